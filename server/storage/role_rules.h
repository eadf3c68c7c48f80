// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role_rule.h"
#include "server/storage/effective_roles.h"
#include "server/storage/role_evaluation.h"

#include <QHash>

#include <optional>

namespace provost::server {

/// The ordered rules of each connection.
class RoleRules
{
public:
    static constexpr int candidates = 1000; ///< groups whose names are compared with one that is waited for
    static constexpr int editsKept = 20;    ///< of the rules of one connection, to tell who comes too late

    /// `now` in milliseconds since 1970.
    RoleRules(Sql& sql, DirectoryScope scope, qint64 now);

    /// As an operator sees them, with near misses and groups of the same name. Nothing where there is no such
    /// connection.
    Result<std::optional<RuleSet>> read();
    /// The draft as it would be stored: roles and groups are there, names are those of the groups, a pending rule whose
    /// group has come meanwhile is bound, one whose group is gone is kept. ErrorKind::Invalid names `rules[2].groupId`.
    Result<RuleSetDraft> resolve(const RuleSetDraft& draft);
    /// The rules of a resolved draft that have a group, for an evaluation.
    Result<QList<RuleLine>> lines(const RuleSetDraft& resolved);
    /// The default role that would hold with this one, or without one, of the connection's own.
    struct Default
    {
        std::optional<RoleId> role;
        DefaultSource source = DefaultSource::Server;
    };
    Result<Default> defaultWith(const std::optional<RoleId>& own);
    /// Stores a resolved draft, counts the version up and refreshes everybody's roles. Adds to the change feed.
    Result<void> apply(const RuleSet& before, const RuleSetDraft& resolved, const QString& operatorName);
    /// Who changed the rules after `version`, oldest first; bounded.
    Result<QList<RuleSetEdit>> editsAfter(qint64 version);

    /// After a group came or got another name: rules that waited for the name are bound, its own rules learn the name.
    /// Returns whether anybody's roles follow from it now who had none from it before.
    Result<bool> groupIsCalled(qint64 rid, const QString& id, const QString& name);
    /// Before a group goes: its rules become orphans. Returns whether there were any.
    Result<bool> groupGoes(qint64 rid);

private:
    Result<std::optional<RuleSet>> readHead();
    Result<void> readRules(RuleSet& set);
    Result<void> findNamesakes(RuleSet& set);
    Result<QList<NamedGroup>> freeGroups();
    Result<RoleRule> resolveRule(const RoleRule& rule, const QHash<RoleRuleId, RoleRule>& stored,
                                 const QString& subject);
    Result<std::optional<NamedGroup>> groupById(const GroupId& id);
    Result<std::optional<NamedGroup>> groupByName(const QString& name);
    Result<void> announceGroups(const RuleSetDraft& before, const RuleSetDraft& after);
    Result<void> insert(const RoleRule& rule, int position, const QHash<RoleRuleId, PlacedRule>& before);

    Sql& m_sql;
    DirectoryScope m_scope;
    qint64 m_now;
};

/// The draft that would leave everything as it is.
[[nodiscard]] RuleSetDraft draftOf(const RuleSet& set);

/// The drafts of all connections that have rules or a default role, without rules whose group is gone.
[[nodiscard]] Result<QHash<ConnectionId, RuleSetDraft>> allRules(Sql& sql);

} // namespace provost::server
