// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/page.h"

#include <QAbstractTableModel>

namespace provost {

/// A table whose rows come page by page: a view that comes to the end asks for more, and whoever owns the model fetches
/// that page and hands it over.
class PagedTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The page did not come; it is asked for again when the view comes to the end once more.
    void giveUp() { m_fetching = false; }

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override
    {
        return !parent.isValid() && !m_fetching && !m_next.isEmpty();
    }
    void fetchMore(const QModelIndex& parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_fetching = true;
        Q_EMIT pageWanted(m_next);
    }

Q_SIGNALS:
    /// `after` is the cursor of who gives the pages.
    void pageWanted(const QString& after);

protected:
    QString m_next;
    bool m_fetching = false;
};

template <class Record>
class PagedModel : public PagedTable
{
public:
    using PagedTable::PagedTable;

    /// Forgets everything: something else is listed now. The first page is to be fetched by the caller.
    void start()
    {
        if (!m_records.isEmpty()) {
            beginRemoveRows({}, 0, int(m_records.size()) - 1);
            m_records.clear();
            endRemoveRows();
        }
        m_total = 0;
        m_next.clear();
        m_fetching = true;
    }

    /// The page that was asked for.
    void append(const Page<Record>& page)
    {
        m_fetching = false;
        m_total = page.total;
        m_next = page.next;
        if (page.items.isEmpty())
            return;
        const auto first = int(m_records.size());
        beginInsertRows({}, first, first + int(page.items.size()) - 1);
        m_records.append(page.items);
        endInsertRows();
    }

    /// Of the whole listing, as it was counted with the newest page.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const Record& at(int row) const { return m_records.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_records.size());
    }

private:
    QList<Record> m_records;
    qint64 m_total = 0;
};

} // namespace provost
