// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/named_roles.h"

#include "model/domain/fold.h"
#include "model/scim/error.h"
#include "model/scim/schema.h"
#include "server/scim/answers.h"
#include "server/storage/users.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr auto groupsName = "groups"_L1;
constexpr auto rolesName = "roles"_L1;

/// Takes a member out, however its name is written.
QJsonValue takeMember(QJsonObject& object, QLatin1StringView name)
{
    const auto keys = object.keys();
    for (const QString& key : keys) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return object.take(key);
    }
    return QJsonValue::Undefined;
}

/// What names a role, as an element of `roles`: a bare text, or an object with `value` or, where that is missing,
/// `display`, which alone would not be kept.
QJsonValue asRole(const QJsonValue& named)
{
    if (named.isString())
        return QJsonObject{{u"value"_s, named}};
    QJsonObject role = named.toObject();
    const auto value = takeMember(role, "value"_L1);
    const auto display = takeMember(role, "display"_L1);
    if (!value.isString() && !display.isString())
        return named;
    takeMember(role, "$ref"_L1);
    role.insert(u"value"_s, value.isString() ? value : display);
    if (display.isString())
        role.insert(u"display"_s, display);
    return role;
}

QJsonValue asRoles(const QJsonValue& named)
{
    if (!named.isArray())
        return named.isNull() || named.isUndefined() ? named : asRole(named);
    QJsonArray roles;
    const auto list = named.toArray();
    for (const auto& each : list)
        roles.append(asRole(each));
    return roles;
}

/// What of the names is a role.
struct NamedRoles
{
    QList<RoleId> ids;   ///< highest first, each once
    QStringList unknown; ///< as they were written
};

/// By id or by name, in `value`, or where that is the identity provider's own id in `display`.
Result<NamedRoles> rolesNamedBy(ScimScope& scope, const QJsonValue& named)
{
    const auto roles = Roles(scope.sql).listBare();
    if (!roles)
        return tl::unexpected(roles.error());
    const auto isRole = [&roles](const QString& word) {
        return std::ranges::any_of(*roles, [key = caseKey(word)](const StoredRole& stored) {
            return key == caseKey(stored.role.id.text()) || key == caseKey(stored.role.name);
        });
    };
    NamedRoles found;
    QSet<QString> words;
    const auto list = named.isArray() ? named.toArray() : QJsonArray{named};
    for (const auto& each : list) {
        const QString value = each["value"_L1].toString();
        const QString display = each["display"_L1].toString();
        const QString& word = !isRole(value) && isRole(display) ? display : value;
        words.insert(caseKey(word));
        if (!word.isEmpty() && !isRole(word))
            found.unknown.append(word);
    }
    for (const auto& [role, bit] : *roles) {
        if (words.contains(caseKey(role.id.text())) || words.contains(caseKey(role.name)))
            found.ids.append(role.id);
    }
    return found;
}

/// Who looks for the reason of a wrong role finds it in the activity.
void tellOfUnknown(ScimScope& scope, const QStringList& unknown)
{
    constexpr qsizetype told = 3;
    if (unknown.isEmpty())
        return;
    QStringList shown;
    for (const QString& word : unknown.first(std::min(told, unknown.size())))
        shown.append(scim::quoted(word));
    const auto sentence = u"No role is called %1: what names no role is left out."_s.arg(shown.join(u" or "_s));
    scope.remark += scope.remark.isEmpty() ? sentence : u' ' + sentence;
}

/// Whether `groups` are the roles that the user has anyway.
Result<bool> isEcho(ScimScope& scope, const QJsonValue& groups, const ScimRow& present)
{
    QList<RoleId> had;
    const auto read = Users(scope.sql, scope.caller.scope(), scope.now)
                          .eachRole({present.rid}, [&had](qint64, const GroupReference& role) {
                              had.append(RoleId(role.id));
                              return true;
                          });
    if (!read)
        return tl::unexpected(read.error());
    return rolesNamedBy(scope, groups).map([&had](const NamedRoles& named) { return named.ids == had; });
}

/// A path that begins with `groups` or `roles`, with `roles`; unset where it is about something else.
std::optional<QString> pathOfRoles(const QString& path)
{
    const QString urn = QString(scim::userSchemaId) + u':';
    const qsizetype begin = path.startsWith(urn, Qt::CaseInsensitive) ? urn.size() : 0;
    const auto rest = QStringView(path).sliced(begin);
    for (const auto name : {groupsName, rolesName}) {
        if (!rest.startsWith(name, Qt::CaseInsensitive))
            continue;
        const auto after = rest.sliced(name.size());
        if (after.isEmpty() || after.front() == u'[' || after.front() == u'.')
            return path.first(begin) + rolesName + after.toString();
    }
    return std::nullopt;
}

QJsonObject operationOfRoles(QJsonObject operation)
{
    const auto path = takeMember(operation, "path"_L1);
    auto value = takeMember(operation, "value"_L1);
    if (path.isString()) {
        const auto renamed = pathOfRoles(path.toString());
        if (renamed && (renamed->endsWith(rolesName) || renamed->endsWith(u']')))
            value = asRoles(value);
        operation.insert(u"path"_s, renamed.value_or(path.toString()));
    } else if (value.isObject()) {
        auto members = value.toObject();
        for (const auto name : {rolesName, groupsName}) {
            if (const auto named = takeMember(members, name); !named.isUndefined())
                members.insert(rolesName, asRoles(named));
        }
        value = members;
    }
    if (!path.isUndefined() && !path.isString())
        operation.insert(u"path"_s, path);
    if (!value.isUndefined())
        operation.insert(u"value"_s, value);
    return operation;
}

Result<void> give(ScimScope& scope, const ScimRow& user, const QJsonObject& body, RoleChanges* told)
{
    const auto named = rolesNamedBy(scope, body.value(rolesName));
    if (!named)
        return tl::unexpected(named.error());
    tellOfUnknown(scope, named->unknown);
    return EffectiveRoles(scope.sql, scope.caller.scope(), scope.now, told).give(user.rid, named->ids);
}

} // namespace

Result<QList<QJsonObject>> rolesAsGroups(ScimScope& scope)
{
    const auto roles = Roles(scope.sql).listBare();
    if (!roles)
        return tl::unexpected(roles.error());
    const auto& type = scim::groupType();
    QList<QJsonObject> groups;
    for (const auto& [role, bit] : *roles) {
        groups.append(QJsonObject{{u"schemas"_s, QJsonArray{QString(scim::groupSchemaId)}},
                                  {u"id"_s, role.id.text()},
                                  {u"displayName"_s, role.name},
                                  {u"meta"_s, QJsonObject{{u"resourceType"_s, type.name},
                                                          {u"location"_s, locationOf(scope, type, role.id.text())}}}});
    }
    return groups;
}

Result<QJsonObject> withNamedRoles(ScimScope& scope, QJsonObject body, const ScimRow* present)
{
    const auto groups = asRoles(takeMember(body, groupsName));
    const auto roles = asRoles(takeMember(body, rolesName));
    if (!roles.isUndefined())
        body.insert(rolesName, roles);
    // Okta sends an empty list along with every user, and means nothing by it.
    if (groups.isUndefined() || groups.isNull() || (groups.isArray() && groups.toArray().isEmpty()))
        return body;
    const bool isAlone = roles.isUndefined() || roles.isNull();
    if (present) {
        const auto echo = isEcho(scope, groups, *present);
        if (!echo)
            return tl::unexpected(echo.error());
        if (*echo)
            body.insert(rolesName, isAlone ? present->parsedBody().value(rolesName) : roles);
        else if (!isAlone)
            body.insert(rolesName, groups);
        if (*echo || !isAlone)
            return body;
    }
    auto named = groups.isArray() ? groups.toArray() : QJsonArray{groups};
    const auto more = roles.toArray();
    for (const auto& each : more)
        named.append(each);
    body.insert(rolesName, named);
    return body;
}

QJsonObject patchOfNamedRoles(const QJsonObject& body)
{
    QJsonObject patch = body;
    const auto operations = takeMember(patch, "Operations"_L1);
    if (operations.isUndefined())
        return body;
    if (!operations.isArray()) {
        patch.insert(u"Operations"_s, operations);
        return patch;
    }
    QJsonArray renamed;
    const auto list = operations.toArray();
    for (const auto& operation : list)
        renamed.append(operation.isObject() ? QJsonValue(operationOfRoles(operation.toObject())) : operation);
    patch.insert(u"Operations"_s, renamed);
    return patch;
}

Result<void> giveNamedRoles(ScimScope& scope, const ScimRow& user, const QJsonObject& body)
{
    return give(scope, user, body, &scope.roleChanges);
}

Result<void> welcomeWithNamedRoles(ScimScope& scope, const ScimRow& user, const QJsonObject& body)
{
    if (auto given = give(scope, user, body, nullptr); !given)
        return given;
    scope.roleChanges = {};
    return EffectiveRoles(scope.sql, scope.caller.scope(), scope.now, &scope.roleChanges).noteArrived(user.rid);
}

} // namespace provost::server
