// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/item_cell.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace provost {

/// A table of records that each have an id. Records are replaced one by one: views keep selection, scroll position and
/// open editors, since nothing is ever reset. `Record` has a member `id`; a derived class says what a cell shows.
template <class Record>
class RecordModel : public QAbstractTableModel
{
public:
    using Key = decltype(Record::id);
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_records.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const auto& record = m_records.at(index.row());
        if (role == IdRole)
            return idText(record);
        if (role == SearchRole)
            return m_search.at(index.row());
        if (role == SortRole)
            return sortValue(index.row(), index.column());
        return itemCellData(cell(record, index.column()), role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return columnTitle(section);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(
                Qt::Alignment(Qt::AlignVCenter | (isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft)));
        return {};
    }

    [[nodiscard]] const Record& at(int row) const { return m_records.at(row); }
    /// -1 where no record has this id.
    [[nodiscard]] int rowOf(const Key& id) const { return m_rows.value(id, -1); }
    [[nodiscard]] const Record* find(const Key& id) const
    {
        const int row = rowOf(id);
        return row < 0 ? nullptr : &m_records.at(row);
    }

    /// Makes the model hold exactly `records`, with the fewest announcements: what is gone is removed, what is new is
    /// added at the end in one piece, what differs is changed in place.
    void assign(const QList<Record>& records)
    {
        QSet<Key> wanted;
        for (const auto& record : records)
            wanted.insert(record.id);
        removeRowsWhere([&wanted](const Record& record) { return !wanted.contains(record.id); });
        upsertAll(records);
    }

    /// Changes the known ones in place and adds the others at the end, in one piece.
    void upsertAll(const QList<Record>& records)
    {
        QList<Record> fresh;
        for (const auto& record : records) {
            if (rowOf(record.id) < 0)
                fresh.append(record);
            else
                change(rowOf(record.id), record);
        }
        append(fresh);
    }

    void removeAll(const QSet<Key>& ids)
    {
        removeRowsWhere([&ids](const Record& record) { return ids.contains(record.id); });
    }

protected:
    [[nodiscard]] virtual ItemCell cell(const Record& record, int column) const = 0;
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    [[nodiscard]] virtual bool isRightAligned(int column) const = 0;
    [[nodiscard]] virtual QString searchText(const Record&) const { return {}; }
    /// What orders a column. A model of very many records overrides it: asked for at every comparison, a whole cell
    /// costs too much.
    [[nodiscard]] virtual QVariant sortValue(int row, int column) const
    {
        return itemCellData(cell(m_records.at(row), column), SortRole);
    }
    /// As searchText() made it when the record came.
    [[nodiscard]] const QString& searchTextAt(int row) const { return m_search.at(row); }

    /// Announces a column as changed in every row, for texts that depend on the time of day.
    void announceColumn(int column)
    {
        if (!m_records.isEmpty())
            Q_EMIT this->dataChanged(this->index(0, column), this->index(int(m_records.size()) - 1, column));
    }

private:
    static QString idText(const Record& record) { return record.id.text(); }

    void append(const QList<Record>& fresh)
    {
        if (fresh.isEmpty())
            return;
        const int first = int(m_records.size());
        this->beginInsertRows({}, first, first + int(fresh.size()) - 1);
        for (const auto& record : fresh) {
            m_rows.insert(record.id, int(m_records.size()));
            m_records.append(record);
            m_search.append(searchText(record));
        }
        this->endInsertRows();
    }

    void change(int row, const Record& record)
    {
        const Record old = m_records.at(row);
        if (old == record)
            return;
        m_records[row] = record;
        m_search[row] = searchText(record);
        int first = -1;
        int last = -1;
        for (int column = 0; column < this->columnCount(); ++column) {
            if (cell(old, column) == cell(record, column))
                continue;
            first = first < 0 ? column : first;
            last = column;
        }
        // A difference that no cell shows still matters to an inspector that displays the whole record.
        if (first < 0)
            first = last = 0;
        Q_EMIT this->dataChanged(this->index(row, first), this->index(row, last));
    }

    /// Removes from the end, each run of neighbours in one piece.
    template <class Gone>
    void removeRowsWhere(Gone gone)
    {
        int last = int(m_records.size()) - 1;
        while (last >= 0) {
            if (!gone(m_records.at(last))) {
                --last;
                continue;
            }
            int first = last;
            while (first > 0 && gone(m_records.at(first - 1)))
                --first;
            removeRun(first, last);
            last = first - 1;
        }
    }

    void removeRun(int first, int last)
    {
        this->beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.remove(m_records.at(row).id);
        m_records.remove(first, last - first + 1);
        m_search.remove(first, last - first + 1);
        for (int row = first; row < m_records.size(); ++row)
            m_rows[m_records.at(row).id] = row;
        this->endRemoveRows();
    }

    QList<Record> m_records;
    QStringList m_search;
    QHash<Key, int> m_rows;
};

} // namespace provost
