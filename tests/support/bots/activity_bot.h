// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/bots/list_bot.h"
#include "views/common/request_chart.h"

#include <QMenu>

namespace provost::test {

/// The activity pane.
class ActivityBot : public ListBot
{
public:
    explicit ActivityBot(QWidget* window)
        : ListBot(window, "activity")
    {
    }

    /// Chooses from the menu, as a person does.
    bool range(const char* action) const
    {
        if (!click("timeRange"))
            return false;
        auto* menu = get<QMenu>("timeRangeMenu");
        auto* found = menu->findChild<QAction*>(QLatin1StringView(action));
        if (found)
            found->trigger();
        menu->hide();
        return found != nullptr;
    }

    [[nodiscard]] RequestChart* chart() const { return get<RequestChart>("requestChart"); }
    [[nodiscard]] QString chartWords() const { return chart()->words(); }
    /// Draws over a part of the chart, given in parts of its width.
    void brush(double from, double until) const
    {
        const auto place = [this](double part) {
            const int inside = chart()->width() - 2 * metrics::Gap16;
            return QPoint(metrics::Gap16 + static_cast<int>(part * (inside - 1)), chart()->height() / 3);
        };
        QTest::mousePress(chart(), Qt::LeftButton, {}, place(from));
        QTest::mouseMove(chart(), place((from + until) / 2));
        QTest::mouseMove(chart(), place(until));
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, place(until));
    }
};

} // namespace provost::test
