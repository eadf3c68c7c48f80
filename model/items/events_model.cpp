// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/events_model.h"

#include "model/domain/fold.h"
#include "model/items/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString searchable(const Event& event)
{
    return searchKey(QStringList{event.method, event.path, event.query, event.resourceName, event.connectionName,
                                 QString::number(event.status), event.scimType, event.detail}
                         .join('\n'_L1));
}

Emphasis answerEmphasis(int status)
{
    if (status >= 400)
        return Emphasis::Bad;
    return status >= 300 ? Emphasis::Muted : Emphasis::Good;
}

QString duration(double milliseconds)
{
    if (milliseconds < 10)
        return EventsModel::tr("%1 ms", "milliseconds").arg(milliseconds, 0, 'f', 1);
    if (milliseconds < 10'000)
        return EventsModel::tr("%1 ms", "milliseconds").arg(milliseconds, 0, 'f', 0);
    return EventsModel::tr("%1 s", "seconds").arg(milliseconds / 1000, 0, 'f', 1);
}

/// Letters, digits and hyphens with a digit among them; anything else is shown as it came.
bool looksLikeId(const QString& segment)
{
    const auto fits = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_'); };
    return std::ranges::all_of(segment, fits) && std::ranges::any_of(segment, [](QChar c) { return c.isDigit(); });
}

} // namespace

QString requestLine(const Event& event)
{
    constexpr qsizetype longestId = 12;
    // The part before the endpoint is the connection's own address, which has a column of its own.
    auto at = event.path.indexOf("/Users"_L1);
    if (at < 0)
        at = event.path.indexOf("/Groups"_L1);
    if (at < 0)
        at = std::max<qsizetype>(0, event.path.lastIndexOf('/'_L1));
    auto segments = event.path.mid(at).split('/'_L1);
    for (auto& segment : segments) {
        if (segment.size() > longestId && looksLikeId(segment))
            segment = segment.first(4) + u'…' + segment.last(4);
    }
    return u"%1 %2"_s.arg(event.method, segments.join('/'_L1));
}

EventsModel::EventsModel(const Directory& directory, Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
    , m_clock(std::move(clock))
{
    connect(&directory, &Directory::eventsAppended, this, [this](const QList<qint64>& ids) {
        QList<Event> events;
        for (const auto id : ids) {
            if (auto found = m_directory.event(id))
                events.append(*std::move(found));
        }
        insert(std::move(events));
    });
    connect(&directory, &Directory::eventsRemoved, this, &EventsModel::remove);
    insert(directory.events());
}

int EventsModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_events, id, std::ranges::greater(),
                                                [](const Entry& entry) { return entry.event.id; });
    return found != m_events.end() && found->event.id == id ? int(found - m_events.begin()) : -1;
}

void EventsModel::insert(QList<Event> events)
{
    std::ranges::sort(events, std::ranges::greater(), &Event::id);
    // Almost always one run above everything; a late page of older ones falls into its own places.
    qsizetype first = 0;
    while (first < events.size()) {
        const auto place = std::ranges::lower_bound(m_events, events.at(first).id, std::ranges::greater(),
                                                    [](const Entry& entry) { return entry.event.id; });
        const auto below = place == m_events.end() ? std::numeric_limits<qint64>::min() : place->event.id;
        auto last = first;
        while (last < events.size() && events.at(last).id > below)
            ++last;
        if (last == first) { // known already
            ++first;
            continue;
        }
        insertRun(int(place - m_events.begin()), events.mid(first, last - first));
        first = last;
    }
}

void EventsModel::insertRun(int row, const QList<Event>& run)
{
    QList<Entry> entries;
    entries.reserve(run.size());
    for (const auto& event : run)
        entries.append({event, searchable(event)});
    beginInsertRows({}, row, row + int(run.size()) - 1);
    m_events = m_events.mid(0, row) + entries + m_events.mid(row);
    endInsertRows();
}

void EventsModel::remove(const QList<qint64>& ids)
{
    QList<int> rows;
    for (const auto id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows, std::ranges::greater());
    // From the end, each run of neighbours in one piece.
    qsizetype at = 0;
    while (at < rows.size()) {
        const int last = rows.at(at);
        int first = last;
        while (++at < rows.size() && rows.at(at) == first - 1)
            --first;
        removeRun(first, last);
    }
}

void EventsModel::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_events.remove(first, last - first + 1);
    endRemoveRows();
}

int EventsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& entry = m_events.at(index.row());
    if (role == IdRole)
        return QString::number(entry.event.id);
    if (role == SearchRole)
        return entry.search;
    return itemCellData(cell(entry.event, index.column()), role);
}

ItemCell EventsModel::cell(const Event& event, int column) const
{
    switch (Column(column)) {
    case Time:
        return {.text = words::moment(event.at, m_clock()),
                .sort = event.id,
                .toolTip = words::onHover(event.at, m_clock()),
                .mono = true};
    case ConnectionName:
        if (event.byConsole)
            return {.text = event.connectionName.isEmpty() ? tr("this console")
                                                           : tr("%1, this console").arg(event.connectionName),
                    .emphasis = Emphasis::Muted};
        return {.text = event.connectionName.isEmpty() ? tr("no connection") : event.connectionName,
                .emphasis = event.connectionName.isEmpty() ? Emphasis::Muted : Emphasis::Plain};
    case What:
        return {.text = requestLine(event), .toolTip = event.path, .mono = true};
    case Resource:
        return {.text = event.resourceName, .sort = searchKey(event.resourceName)};
    case Answer:
        return {.text = event.scimType.isEmpty() ? QString::number(event.status)
                                                 : u"%1 %2"_s.arg(QString::number(event.status), event.scimType),
                .sort = event.status,
                .emphasis = answerEmphasis(event.status),
                .pill = true,
                .toolTip = event.detail};
    case Duration:
        return {.text = duration(event.durationMs),
                .sort = event.durationMs,
                .emphasis = Emphasis::Muted,
                .alignRight = true};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Duration ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case ConnectionName:
        return tr("Connection");
    case What:
        return tr("What");
    case Resource:
        return tr("Resource");
    case Answer:
        return tr("Answer");
    case Duration:
        return tr("Duration");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace provost
