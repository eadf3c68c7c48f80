// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/fold.h"
#include "model/wire/wire.h"
#include "server/admin/configuration_parts.h"
#include "server/admin/exchange.h"
#include "server/admin/product_fields.h"
#include "server/storage/attribute_mappings.h"
#include "server/storage/connections.h"
#include "server/storage/prerequisites.h"
#include "server/storage/role_rules.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

// Connections: without tokens, users and groups, which a rule names as the identity provider does. Removed ones leave
// their users and groups behind.

namespace provost::server {
namespace {

constexpr int everyUser = std::numeric_limits<int>::max(); ///< that is left when removeConnectionParts() is done

/// Members of a connection's object that say what its users become; the others say how it runs.
const QStringList& ruleMembers()
{
    static const QStringList members{u"defaultRole"_s, u"rules"_s};
    return members;
}

Connections connectionsIn(ConfigurationScope& scope)
{
    return {scope.sql, {}, scope.now};
}

QJsonObject ruleValue(const QString& group, const QString& role)
{
    return {{u"group"_s, group}, {u"role"_s, role}};
}

QJsonValue mappingValue(const QList<MappedAttribute>& attributes)
{
    QJsonArray list;
    for (const auto& mapped : attributes)
        list.append(QJsonObject{{u"attribute"_s, mapped.attribute}, {u"field"_s, mapped.field}});
    return list;
}

/// In the order in which the product asks for them.
QJsonArray prerequisitesValue(const ConfigurationScope& scope, const QStringList& confirmed)
{
    QJsonArray list;
    for (const auto& known : scope.profile->prerequisites) {
        if (confirmed.contains(known.id))
            list.append(known.id);
    }
    return list;
}

Result<QList<ConfigurationItem>> readConnections(ConfigurationScope& scope)
{
    const auto connections = connectionsIn(scope).list({});
    const auto mappings = AttributeMappings(scope.sql).all();
    const auto confirmed = Prerequisites(scope.sql).all();
    const auto rules = allRules(scope.sql);
    const auto roles = RoleNames::read(scope.sql);
    if (!connections || !mappings || !confirmed)
        return tl::unexpected(!connections ? connections.error() : !mappings ? mappings.error() : confirmed.error());
    if (!rules || !roles)
        return tl::unexpected(rules ? roles.error() : rules.error());
    QList<ConfigurationItem> items;
    for (const auto& connection : *connections) {
        const auto own = rules->value(connection.id);
        QJsonArray lines;
        for (const auto& rule : own.rules)
            lines.append(ruleValue(rule.groupName, roles->nameOf(rule.roleId).toString()));
        const auto mapping = mappings->constFind(connection.id);
        items.append(
            {u"connection"_s,
             connection.accountName,
             connection.name,
             {{u"idp"_s, slug(connection.idp)},
              {u"paused"_s, connection.state == ConnectionState::Paused},
              {u"operations"_s, wire::toJson(connection.operations)},
              {u"guard"_s, wire::toJson(connection.guard)},
              {u"mapping"_s, mapping == mappings->constEnd() ? QJsonValue() : mappingValue(mapping->attributes)},
              {u"prerequisites"_s, prerequisitesValue(scope, confirmed->value(connection.id))},
              {u"defaultRole"_s, roles->nameOf(own.ownDefault)},
              {u"rules"_s, lines}}});
    }
    return items;
}

/// The member in its canonical form; as `fallback` where it is not there.
template <class T>
Result<QJsonObject> parsePart(const QJsonObject& object, const QString& member, const T& fallback)
{
    if (!object.contains(member))
        return wire::toJson(fallback);
    const auto part = object.value(member).toObject();
    const auto read = wire::fromJson<T>(part);
    const auto known = onlyMembers(part, wire::toJson(fallback).keys());
    if (!read || !known) {
        const auto& error = read ? known.error() : read.error();
        return fail(ErrorKind::Invalid, member + u'.' + error.subject, error.detail);
    }
    return wire::toJson(*read);
}

/// Null: as the product has it.
Result<QJsonValue> parseMapping(const ConfigurationScope& scope, const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return QJsonValue();
    const auto list = value.toArray();
    if (!value.isArray() || list.size() > AttributeMapping::most)
        return fail(ErrorKind::Invalid, u"mapping"_s,
                    u"A list of at most %1 attributes is wanted here, or null."_s.arg(AttributeMapping::most));
    const auto wanted = wire::listFromJson<MappedAttribute>(list, u"attributes"_s);
    const auto checked = wanted ? checkedMapping(*wanted, *scope.profile) : wanted;
    if (!checked) {
        const auto below = checked.error().subject.sliced("attributes"_L1.size());
        return fail(ErrorKind::Invalid, u"mapping"_s + below, checked.error().detail);
    }
    return mappingValue(*checked);
}

Result<QJsonArray> parsePrerequisites(const ConfigurationScope& scope, const QJsonValue& value)
{
    if (!value.isUndefined() && !value.isArray())
        return fail(ErrorKind::Invalid, u"prerequisites"_s, u"A list is wanted here."_s);
    const auto confirmed = value.toVariant().toStringList();
    const auto known = prerequisitesValue(scope, confirmed);
    if (known.size() != value.toArray().size())
        return fail(ErrorKind::Invalid, u"prerequisites"_s,
                    u"This list holds what the product does not ask for, or something twice."_s);
    return known;
}

/// The name of a group is as long as the identity provider made it.
Result<QJsonObject> parseRule(const QJsonObject& object, const QString& place)
{
    if (auto known = onlyMembers(object, {u"group"_s, u"role"_s}); !known)
        return fail(ErrorKind::Invalid, place + u'.' + known.error().subject, known.error().detail);
    const auto group = object.value("group"_L1).toString();
    if (group.trimmed().isEmpty() || group.size() > wire::maxShownText)
        return fail(ErrorKind::Invalid, place + u".group"_s, u"The name of a group is wanted here."_s);
    const auto role = roleMember(object, u"role"_s);
    if (!role || !role->isString())
        return fail(ErrorKind::Invalid, place + u".role"_s, u"The name of a role is wanted here."_s);
    return ruleValue(group, role->toString());
}

Result<QJsonArray> parseRules(const QJsonValue& value)
{
    const auto list = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || list.size() > RuleSetDraft::most)
        return fail(ErrorKind::Invalid, u"rules"_s,
                    u"A list of at most %1 rules is wanted here."_s.arg(RuleSetDraft::most));
    QJsonArray rules;
    QSet<QString> seen;
    for (const auto& each : list) {
        const auto place = u"rules[%1]"_s.arg(rules.size());
        const auto rule = parseRule(each.toObject(), place);
        if (!rule)
            return tl::unexpected(rule.error());
        const auto line =
            caseKey(rule->value("group"_L1).toString()) + u'\n' + caseKey(rule->value("role"_L1).toString());
        if (seen.contains(line))
            return fail(ErrorKind::Invalid, place, u"There are two rules for this group and role."_s);
        seen.insert(line);
        rules.append(*rule);
    }
    return rules;
}

Result<ConfigurationItem> parseConnection(const ConfigurationScope& scope, const QJsonObject& object)
{
    static const QStringList members{u"name"_s,    u"idp"_s,           u"paused"_s,      u"operations"_s, u"guard"_s,
                                     u"mapping"_s, u"prerequisites"_s, u"defaultRole"_s, u"rules"_s};
    if (auto known = onlyMembers(object, members); !known)
        return tl::unexpected(known.error());
    const auto name = checkedName(object.value("name"_L1).toString(), u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    const auto idp = identityProviderFromSlug(object.value("idp"_L1).toString());
    if (!idp)
        return fail(ErrorKind::Invalid, u"idp"_s, u"This identity provider is not known here."_s);
    const auto paused = flagMember(object, u"paused"_s, false);
    const auto operations = parsePart(object, u"operations"_s, Operations{});
    if (!paused || !operations)
        return tl::unexpected(paused ? operations.error() : paused.error());
    const auto guard = parsePart(object, u"guard"_s, scope.profile->guard);
    const auto mapping = parseMapping(scope, object.value("mapping"_L1));
    if (!guard || !mapping)
        return tl::unexpected(guard ? mapping.error() : guard.error());
    const auto prerequisites = parsePrerequisites(scope, object.value("prerequisites"_L1));
    const auto defaultRole = roleMember(object, u"defaultRole"_s);
    const auto rules = parseRules(object.value("rules"_L1));
    if (!prerequisites || !defaultRole || !rules)
        return tl::unexpected(!prerequisites ? prerequisites.error()
                              : !defaultRole ? defaultRole.error()
                                             : rules.error());
    return ConfigurationItem{u"connection"_s,
                             {},
                             *name,
                             {{u"idp"_s, slug(*idp)},
                              {u"paused"_s, *paused},
                              {u"operations"_s, *operations},
                              {u"guard"_s, *guard},
                              {u"mapping"_s, *mapping},
                              {u"prerequisites"_s, *prerequisites},
                              {u"defaultRole"_s, *defaultRole},
                              {u"rules"_s, *rules}}};
}

QStringList rolesOfConnection(const ConfigurationItem& item)
{
    auto roles = namesDefaultRole(item);
    const auto rules = item.value.value("rules"_L1).toArray();
    for (const auto& rule : rules)
        roles.append(rule["role"_L1].toString());
    return roles;
}

/// What a new connection is before the document is asked.
ConfigurationItem freshConnection(const ConfigurationItem& wanted)
{
    auto fresh = wanted;
    fresh.value.insert(u"paused"_s, false);
    fresh.value.insert(u"mapping"_s, QJsonValue());
    fresh.value.insert(u"prerequisites"_s, QJsonArray());
    fresh.value.insert(u"defaultRole"_s, QJsonValue());
    fresh.value.insert(u"rules"_s, QJsonArray());
    return fresh;
}

bool differ(const ConfigurationItem& before, const ConfigurationItem& after, const QStringList& members)
{
    return std::ranges::any_of(
        members, [&](const QString& member) { return before.value.value(member) != after.value.value(member); });
}

Result<PermissionSet> takesForConnection(const ConfigurationItem* before, const ConfigurationItem* after)
{
    if (!after)
        return PermissionSet{Permission::DeleteProvisioning};
    const auto stood = before ? *before : freshConnection(*after);
    if (differ(stood, *after, {u"idp"_s}))
        return fail(ErrorKind::Invalid, u"idp"_s,
                    u"A connection keeps its identity provider; give the new one another name."_s);
    PermissionSet takes;
    if (differ(stood, *after, ruleMembers()))
        takes.insert(Permission::EditRules);
    const auto members = after->value.keys();
    const bool runsOtherwise = std::ranges::any_of(members, [&](const QString& member) {
        return !ruleMembers().contains(member) && differ(stood, *after, {member});
    });
    if (!before || runsOtherwise)
        takes.insert(Permission::CreateProvisioning);
    return takes;
}

Result<Connection> connectionOf(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto account = accountNamed(scope, item.account);
    if (!account)
        return tl::unexpected(account.error());
    const auto connections = connectionsIn(scope).list(account->id);
    if (!connections)
        return tl::unexpected(connections.error());
    for (const auto& connection : *connections) {
        if (caseKey(connection.name) == caseKey(item.name))
            return connection;
    }
    return fail(ErrorKind::NotFound, item.name, u"There is no such connection."_s);
}

DeactivationGuard guardOf(const ConfigurationItem& item)
{
    return *wire::fromJson<DeactivationGuard>(item.value.value("guard"_L1).toObject());
}

Result<void> editRunning(ConfigurationScope& scope, const Connection& connection, const ConfigurationItem& item)
{
    const auto operations = wire::fromJson<Operations>(item.value.value("operations"_L1).toObject());
    const auto state = item.value.value("paused"_L1).toBool() ? ConnectionState::Paused : ConnectionState::Active;
    if (auto edited = connectionsIn(scope).edit(connection, {item.name, *operations, state, guardOf(item)}); !edited)
        return edited;
    return noteConfigured(scope, u"connection.edit"_s, item.name, connection.accountId);
}

Result<void> editMapping(ConfigurationScope& scope, const Connection& connection, const ConfigurationItem& item)
{
    const auto value = item.value.value("mapping"_L1);
    AttributeMappings mappings(scope.sql);
    Result<void> done;
    if (value.isNull()) {
        done = mappings.setBack(connection, scope.now);
    } else {
        const auto wanted = wire::listFromJson<MappedAttribute>(value.toArray(), u"mapping"_s);
        done = wanted ? mappings.put(connection, *wanted, scope.now) : tl::unexpected(wanted.error());
    }
    return done ? noteConfigured(scope, u"mapping.edit"_s, item.name, connection.accountId) : done;
}

Result<void> editPrerequisites(ConfigurationScope& scope, const Connection& connection, const ConfigurationItem& before,
                               const ConfigurationItem& after)
{
    const auto had = before.value.value("prerequisites"_L1).toArray();
    const auto wanted = after.value.value("prerequisites"_L1).toArray();
    Prerequisites prerequisites(scope.sql);
    for (const auto& known : scope.profile->prerequisites) {
        const bool is = wanted.contains(known.id);
        if (had.contains(known.id) == is)
            continue;
        auto done = is ? prerequisites.confirm(connection.id, known.id, scope.actor.name, scope.now)
                       : prerequisites.withdraw(connection.id, known.id);
        if (!done)
            return done;
        done = noteConfigured(scope, is ? u"prerequisite.confirm"_s : u"prerequisite.withdraw"_s, after.name,
                              connection.accountId);
        if (!done)
            return done;
    }
    return {};
}

/// Of a rule that stands, for this group and if possible for this role, the id and the group's. Each is taken once.
RoleRule taken(QList<PlacedRule>& standing, const QString& group, const RoleId& role)
{
    const auto fits = [&group](const PlacedRule& placed) {
        return placed.state != RuleState::Orphan && caseKey(placed.rule.groupName) == caseKey(group);
    };
    auto found = std::ranges::find_if(
        standing, [&](const PlacedRule& placed) { return fits(placed) && placed.rule.roleId == role; });
    if (found == standing.end())
        found = std::ranges::find_if(standing, fits);
    if (found == standing.end())
        return {{}, std::nullopt, group, role};
    RoleRule rule = standing.takeAt(std::distance(standing.begin(), found)).rule;
    rule.roleId = role;
    return rule;
}

/// Rules whose group is gone stand in no document, and stay.
Result<void> editRules(ConfigurationScope& scope, const Connection& connection, const ConfigurationItem& item)
{
    RoleRules rules(scope.sql, {connection.id.text(), connection.accountId.text()}, scope.now);
    const auto set = rules.read();
    const auto roles = RoleNames::read(scope.sql);
    if (!set || !roles)
        return tl::unexpected(set ? roles.error() : set.error());
    const auto standing = set->value_or(RuleSet{});
    const auto ownDefault = roles->idOf(item.value.value("defaultRole"_L1));
    if (!ownDefault)
        return tl::unexpected(ownDefault.error());
    RuleSetDraft draft{*ownDefault, {}};
    auto left = standing.rules;
    const auto lines = item.value.value("rules"_L1).toArray();
    for (const auto& line : lines) {
        const auto role = roles->idOf(line["role"_L1]);
        if (!role)
            return tl::unexpected(role.error());
        draft.rules.append(taken(left, line["group"_L1].toString(), role->value_or(RoleId())));
    }
    for (const auto& placed : std::as_const(left)) {
        if (placed.state == RuleState::Orphan)
            draft.rules.append(placed.rule);
    }
    const auto resolved = rules.resolve(draft);
    if (!resolved)
        return tl::unexpected(resolved.error());
    if (auto applied = rules.apply(standing, *resolved, scope.actor.name); !applied)
        return applied;
    return noteConfigured(scope, u"rules.apply"_s, item.name, connection.accountId);
}

Result<void> editConnectionItem(ConfigurationScope& scope, const ConfigurationItem& before,
                                const ConfigurationItem& after)
{
    const auto connection = connectionOf(scope, after);
    if (!connection)
        return tl::unexpected(connection.error());
    Result<void> done;
    if (differ(before, after, {u"paused"_s, u"operations"_s, u"guard"_s}))
        done = editRunning(scope, *connection, after);
    if (done && differ(before, after, {u"mapping"_s}))
        done = editMapping(scope, *connection, after);
    if (done && differ(before, after, {u"prerequisites"_s}))
        done = editPrerequisites(scope, *connection, before, after);
    if (done && differ(before, after, ruleMembers()))
        done = editRules(scope, *connection, after);
    return done;
}

Result<QString> createConnectionItem(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto account = accountNamed(scope, item.account);
    if (!account)
        return tl::unexpected(account.error());
    NewConnection wanted;
    wanted.requestKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wanted.accountId = account->id;
    wanted.name = item.name;
    wanted.idp = *identityProviderFromSlug(item.value.value("idp"_L1).toString());
    wanted.operations = *wire::fromJson<Operations>(item.value.value("operations"_L1).toObject());
    if (const auto added = connectionsIn(scope).add(wanted, guardOf(item)); !added)
        return tl::unexpected(added.error());
    if (auto noted = noteConfigured(scope, u"connection.create"_s, item.name, account->id); !noted)
        return tl::unexpected(noted.error());
    return editConnectionItem(scope, freshConnection(item), item).map([] { return QString(); });
}

Result<void> removeConnectionItem(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto connection = connectionOf(scope, item);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto removed = connectionsIn(scope).removePart(*connection, {scope.actor.name}, everyUser);
        !removed) // nobody goes
        return tl::unexpected(removed.error());
    return noteConfigured(scope, u"connection.delete"_s, item.name, connection->accountId);
}

/// Users part here; the connections themselves go with everything else, in the last transaction.
Result<bool> removeConnectionParts(ConfigurationScope& scope, const QList<ConfigurationItem>& items,
                                   ConfigurationParts& parts)
{
    const auto connections = connectionsIn(scope).list({});
    if (!connections)
        return tl::unexpected(connections.error());
    QSet<QString> removed;
    for (const auto& item : items)
        removed.insert(item.key());
    QList<std::pair<QString, Connection>> left;
    qint64 users = 0;
    for (const auto& connection : *connections) {
        const auto key = ConfigurationItem{u"connection"_s, connection.accountName, connection.name, {}}.key();
        if (!removed.contains(key) || connection.users == 0)
            continue;
        left.append({key, connection});
        users += connection.users;
    }
    if (users <= Connections::usersAtOnce)
        return false;
    const auto& [key, connection] = left.first();
    if (!parts.begun.contains(key)) {
        parts.begun.append(key);
        const auto noted = Audit(scope.sql).add(scope.now, scope.actor, u"connection.delete"_s, connection.name,
                                                u"by configuration: begins, with %1 users"_s.arg(connection.users),
                                                connection.accountId);
        if (!noted)
            return tl::unexpected(noted.error());
    }
    const auto part = static_cast<int>(std::min<qint64>(connection.users, Connections::usersAtOnce));
    return connectionsIn(scope).removePart(connection, {scope.actor.name}, part).map([](const RemovedCounts& counts) {
        return !counts.isWhole;
    });
}

} // namespace

ConfigurationKind connectionKind()
{
    return {u"connection"_s,
            u"connections"_s,
            ConfigurationKind::Place::AccountList,
            false,
            readConnections,
            parseConnection,
            showNamed,
            takesForConnection,
            rolesOfConnection,
            createConnectionItem,
            editConnectionItem,
            removeConnectionItem,
            removeConnectionParts};
}

} // namespace provost::server
