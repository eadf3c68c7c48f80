// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"

#include <QList>

#include <chrono>

namespace provost {

/// How far back somebody looks.
enum class TimeRange { LastHour, LastDay, LastWeek, LastMonth };

/// All of them, the shortest first.
[[nodiscard]] const QList<TimeRange>& timeRanges();

/// Equal steps of time, the last of which holds the present. Times are UTC.
struct TimeSteps
{
    QDateTime from; ///< where the first one begins
    std::chrono::minutes length{1};
    int count = 0;

    /// Where the step of this index begins; that of `count` is where the last one ends.
    [[nodiscard]] QDateTime beginOf(int index) const;
    [[nodiscard]] QDateTime until() const { return beginOf(count); }
    /// The step that holds a time; -1 for one outside.
    [[nodiscard]] int indexOf(const QDateTime& time) const;

    friend bool operator==(const TimeSteps&, const TimeSteps&) = default;
};

/// The steps of a range that ends at `now`: few enough to be told apart, each as long as several minutes or hours of
/// which the server keeps the numbers.
[[nodiscard]] TimeSteps stepsOf(TimeRange range, const QDateTime& now);

/// The numbers of each step, also of those without a request. What lies outside is left out.
[[nodiscard]] QList<RequestCount> countsIn(const TimeSteps& steps, const QList<RequestCount>& counts);

/// A stretch of time that somebody chose. Times are UTC.
struct TimeStretch
{
    QDateTime from;
    QDateTime until; ///< not included

    friend bool operator==(const TimeStretch&, const TimeStretch&) = default;
};

/// All of them together; begins with the first.
[[nodiscard]] RequestCount sumOf(const QList<RequestCount>& counts);

} // namespace provost
