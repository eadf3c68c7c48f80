// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"
#include "model/domain/token_scope.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace provost {

/// A customer of the product: the tenant that people, connections and seats belong to.
struct Account
{
    AccountId id;
    QString name;

    friend bool operator==(const Account&, const Account&) = default;
};

/// Which identity provider a connection is meant for; decides guide texts and the dialect that is expected.
enum class IdentityProvider { Okta, EntraId, OneLogin, GoogleWorkspace, JumpCloud, PingOne, Custom };

/// All of them, in the order in which the console offers them.
[[nodiscard]] const QList<IdentityProvider>& identityProviders();
/// The name on the wire and on the command line: `okta`, `entra`, `onelogin`, `google`, `jumpcloud`, `pingone`,
/// `custom`.
[[nodiscard]] QString slug(IdentityProvider idp);
[[nodiscard]] std::optional<IdentityProvider> identityProviderFromSlug(QStringView slug);
/// The product's name as its vendor writes it; not translated.
[[nodiscard]] QString productName(IdentityProvider idp);

/// What the identity provider may do through a connection.
struct Operations
{
    bool createUsers = true;
    bool updateAttributes = true;
    bool deactivateUsers = true;
    bool syncGroups = true;

    friend bool operator==(const Operations&, const Operations&) = default;
};

/// Above these limits the deactivations and deletions of one connection are held until an operator decides.
struct DeactivationGuard
{
    std::optional<int> count;   ///< users in the window; unset: no limit by number
    std::optional<int> percent; ///< of the connection's users, in the window; unset: no limit by part
    int windowMinutes = 60;

    friend bool operator==(const DeactivationGuard&, const DeactivationGuard&) = default;
};

enum class ConnectionState { Active, Paused };

/// A token that is being replaced by another one. Both are valid until the rotation is completed or cancelled.
struct TokenRotation
{
    TokenId oldTokenId;
    TokenId newTokenId;
    QDateTime startedAt;
    QString startedBy;                       ///< operator's name
    std::optional<QDateTime> newTokenUsedAt; ///< by the identity provider; the console's own calls never count

    friend bool operator==(const TokenRotation&, const TokenRotation&) = default;
};

/// One identity provider feeding one account. Times are UTC.
struct Connection
{
    ConnectionId id;
    AccountId accountId;
    QString accountName;
    QString name;
    IdentityProvider idp = IdentityProvider::Custom;
    Operations operations;
    ConnectionState state = ConnectionState::Active;
    std::optional<QDateTime> pausedAt;
    QString scimBaseUrl; ///< what an administrator enters at the identity provider
    QDateTime createdAt;
    qint64 users = 0;                        ///< -1: the server does not count them
    qint64 groups = 0;                       ///< likewise
    bool isWatched = true;                   ///< false: the server does not tell what its identity provider asks for
    std::optional<QDateTime> firstRequestAt; ///< of the identity provider; the console's own calls never count
    std::optional<QDateTime> lastRequestAt;  ///< likewise
    qint64 errorsLastDay = 0;                ///< requests of the identity provider refused in the last 24 hours
    qint64 requestsLastDay = 0;              ///< all of its requests in the last 24 hours
    qint64 recentRequests = 0;               ///< how many of its newest 20 requests are known
    qint64 recentRefusals = 0;               ///< how many of these were refused
    std::optional<QDateTime> tokenExpiresAt; ///< the latest expiry among its live tokens; unset: none expires
    qint64 liveTokens = 0;                   ///< neither revoked nor expired
    bool tokenReceived = false; ///< false: every live token's secret was lost on its way ("token never received")
    std::optional<TokenRotation> rotation;
    DeactivationGuard guard;
    qint64 heldChanges = 0; ///< by the guard: they wait for an operator
    qint64 version = 0;     ///< the ETag for If-Match

    friend bool operator==(const Connection&, const Connection&) = default;
};

/// What a token is in a rotation of its connection.
enum class RotationRole { None, Old, New };

/// What may be shown of a token. The secret itself is a `Secret` and exists only in the answer that created it.
struct Token
{
    TokenId id;
    ConnectionId connectionId;
    QString label;
    QString hint; ///< `pvt_9fQ2_…`
    QDateTime createdAt;
    QString createdBy; ///< operator's name
    std::optional<QDateTime> expiresAt;
    std::optional<QDateTime> lastUsedAt;     ///< by whoever, the console too
    std::optional<QDateTime> providerUsedAt; ///< the last time by the identity provider
    std::optional<QDateTime> receivedAt;     ///< when a console or person confirmed that the secret arrived
    std::optional<QDateTime> revokedAt;
    QList<TokenScope> scopes = tokenScopes();
    QStringList allowedAddresses; ///< networks such as `203.0.113.0/24`; empty: from everywhere
    RotationRole rotation = RotationRole::None;

    friend bool operator==(const Token&, const Token&) = default;
};

/// Neither revoked nor expired at `now`.
[[nodiscard]] bool isLive(const Token& token, const QDateTime& now);

/// A deactivation or deletion that the guard of a connection holds. Times are UTC.
struct HeldChange
{
    enum class Kind { Deactivate, Delete };

    HeldChangeId id;
    ConnectionId connectionId;
    UserId userId;
    QString userName;
    Kind kind = Kind::Deactivate;
    QDateTime firstAt; ///< when the identity provider asked for it first
    QDateTime lastAt;
    qint64 requests = 0; ///< how often it asked

    friend bool operator==(const HeldChange&, const HeldChange&) = default;
};

/// Something that has to be so before a connection is used, and who says that it is.
struct ConnectionPrerequisite
{
    QString id;
    QString text; ///< as the product's profile says it
    std::optional<QDateTime> confirmedAt;
    QString confirmedBy; ///< operator's name; empty while nobody confirmed it

    friend bool operator==(const ConnectionPrerequisite&, const ConnectionPrerequisite&) = default;
};

/// What deleting a connection takes with it, counted by the server.
struct DeletionPreview
{
    qint64 users = 0;
    qint64 groups = 0;
    qint64 sharedPeople = 0;             ///< of these users: people who keep access through another connection
    bool isCertain = true;               ///< false: the server does not tell through which connection they came
    std::optional<qint64> seats = {};    ///< that are released; unset: the server does not tell
    std::optional<qint64> sessions = {}; ///< that end at once; unset likewise

    friend bool operator==(const DeletionPreview&, const DeletionPreview&) = default;
};

} // namespace provost
