// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/range_button.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString inWords(TimeRange range)
{
    switch (range) {
    case TimeRange::LastHour:
        return RangeButton::tr("Last hour");
    case TimeRange::LastDay:
        return RangeButton::tr("Last 24 hours");
    case TimeRange::LastWeek:
        return RangeButton::tr("Last 7 days");
    case TimeRange::LastMonth:
        return RangeButton::tr("Last 30 days");
    }
    Q_UNREACHABLE();
}

} // namespace

RangeButton::RangeButton(QWidget* parent)
    : Button(inWords(TimeRange::LastDay), "clock"_L1, Kind::Default, parent)
    , m_menu(new QMenu(this))
{
    setObjectName("timeRange"_L1);
    m_menu->setObjectName("timeRangeMenu"_L1);
    connect(this, &Button::clicked, this, &RangeButton::openMenu);
}

void RangeButton::setRange(TimeRange range)
{
    m_range = range;
    setText(inWords(range));
    Q_EMIT rangeChosen(range);
}

void RangeButton::openMenu()
{
    m_menu->clear();
    for (const auto range : timeRanges()) {
        auto* action = m_menu->addAction(inWords(range));
        action->setObjectName(u"timeRange%1"_s.arg(int(range)));
        connect(action, &QAction::triggered, this, [this, range] { setRange(range); });
    }
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace provost
