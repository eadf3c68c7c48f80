// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/resources.h"

#include "model/domain/shown_text.h"
#include "model/scim/resource_id.h"
#include "model/wire/wire.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::endpoint {
namespace {

constexpr qsizetype longestText = 1024;
constexpr qsizetype longestId = wire::maxIdentifier;
constexpr qsizetype longestCursor = 4096;
constexpr qsizetype mostEmails = 20;
constexpr qsizetype mostEmailsRead = 200; ///< among which the primary one is looked for
constexpr qsizetype mostGroups = 1000;

QString text(const QJsonObject& object, QLatin1StringView name)
{
    return plainText(attribute(object, name).toString(), longestText);
}

/// Empty where it is too long to be sent back, or holds what no path should.
QString usableId(const QJsonValue& value)
{
    auto id = value.toString();
    return scim::isPathId(id, longestId) ? id : QString();
}

std::optional<bool> truth(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    if (value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (value.toString().compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

QDateTime timeOf(const QJsonObject& resource, QLatin1StringView name)
{
    const auto said = attribute(attribute(resource, "meta"_L1).toObject(), name).toString().left(longestText);
    return QDateTime::fromString(said, Qt::ISODateWithMs).toUTC();
}

/// The primary one first.
QStringList emailsOf(const QJsonObject& resource)
{
    QStringList emails;
    const auto entries = attribute(resource, "emails"_L1).toArray();
    for (qsizetype at = 0; at < std::min(entries.size(), mostEmailsRead); ++at) {
        const auto entry = entries.at(at);
        const auto email =
            entry.isString() ? plainText(entry.toString(), longestText) : text(entry.toObject(), "value"_L1);
        if (email.isEmpty() || emails.contains(email))
            continue;
        if (truth(attribute(entry.toObject(), "primary"_L1)).value_or(false))
            emails.prepend(email);
        else if (emails.size() < mostEmails)
            emails.append(email);
    }
    return emails;
}

QString firstOf(const QStringList& texts)
{
    const auto found = std::ranges::find_if(texts, [](const QString& one) { return !one.isEmpty(); });
    return found == texts.cend() ? QString() : *found;
}

/// SCIM knows no accounts: all that a token sees is one.
AccountId onlyAccount()
{
    return AccountId(u"scim"_s);
}

bool isOfGroup(const QJsonObject& member)
{
    return attribute(member, "type"_L1).toString().compare("Group"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QJsonValue attribute(const QJsonObject& object, QLatin1StringView name)
{
    const auto exact = object.constFind(name);
    if (exact != object.constEnd())
        return *exact;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return QJsonValue(QJsonValue::Undefined);
}

Result<ListAnswer> listIn(const QJsonObject& object)
{
    ListAnswer list;
    const auto total = attribute(object, "totalResults"_L1);
    if (total.isDouble())
        list.total = std::max<qint64>(total.toInteger(), 0);
    const auto resources = attribute(object, "Resources"_L1);
    if (!resources.isArray() && !(resources.isUndefined() && list.total >= 0))
        return fail(ErrorKind::BadAnswer, {}, u"the answer is no SCIM list"_s);
    const auto entries = resources.toArray();
    for (const auto& entry : entries) {
        if (entry.isObject())
            list.resources.append(entry.toObject());
        else
            ++list.strange;
    }
    const auto cursor = attribute(object, "nextCursor"_L1).toString();
    if (cursor.size() > longestCursor)
        return fail(ErrorKind::BadAnswer, {}, u"the cursor is too long"_s);
    list.nextCursor = cursor;
    return list;
}

std::optional<User> userIn(const QJsonObject& resource, const ScimPreset& preset)
{
    User user;
    user.id = UserId(usableId(attribute(resource, "id"_L1)));
    if (user.id.isEmpty())
        return std::nullopt;
    const auto name = attribute(resource, "name"_L1).toObject();
    const auto enterprise =
        attribute(resource, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_L1).toObject();
    user.accountId = onlyAccount();
    user.userName = text(resource, "userName"_L1);
    user.givenName = text(name, "givenName"_L1);
    user.familyName = text(name, "familyName"_L1);
    user.displayName = firstOf({text(resource, "displayName"_L1), text(name, "formatted"_L1),
                                (user.givenName + u' ' + user.familyName).trimmed(), user.userName, user.id.text()});
    auto emails = emailsOf(resource);
    if (!emails.isEmpty())
        user.email = emails.takeFirst();
    user.furtherEmails = emails;
    user.externalId = text(resource, "externalId"_L1);
    user.title = text(resource, "title"_L1);
    user.department = firstOf({text(enterprise, "department"_L1), text(resource, "department"_L1)});
    // "active" may be left out: then nothing says that the user is switched off.
    user.state = truth(attribute(resource, "active"_L1)).value_or(true) ? UserState::Active : UserState::Suspended;
    user.createdAt = timeOf(resource, "created"_L1);
    user.changedAt = timeOf(resource, "lastModified"_L1);
    if (preset.groupsAreRoles) {
        const auto groups = groupsIn(resource, user).value_or(QList<Membership>());
        for (const auto& group : groups)
            user.roles.append(roleOf(group.groupId));
    }
    return user;
}

std::optional<Group> groupIn(const QJsonObject& resource, const ScimPreset& preset)
{
    Group group;
    group.id = GroupId(usableId(attribute(resource, "id"_L1)));
    if (group.id.isEmpty())
        return std::nullopt;
    group.accountId = onlyAccount();
    group.displayName = firstOf({text(resource, "displayName"_L1), group.id.text()});
    group.externalId = text(resource, "externalId"_L1);
    group.createdAt = timeOf(resource, "created"_L1);
    group.changedAt = timeOf(resource, "lastModified"_L1);
    group.members = membersIn(resource, group).size();
    if (preset.groupsAreRoles)
        group.roles = {roleOf(group.id)};
    return group;
}

RoleId roleOf(const GroupId& group)
{
    return RoleId(group.text());
}

bool tellsMembers(const QJsonObject& resource)
{
    return !attribute(resource, "members"_L1).isUndefined();
}

QList<Membership> membersIn(const QJsonObject& resource, const Group& group)
{
    QList<Membership> members;
    QSet<QString> met;
    const auto entries = attribute(resource, "members"_L1).toArray();
    for (const auto& entry : entries) {
        const auto member = entry.toObject();
        const auto id = usableId(attribute(member, "value"_L1));
        if (id.isEmpty() || isOfGroup(member) || met.contains(id))
            continue;
        met.insert(id);
        const auto name = firstOf({text(member, "display"_L1), id});
        members.append({group.id, group.displayName, UserId(id), name, {}, {}});
    }
    return members;
}

std::optional<QList<Membership>> groupsIn(const QJsonObject& resource, const User& user)
{
    const auto said = attribute(resource, "groups"_L1);
    if (!said.isArray())
        return std::nullopt;
    QList<Membership> groups;
    const auto entries = said.toArray();
    for (const auto& entry : entries) {
        const auto group = entry.toObject();
        const auto id = usableId(attribute(group, "value"_L1));
        if (!id.isEmpty() && groups.size() < mostGroups)
            groups.append(
                {GroupId(id), firstOf({text(group, "display"_L1), id}), user.id, user.displayName, user.userName, {}});
    }
    return groups;
}

AdvertisedFeatures advertisedIn(const QJsonObject& config)
{
    AdvertisedFeatures features;
    const auto take = [&](ScimFeature feature, QLatin1StringView part, QLatin1StringView member) {
        if (const auto said = truth(attribute(attribute(config, part).toObject(), member)))
            features.insert(feature, *said);
    };
    take(ScimFeature::Patch, "patch"_L1, "supported"_L1);
    take(ScimFeature::Bulk, "bulk"_L1, "supported"_L1);
    take(ScimFeature::Filter, "filter"_L1, "supported"_L1);
    take(ScimFeature::Sort, "sort"_L1, "supported"_L1);
    take(ScimFeature::ETag, "etag"_L1, "supported"_L1);
    take(ScimFeature::ChangePassword, "changePassword"_L1, "supported"_L1);
    take(ScimFeature::Cursor, "pagination"_L1, "cursor"_L1);
    return features;
}

qint64 versionOf(const QByteArray& etag)
{
    if (etag.isEmpty())
        return 0;
    qint64 number = 0;
    const auto digest = QCryptographicHash::hash(etag, QCryptographicHash::Sha256).first(7);
    for (const char byte : digest)
        number = number * 256 + static_cast<unsigned char>(byte);
    return number + 1;
}

} // namespace provost::endpoint
