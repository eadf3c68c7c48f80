// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/request_chart.h"
#include "views/common/begun.h"
#include "views/common/button.h"

class QMenu;

namespace provost {

/// How far back requests are shown; its menu has the other ranges.
class RangeButton : public Button, public Begun
{
    Q_OBJECT

public:
    explicit RangeButton(QWidget* parent = nullptr);

    [[nodiscard]] TimeRange range() const { return m_range; }
    void setRange(TimeRange range);

    [[nodiscard]] std::any leave() override { return m_range; }
    void resume(const std::any& begun) override { setRange(std::any_cast<TimeRange>(begun)); }

Q_SIGNALS:
    /// Chosen, be it the same one again.
    void rangeChosen(provost::TimeRange range);

private:
    void openMenu();

    TimeRange m_range = TimeRange::LastDay;
    QMenu* m_menu;
};

} // namespace provost
