// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/users_model.h"

#include <algorithm>

// How a list of users becomes another one, without a reset: selection, current row and scroll position stay.

namespace provost {
/// `change` begins with what is shown.
void UsersModel::show(const RowsChange& change)
{
    if (change.to == m_rows)
        return;
    if (change.isMuch) {
        // In as few steps as there can be, whatever is different: all that is new comes at the end, all is put in order
        // at once, and all that is gone goes from the end.
        if (change.withFresh.size() > m_rows.size()) {
            beginInsertRows({}, int(m_rows.size()), int(change.withFresh.size()) - 1);
            m_rows = change.withFresh;
            endInsertRows();
        }
        arrange(change.withGone);
        if (m_rows.size() > change.to.size()) {
            beginRemoveRows({}, int(change.to.size()), int(m_rows.size()) - 1);
            m_rows = change.to;
            endRemoveRows();
        }
    } else {
        takeOut(change.gone);
        arrange(change.kept);
        putIn(change.to, change.fresh);
    }
    m_rows = change.to; // the very list, by which the next change is known to begin with it
}

/// From the end, each run of neighbours in one piece.
void UsersModel::takeOut(const RowBits& gone)
{
    if (gone.count() == 0)
        return;
    for (auto last = m_rows.size() - 1; last >= 0; --last) {
        if (!gone.contains(m_rows.at(last)))
            continue;
        auto first = last;
        while (first > 0 && gone.contains(m_rows.at(first - 1)))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// What is shown are those of `rows` that are not fresh.
void UsersModel::putIn(const QList<UserRow>& rows, const RowBits& fresh)
{
    for (qsizetype first = 0; m_rows.size() < rows.size() && first < rows.size(); ++first) {
        if (!fresh.contains(rows.at(first)))
            continue;
        auto end = first + 1;
        while (end < rows.size() && fresh.contains(rows.at(end)))
            ++end;
        beginInsertRows({}, int(first), int(end) - 1);
        m_rows = rows.first(end) + m_rows.sliced(first);
        endInsertRows();
        first = end;
    }
}

/// The same rows in another order.
void UsersModel::arrange(QList<UserRow> rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    QHash<UserRow, int> places;
    RowBits wanted;
    for (const auto& index : before)
        wanted.set(m_rows.at(index.row()));
    for (qsizetype row = 0; !before.isEmpty() && row < rows.size(); ++row) {
        if (wanted.contains(rows.at(row)))
            places.insert(rows.at(row), int(row));
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto& index : before)
        after.append(createIndex(places.value(m_rows.at(index.row())), index.column()));
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void UsersModel::announceTouched()
{
    const auto touched = std::exchange(m_touched, {});
    if (touched.isEmpty() || m_rows.isEmpty())
        return;
    if (touched.size() > mostTouched) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    RowBits bits;
    for (const auto row : touched)
        bits.set(row);
    QList<int> places; // a view may change something while it is told
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (bits.contains(m_rows.at(row)))
            places.append(int(row));
    }
    for (const int row : std::as_const(places)) {
        if (row < m_rows.size())
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace provost
