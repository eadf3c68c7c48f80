// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// How numbers and times read in tables and inspectors. Pure functions; any thread.
namespace provost::words {

/// `112 904`: groups of three, kept together by a narrow space.
[[nodiscard]] QString number(qint64 value);
/// `just now`, seconds only under a minute, then minutes, hours and days: `8 s ago`, `2 h ago`, `4 days ago`; the day
/// itself after a month.
[[nodiscard]] QString ago(const QDateTime& at, const QDateTime& now);
/// Whole days from `now` until `at`, rounded up; 0 where it has passed.
[[nodiscard]] int daysUntil(const QDateTime& at, const QDateTime& now);

/// @name Times
/// In the scale of `now`, see Clock: UTC or this computer's. What they name is the same in both.
/// @{
/// `+01`, `+05:30`, `UTC`.
[[nodiscard]] QString offset(const QDateTime& at, const QDateTime& now);
/// The same moment, in that scale.
[[nodiscard]] QDateTime shown(const QDateTime& at, const QDateTime& now);
/// `2 Nov 2026`.
[[nodiscard]] QString day(const QDateTime& at, const QDateTime& now);
/// `2 Nov 2026, 16:04 +01`.
[[nodiscard]] QString dayAndTime(const QDateTime& at, const QDateTime& now);
/// As short as it can be told apart: `16:04:31 +01` on the day of `now`, `2 Nov 2026, 16:04 +01` on every other.
[[nodiscard]] QString moment(const QDateTime& at, const QDateTime& now);
/// `16:04:31 +01`.
[[nodiscard]] QString clock(const QDateTime& at, const QDateTime& now);
/// Date and time to the second: `2 Nov 2026, 16:04:31 (UTC+01:00)`.
[[nodiscard]] QString exactly(const QDateTime& at, const QDateTime& now);
/// For tool tips: the same, and a line below it in UTC, or in local time where times are shown in UTC.
[[nodiscard]] QString onHover(const QDateTime& at, const QDateTime& now);
[[nodiscard]] QString onHover(const QList<QDateTime>& times, const QDateTime& now);
/// @}
/// `2 Nov 2026`: a day of the calendar, wherever one is.
[[nodiscard]] QString date(const QDate& date);

/// Names beside each other, as the language separates them: `Owner, Viewer`.
[[nodiscard]] QString listed(const QStringList& names);
/// What is there of these sentences, one behind the other.
[[nodiscard]] QString sentences(QStringList parts);
/// A sentence whose `%n` is `count`, with that number written as words::number() writes it: `9 120` for `9120`.
[[nodiscard]] QString grouped(QString sentence, qint64 count);

} // namespace provost::words
