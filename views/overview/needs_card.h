// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"
#include "model/items/needs.h"

#include <QFrame>

class QVBoxLayout;

namespace provost {

class Button;
class PlainLabel;

/// What needs a person, each with the button that leads to its place.
class NeedsCard : public QFrame
{
    Q_OBJECT

public:
    static constexpr qsizetype mostShown = 20;

    explicit NeedsCard(Clock clock, QWidget* parent = nullptr);

    /// Who may not replace tokens is shown them.
    void setNeeds(const QList<Need>& needs, bool mayReplaceTokens);
    /// Stands there while there are no needs, with a button where there is something to begin with.
    void setNothing(const QString& text, const QString& action = {});

Q_SIGNALS:
    void chosen(const provost::Need& need);
    /// The button beside nothing.
    void beginChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeRow(const Need& need);

    Clock m_clock;
    QList<Need> m_needs;
    bool m_mayReplaceTokens = false;
    QVBoxLayout* m_rows;
    QWidget* m_nothingRow;
    PlainLabel* m_nothing;
    Button* m_begin;
    PlainLabel* m_more;
};

} // namespace provost
