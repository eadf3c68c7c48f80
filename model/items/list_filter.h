// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/facets.h"
#include "model/items/row_selection.h"

#include <QAbstractItemModel>

namespace provost {

/// A list that can be searched, narrowed by facets and ticked, however it finds its rows. Records are known by numbers
/// that do not depend on what the list is filtered and sorted by. GUI thread.
class ListFilter : public Faceted
{
public:
    /// What is shown: the rows that pass, in their order.
    [[nodiscard]] virtual QAbstractItemModel* shown() = 0;
    [[nodiscard]] virtual const QAbstractItemModel* shown() const = 0;

    virtual void setSearch(const QString& text) = 0;
    /// Folded; empty: everything matches.
    [[nodiscard]] virtual const QString& needle() const = 0;
    /// Something is left out.
    [[nodiscard]] virtual bool isRestricting() const = 0;
    /// What is shown is what was asked for last.
    [[nodiscard]] virtual bool isSettled() const { return true; }
    /// Calls `tell` whenever it becomes so, as long as `context` lives.
    virtual QMetaObject::Connection onSettled(const QObject*, std::function<void()>) const { return {}; }

    /// Calls `act` once it is so, at once where it is, as long as `context` lives: for what is done to all that is
    /// shown.
    void whenSettled(QObject* context, const std::function<void()>& act) const;

    /// @name All records of the list, without what it is filtered by.
    /// @{
    [[nodiscard]] virtual qsizetype recordCount() const = 0;
    [[nodiscard]] virtual QList<int> records() const = 0;
    /// -1: there is none.
    [[nodiscard]] virtual int recordOf(const QString& id) const = 0;
    /// Of those that are there.
    [[nodiscard]] virtual QSet<int> recordsOf(const QSet<QString>& ids) const;
    /// That `row` shows.
    [[nodiscard]] virtual int recordAt(int row) const = 0;
    /// -1: it is not shown.
    [[nodiscard]] virtual int rowOfRecord(int record) const = 0;
    /// @}

    /// What is ticked. Column 0 of shown() answers Qt::CheckStateRole while it is active. "All" ends when the filter
    /// changes.
    [[nodiscard]] RowSelection* selection() { return &m_selection; }
    [[nodiscard]] const RowSelection* selection() const { return &m_selection; }
    /// The ids of what is ticked and there: in the order of the list, then those that the filter hides.
    [[nodiscard]] QStringList selectedIds() const;
    /// The same as records, for which no id is read but of those that were named.
    [[nodiscard]] QList<int> selectedRecords() const;
    [[nodiscard]] qint64 selectedCount() const;

protected:
    /// For shown(): what it answers and takes as Qt::CheckStateRole, and what makes it tell of ticks.
    /// @{
    [[nodiscard]] QVariant tickOf(const QModelIndex& index) const;
    bool setTick(const QModelIndex& index, const QVariant& value);
    [[nodiscard]] Qt::ItemFlags tickFlags(const QModelIndex& index) const;
    void followTicks(QAbstractItemModel* model);
    /// "All" meant those that were seen.
    void endAll();
    /// @}

private:
    RowSelection m_selection;
};

} // namespace provost
