// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/directory.h"
#include "model/items/list_filter.h"
#include "model/store/directory.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace provost {

/// Sorts by SortRole and keeps the rows whose SearchRole contains what is searched for, whatever the case and accents,
/// and that match what is chosen of the facets. A pane that wants filter chips, saved filters, ticks and export derives
/// one: facets() says what can be chosen, accepts() decides, and ListPane does the rest (views/common/list_pane.h).
class RecordFilter : public QSortFilterProxyModel, public ListFilter
{
    Q_OBJECT

public:
    explicit RecordFilter(QObject* parent = nullptr);

    [[nodiscard]] QAbstractItemModel* shown() override { return this; }
    [[nodiscard]] const QAbstractItemModel* shown() const override { return this; }
    void setSearch(const QString& text) override;
    [[nodiscard]] const QString& needle() const override { return m_needle; }
    [[nodiscard]] bool isRestricting() const override { return !m_needle.isEmpty() || !m_chosen.isEmpty(); }

    /// @name Records are rows of the source.
    /// @{
    [[nodiscard]] qsizetype recordCount() const override;
    [[nodiscard]] QList<int> records() const override;
    [[nodiscard]] int recordOf(const QString& id) const override;
    [[nodiscard]] QSet<int> recordsOf(const QSet<QString>& ids) const override;
    [[nodiscard]] int recordAt(int row) const override;
    [[nodiscard]] int rowOfRecord(int record) const override;
    /// @}

    /// What this list can be narrowed by, with the choices that there are now.
    [[nodiscard]] QList<Facet> facets() const override { return {}; }
    [[nodiscard]] const FacetChoices& chosen() const override { return m_chosen; }
    using Faceted::choose;
    void choose(const FacetChoices& choices) override;
    QMetaObject::Connection onChosen(const QObject* context, std::function<void()> tell) const override
    {
        return connect(this, &RecordFilter::chosenChanged, context, std::move(tell));
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void setSourceModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// Of the facets.
    void chosenChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const final;
    /// Whether a row of the source passes what is chosen; the search is checked beside it.
    [[nodiscard]] virtual bool accepts(int row) const;
    /// chosen() is another one: a derived class makes of it what accepts() needs.
    virtual void takeChoices() {}
    /// Something that accepts() asks for has changed.
    void refilter();

private:
    QString m_needle;
    FacetChoices m_chosen;
};

/// For a GroupsModel. Facets: `connection` (`none`: without one), `role` (`none`).
class GroupsFilter : public RecordFilter
{
    Q_OBJECT

public:
    GroupsFilter(const Directory& directory, QObject* parent = nullptr);

    void setAccount(std::optional<AccountId> account);
    [[nodiscard]] QList<Facet> facets() const override;
    [[nodiscard]] bool isRestricting() const override;

protected:
    [[nodiscard]] bool accepts(int row) const override;
    void takeChoices() override;

private:
    const Directory& m_directory;
    std::optional<AccountId> m_account;
    QSet<QString> m_connections;
    QSet<QString> m_roles;
};

/// For a ConnectionsModel. Facets: `account`, `idp`, `state`.
class ConnectionsFilter : public RecordFilter
{
    Q_OBJECT

public:
    using RecordFilter::RecordFilter;

    void setAccount(std::optional<AccountId> account);
    [[nodiscard]] QList<Facet> facets() const override;

protected:
    [[nodiscard]] bool accepts(int row) const override;

private:
    std::optional<AccountId> m_account;
};

} // namespace provost
