// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

using namespace Qt::StringLiterals;

namespace provost::wire {
namespace {

template <class T>
QJsonValue objectOrNull(const std::optional<T>& item)
{
    return item ? QJsonValue(toJson(*item)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject toJson(const AccessRole& role)
{
    return {{u"id"_s, role.id.text()},
            {u"name"_s, role.name},
            {u"rank"_s, role.rank},
            {u"isSystem"_s, role.isSystem},
            {u"permissions"_s, toJson(role.permissions)},
            {u"people"_s, role.people},
            {u"version"_s, role.version}};
}

template <>
Result<AccessRole> fromJson<AccessRole>(const QJsonObject& object)
{
    Reader read(object);
    AccessRole role;
    role.id = read.id<RoleId>("id"_L1);
    role.name = read.shown("name"_L1);
    role.rank = read.optionalInteger("rank"_L1).value_or(0);
    if (!read.has("rank"_L1))
        read.refuse("rank"_L1, u"a whole number is missing here"_s);
    role.isSystem = read.flag("isSystem"_L1);
    role.permissions = read.permissions("permissions"_L1);
    role.people = read.count("people"_L1);
    role.version = read.count("version"_L1);
    return read.finish(role);
}

QJsonObject toJson(const NewRole& role)
{
    QJsonObject object{{u"name"_s, role.name}, {u"permissions"_s, toJson(role.permissions)}};
    if (role.above)
        object.insert(u"above"_s, role.above->text());
    return object;
}

QJsonObject toJson(const RoleEdit& edit)
{
    QJsonObject object;
    if (edit.name)
        object.insert(u"name"_s, *edit.name);
    if (edit.permissions)
        object.insert(u"permissions"_s, toJson(*edit.permissions));
    return object;
}

QJsonObject toJson(const ServerAccess& access)
{
    return {{u"precedence"_s, slug(access.precedence)},
            {u"defaultRole"_s, idOrNull(access.defaultRole)},
            {u"selfService"_s, access.selfService},
            {u"version"_s, access.version}};
}

template <>
Result<ServerAccess> fromJson<ServerAccess>(const QJsonObject& object)
{
    Reader read(object);
    ServerAccess access;
    access.precedence = read.word<RolePrecedence>("precedence"_L1, rolePrecedenceFromSlug);
    access.defaultRole = read.optionalId<RoleId>("defaultRole"_L1);
    access.selfService = read.flag("selfService"_L1);
    access.version = read.count("version"_L1);
    return read.finish(access);
}

QJsonObject toJson(const AccountAccess& access)
{
    return {{u"selfService"_s, access.selfService},
            {u"selfServiceHolds"_s, access.selfServiceHolds},
            {u"defaultRole"_s, idOrNull(access.defaultRole)}};
}

template <>
Result<AccountAccess> fromJson<AccountAccess>(const QJsonObject& object)
{
    Reader read(object);
    AccountAccess access;
    access.selfService = read.flag("selfService"_L1);
    access.selfServiceHolds = read.flag("selfServiceHolds"_L1);
    access.defaultRole = read.optionalId<RoleId>("defaultRole"_L1);
    return read.finish(access);
}

QJsonObject toJson(const AccessEdit& edit)
{
    QJsonObject object;
    if (edit.selfService)
        object.insert(u"selfService"_s, *edit.selfService);
    if (edit.changesDefault)
        object.insert(u"defaultRole"_s, idOrNull(edit.defaultRole));
    return object;
}

QJsonObject toJson(const RoleRule& rule)
{
    return {{u"id"_s, rule.id.text()},
            {u"groupId"_s, idOrNull(rule.groupId)},
            {u"groupName"_s, rule.groupName},
            {u"role"_s, rule.roleId.text()}};
}

/// A rule that does not exist yet has no id, or an empty one.
template <>
Result<RoleRule> fromJson<RoleRule>(const QJsonObject& object)
{
    Reader read(object);
    RoleRule rule;
    if (read.has("id"_L1) && !object.value("id"_L1).toString(u"?"_s).isEmpty())
        rule.id = read.id<RoleRuleId>("id"_L1);
    rule.groupId = read.optionalId<GroupId>("groupId"_L1);
    // Of a group it is as long as that group's name; what a person writes is checked by who stores it.
    if (read.has("groupName"_L1))
        rule.groupName = read.shown("groupName"_L1);
    rule.roleId = read.id<RoleId>("role"_L1);
    return read.finish(rule);
}

QJsonObject toJson(const NamedGroup& group)
{
    return {{u"id"_s, group.id.text()}, {u"name"_s, group.name}, {u"members"_s, group.members}};
}

template <>
Result<NamedGroup> fromJson<NamedGroup>(const QJsonObject& object)
{
    Reader read(object);
    NamedGroup group;
    group.id = read.id<GroupId>("id"_L1);
    group.name = read.shown("name"_L1);
    group.members = read.count("members"_L1);
    return read.finish(group);
}

QJsonObject toJson(const PlacedRule& placed)
{
    return {{u"rule"_s, toJson(placed.rule)},
            {u"state"_s, slug(placed.state)},
            {u"members"_s, placed.members},
            {u"renamedFrom"_s, placed.renamedFrom ? QJsonValue(*placed.renamedFrom) : QJsonValue(QJsonValue::Null)},
            {u"renamedAt"_s, timeOrNull(placed.renamedAt)},
            {u"orphanedAt"_s, timeOrNull(placed.orphanedAt)},
            {u"nearMiss"_s, objectOrNull(placed.nearMiss)},
            {u"sameName"_s, objectOrNull(placed.sameName)}};
}

template <>
Result<PlacedRule> fromJson<PlacedRule>(const QJsonObject& object)
{
    Reader read(object);
    PlacedRule placed;
    placed.rule = read.object<RoleRule>("rule"_L1);
    placed.state = read.word<RuleState>("state"_L1, ruleStateFromSlug);
    placed.members = read.count("members"_L1);
    if (read.has("renamedFrom"_L1))
        placed.renamedFrom = read.shown("renamedFrom"_L1);
    placed.renamedAt = read.optionalTime("renamedAt"_L1);
    placed.orphanedAt = read.optionalTime("orphanedAt"_L1);
    placed.nearMiss = read.optionalObject<NamedGroup>("nearMiss"_L1);
    placed.sameName = read.optionalObject<NamedGroup>("sameName"_L1);
    return read.finish(placed);
}

QJsonObject toJson(const RuleSet& set)
{
    return {{u"connectionId"_s, set.connectionId.text()},
            {u"version"_s, set.version},
            {u"precedence"_s, slug(set.precedence)},
            {u"ownDefault"_s, idOrNull(set.ownDefault)},
            {u"defaultRole"_s, idOrNull(set.defaultRole)},
            {u"defaultFrom"_s, slug(set.defaultFrom)},
            {u"rules"_s, listToJson(set.rules)}};
}

template <>
Result<RuleSet> fromJson<RuleSet>(const QJsonObject& object)
{
    Reader read(object);
    RuleSet set;
    set.connectionId = read.id<ConnectionId>("connectionId"_L1);
    set.version = read.count("version"_L1);
    set.precedence = read.word<RolePrecedence>("precedence"_L1, rolePrecedenceFromSlug);
    set.ownDefault = read.optionalId<RoleId>("ownDefault"_L1);
    set.defaultRole = read.optionalId<RoleId>("defaultRole"_L1);
    set.defaultFrom = read.word<DefaultSource>("defaultFrom"_L1, defaultSourceFromSlug);
    set.rules = read.list<PlacedRule>("rules"_L1);
    return read.finish(set);
}

QJsonObject toJson(const RuleSetDraft& draft)
{
    return {{u"ownDefault"_s, idOrNull(draft.ownDefault)}, {u"rules"_s, listToJson(draft.rules)}};
}

template <>
Result<RuleSetDraft> fromJson<RuleSetDraft>(const QJsonObject& object)
{
    Reader read(object);
    RuleSetDraft draft;
    draft.ownDefault = read.optionalId<RoleId>("ownDefault"_L1);
    draft.rules = read.list<RoleRule>("rules"_L1);
    return read.finish(draft);
}

QJsonObject toJson(const RoleTransition& transition)
{
    return {{u"before"_s, idsToJson(transition.before)},
            {u"after"_s, idsToJson(transition.after)},
            {u"people"_s, transition.people},
            {u"names"_s, QJsonArray::fromStringList(transition.names)}};
}

template <>
Result<RoleTransition> fromJson<RoleTransition>(const QJsonObject& object)
{
    Reader read(object);
    RoleTransition transition;
    transition.before = read.ids<RoleId>("before"_L1);
    transition.after = read.ids<RoleId>("after"_L1);
    transition.people = read.count("people"_L1);
    transition.names = read.shownTexts("names"_L1);
    return read.finish(transition);
}

QJsonObject toJson(const RuleEffect& effect)
{
    return {{u"version"_s, effect.version},
            {u"changing"_s, effect.changing},
            {u"transitions"_s, listToJson(effect.transitions)},
            {u"everyoneElse"_s, effect.everyoneElse ? QJsonValue(*effect.everyoneElse) : QJsonValue(QJsonValue::Null)},
            {u"removesLastManager"_s, effect.removesLastManager}};
}

template <>
Result<RuleEffect> fromJson<RuleEffect>(const QJsonObject& object)
{
    Reader read(object);
    RuleEffect effect;
    effect.version = read.count("version"_L1);
    effect.changing = read.count("changing"_L1);
    effect.transitions = read.list<RoleTransition>("transitions"_L1);
    if (read.has("everyoneElse"_L1))
        effect.everyoneElse = read.count("everyoneElse"_L1);
    effect.removesLastManager = read.flag("removesLastManager"_L1);
    return read.finish(effect);
}

QJsonObject toJson(const RoleChange& change)
{
    return {{u"userId"_s, change.userId.text()},
            {u"displayName"_s, change.displayName},
            {u"userName"_s, change.userName},
            {u"before"_s, idsToJson(change.before)},
            {u"after"_s, idsToJson(change.after)}};
}

template <>
Result<RoleChange> fromJson<RoleChange>(const QJsonObject& object)
{
    Reader read(object);
    RoleChange change;
    change.userId = read.id<UserId>("userId"_L1);
    change.displayName = read.shown("displayName"_L1);
    change.userName = read.shown("userName"_L1);
    change.before = read.ids<RoleId>("before"_L1);
    change.after = read.ids<RoleId>("after"_L1);
    return read.finish(change);
}

QJsonObject toJson(const RuleConflict& conflict)
{
    return {{u"first"_s, conflict.first}, {u"second"_s, conflict.second}, {u"people"_s, conflict.people}};
}

template <>
Result<RuleConflict> fromJson<RuleConflict>(const QJsonObject& object)
{
    Reader read(object);
    RuleConflict conflict;
    conflict.first = static_cast<int>(read.count("first"_L1));
    conflict.second = static_cast<int>(read.count("second"_L1));
    conflict.people = read.count("people"_L1);
    return read.finish(conflict);
}

QJsonObject toJson(const RuleVerdict& verdict)
{
    return {{u"rule"_s, toJson(verdict.rule)},
            {u"matches"_s, verdict.matches},
            {u"decides"_s, verdict.decides},
            {u"memberSince"_s, timeOrNull(verdict.memberSince)}};
}

template <>
Result<RuleVerdict> fromJson<RuleVerdict>(const QJsonObject& object)
{
    Reader read(object);
    RuleVerdict verdict;
    verdict.rule = read.object<RoleRule>("rule"_L1);
    verdict.matches = read.flag("matches"_L1);
    verdict.decides = read.flag("decides"_L1);
    verdict.memberSince = read.optionalTime("memberSince"_L1);
    return read.finish(verdict);
}

QJsonObject toJson(const RoleReason& reason)
{
    return {{u"userId"_s, reason.userId.text()},          {u"connectionName"_s, reason.connectionName},
            {u"pushedAt"_s, timeToText(reason.pushedAt)}, {u"given"_s, idsToJson(reason.given)},
            {u"rules"_s, listToJson(reason.rules)},       {u"defaultRole"_s, idOrNull(reason.defaultRole)},
            {u"defaultFrom"_s, slug(reason.defaultFrom)}, {u"precedence"_s, slug(reason.precedence)},
            {u"source"_s, slug(reason.source)},           {u"roles"_s, idsToJson(reason.roles)}};
}

template <>
Result<RoleReason> fromJson<RoleReason>(const QJsonObject& object)
{
    Reader read(object);
    RoleReason reason;
    reason.userId = read.id<UserId>("userId"_L1);
    reason.connectionName = read.shown("connectionName"_L1);
    reason.pushedAt = read.time("pushedAt"_L1);
    reason.given = read.ids<RoleId>("given"_L1);
    reason.rules = read.list<RuleVerdict>("rules"_L1);
    reason.defaultRole = read.optionalId<RoleId>("defaultRole"_L1);
    reason.defaultFrom = read.word<DefaultSource>("defaultFrom"_L1, defaultSourceFromSlug);
    reason.precedence = read.word<RolePrecedence>("precedence"_L1, rolePrecedenceFromSlug);
    reason.source = read.word<RoleSource>("source"_L1, roleSourceFromSlug);
    reason.roles = read.ids<RoleId>("roles"_L1);
    return read.finish(reason);
}

QJsonObject toJson(const WhatIf& question)
{
    return {{u"joined"_s, idsToJson(question.joined)},
            {u"left"_s, idsToJson(question.left)},
            {u"rules"_s, objectOrNull(question.rules)}};
}

template <>
Result<WhatIf> fromJson<WhatIf>(const QJsonObject& object)
{
    Reader read(object);
    WhatIf question;
    if (read.has("joined"_L1))
        question.joined = read.ids<GroupId>("joined"_L1);
    if (read.has("left"_L1))
        question.left = read.ids<GroupId>("left"_L1);
    question.rules = read.optionalObject<RuleSetDraft>("rules"_L1);
    return read.finish(question);
}

} // namespace provost::wire
