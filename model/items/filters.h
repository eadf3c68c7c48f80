// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/directory.h"
#include "model/items/facets.h"
#include "model/items/row_selection.h"
#include "model/store/directory.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace provost {

/// Sorts by SortRole and keeps the rows whose SearchRole contains what is searched for, whatever the case and accents,
/// and that match what is chosen of the facets. A pane that wants filter chips, saved filters, ticks and export derives
/// one: facets() says what can be chosen, accepts() decides, and ListPane does the rest (views/common/list_pane.h).
class RecordFilter : public QSortFilterProxyModel, public Faceted
{
    Q_OBJECT

public:
    explicit RecordFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);
    /// Folded; empty: everything matches.
    [[nodiscard]] const QString& needle() const { return m_needle; }
    /// Something is left out.
    [[nodiscard]] virtual bool isRestricting() const { return !m_needle.isEmpty() || !m_chosen.isEmpty(); }

    /// What this list can be narrowed by, with the choices that there are now.
    [[nodiscard]] QList<Facet> facets() const override { return {}; }
    [[nodiscard]] const FacetChoices& chosen() const override { return m_chosen; }
    using Faceted::choose;
    void choose(const FacetChoices& choices) override;
    QMetaObject::Connection onChosen(const QObject* context, std::function<void()> tell) const override
    {
        return connect(this, &RecordFilter::chosenChanged, context, std::move(tell));
    }

    /// What is ticked. Column 0 answers Qt::CheckStateRole while it is active. "All" ends when the filter changes.
    [[nodiscard]] RowSelection* selection() { return &m_selection; }
    /// The ids of what is ticked and there: in the order of the list, then those that the filter hides.
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] qint64 selectedCount() const;

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
    RowSelection m_selection;
};

/// For a UsersModel. Facets: `state`, `connection` (`none`: without one), `role` (`none`), `group`, `seat`.
class UsersFilter : public RecordFilter
{
    Q_OBJECT

public:
    UsersFilter(const Directory& directory, QObject* parent = nullptr);

    /// Those that are not deleted: what a list of users begins with.
    [[nodiscard]] static FacetChoices present();

    void setAccount(std::optional<AccountId> account);
    /// Who is in the group that was chosen, for memberships are not in the directory.
    void setMembers(const GroupId& group, const QSet<UserId>& members);
    [[nodiscard]] QList<Facet> facets() const override;
    /// Beyond present(), or everybody.
    [[nodiscard]] bool isRestricting() const override;
    /// Who is found by a former identifier alone says so below the name.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Deleted ones that only the state keeps out of what is searched for.
    [[nodiscard]] int deletedMatches() const;
    void chooseDeleted();

Q_SIGNALS:
    /// A group was chosen: setMembers() is waited for, and nothing matches before.
    void membersWanted(const provost::GroupId& group);

protected:
    [[nodiscard]] bool accepts(int row) const override;
    void takeChoices() override;

private:
    [[nodiscard]] bool acceptsPlace(const User& user) const;
    [[nodiscard]] bool acceptsRoles(const User& user) const;
    [[nodiscard]] bool hasSeat(const User& user) const;
    void countSeats();

    const Directory& m_directory;
    std::optional<AccountId> m_account;
    QSet<QString> m_states;
    QSet<QString> m_connections;
    QSet<QString> m_roles;
    std::optional<bool> m_seat;
    GroupId m_group;
    std::optional<QSet<UserId>> m_members;
    QSet<QString> m_seated; ///< persons with an active user, see personKey()
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
