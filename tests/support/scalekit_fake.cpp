// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scalekit_fake.h"

#include "tests/support/secret_trail.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

QByteArray missing()
{
    return httpAnswer(404, R"({"code":5,"message":"not found","details":[]})");
}

} // namespace

ScalekitFake::ScalekitFake()
    : m_secret("test_scalekit_" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()))
{
    rememberToken(m_secret);
}

void ScalekitFake::addOrganization(const QString& id, const QString& name)
{
    m_organizations.append({{u"id"_s, id}, {u"display_name"_s, name}});
}

QString ScalekitFake::addDirectory(const QString& organization, const QString& name, const QString& provider)
{
    m_directories.append({nextId(u"dir_"_s), organization, name, provider, {}, {}, {}, 0, true});
    return m_directories.constLast().id;
}

QString ScalekitFake::addUser(const QString& id, const QString& email, bool active)
{
    const auto user = nextId(u"diruser_"_s);
    const QJsonObject detail{{u"userName"_s, email}, {u"externalId"_s, u"ext-"_s + user}, {u"active"_s, active}};
    directory(id)->users.append({{u"id"_s, user},
                                 {u"email"_s, email},
                                 {u"preferred_username"_s, email},
                                 {u"given_name"_s, email.section(u'@', 0, 0)},
                                 {u"family_name"_s, u"Example"_s},
                                 {u"updated_at"_s, u"2026-02-03T04:05:06Z"_s},
                                 {u"user_detail"_s, detail}});
    return user;
}

QString ScalekitFake::addGroup(const QString& id, const QString& name, const QStringList& members)
{
    const auto group = nextId(u"dirgroup_"_s);
    QJsonObject told{{u"id"_s, group}, {u"display_name"_s, name}, {u"updated_at"_s, u"2026-02-03T04:05:06Z"_s}};
    if (!members.isEmpty())
        told.insert(u"total_users"_s, members.size());
    directory(id)->groups.append(told);
    directory(id)->members.insert(group, members);
    return group;
}

ScalekitFake::Directory* ScalekitFake::directory(const QString& id)
{
    const auto found = std::ranges::find(m_directories, id, &Directory::id);
    return found == m_directories.end() ? nullptr : &*found;
}

bool ScalekitFake::onlyAsks(const Request& request) const
{
    return request.is("POST", u"/oauth/token"_s);
}

QByteArray ScalekitFake::signIn(const Request& request)
{
    const QUrlQuery form(QString::fromLatin1(request.body));
    if (request.headers.value("content-type") != "application/x-www-form-urlencoded" ||
        form.queryItemValue(u"grant_type"_s) != "client_credentials"_L1)
        return refuse(request, u"not as the client sends it"_s);
    if (form.queryItemValue(u"client_id"_s).toLatin1() != m_clientId ||
        form.queryItemValue(u"client_secret"_s).toLatin1() != m_secret)
        return httpAnswer(401, R"({"error":"invalid_client","error_description":"unknown client"})");
    ++m_signIns;
    const auto token = "eyJzY2FsZWtpdCI6MX0." + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + "_token" +
                       QByteArray::number(m_signIns);
    rememberToken(token);
    m_tokens.insert(token);
    return json(QJsonObject{{u"access_token"_s, QString::fromLatin1(token)}, {u"expires_in"_s, 86399}});
}

QByteArray ScalekitFake::answer(const Request& request)
{
    if (request.is("POST", u"/oauth/token"_s))
        return signIn(request);
    const auto authorization = request.headers.value("authorization");
    if (!authorization.startsWith("Bearer ") || !m_tokens.contains(authorization.sliced(7)))
        return httpAnswer(401, R"({"code":16,"message":"unauthenticated"})");
    if (request.is("GET", u"/api/v1/organizations"_s))
        return paged(request, u"organizations"_s, m_organizations, {});
    if (request.at(0) != "api"_L1 || request.at(2) != "organizations"_L1 || request.at(4) != "directories"_L1)
        return refuse(request, u"not in the protocol"_s);
    if (request.path.size() == 5)
        return ofOrganization(request);
    const auto name = request.at(5);
    const auto colon = name.indexOf(u':'); // a deed stands behind the id
    auto* found = directory(colon < 0 ? name : name.first(colon));
    if (found && colon >= 0)
        return switched(request, *found, name.sliced(colon + 1));
    return !found || found->organization != request.at(3) ? missing() : ofDirectory(request, *found);
}

QByteArray ScalekitFake::ofOrganization(const Request& request)
{
    if (request.method == "POST")
        return create(request, request.at(3));
    if (request.method != "GET" || !request.hasOnlyItems({}))
        return refuse(request, u"not in the protocol"_s);
    QJsonArray all;
    for (const auto& one : std::as_const(m_directories)) {
        if (one.organization == request.at(3))
            all.append(shown(one));
    }
    return json(all.isEmpty() ? QJsonObject() : QJsonObject{{u"directories"_s, all}});
}

QByteArray ScalekitFake::create(const Request& request, const QString& organization)
{
    const QStringList known{u"OKTA"_s,     u"GOOGLE"_s,    u"MICROSOFT_AD"_s, u"AUTH0"_s,
                            u"ONELOGIN"_s, u"JUMPCLOUD"_s, u"PING_IDENTITY"_s};
    const auto provider = request.json.value("directory_provider"_L1).toString();
    if (!request.hasMembers({u"directory_type"_s, u"directory_provider"_s}) || !known.contains(provider) ||
        request.json.value("directory_type"_L1) != "SCIM"_L1)
        return refuse(request, u"other members"_s);
    const auto id = addDirectory(organization, u"Directory"_s, provider);
    return json(QJsonObject{{u"directory"_s, shown(*directory(id))}});
}

QByteArray ScalekitFake::switched(const Request& request, Directory& found, const QString& deed)
{
    if (request.method != "PATCH" || !request.body.isEmpty() || request.path.size() != 6 ||
        (deed != "enable"_L1 && deed != "disable"_L1))
        return refuse(request, u"not in the protocol"_s);
    if (m_refusesSwitch)
        return json(QJsonObject{{u"enabled"_s, found.isEnabled}, {u"error_message"_s, u"no users yet"_s}});
    found.isEnabled = deed == "enable"_L1;
    return json(found.isEnabled ? QJsonObject{{u"enabled"_s, true}} : QJsonObject());
}

QByteArray ScalekitFake::ofDirectory(const Request& request, Directory& found)
{
    const auto base = u"/api/v1/organizations/*/directories/*"_s;
    if (request.is("GET", base))
        return json(QJsonObject{{u"directory"_s, shown(found)}});
    if (request.is("PATCH", base)) {
        if (!request.hasMembers({u"name"_s}))
            return refuse(request, u"other members"_s);
        found.name = request.json.value("name"_L1).toString();
        return json(QJsonObject{{u"directory"_s, shown(found)}});
    }
    if (request.is("DELETE", base)) {
        const auto id = found.id;
        m_directories.removeIf([&id](const Directory& one) { return one.id == id; });
        return json(QJsonObject());
    }
    if (request.is("POST", base + u"/secrets"_s)) {
        ++found.secrets;
        const auto secret =
            "c2NhbGVraXQ_" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + found.id.toLatin1();
        rememberToken(secret);
        return json(QJsonObject{{u"plain_secret"_s, QString::fromLatin1(secret)},
                                {u"secret"_s, QJsonObject{{u"id"_s, u"sec_1"_s}, {u"secret_suffix"_s, u"Nzg5"_s}}}});
    }
    if (request.is("GET", base + u"/groups"_s))
        return paged(request, u"groups"_s, found.groups, {u"include_detail"_s});
    if (!request.is("GET", base + u"/users"_s))
        return refuse(request, u"not in the protocol"_s);
    auto users = found.users;
    const auto group = request.item(u"directory_group_id"_s);
    if (!group.isEmpty())
        users.removeIf([&](const QJsonObject& user) {
            return !found.members.value(group).contains(user.value("id"_L1).toString());
        });
    return paged(request, u"users"_s, users, {u"include_detail"_s, u"directory_group_id"_s});
}

QByteArray ScalekitFake::paged(const Request& request, const QString& name, const QList<QJsonObject>& all,
                               const QStringList& filters)
{
    const int size = request.item(u"page_size"_s).isEmpty() ? 10 : request.item(u"page_size"_s).toInt();
    if (!request.hasOnlyItems(QStringList{u"page_size"_s, u"page_token"_s} + filters) || size < 1 || size > 30)
        return refuse(request, u"no such query"_s);
    QJsonObject told{{u"total_size"_s, all.size()}};
    QJsonArray items;
    auto at = request.item(u"page_token"_s).mid(4).toLongLong();
    for (; at < all.size() && items.size() < size; ++at)
        items.append(all.at(at));
    if (!items.isEmpty())
        told.insert(name, items);
    if (at < all.size())
        told.insert(u"next_page_token"_s, u"next%1"_s.arg(at));
    return json(told);
}

QJsonObject ScalekitFake::shown(const Directory& found) const
{
    QJsonArray secrets;
    for (int at = 0; at < found.secrets; ++at)
        secrets.append(QJsonObject{{u"id"_s, u"sec_%1"_s.arg(at)}, {u"expire_time"_s, u"2027-10-01T00:00:00Z"_s}});
    QJsonObject told{
        {u"id"_s, found.id},
        {u"name"_s, found.name},
        {u"directory_type"_s, u"SCIM"_s},
        {u"organization_id"_s, found.organization},
        {u"enabled"_s, found.isEnabled},
        {u"directory_provider"_s, found.provider},
        {u"directory_endpoint"_s, VendorFake::url() + u"/api/v1/directories/"_s + found.id + u"/scim/v2"_s},
        {u"secrets"_s, secrets}};
    if (!found.users.isEmpty())
        told.insert(u"total_users"_s, found.users.size());
    if (!found.groups.isEmpty())
        told.insert(u"total_groups"_s, found.groups.size());
    return told;
}

} // namespace provost::test
