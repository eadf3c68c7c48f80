// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/item_cell.h"

#include <QAbstractTableModel>
#include <QSet>

namespace provost::test {

/// As many rows as wanted that take no memory: `Person 17`, below it `p17@example.com`, a state, a number.
class ManyRows : public QAbstractTableModel
{
public:
    explicit ManyRows(int rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const auto number = QString::number(index.row());
        if (role == Qt::CheckStateRole && index.column() == 0 && offersTicks)
            return m_ticked.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
        if (role == SecondLineRole && index.column() == 0)
            return QStringLiteral("p%1@example.com").arg(number);
        if (role != Qt::DisplayRole)
            return {};
        if (index.column() == 0)
            return QStringLiteral("Person %1").arg(number);
        return index.column() == 1 ? QStringLiteral("Active") : number;
    }
    bool setData(const QModelIndex& index, const QVariant& value, int role) override
    {
        if (role != Qt::CheckStateRole)
            return false;
        if (value.toInt() == Qt::Checked)
            m_ticked.insert(index.row());
        else
            m_ticked.remove(index.row());
        Q_EMIT dataChanged(index, index, {role});
        return true;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return QStringList{QStringLiteral("User"), QStringLiteral("State"), QStringLiteral("Groups")}.value(section);
    }
    bool removeRows(int row, int count, const QModelIndex& parent) override
    {
        beginRemoveRows(parent, row, row + count - 1);
        m_rows -= count;
        endRemoveRows();
        return true;
    }

    bool offersTicks = false;

private:
    int m_rows;
    QSet<int> m_ticked;
};

} // namespace provost::test
