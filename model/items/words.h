// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

/// How numbers and times read in tables and inspectors. Pure functions; any thread.
namespace provost::words {

/// `112 904`: groups of three, kept together by a narrow space.
[[nodiscard]] QString number(qint64 value);
/// `just now`, seconds only under a minute, then minutes, hours and days: `8 s ago`, `2 h ago`, `4 days ago`; the day
/// itself after a month.
[[nodiscard]] QString ago(const QDateTime& at, const QDateTime& now);
/// Whole days from `now` until `at`, rounded up; 0 where it has passed.
[[nodiscard]] int daysUntil(const QDateTime& at, const QDateTime& now);
/// `2 Nov 2026` in local time.
[[nodiscard]] QString day(const QDateTime& at);
/// `2 Nov 2026, 16:04` in local time.
[[nodiscard]] QString dayAndTime(const QDateTime& at);
/// `16:04:31` in local time.
[[nodiscard]] QString clock(const QDateTime& at);
/// Date, time to the second and offset from UTC in local time, for tool tips: `2 Nov 2026, 16:04:31 (UTC+01:00)`.
[[nodiscard]] QString exactly(const QDateTime& at);

} // namespace provost::words
