// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/list_filter.h"

#include "model/items/item_cell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

void ListFilter::whenSettled(QObject* context, const std::function<void()>& act) const
{
    if (isSettled())
        return act();
    auto* waiting = new QObject(context);
    onSettled(waiting, [this, waiting, act] {
        if (!isSettled() || waiting->objectName() == "over"_L1)
            return;
        waiting->setObjectName("over"_L1);
        waiting->deleteLater();
        act();
    });
}

QSet<int> ListFilter::recordsOf(const QSet<QString>& ids) const
{
    QSet<int> records;
    for (const auto& id : ids) {
        if (const int record = recordOf(id); record >= 0)
            records.insert(record);
    }
    return records;
}

QStringList ListFilter::selectedIds() const
{
    QStringList ids;
    auto hidden = m_selection.isAllExcept() ? QSet<QString>() : m_selection.named();
    const auto named = recordsOf(m_selection.named());
    for (int row = 0; row < shown()->rowCount(); ++row) {
        if (named.contains(recordAt(row)) == m_selection.isAllExcept())
            continue;
        const auto id = shown()->index(row, 0).data(IdRole).toString();
        ids.append(id);
        hidden.remove(id);
    }
    return ids + QStringList(hidden.cbegin(), hidden.cend());
}

QList<int> ListFilter::selectedRecords() const
{
    const auto named = recordsOf(m_selection.named());
    auto hidden = m_selection.isAllExcept() ? QSet<int>() : named;
    QList<int> records;
    for (int row = 0; row < shown()->rowCount(); ++row) {
        const int record = recordAt(row);
        if (named.contains(record) == m_selection.isAllExcept())
            continue;
        records.append(record);
        hidden.remove(record);
    }
    return records + QList<int>(hidden.cbegin(), hidden.cend());
}

qint64 ListFilter::selectedCount() const
{
    const auto& named = m_selection.named();
    if (!m_selection.isAllExcept())
        return named.size();
    // Who was left out, and has left the list since, is in no row that could be subtracted.
    return shown()->rowCount() - std::ranges::count_if(named, [this](const QString& id) {
               const int record = recordOf(id);
               return record >= 0 && rowOfRecord(record) >= 0;
           });
}

QVariant ListFilter::tickOf(const QModelIndex& index) const
{
    if (!m_selection.isActive() || !index.isValid() || index.column() != 0)
        return {};
    return m_selection.contains(index.data(IdRole).toString()) ? Qt::Checked : Qt::Unchecked;
}

bool ListFilter::setTick(const QModelIndex& index, const QVariant& value)
{
    if (!index.isValid())
        return false;
    m_selection.set(index.data(IdRole).toString(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ListFilter::tickFlags(const QModelIndex& index) const
{
    return index.isValid() && index.column() == 0 && m_selection.isActive() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

void ListFilter::followTicks(QAbstractItemModel* model)
{
    QObject::connect(&m_selection, &RowSelection::changed, model, [model] {
        if (model->rowCount() > 0)
            Q_EMIT model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, 0), {Qt::CheckStateRole});
    });
}

void ListFilter::endAll()
{
    if (m_selection.isAllExcept())
        m_selection.clear();
}

} // namespace provost
