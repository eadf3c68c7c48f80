// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/sample_dialects.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

const auto userSchema = u"urn:ietf:params:scim:schemas:core:2.0:User"_s;
const auto groupSchema = u"urn:ietf:params:scim:schemas:core:2.0:Group"_s;
const auto enterpriseSchema = u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s;
const auto patchSchema = u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s;

/// Who has arrived, with the server's id.
struct Arrived
{
    SamplePerson person;
    QString id;
};

QString mailOf(const SampleDirectory& directory, const SamplePerson& person)
{
    return person.login + u'@' + directory.mailDomain;
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QJsonObject nameOf(const SamplePerson& person)
{
    return {{u"givenName"_s, person.given}, {u"familyName"_s, person.family}};
}

QJsonObject workMail(const QString& mail)
{
    return {{u"value"_s, mail}, {u"type"_s, u"work"_s}, {u"primary"_s, true}};
}

QJsonObject patchOf(const QJsonArray& operations)
{
    return {{u"schemas"_s, QJsonArray{patchSchema}}, {u"Operations"_s, operations}};
}

QJsonObject operation(const QString& op, const QString& path, const QJsonValue& value)
{
    return {{u"op"_s, op}, {u"path"_s, path}, {u"value"_s, value}};
}

/// PATCH may be answered with the resource or with nothing (RFC 7644 section 3.5.2).
Result<void> patch(const JsonClient& scim, const QString& target, const QJsonArray& operations)
{
    const auto answer = scim.send("PATCH", target, patchOf(operations));
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 200 && answer->status != 204)
        return fail(ErrorKind::BadAnswer, u"PATCH "_s + target,
                    u"The server answered %1. %2"_s.arg(QString::number(answer->status),
                                                        answer->body.value("detail"_L1).toString()));
    return {};
}

/// The id of the first one that is found; empty where there is none.
Result<QString> lookUp(const JsonClient& scim, const QString& endpoint, const QString& filter)
{
    return scim.expect(200, "GET", endpoint + u"?filter="_s + encoded(filter)).map([](const QJsonObject& list) {
        return list.value("Resources"_L1).toArray().first()["id"_L1].toString();
    });
}

Result<QString> create(const JsonClient& scim, const QString& endpoint, const QJsonObject& resource)
{
    return scim.expect(201, "POST", endpoint, resource).map([](const QJsonObject& created) {
        return created.value("id"_L1).toString();
    });
}

/// Looks one up and creates it where it is missing; a load that was interrupted goes on that way.
Result<QString> ensure(const JsonClient& scim, const QString& endpoint, const QString& filter,
                       const QJsonObject& resource)
{
    auto found = lookUp(scim, endpoint, filter);
    return !found || !found->isEmpty() ? found : create(scim, endpoint, resource);
}

QString named(const QString& userName)
{
    return u"userName eq \"%1\""_s.arg(userName);
}

/// Looks each person up and creates them, as all of them do it; `resourceOf` is the dialect's.
template <class ResourceOf>
Result<QList<Arrived>> bringPeople(const JsonClient& scim, const SampleDirectory& directory, ResourceOf resourceOf)
{
    QList<Arrived> arrived;
    for (const auto& person : directory.people) {
        const auto mail = mailOf(directory, person);
        const auto id = ensure(scim, u"/Users"_s, named(mail), resourceOf(person, mail));
        if (!id)
            return tl::unexpected(id.error());
        arrived.append({person, *id});
    }
    return arrived;
}

/// The first group holds everybody; a group with a department's name holds the department, another every fifth.
QList<Arrived> membersOf(const QString& group, qsizetype index, const QList<Arrived>& arrived)
{
    if (index == 0)
        return arrived;
    QList<Arrived> department;
    QList<Arrived> some;
    for (qsizetype i = 0; i < arrived.size(); ++i) {
        if (arrived.at(i).person.department == group)
            department.append(arrived.at(i));
        if (i % 5 == index % 5)
            some.append(arrived.at(i));
    }
    return department.isEmpty() ? some : department;
}

/// Creates each group without members and lets `fill` bring them, in one request. They come last of all: groups that
/// have members tell that a load was finished.
template <class Fill>
Result<void> bringGroups(const JsonClient& scim, const SampleDirectory& directory, const QList<Arrived>& arrived,
                         const QJsonArray& schemas, Fill fill)
{
    for (qsizetype i = 0; i < directory.groups.size(); ++i) {
        const auto& name = directory.groups.at(i);
        const auto id = ensure(scim, u"/Groups"_s, u"displayName eq \"%1\""_s.arg(name),
                               {{u"schemas"_s, schemas}, {u"displayName"_s, name}});
        if (!id)
            return tl::unexpected(id.error());
        if (const auto filled = fill(u"/Groups/"_s + *id, *id, name, membersOf(name, i, arrived)); !filled)
            return filled;
    }
    return {};
}

template <class Suspend>
Result<void> suspendSome(const QList<Arrived>& arrived, Suspend suspend)
{
    for (const auto& each : arrived) {
        if (!each.person.suspended)
            continue;
        if (const auto done = suspend(u"/Users/"_s + each.id); !done)
            return done;
    }
    return {};
}

SampleLoaded loaded(const SampleDirectory& directory, int refused = 0)
{
    return {static_cast<int>(directory.people.size()), static_cast<int>(directory.groups.size()), refused};
}

/// Sends what the server must refuse with that status.
Result<void> sendRefused(const JsonClient& scim, int status, const QByteArray& method, const QString& target,
                         const QJsonObject& body)
{
    return scim.expect(status, method, target, body).map([](const QJsonObject&) {});
}

} // namespace

Result<SampleLoaded> loadAsOkta(const JsonClient& scim, const SampleDirectory& directory)
{
    for (const auto& probe : {u"/Users?startIndex=1&count=2"_s, u"/Groups?startIndex=1&count=100"_s}) {
        if (const auto answer = scim.expect(200, "GET", probe); !answer)
            return tl::unexpected(answer.error());
    }
    const auto arrived = bringPeople(scim, directory, [](const SamplePerson& person, const QString& mail) {
        return QJsonObject{{u"schemas"_s, QJsonArray{userSchema}},
                           {u"userName"_s, mail},
                           {u"name"_s, nameOf(person)},
                           {u"emails"_s, QJsonArray{workMail(mail)}},
                           {u"displayName"_s, person.given + u' ' + person.family},
                           {u"title"_s, person.title},
                           {u"locale"_s, u"en-US"_s},
                           {u"externalId"_s, person.externalId},
                           {u"groups"_s, QJsonArray()},
                           {enterpriseSchema, QJsonObject{{u"department"_s, person.department}}},
                           {u"active"_s, true}};
    });
    if (!arrived)
        return tl::unexpected(arrived.error());
    const auto suspended = suspendSome(*arrived, [&scim](const QString& target) {
        return patch(scim, target,
                     {QJsonObject{{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"active"_s, false}}}}});
    });
    if (!suspended)
        return tl::unexpected(suspended.error());
    const auto fill = [&scim](const QString& target, const QString& id, const QString& name,
                              const QList<Arrived>& members) {
        QJsonArray values;
        for (const auto& each : members)
            values.append(QJsonObject{{u"value"_s, each.id}, {u"display"_s, each.person.login}});
        // Okta sends the name along with every change of members.
        return patch(
            scim, target,
            {operation(u"add"_s, u"members"_s, values),
             QJsonObject{{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"id"_s, id}, {u"displayName"_s, name}}}}});
    };
    if (const auto groups = bringGroups(scim, directory, *arrived, {groupSchema}, fill); !groups)
        return tl::unexpected(groups.error());
    return loaded(directory);
}

namespace {

QJsonObject entraUser(const SamplePerson& person, const QString& mail)
{
    return {{u"schemas"_s, QJsonArray{userSchema, enterpriseSchema}},
            {u"externalId"_s, person.externalId},
            {u"userName"_s, mail},
            {u"active"_s, true},
            {u"emails"_s, QJsonArray{workMail(mail)}},
            {u"meta"_s, QJsonObject{{u"resourceType"_s, u"User"_s}}},
            {u"displayName"_s, person.given + u' ' + person.family},
            {u"name"_s, nameOf(person)},
            {u"title"_s, person.title},
            {enterpriseSchema, QJsonObject{{u"department"_s, person.department}}},
            {u"roles"_s, QJsonArray()}};
}

/// Somebody without a work e-mail, whose work e-mail Entra keeps trying to replace; and somebody who exists already.
Result<int> beRefused(const JsonClient& scim, const SampleDirectory& directory)
{
    const auto& taken = directory.people.constFirst();
    const auto mail = mailOf(directory, taken);
    constexpr int creations = 2;
    for (int i = 0; i < creations; ++i) {
        if (const auto refused = sendRefused(scim, 409, "POST", u"/Users"_s, entraUser(taken, mail)); !refused)
            return tl::unexpected(refused.error());
    }
    const auto name = u"ana.ferreira@"_s + directory.mailDomain;
    const auto id = ensure(scim, u"/Users"_s, named(name),
                           {{u"schemas"_s, QJsonArray{userSchema}},
                            {u"userName"_s, name},
                            {u"displayName"_s, u"Ana Ferreira"_s},
                            {u"active"_s, true}});
    if (!id)
        return tl::unexpected(id.error());
    constexpr int changes = 9;
    for (int i = 0; i < changes; ++i) {
        const auto refused = sendRefused(scim, 400, "PATCH", u"/Users/"_s + *id,
                                         patchOf({operation(u"Replace"_s, u"emails[type eq \"work\"].value"_s, name)}));
        if (!refused)
            return tl::unexpected(refused.error());
    }
    return creations + changes;
}

} // namespace

Result<SampleLoaded> loadAsEntra(const JsonClient& scim, const SampleDirectory& directory)
{
    const auto probe = u"userName eq \"5f0c9a52-3f1c-4b0e-9d53-2c7f0a6c11d4\""_s;
    if (const auto probed = lookUp(scim, u"/Users"_s, probe); !probed)
        return tl::unexpected(probed.error());
    const auto arrived = bringPeople(scim, directory, entraUser);
    if (!arrived)
        return tl::unexpected(arrived.error());
    const auto suspended = suspendSome(*arrived, [&scim](const QString& target) {
        return patch(scim, target, {operation(u"Replace"_s, u"active"_s, u"False"_s)});
    });
    if (!suspended)
        return tl::unexpected(suspended.error());
    const QJsonArray schemas{groupSchema,
                             u"http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"_s};
    const auto fill = [&scim](const QString& target, const QString&, const QString&, const QList<Arrived>& members) {
        QJsonArray values;
        for (const auto& each : members)
            values.append(QJsonObject{{u"$ref"_s, QJsonValue::Null}, {u"value"_s, each.id}});
        return patch(scim, target, {operation(u"Add"_s, u"members"_s, values)});
    };
    const auto refused = beRefused(scim, directory);
    if (!refused)
        return tl::unexpected(refused.error());
    if (const auto groups = bringGroups(scim, directory, *arrived, schemas, fill); !groups)
        return tl::unexpected(groups.error());
    auto counts = loaded(directory, *refused);
    ++counts.users;
    return counts;
}

Result<SampleLoaded> loadAsOneLogin(const JsonClient& scim, const SampleDirectory& directory)
{
    const auto arrived = bringPeople(scim, directory, [](const SamplePerson& person, const QString& mail) {
        // One e-mail as an object instead of a list, and without `primary`.
        return QJsonObject{{u"schemas"_s, QJsonArray{userSchema}},
                           {u"userName"_s, mail},
                           {u"name"_s, nameOf(person)},
                           {u"emails"_s, QJsonObject{{u"value"_s, mail}, {u"type"_s, u"work"_s}}},
                           {u"externalId"_s, person.externalId},
                           {u"title"_s, person.title},
                           {u"active"_s, true}};
    });
    if (!arrived)
        return tl::unexpected(arrived.error());
    const auto suspended = suspendSome(*arrived, [&scim](const QString& target) -> Result<void> {
        auto user = scim.expect(200, "GET", target);
        if (!user)
            return tl::unexpected(user.error());
        user->insert(u"active"_s, false);
        return scim.expect(200, "PUT", target, *user).map([](const QJsonObject&) {});
    });
    if (!suspended)
        return tl::unexpected(suspended.error());
    const auto fill = [&scim](const QString& target, const QString& id, const QString& name,
                              const QList<Arrived>& members) {
        QJsonArray values;
        for (const auto& each : members)
            values.append(QJsonObject{{u"value"_s, each.id}});
        return scim
            .expect(200, "PUT", target,
                    {{u"schemas"_s, QJsonArray{groupSchema}},
                     {u"id"_s, id},
                     {u"displayName"_s, name},
                     {u"members"_s, values}})
            .map([](const QJsonObject&) {});
    };
    if (const auto groups = bringGroups(scim, directory, *arrived, {groupSchema}, fill); !groups)
        return tl::unexpected(groups.error());
    return loaded(directory);
}

namespace {

/// Activating a connection there runs a whole lifecycle of a test user.
Result<void> jumpCloudActivation(const JsonClient& scim, const SampleDirectory& directory)
{
    const auto mail = u"scim.test@"_s + directory.mailDomain;
    if (const auto list = scim.expect(200, "GET", u"/Users"_s); !list)
        return tl::unexpected(list.error());
    const auto id = ensure(scim, u"/Users"_s, named(mail),
                           {{u"schemas"_s, QJsonArray{userSchema}},
                            {u"userName"_s, mail},
                            {u"emails"_s, QJsonArray{workMail(mail)}},
                            {u"active"_s, true}});
    if (!id)
        return tl::unexpected(id.error());
    const auto target = u"/Users/"_s + *id;
    const auto renamed =
        patch(scim, target,
              {operation(u"replace"_s, u"name.givenName"_s, u"Test"_s), operation(u"replace"_s, u"active"_s, false)});
    if (!renamed)
        return renamed;
    return scim.expect(204, "DELETE", target).map([](const QJsonObject&) {});
}

} // namespace

Result<SampleLoaded> loadAsJumpCloud(const JsonClient& scim, const SampleDirectory& directory)
{
    if (const auto activated = jumpCloudActivation(scim, directory); !activated)
        return tl::unexpected(activated.error());
    const auto arrived = bringPeople(scim, directory, [](const SamplePerson& person, const QString& mail) {
        return QJsonObject{{u"schemas"_s, QJsonArray{userSchema}},
                           {u"userName"_s, mail},
                           {u"name"_s, nameOf(person)},
                           {u"emails"_s, QJsonArray{workMail(mail)}},
                           {u"externalId"_s, person.externalId},
                           {u"active"_s, true}};
    });
    if (!arrived)
        return tl::unexpected(arrived.error());
    const auto suspended = suspendSome(*arrived, [&scim](const QString& target) {
        return patch(scim, target, {operation(u"replace"_s, u"active"_s, false)});
    });
    if (!suspended)
        return tl::unexpected(suspended.error());
    const auto fill = [&scim](const QString& target, const QString&, const QString&, const QList<Arrived>& members) {
        QJsonArray values;
        for (const auto& each : members)
            values.append(QJsonObject{{u"value"_s, each.id}});
        return patch(scim, target, {operation(u"add"_s, u"members"_s, values)});
    };
    if (const auto groups = bringGroups(scim, directory, *arrived, {groupSchema}, fill); !groups)
        return tl::unexpected(groups.error());
    return loaded(directory);
}

ClientIdentity sampleIdentity(const QString& slug)
{
    if (slug == "okta"_L1)
        return {"Okta SCIM Client 1.0.0", "application/scim+json"};
    if (slug == "entra"_L1)
        return {"Microsoft Entra provisioning", "application/scim+json"};
    if (slug == "onelogin"_L1)
        return {"OneLogin SCIM", "application/json"};
    return {"JumpCloud SCIM", "application/scim+json"};
}

} // namespace provost::server
