// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QAbstractButton>

#include <optional>

namespace provost {

/// One line of the navigation.
class NavigationEntry : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationEntry(const QString& id, const QString& label, QLatin1StringView iconName, QWidget* parent);

    [[nodiscard]] QString id() const { return m_id; }
    void setCount(std::optional<qint64> count);
    void setBadge(int number, Tone tone, const QString& meaning);
    [[nodiscard]] QSize sizeHint() const override { return {metrics::SidebarWidth - 16, 31}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void updateAccessibleText();

    QString m_id;
    QLatin1StringView m_iconName;
    std::optional<qint64> m_count;
    int m_badge = 0;
    Tone m_badgeTone = Tone::Warn;
    QString m_badgeMeaning;
};

/// Name, state and user of the server in use, on a button that opens what one can do with servers.
class ServerCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ServerCard(QWidget* parent);
    void setServer(const QString& name, const QString& detail, Tone tone, const QString& state);
    [[nodiscard]] QSize sizeHint() const override { return {metrics::SidebarWidth - 16, 55}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_detail;
    Tone m_tone = Tone::Neutral;
};

} // namespace provost
