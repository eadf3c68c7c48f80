// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/role_reasons.h"

#include "server/storage/paging.h"
#include "server/storage/role_rules.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace provost::server {

/// Everything that decides about one user.
struct RoleReasons::Person
{
    UserId id;
    DirectoryScope scope;
    QString connectionName;
    bool isKept = false; ///< without a connection: the roles stay as they were
    qint64 mask = 0;
    QDateTime pushedAt;
    RoleFacts facts;
    QHash<GroupId, QDateTime> since;
    RoleBasis basis;
    DefaultSource defaultFrom = DefaultSource::Server;
    QList<StoredRole> roles;
};

Result<std::optional<RoleReason>> RoleReasons::why(const UserId& id, const std::optional<AccountId>& scope)
{
    const auto person = find(id, scope);
    if (!person)
        return tl::unexpected(person.error());
    if (!*person)
        return std::optional<RoleReason>();
    return reason(**person).map([](RoleReason&& found) { return std::optional(std::move(found)); });
}

Result<std::optional<ReasonPair>> RoleReasons::whatIf(const UserId& id, const std::optional<AccountId>& scope,
                                                      const WhatIf& question)
{
    auto person = find(id, scope);
    if (!person)
        return tl::unexpected(person.error());
    if (!*person)
        return std::optional<ReasonPair>();
    auto before = reason(**person);
    if (!before)
        return tl::unexpected(before.error());
    if (const auto checked = checkGroups(**person, question); !checked)
        return tl::unexpected(checked.error());
    auto& facts = (*person)->facts;
    for (const auto& group : question.joined)
        facts.groups.insert(group);
    for (const auto& group : question.left)
        facts.groups.remove(group);
    if (question.rules) {
        if (const auto used = useRules(**person, *question.rules); !used)
            return tl::unexpected(used.error());
    }
    auto after = reason(**person);
    if (!after)
        return tl::unexpected(after.error());
    return ReasonPair{*std::move(before), *std::move(after)};
}

Result<std::optional<RoleReasons::Person>> RoleReasons::find(const UserId& id, const std::optional<AccountId>& scope)
{
    auto roles = Roles(m_sql).list();
    if (!roles)
        return tl::unexpected(roles.error());
    qint64 rid = 0;
    auto person = m_sql.first<Person>(
        "SELECT u.rid, u.connection_id, u.account_id, c.name, u.role_mask, u.created_at, u.active, u.given_mask "
        "FROM \"user\" u LEFT JOIN connection c ON c.id = u.connection_id WHERE u.id = ?"_L1,
        {id.text()}, [&](const Row& row) {
            Person found;
            rid = row.integer(0);
            found.id = id;
            found.scope = {row.text(1), row.text(2)};
            found.connectionName = row.text(3);
            found.isKept = row.isNull(1);
            found.mask = row.integer(4);
            found.pushedAt = timeOf(row.integer(5));
            found.facts.isActive = row.flag(6);
            found.facts.given = rolesOf(row.integer(7), *roles);
            return found;
        });
    if (!person || !*person || (scope && (*person)->scope.accountId != scope->text()))
        return person ? std::optional<Person>() : person;
    auto& found = **person;
    found.roles = *std::move(roles);
    for (const auto& stored : found.roles)
        found.basis.roles.append(stored.role);
    const auto read = m_sql.each("SELECT g.id, m.since FROM membership m JOIN user_group g ON g.rid = m.group_rid "
                                 "WHERE m.user_rid = ?"_L1,
                                 {rid}, [&found](const Row& row) {
                                     found.facts.groups.insert(GroupId(row.text(0)));
                                     found.since.insert(GroupId(row.text(0)), timeOf(row.integer(1)));
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    if (found.isKept)
        return person;
    const auto set = RoleRules(m_sql, found.scope, 0).read();
    if (!set)
        return tl::unexpected(set.error());
    if (*set) {
        found.basis.rules = draftOf(**set).rules;
        found.basis.defaultRole = (*set)->defaultRole;
        found.basis.precedence = (*set)->precedence;
        found.defaultFrom = (*set)->defaultFrom;
    }
    return person;
}

Result<void> RoleReasons::checkGroups(const Person& person, const WhatIf& question)
{
    for (const auto& group : question.joined + question.left) {
        const auto known =
            m_sql.first<bool>("SELECT 1 FROM user_group WHERE id = ? AND connection_id = ?"_L1,
                              {group.text(), person.scope.connectionId}, [](const Row&) { return true; });
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            return fail(ErrorKind::Invalid, group.text(), u"There is no such group in the user's connection."_s);
    }
    return {};
}

Result<void> RoleReasons::useRules(Person& person, const RuleSetDraft& draft)
{
    const auto resolved = RoleRules(m_sql, person.scope, 0).resolve(draft);
    if (!resolved)
        return tl::unexpected(resolved.error());
    person.basis.rules = resolved->rules;
    const auto holds = RoleRules(m_sql, person.scope, 0).defaultWith(resolved->ownDefault);
    if (!holds)
        return tl::unexpected(holds.error());
    person.basis.defaultRole = holds->role;
    person.defaultFrom = holds->source;
    return {};
}

Result<RoleReason> RoleReasons::reason(const Person& person)
{
    RoleReason reason;
    reason.userId = person.id;
    reason.connectionName = person.connectionName;
    reason.pushedAt = person.pushedAt;
    reason.given = person.facts.given;
    reason.defaultRole = person.basis.defaultRole;
    reason.defaultFrom = person.defaultFrom;
    reason.precedence = person.basis.precedence;
    if (person.isKept) {
        reason.source = person.facts.isActive ? RoleSource::Kept : RoleSource::Inactive;
        if (person.facts.isActive)
            reason.roles = rolesOf(person.mask, person.roles);
        return reason;
    }
    const auto decision = decideRoles(person.basis, person.facts);
    reason.source = decision.source;
    reason.roles = decision.roles;
    for (qsizetype i = 0; i < person.basis.rules.size(); ++i) {
        const auto& rule = person.basis.rules.at(i);
        RuleVerdict verdict{rule, false, decision.deciding.contains(i), std::nullopt};
        if (rule.groupId && person.facts.groups.contains(*rule.groupId)) {
            verdict.matches = true;
            if (const auto since = person.since.constFind(*rule.groupId); since != person.since.constEnd())
                verdict.memberSince = *since;
        }
        reason.rules.append(verdict);
    }
    return reason;
}

} // namespace provost::server
