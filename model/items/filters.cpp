// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/filters.h"

#include "model/domain/fold.h"
#include "model/items/connections_model.h"
#include "model/items/item_cell.h"

using namespace Qt::StringLiterals;

namespace provost {

RecordFilter::RecordFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    connect(&m_selection, &RowSelection::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    });
}

void RecordFilter::setSearch(const QString& text)
{
    auto needle = searchKey(text.trimmed());
    if (needle == m_needle)
        return;
    m_needle = std::move(needle);
    refilter();
}

void RecordFilter::choose(const FacetChoices& choices)
{
    if (choices == m_chosen)
        return;
    m_chosen = choices;
    m_chosen.removeIf([](const FacetChoices::iterator& chosen) { return chosen.value().isEmpty(); });
    takeChoices();
    refilter();
    Q_EMIT chosenChanged();
}

void RecordFilter::choose(const QString& facet, const QStringList& choices)
{
    auto all = m_chosen;
    all.insert(facet, choices);
    choose(all);
}

void RecordFilter::refilter()
{
    if (m_selection.isAllExcept())
        m_selection.clear(); // "all" meant those that were seen
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!accepts(row))
        return false;
    return m_needle.isEmpty() || sourceModel()->index(row, 0, parent).data(SearchRole).toString().contains(m_needle);
}

bool RecordFilter::accepts(int) const
{
    return true;
}

void RecordFilter::setSourceModel(QAbstractItemModel* model)
{
    QSortFilterProxyModel::setSourceModel(model);
    const auto forget = [this, model](const QModelIndex&, int first, int last) {
        if (m_selection.named().isEmpty())
            return;
        QSet<QString> gone;
        for (int row = first; row <= last; ++row)
            gone.insert(model->index(row, 0).data(IdRole).toString());
        m_selection.forget(gone);
    };
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, forget);
}

QStringList RecordFilter::selectedIds() const
{
    QStringList ids;
    auto hidden = m_selection.isAllExcept() ? QSet<QString>() : m_selection.named();
    for (int row = 0; row < rowCount(); ++row) {
        const auto id = index(row, 0).data(IdRole).toString();
        if (m_selection.contains(id))
            ids.append(id);
        hidden.remove(id);
    }
    return ids + QStringList(hidden.cbegin(), hidden.cend());
}

qint64 RecordFilter::selectedCount() const
{
    return m_selection.isAllExcept() ? rowCount() - m_selection.named().size() : m_selection.named().size();
}

QVariant RecordFilter::data(const QModelIndex& index, int role) const
{
    if (role != Qt::CheckStateRole)
        return QSortFilterProxyModel::data(index, role);
    if (!m_selection.isActive() || !index.isValid() || index.column() != 0)
        return {};
    return m_selection.contains(QSortFilterProxyModel::data(index, IdRole).toString()) ? Qt::Checked : Qt::Unchecked;
}

bool RecordFilter::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return QSortFilterProxyModel::setData(index, value, role);
    m_selection.set(QSortFilterProxyModel::data(index, IdRole).toString(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RecordFilter::flags(const QModelIndex& index) const
{
    auto flags = QSortFilterProxyModel::flags(index);
    if (index.isValid() && index.column() == 0 && m_selection.isActive())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void ConnectionsFilter::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    refilter();
}

bool ConnectionsFilter::accepts(int row) const
{
    const auto& connection = static_cast<const ConnectionsModel*>(sourceModel())->at(row);
    return !m_account || connection.accountId == *m_account;
}

} // namespace provost
