// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/token_calendar.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype lineOctets = 75; ///< RFC 5545 section 3.1, without the line break

QByteArray moment(const QDateTime& at)
{
    return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

/// RFC 5545 section 3.3.11. Other control characters have no place in a text.
QByteArray escaped(const QString& text)
{
    QString line;
    for (const auto c : text) {
        if (c == u'\n')
            line.append("\\n"_L1);
        else if (c == u'\\' || c == u';' || c == u',')
            line.append(u'\\').append(c);
        else if (c.category() != QChar::Other_Control)
            line.append(c);
    }
    return line.toUtf8();
}

/// Lines of iCalendar: ended by CR LF, and folded where they are long, never inside of a character.
class Lines
{
public:
    void add(const QByteArray& line)
    {
        qsizetype room = lineOctets;
        for (qsizetype at = 0; at < line.size();) {
            auto end = std::min(at + room, line.size());
            while (end < line.size() && (static_cast<unsigned char>(line.at(end)) & 0xC0U) == 0x80U)
                --end;
            m_text.append(at > 0 ? " " : "").append(line.sliced(at, end - at)).append("\r\n");
            at = end;
            room = lineOctets - 1;
        }
    }
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
};

void addAlarm(Lines& lines, const QByteArray& trigger, const QByteArray& summary)
{
    lines.add("BEGIN:VALARM");
    lines.add("ACTION:DISPLAY");
    lines.add("TRIGGER:" + trigger);
    lines.add("DESCRIPTION:" + summary);
    lines.add("END:VALARM");
}

void addEvent(Lines& lines, const CalendarEntry& entry, const QByteArray& now)
{
    const auto summary = escaped(entry.summary);
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + escaped(entry.uid));
    lines.add("DTSTAMP:" + now);
    lines.add(entry.at ? "DTSTART:" + moment(*entry.at)
                       : "DTSTART;VALUE=DATE:" + entry.on.toString(u"yyyyMMdd"_s).toLatin1());
    lines.add("SUMMARY:" + summary);
    lines.add("DESCRIPTION:" + escaped(entry.text));
    lines.add("CLASS:CONFIDENTIAL");
    lines.add("TRANSP:TRANSPARENT");
    addAlarm(lines, "-P14D", summary);
    addAlarm(lines, "-P1D", summary);
    lines.add("END:VEVENT");
}

} // namespace

QByteArray toCalendar(const QList<CalendarEntry>& entries, const QString& name, const QDateTime& now)
{
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Provost//provost//EN");
    lines.add("CALSCALE:GREGORIAN");
    lines.add("X-WR-CALNAME:" + escaped(name));
    for (const auto& entry : entries)
        addEvent(lines, entry, moment(now));
    lines.add("END:VCALENDAR");
    return lines.text();
}

} // namespace provost
