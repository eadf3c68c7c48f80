// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/directory.h"

#include <optional>

namespace provost {

/// What an operator asks for when creating a connection. `requestKey` is chosen by the caller: the same key never
/// creates a second connection, so that a lost answer can be told from a refused one.
struct NewConnection
{
    QString requestKey;
    AccountId accountId;
    QString name;
    IdentityProvider idp = IdentityProvider::Custom;
    Operations operations;
    std::optional<int> tokenLifetimeDays; ///< unset: the token does not expire
};

/// Only what is set is changed.
struct ConnectionEdit
{
    std::optional<QString> name;
    std::optional<Operations> operations;
    std::optional<ConnectionState> state;
    std::optional<DeactivationGuard> guard = {};
};

struct NewToken
{
    QString label;
    std::optional<int> lifetimeDays;
};

/// Which users of a listing are wanted; an unset member does not restrict.
struct UserQuery
{
    std::optional<AccountId> accountId;
    std::optional<ConnectionId> connectionId;
    bool withoutConnection = false; ///< only those kept when their connection was deleted; then no connectionId
    std::optional<UserState> state;
    std::optional<RoleId> role; ///< only those who have it, perhaps beside others
    QString search;             ///< part of a name, user name, email, id or external id; case and accents do not matter
    QString after;              ///< `Page::next` of the page before
    int limit = 200;
};

struct GroupQuery
{
    std::optional<AccountId> accountId;
    std::optional<ConnectionId> connectionId;
    bool withoutConnection = false; ///< as in UserQuery
    QString search;                 ///< part of the name, id or external id; case and accents do not matter
    QString after;
    int limit = 200;
};

/// Newest first.
struct EventQuery
{
    std::optional<AccountId> accountId;
    std::optional<ConnectionId> connectionId;
    bool errorsOnly = false;
    bool withConsole = true; ///< also the console's own marked calls
    QString search; ///< part of path, resource name, detail; or a status such as `409`; case and accents as above
    QString after;
    int limit = 200;
};

} // namespace provost
