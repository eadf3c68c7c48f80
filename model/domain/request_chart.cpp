// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/request_chart.h"

using namespace std::chrono_literals;

namespace provost {
namespace {

struct Division
{
    std::chrono::minutes length;
    int count;
};

Division divisionOf(TimeRange range)
{
    switch (range) {
    case TimeRange::LastHour:
        return {1min, 60};
    case TimeRange::LastDay:
        return {15min, 96};
    case TimeRange::LastWeek:
        return {2h, 84};
    case TimeRange::LastMonth:
        return {8h, 90};
    }
    Q_UNREACHABLE();
}

qint64 milliseconds(std::chrono::minutes time)
{
    return std::chrono::milliseconds(time).count();
}

} // namespace

const QList<TimeRange>& timeRanges()
{
    static const QList<TimeRange> all{TimeRange::LastHour, TimeRange::LastDay, TimeRange::LastWeek,
                                      TimeRange::LastMonth};
    return all;
}

QDateTime TimeSteps::beginOf(int index) const
{
    return from.addMSecs(index * milliseconds(length));
}

int TimeSteps::indexOf(const QDateTime& time) const
{
    if (count == 0 || time < from || time >= until())
        return -1;
    return static_cast<int>(from.msecsTo(time) / milliseconds(length));
}

TimeSteps stepsOf(TimeRange range, const QDateTime& now)
{
    const auto [length, count] = divisionOf(range);
    const qint64 step = milliseconds(length);
    const qint64 end = (now.toMSecsSinceEpoch() / step + 1) * step;
    return {QDateTime::fromMSecsSinceEpoch(end - count * step, Qt::UTC), length, count};
}

QList<RequestCount> countsIn(const TimeSteps& steps, const QList<RequestCount>& counts)
{
    QList<RequestCount> sums;
    sums.reserve(steps.count);
    for (int index = 0; index < steps.count; ++index)
        sums.append({steps.beginOf(index), 0, 0});
    for (const auto& count : counts) {
        const int index = steps.indexOf(count.begins);
        if (index < 0)
            continue;
        sums[index].requests += count.requests;
        sums[index].refusals += count.refusals;
    }
    return sums;
}

RequestCount sumOf(const QList<RequestCount>& counts)
{
    RequestCount sum;
    if (!counts.isEmpty())
        sum.begins = counts.constFirst().begins;
    for (const auto& count : counts) {
        sum.requests += count.requests;
        sum.refusals += count.refusals;
    }
    return sum;
}

} // namespace provost
