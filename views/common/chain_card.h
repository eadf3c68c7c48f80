// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/card.h"
#include "views/common/theme.h"
#include "views/common/timed_text.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace provost {

class PlainLabel;

/// A question and, line by line, what leads to its answer: each with an icon that says of what kind it is.
class ChainCard : public Card
{
    Q_OBJECT
public:
    struct Line
    {
        QLatin1StringView icon; ///< a literal
        QString text;           ///< of any origin
        bool strong = false;    ///< it decides
        bool muted = false;     ///< it says that something is not so
        Tone tone = Tone::Neutral;
        std::optional<TimedText> timed = {}; ///< stands in the place of `text`
    };

    explicit ChainCard(const QString& objectName, QWidget* parent = nullptr);

    void setChain(const QString& title, const QList<Line>& lines);

private:
    class Mark;
    struct Row
    {
        QWidget* room;
        Mark* mark;
        PlainLabel* text;
    };

    void addRow();

    PlainLabel* m_title;
    QList<Row> m_rows;
};

} // namespace provost
