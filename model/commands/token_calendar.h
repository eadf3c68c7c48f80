// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace provost {

/// A day on which a token ends, or on which a person wants to be reminded of it.
struct CalendarEntry
{
    QString uid;     ///< the same whenever the same entry is written, so that a calendar replaces it
    QString summary; ///< one line
    QString text;
    std::optional<QDateTime> at; ///< a moment; unset: the whole day `on`
    QDate on;
};

/// An iCalendar file (RFC 5545) that calendars import: one VEVENT for each entry, with alarms two weeks and a day
/// ahead. It takes no time of anybody (TRANSPARENT). `name` is the calendar's. Written here, since it is these lines
/// alone: KCalendarCore for Qt 6 is not in the oldest system that is built for, and libical would come with a reader
/// and time zones that nothing here needs. Pure; any thread.
[[nodiscard]] QByteArray toCalendar(const QList<CalendarEntry>& entries, const QString& name, const QDateTime& now);

} // namespace provost
