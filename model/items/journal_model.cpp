// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/journal_model.h"

#include "model/domain/fold.h"
#include "model/items/words.h"

using namespace Qt::StringLiterals;

namespace provost {

JournalModel::JournalModel(Clock clock, QObject* parent, JournalNames names)
    : RecordModel(parent)
    , m_clock(std::move(clock))
    , m_names(std::move(names))
{
}

void JournalModel::setEntries(const QList<JournalEntry>& entries)
{
    QList<JournalRow> rows;
    rows.reserve(entries.size());
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
        rows.append({JournalId(entry->id), *entry});
    assign(rows);
}

QList<JournalEntry> JournalModel::entries() const
{
    QList<JournalEntry> entries;
    for (int row = rowCount() - 1; row >= 0; --row)
        entries.append(at(row).entry);
    return entries;
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell JournalModel::cell(const JournalRow& row, int column) const
{
    const auto& entry = row.entry;
    switch (Column(column)) {
    case Time:
        return {.text = words::moment(entry.at, m_clock()),
                .sort = entry.at,
                .toolTip = words::onHover(entry.at, m_clock()),
                .mono = true};
    case What:
        return {.text = deedInWords(entry), .secondLine = subjectInWords(entry, m_names), .toolTip = entry.body};
    case Outcome: {
        const bool isDone = entry.status && *entry.status < 400;
        return {.text = outcomeInWords(entry),
                .emphasis = isDone         ? Emphasis::Good
                            : entry.status ? Emphasis::Bad
                                           : Emphasis::Warning,
                .pill = true,
                .toolTip = entry.failure};
    }
    case Server:
        return {.text = entry.server, .emphasis = Emphasis::Muted};
    case User:
        return {.text = entry.user, .secondLine = entry.key};
    case ColumnCount:
        break;
    }
    return {};
}

QString JournalModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Time:
        return tr("Time");
    case What:
        return tr("What was asked for");
    case Outcome:
        return tr("Outcome");
    case Server:
        return tr("Server");
    case User:
        return tr("Who");
    case ColumnCount:
        break;
    }
    return {};
}

QString JournalModel::searchText(const JournalRow& row) const
{
    return searchKey(
        QStringList{deedInWords(row.entry), subjectInWords(row.entry, m_names), row.entry.path, row.entry.body}.join(
            '\n'_L1));
}

const QStringList& journalColumns()
{
    static const QStringList columns{u"request"_s,     u"at"_s,      u"user"_s,   u"key"_s,    u"server"_s,
                                     u"method"_s,      u"path"_s,    u"body"_s,   u"before"_s, u"after"_s,
                                     u"restoreFile"_s, u"ifMatch"_s, u"status"_s, u"failure"_s};
    return columns;
}

QStringList journalRow(const JournalEntry& entry)
{
    return {entry.id,
            entry.at.toString(Qt::ISODateWithMs),
            entry.user,
            entry.key,
            entry.server,
            entry.method,
            entry.path,
            entry.body,
            entry.before,
            entry.after,
            entry.restoreFile,
            entry.condition,
            entry.status ? QString::number(*entry.status) : QString(),
            entry.failure};
}

} // namespace provost
