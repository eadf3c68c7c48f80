// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/profiles/profile.h"

#include "server/profiles/profile_reader.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function, which must not happen inside a namespace.
static void initProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace provost::server {
namespace {

constexpr int longestDays = RetentionDays::most;
constexpr int mostSeats = 100'000'000;
constexpr int weekMinutes = 7 * 24 * 60;

bool isWord(const QString& text)
{
    static const QRegularExpression word(u"^[a-z][a-zA-Z0-9]*$"_s);
    return word.match(text).hasMatch();
}

ScimFeatures readFeatures(ProfileReader read)
{
    ScimFeatures features;
    features.patch = read.flag("patch"_L1);
    features.bulk = read.flag("bulk"_L1);
    features.filter = read.flag("filter"_L1);
    features.sort = read.flag("sort"_L1);
    features.etag = read.flag("etag"_L1);
    features.changePassword = read.flag("changePassword"_L1);
    if (features.changePassword)
        read.refuse("changePassword"_L1, u"Passwords are taken and never kept, so that this cannot be offered."_s);
    features.cursor = read.flag("cursor"_L1);
    read.finish();
    return features;
}

QByteArrayList readMounts(ProfileReader& read)
{
    static const QRegularExpression shape(u"^(/[a-z0-9.]+)+(/\\{connection\\})?$"_s);
    QByteArrayList mounts;
    const QStringList texts = read.texts("mounts"_L1);
    if (texts.isEmpty())
        read.refuse("mounts"_L1, u"At least one path is wanted here."_s);
    for (const QString& text : texts) {
        if (!shape.match(text).hasMatch())
            read.refuse("mounts"_L1, u"%1 is no path such as /scim/v2 or /scim/{connection}."_s.arg(text));
        mounts.append(text.toLatin1());
    }
    return mounts;
}

QHash<QByteArray, QByteArrayList> readEndpoints(ProfileReader read)
{
    static const QStringList methods{u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};
    QHash<QByteArray, QByteArrayList> endpoints;
    const QStringList patterns = read.names();
    for (const QString& pattern : patterns) {
        const QByteArray bytes = pattern.toLatin1();
        const QLatin1StringView name(bytes);
        if (!pattern.startsWith(u'/'))
            read.refuse(name, u"A path below the mount is wanted here, such as /Users/{id}."_s);
        QByteArrayList offered;
        const QStringList texts = read.texts(name);
        for (const QString& method : texts) {
            if (!methods.contains(method))
                read.refuse(name, u"%1 is no method of SCIM."_s.arg(method));
            offered.append(method.toLatin1());
        }
        endpoints.insert(bytes, offered);
    }
    read.finish();
    return endpoints;
}

QList<ProfileMapping> readMapping(ProfileReader& root)
{
    QList<ProfileMapping> mapping;
    for (ProfileReader& read : root.objects("mapping"_L1)) {
        mapping.append({read.text("attribute"_L1), read.text("field"_L1), read.flag("required"_L1)});
        read.finish();
    }
    return mapping;
}

AccessRole readRole(ProfileReader read)
{
    AccessRole role{RoleId(read.text("id"_L1)), read.text("name"_L1), read.number("rank"_L1, 0, 1000), true, {}};
    if (!isWord(role.id.text()))
        read.refuse("id"_L1, u"%1 is no id; letters and digits are wanted here."_s.arg(role.id.text()));
    const auto words = read.texts("permissions"_L1);
    for (const QString& word : words) {
        if (const auto permission = permissionFromSlug(word))
            role.permissions.insert(*permission);
        else
            read.refuse("permissions"_L1, u"%1 is no permission such as provisioning.read."_s.arg(word));
    }
    read.finish();
    return role;
}

QList<AccessRole> readRoles(ProfileReader& root)
{
    QList<AccessRole> roles;
    for (const ProfileReader& read : root.objects("roles"_L1)) {
        const AccessRole role = readRole(read);
        for (const AccessRole& other : std::as_const(roles)) {
            if (other.id == role.id || other.name.compare(role.name, Qt::CaseInsensitive) == 0)
                root.refuse("roles"_L1, u"The role %1 stands here twice."_s.arg(role.name));
            if (other.rank <= role.rank)
                root.refuse("roles"_L1, u"%1 and %2 are not in the order of their ranks, highest first."_s.arg(
                                            other.name, role.name));
        }
        roles.append(role);
    }
    if (roles.isEmpty())
        root.refuse("roles"_L1, u"At least one role is wanted here."_s);
    else if (!roles.first().permissions.containsAll(managing()))
        root.refuse("roles"_L1,
                    u"%1, the highest role, has to be able to manage provisioning."_s.arg(roles.first().name));
    return roles;
}

RolePrecedence readPrecedence(ProfileReader& read)
{
    if (const auto precedence = rolePrecedenceFromSlug(read.text("precedence"_L1)))
        return *precedence;
    read.refuse("precedence"_L1, u"firstRule, lastRule, union or highest is wanted here."_s);
    return RolePrecedence::FirstRule;
}

Operations readOperations(ProfileReader read)
{
    Operations operations;
    operations.createUsers = read.flag("createUsers"_L1);
    operations.updateAttributes = read.flag("updateAttributes"_L1);
    operations.deactivateUsers = read.flag("deactivateUsers"_L1);
    operations.syncGroups = read.flag("syncGroups"_L1);
    read.finish();
    return operations;
}

DeactivationGuard readGuard(ProfileReader read)
{
    DeactivationGuard guard;
    guard.count = read.optionalNumber("count"_L1, 1, mostSeats);
    guard.percent = read.optionalNumber("percent"_L1, 1, 100);
    guard.windowMinutes = read.number("windowMinutes"_L1, 1, weekMinutes);
    read.finish();
    return guard;
}

DeletionRule readDeletion(ProfileReader read)
{
    const DeletionRule rule{read.number("graceDays"_L1, 0, longestDays)};
    read.finish();
    return rule;
}

RetentionDays readRetention(ProfileReader read)
{
    RetentionDays rule;
    rule.events = read.number("eventDays"_L1, 0, longestDays);
    rule.audit = read.number("auditDays"_L1, 0, longestDays);
    rule.usage = read.number("usageDays"_L1, 0, longestDays);
    read.finish();
    return rule;
}

SeatRule readSeats(ProfileReader read)
{
    const SeatRule rule{read.optionalNumber("limit"_L1, 0, mostSeats)};
    read.finish();
    return rule;
}

/// Groups that are roles can be listed from first to last, and nothing else.
void checkRolesAsGroups(const Profile& profile, ProfileReader& root)
{
    bool others = profile.endpoints.isEmpty();
    for (auto endpoint = profile.endpoints.constBegin(); endpoint != profile.endpoints.constEnd(); ++endpoint) {
        if (endpoint.key() == "/Groups")
            others = others || endpoint.value() != QByteArrayList{"GET"};
        else
            others = others || endpoint.key() == "/Groups/{id}";
    }
    if (profile.rolesAsGroups && (others || profile.features.sort || profile.features.cursor))
        root.refuse("rolesAsGroups"_L1,
                    u"Of groups only GET /Groups can be among the endpoints then, without sort and cursor."_s);
}

QList<Prerequisite> readPrerequisites(ProfileReader& root)
{
    QList<Prerequisite> prerequisites;
    for (ProfileReader& read : root.objects("prerequisites"_L1)) {
        prerequisites.append({read.text("id"_L1), read.text("text"_L1)});
        if (!isWord(prerequisites.constLast().id))
            read.refuse("id"_L1, u"Letters and digits are wanted here."_s);
        read.finish();
    }
    return prerequisites;
}

} // namespace

QString Profile::connectionAddress(QString publicUrl) const
{
    while (publicUrl.endsWith(u'/'))
        publicUrl.chop(1);
    return publicUrl + QString::fromLatin1(mounts.constFirst());
}

bool Profile::offers(const QByteArray& method, const QByteArray& pattern) const
{
    // What is switched off is answered with what to switch off at the identity provider.
    if (pattern == "/Bulk" && !features.bulk)
        return true;
    return endpoints.isEmpty() || endpoints.value(pattern).contains(method);
}

const AccessRole* Profile::role(const RoleId& id) const
{
    const auto found = std::ranges::find(roles, id, &AccessRole::id);
    return found == roles.end() ? nullptr : &*found;
}

QStringList profileNames()
{
    return {u"standard"_s, u"forg"_s, u"formuley"_s, u"frontegg"_s, u"guide"_s, u"ruleforge"_s};
}

Result<Profile> loadProfile(const QString& name)
{
    if (!profileNames().contains(name))
        return fail(ErrorKind::NotFound, name,
                    u"There is no profile \"%1\"; there are %2."_s.arg(name, profileNames().join(u", "_s)));
    initProfiles();
    QFile file(u":/provost/profiles/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.fileName(), file.errorString());
    return readProfile(file.readAll());
}

Result<Profile> readProfile(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorKind::Invalid, u"profile"_s, u"A JSON object is wanted here."_s);
    std::optional<Error> fault;
    ProfileReader read(document.object(), {}, fault);
    Profile profile;
    profile.name = read.text("name"_L1);
    if (!isWord(profile.name))
        read.refuse("name"_L1, u"Letters and digits are wanted here."_s);
    profile.title = read.text("title"_L1);
    profile.features = readFeatures(read.object("features"_L1));
    profile.mounts = readMounts(read);
    profile.endpoints = readEndpoints(read.object("endpoints"_L1));
    profile.flatAttributes = read.texts("flatAttributes"_L1);
    profile.mapping = readMapping(read);
    profile.roles = readRoles(read);
    profile.defaultRole = RoleId(read.text("defaultRole"_L1));
    if (!profile.role(profile.defaultRole))
        read.refuse("defaultRole"_L1, u"%1 is none of the roles."_s.arg(profile.defaultRole.text()));
    profile.precedence = readPrecedence(read);
    profile.rolesAsGroups = read.flag("rolesAsGroups"_L1);
    checkRolesAsGroups(profile, read);
    profile.operations = readOperations(read.object("operations"_L1));
    profile.guard = readGuard(read.object("guard"_L1));
    profile.deletion = readDeletion(read.object("deletion"_L1));
    profile.createReactivates = read.flag("createReactivates"_L1);
    profile.retention = readRetention(read.object("retention"_L1));
    profile.seats = readSeats(read.object("seats"_L1));
    profile.sessions = read.flag("sessions"_L1);
    profile.severalTokens = read.flag("severalTokens"_L1);
    profile.planGate = read.optionalText("planGate"_L1);
    profile.selfService = read.flag("selfService"_L1);
    profile.prerequisites = readPrerequisites(read);
    read.finish();
    if (fault)
        return tl::unexpected(*fault);
    return profile;
}

} // namespace provost::server
