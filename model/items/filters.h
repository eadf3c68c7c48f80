// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/directory.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace provost {

/// Sorts by SortRole and keeps the rows whose SearchRole contains what is searched for, whatever the case and accents.
class RecordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);
    /// Folded; empty: everything matches.
    [[nodiscard]] const QString& needle() const { return m_needle; }
    /// Something is left out.
    [[nodiscard]] virtual bool isRestricting() const { return !m_needle.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_needle;
};

/// For a UsersModel.
class UsersFilter : public RecordFilter
{
    Q_OBJECT

public:
    using RecordFilter::RecordFilter;

    /// Unset: all but the deleted ones.
    void setState(std::optional<UserState> state);
    void setConnection(std::optional<ConnectionId> connection);
    /// Only users that were kept when their connection was deleted.
    void setWithoutConnection(bool on);
    void setAccount(std::optional<AccountId> account);
    [[nodiscard]] bool isRestricting() const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<UserState> m_state;
    std::optional<ConnectionId> m_connection;
    std::optional<AccountId> m_account;
    bool m_withoutConnection = false;
};

/// For a GroupsModel.
class GroupsFilter : public RecordFilter
{
    Q_OBJECT

public:
    using RecordFilter::RecordFilter;

    void setAccount(std::optional<AccountId> account);
    [[nodiscard]] bool isRestricting() const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<AccountId> m_account;
};

/// For a ConnectionsModel.
class ConnectionsFilter : public RecordFilter
{
    Q_OBJECT

public:
    using RecordFilter::RecordFilter;

    void setAccount(std::optional<AccountId> account);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<AccountId> m_account;
};

} // namespace provost
