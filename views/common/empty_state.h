// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QWidget>

class QLabel;

namespace provost {

class Button;
class PlainLabel;

/// What a place shows that has nothing to show: an icon, what is so, why, and the one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `action` empty: no button. `iconName` must be a literal.
    void setState(QLatin1StringView iconName, const QString& title, const QString& text, const QString& action = {},
                  QLatin1StringView actionIcon = {});
    [[nodiscard]] Button* action() const { return m_action; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void renderIcon();

    QLatin1StringView m_iconName;
    QLabel* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_text;
    Button* m_action;
};

} // namespace provost
