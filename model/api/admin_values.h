// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/access.h"
#include "model/domain/activity.h"
#include "model/domain/attribute_mapping.h"
#include "model/domain/configuration.h"
#include "model/domain/connection.h"
#include "model/domain/directory.h"
#include "model/domain/operator.h"
#include "model/domain/role_rule.h"
#include "model/secrets/secret.h"

#include <memory>

/// What calls of an AdminApi answer, where that is more than one value of model/domain.
namespace provost {

struct WhoAmI
{
    Operator person;
    PermissionSet permissions; ///< what this person may do here, all in all
    ServerInfo server;
};

/// The answer to "create": the only time that the secret exists outside the server's hash. Shared, since a Secret
/// cannot be copied and futures copy.
struct CreatedConnection
{
    Connection connection;
    Token token;                    ///< without id where the connection existed already and none of its tokens is alive
    std::shared_ptr<Secret> secret; ///< null: the connection existed already (same requestKey) and its secret is lost
};

struct CreatedToken
{
    Token token;
    std::shared_ptr<Secret> secret;
};

/// A secret that came into being with a configuration document: of a new webhook.
struct NewSecret
{
    QString account;
    QString name;
    std::shared_ptr<Secret> secret;
};

/// What was done, and the only time that its secrets are told.
struct AppliedConfiguration
{
    ConfigurationPlan plan;
    QList<NewSecret> secrets;
};

/// A second token stands beside the one that it is to replace.
struct StartedRotation
{
    Connection connection;
    Token token;
    std::shared_ptr<Secret> secret; ///< of the new token, as in CreatedConnection
};

/// What the product gets of one user.
struct MappingPreview
{
    QList<ProductField> before; ///< as the connection maps now
    QList<ProductField> after;  ///< as it would map
};

struct HeldChanges
{
    QList<HeldChange> items; ///< the oldest ones
    qint64 total = 0;
};

struct UserDetail
{
    User user;
    QByteArray resource; ///< raw SCIM JSON as the server would send it
    QList<Membership> groups;
    qint64 version = 0; ///< the ETag for If-Match; 0: deleted, or the server did not tell
    /// What became of the person, newest first: as this user, and as others who are the same person.
    QList<UserTurn> history = {};
};

/// Sessions and seat of the person that a user is, through whatever connection.
struct UserSessions
{
    QList<ProductSession> items; ///< newest first; the server sends no more than 100
    qint64 live = 0;
    bool hasSeat = false;
    bool kept = false; ///< false: this server keeps no sessions, and its product does not tell
};

/// A user whom an operator just deactivated, reactivated or restored.
struct ChangedUser
{
    User user;
    bool mayBeOverwritten = false; ///< the identity provider is the source of truth, and can undo it
};

/// Why somebody has their roles now, and why they would have those of the question.
struct RoleComparison
{
    RoleReason before;
    RoleReason after;
};

/// Whom a server found.
struct FoundUsers
{
    QList<User> users;    ///< who match what was asked for; as many as came at once
    qint64 total = 0;     ///< according to the server; -1: it did not count
    QString asked;        ///< the filter, as it was sent
    qint64 strangers = 0; ///< that the server sent, and who do not match: it did not filter by all of it
};

struct GroupDetail
{
    Group group;
    QByteArray resource;
    qint64 version = 0; ///< 0: the server does not tell
};

struct Changes
{
    QList<Change> items;
    qint64 next = 0;    ///< pass as `since` of the next call
    bool reset = false; ///< the feed cannot be continued from `since`: load everything again
};

struct Removed
{
    qint64 users = 0;
    qint64 groups = 0;
};

/// The rules as they stand after a draft was applied, and what that did.
struct AppliedRules
{
    RuleSet rules;
    RuleEffect effect;
};

/// How many users and groups no connection feeds any more; of a removal, how many are still to go.
struct WithoutConnection
{
    qint64 users = 0;
    qint64 groups = 0;
    std::optional<qint64> seats = {};    ///< that are released with them; unset: the server does not tell
    std::optional<qint64> sessions = {}; ///< that end with them; unset likewise

    friend bool operator==(const WithoutConnection&, const WithoutConnection&) = default;
};

/// One part of a removal: the server removes a thousand of each at once.
struct RemovedPart
{
    Removed removed;
    WithoutConnection left;
};

} // namespace provost
