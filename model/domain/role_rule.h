// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/role.h"
#include "model/domain/role_effect.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace provost {

using RoleRuleId = Id<struct RoleRuleTag>;

/// Members of a group have a role. A rule holds the group's id and not its name: a renamed group keeps its role, and a
/// new group under an old name gets none.
struct RoleRule
{
    RoleRuleId id;                  ///< empty: it does not exist yet
    std::optional<GroupId> groupId; ///< unset: pending, waits for the first group that has `groupName`
    QString groupName;              ///< as it was seen last, or the one that a pending rule waits for
    RoleId roleId;

    friend bool operator==(const RoleRule&, const RoleRule&) = default;
};

enum class RuleState {
    Bound,   ///< its group is there
    Pending, ///< waits for a group of its name
    Orphan   ///< its group was deleted; no other will take its place
};

/// `bound`, `pending`, `orphan`.
[[nodiscard]] QString slug(RuleState state);
[[nodiscard]] std::optional<RuleState> ruleStateFromSlug(QStringView slug);

/// A group that somebody may have meant.
struct NamedGroup
{
    GroupId id;
    QString name;
    qint64 members = 0;

    friend bool operator==(const NamedGroup&, const NamedGroup&) = default;
};

/// A rule as it stands on the server. Times are UTC.
struct PlacedRule
{
    RoleRule rule;
    RuleState state = RuleState::Pending;
    qint64 members = 0;
    std::optional<QString> renamedFrom; ///< what the group was called before the identity provider renamed it
    std::optional<QDateTime> renamedAt;
    std::optional<QDateTime> orphanedAt;
    std::optional<NamedGroup> nearMiss; ///< pending: the group whose name is nearly the one that is waited for
    std::optional<NamedGroup> sameName; ///< another group that now has the name under which this one is or was known

    friend bool operator==(const PlacedRule&, const PlacedRule&) = default;
};

/// Where the default role of a connection is decided.
enum class DefaultSource { Connection, Account, Server };

/// `connection`, `account`, `server`.
[[nodiscard]] QString slug(DefaultSource source);
[[nodiscard]] std::optional<DefaultSource> defaultSourceFromSlug(QStringView slug);

/// Everything that decides about the roles of a connection's users.
struct RuleSet
{
    ConnectionId connectionId;
    qint64 version = 0; ///< the ETag for If-Match
    RolePrecedence precedence = RolePrecedence::FirstRule;
    std::optional<RoleId> ownDefault;  ///< of the connection; unset: it has that of its account or of the server
    std::optional<RoleId> defaultRole; ///< the one that holds; unset: none
    DefaultSource defaultFrom = DefaultSource::Server;
    QList<PlacedRule> rules; ///< in order

    friend bool operator==(const RuleSet&, const RuleSet&) = default;
};

/// The rules of a connection as somebody wants them to be: the whole list in its order.
struct RuleSetDraft
{
    std::optional<RoleId> ownDefault;
    QList<RoleRule> rules;

    static constexpr qsizetype most = 500; ///< rules of one connection

    friend bool operator==(const RuleSetDraft&, const RuleSetDraft&) = default;
};

/// What is known of one user where roles are decided.
struct RoleFacts
{
    bool isActive = true;
    QSet<GroupId> groups;
    QList<RoleId> given; ///< by the identity provider itself, beside all rules
};

enum class RoleSource {
    Inactive, ///< whoever may not sign in has no role
    Given,    ///< the identity provider named it
    Rules,    ///< by membership in a group
    Default,  ///< nothing else applies
    Union,    ///< all of these together
    None,     ///< nothing applies, and there is no default role
    Kept      ///< the connection is gone; the roles stayed as they were
};

/// `inactive`, `given`, `rules`, `default`, `union`, `none`, `kept`.
[[nodiscard]] QString slug(RoleSource source);
[[nodiscard]] std::optional<RoleSource> roleSourceFromSlug(QStringView slug);

/// Which roles somebody has, and by what.
struct RoleDecision
{
    RoleSource source = RoleSource::None;
    QList<RoleId> roles;       ///< highest rank first
    QList<qsizetype> deciding; ///< indexes of the rules that decided

    friend bool operator==(const RoleDecision&, const RoleDecision&) = default;
};

/// What all users of a connection have in common where roles are decided.
struct RoleBasis
{
    QList<RoleRule> rules; ///< in order
    std::optional<RoleId> defaultRole;
    RolePrecedence precedence = RolePrecedence::FirstRule;
    QList<AccessRole> roles; ///< of the server, highest rank first
};

/// The rule of the house for roles. The server's SQL does the same over many users, and is tested against this.
/// First and last rule: roles that were given go before all rules, the highest of them decides; then the first, or the
/// last, rule that matches. Highest: the highest of given and matched. Union: given, matched and the default role
/// together. Pure; any thread.
[[nodiscard]] RoleDecision decideRoles(const RoleBasis& basis, const RoleFacts& facts);

/// One rule, seen from one user.
struct RuleVerdict
{
    RoleRule rule;
    bool matches = false;
    bool decides = false;
    std::optional<QDateTime> memberSince;

    friend bool operator==(const RuleVerdict&, const RuleVerdict&) = default;
};

/// Why a user has the roles that they have.
struct RoleReason
{
    UserId userId;
    QString connectionName; ///< empty: kept when its connection was deleted
    QDateTime pushedAt;     ///< when the identity provider created the user
    QList<RoleId> given;
    QList<RuleVerdict> rules; ///< in order
    std::optional<RoleId> defaultRole;
    DefaultSource defaultFrom = DefaultSource::Server;
    RolePrecedence precedence = RolePrecedence::FirstRule;
    RoleSource source = RoleSource::None;
    QList<RoleId> roles; ///< highest rank first

    friend bool operator==(const RoleReason&, const RoleReason&) = default;
};

/// A question about one user: these memberships more and less, and perhaps other rules.
struct WhatIf
{
    QList<GroupId> joined;
    QList<GroupId> left;
    std::optional<RuleSetDraft> rules; ///< unset: those that stand
};

/// Who changes a rule set in between, for the one who comes too late.
struct RuleSetEdit
{
    qint64 version = 0; ///< that it made
    QDateTime at;
    QString operatorName;
    QString summary;
};

/// The difference in words, for the audit trail and for who comes too late: "rule 2, IT-Admins: Viewer to Admin".
[[nodiscard]] QString describe(const RuleSetDraft& before, const RuleSetDraft& after, const QList<AccessRole>& roles);

} // namespace provost
