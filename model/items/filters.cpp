// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/filters.h"

#include "model/domain/fold.h"
#include "model/items/connections_model.h"
#include "model/items/item_cell.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// Whether the connection is in that state, by the words of the facet `state`.
bool isAt(const Connection& connection, const QString& state)
{
    if (state == "paused"_L1)
        return connection.state == ConnectionState::Paused;
    if (state == "never"_L1)
        return connection.isWatched && !connection.firstRequestAt;
    if (state == "rotating"_L1)
        return connection.rotation.has_value();
    if (state == "holding"_L1)
        return connection.heldChanges > 0;
    return connection.state == ConnectionState::Active && (!connection.isWatched || connection.firstRequestAt);
}

} // namespace

RecordFilter::RecordFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    followTicks(this);
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

void RecordFilter::refilter()
{
    endAll();
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
        if (selection()->named().isEmpty())
            return;
        QSet<QString> gone;
        for (int row = first; row <= last; ++row)
            gone.insert(model->index(row, 0).data(IdRole).toString());
        selection()->forget(gone);
    };
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, forget);
}

qsizetype RecordFilter::recordCount() const
{
    return sourceModel()->rowCount();
}

QList<int> RecordFilter::records() const
{
    QList<int> all(recordCount());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

int RecordFilter::recordOf(const QString& id) const
{
    for (int record = 0; record < sourceModel()->rowCount(); ++record) {
        if (sourceModel()->index(record, 0).data(IdRole).toString() == id)
            return record;
    }
    return -1;
}

QSet<int> RecordFilter::recordsOf(const QSet<QString>& ids) const
{
    QSet<int> records;
    for (int record = 0; !ids.isEmpty() && record < sourceModel()->rowCount(); ++record) {
        if (ids.contains(sourceModel()->index(record, 0).data(IdRole).toString()))
            records.insert(record);
    }
    return records;
}

int RecordFilter::recordAt(int row) const
{
    return mapToSource(index(row, 0)).row();
}

int RecordFilter::rowOfRecord(int record) const
{
    return mapFromSource(sourceModel()->index(record, 0)).row();
}

QVariant RecordFilter::data(const QModelIndex& index, int role) const
{
    return role == Qt::CheckStateRole ? tickOf(index) : QSortFilterProxyModel::data(index, role);
}

bool RecordFilter::setData(const QModelIndex& index, const QVariant& value, int role)
{
    return role == Qt::CheckStateRole ? setTick(index, value) : QSortFilterProxyModel::setData(index, value, role);
}

Qt::ItemFlags RecordFilter::flags(const QModelIndex& index) const
{
    return QSortFilterProxyModel::flags(index) | tickFlags(index);
}

void ConnectionsFilter::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    refilter();
}

QList<Facet> ConnectionsFilter::facets() const
{
    Facet account{u"account"_s, tr("Account"), tr("Of %1", "account"), true, {}};
    Facet idp{u"idp"_s, tr("Identity provider"), {}, true, {}};
    const auto* model = static_cast<const ConnectionsModel*>(sourceModel());
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto& connection = model->at(row);
        const auto isKnown = [&connection](const Facet::Choice& choice) {
            return choice.id == connection.accountId.text();
        };
        if (std::ranges::none_of(account.choices, isKnown))
            account.choices.append({connection.accountId.text(), connection.accountName});
    }
    for (const auto each : identityProviders())
        idp.choices.append({slug(each), productName(each)});
    const Facet state{u"state"_s,
                      tr("State"),
                      {},
                      true,
                      {{u"running"_s, tr("Running")},
                       {u"paused"_s, tr("Paused")},
                       {u"never"_s, tr("Never connected")},
                       {u"rotating"_s, tr("Token being replaced")},
                       {u"holding"_s, tr("Holds changes")}}};
    return {account, idp, state};
}

bool ConnectionsFilter::accepts(int row) const
{
    const auto& connection = static_cast<const ConnectionsModel*>(sourceModel())->at(row);
    if (m_account && connection.accountId != *m_account)
        return false;
    const auto& wanted = chosen();
    const auto accountIds = wanted.value(u"account"_s);
    const auto idps = wanted.value(u"idp"_s);
    const auto states = wanted.value(u"state"_s);
    const auto isInState = [&connection](const QString& state) { return isAt(connection, state); };
    return (accountIds.isEmpty() || accountIds.contains(connection.accountId.text())) &&
           (idps.isEmpty() || idps.contains(slug(connection.idp))) &&
           (states.isEmpty() || std::ranges::any_of(states, isInState));
}

} // namespace provost
