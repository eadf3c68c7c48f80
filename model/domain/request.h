// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/directory.h"

#include <QDateTime>

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
    QList<TokenScope> scopes = tokenScopes();
    QStringList allowedAddresses = {}; ///< as in Token
};

/// A second token that is to replace one. What is not set is as in the old token, but the new one does not expire
/// where no lifetime is given. Where a connection has one token only, the old one ends at once, and that has to be
/// said.
struct NewRotation
{
    std::optional<TokenId> tokenId; ///< the one to be replaced; unset: the only one that works
    std::optional<QString> label;
    std::optional<int> lifetimeDays;
    std::optional<QList<TokenScope>> scopes;
    std::optional<QStringList> allowedAddresses;
    bool endsOld = false; ///< of the only one that a connection may have: the identity provider is refused until it has
                          ///< the new one
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
    /// In the order in which they came, where a server can, and it takes less then: for whoever wants all of them.
    bool byArrival = false;
    /// Asked of servers without a change feed alone. ErrorKind::Unsupported where the server cannot tell.
    std::optional<QDateTime> changedAfter = {};
};

struct GroupQuery
{
    std::optional<AccountId> accountId;
    std::optional<ConnectionId> connectionId;
    bool withoutConnection = false; ///< as in UserQuery
    QString search;                 ///< part of the name, id or external id; case and accents do not matter
    QString after;
    int limit = 200;
    /// Asked of servers without a change feed alone. ErrorKind::Unsupported where the server cannot tell.
    std::optional<QDateTime> changedAfter = {};
};

/// Which members of a group are wanted, in the order of their names.
struct MemberQuery
{
    QString search; ///< part of a name, user name or email; case and accents do not matter
    QString after;
    int limit = 200;
};

/// Whom a server is to look for among all users that it has.
struct UserLookup
{
    std::optional<IdentifierKind> exactly = {}; ///< set: who has just this identifier, in whatever case
    QString text;                               ///< that, or a part of a name or identifier
};

/// Only what is set is changed; an empty text takes the attribute away.
struct UserEdit
{
    std::optional<QString> displayName = {};
    std::optional<QString> givenName = {};
    std::optional<QString> familyName = {};
    std::optional<QString> title = {};
    std::optional<QString> department = {};
    std::optional<QString> userName = {}; ///< never empty
    std::optional<QString> email = {};    ///< the primary one
    std::optional<QString> externalId = {};

    friend bool operator==(const UserEdit&, const UserEdit&) = default;
};

/// Who comes into a group, and who leaves it.
struct MemberChange
{
    QList<UserId> add;
    QList<UserId> remove;
};

/// Newest first.
struct EventQuery
{
    std::optional<AccountId> accountId;
    std::optional<ConnectionId> connectionId;
    QString requestId;              ///< only what was answered under this id (X-Request-Id)
    QString resourceId;             ///< only what touched this user or group
    QString method;                 ///< `PATCH`
    QString pathPart;               ///< part of path or query
    std::optional<int> statusClass; ///< 2 to 5
    QString scimType;
    std::optional<QDateTime> from;
    std::optional<QDateTime> until; ///< not included
    bool errorsOnly = false;
    bool withConsole = true; ///< also the console's own marked calls
    /// Part of path, query, resource name, detail or scimType of all but successful reads; or a status such as `409`;
    /// or the id of a request that the server made. Case and accents as above.
    QString search;
    QString after;
    int limit = 200;
};

/// Which requests of identity providers are counted. An unset member does not restrict.
struct RequestCountQuery
{
    enum class Span { Minute, Hour }; ///< minutes are kept for a week

    std::optional<AccountId> accountId;
    std::optional<ConnectionId> connectionId;
    QDateTime from;
    QDateTime until; ///< not included
    Span span = Span::Hour;
};

} // namespace provost
