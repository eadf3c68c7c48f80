// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/stytch_fake.h"

#include "tests/support/secret_trail.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

QByteArray stytchRefusal(int status, const QByteArray& type)
{
    return httpAnswer(status, R"({"status_code":)" + QByteArray::number(status) +
                                  R"(,"request_id":"request-1","error_type":")" + type +
                                  R"(","error_message":"Refused.","error_url":"https://stytch.com/docs"})");
}

QJsonObject said(QJsonObject object)
{
    object.insert(u"request_id"_s, u"request-1"_s);
    object.insert(u"status_code"_s, 200);
    return object;
}

QJsonObject cut(const QJsonArray& list, int limit, const QString& cursor, const QString& name)
{
    QJsonArray items;
    auto at = cursor.mid(4).toLongLong();
    for (; at < list.size() && items.size() < limit; ++at)
        items.append(list.at(at));
    QJsonObject about{{u"total"_s, list.size()}};
    if (at < list.size())
        about.insert(u"next_cursor"_s, u"next%1"_s.arg(at));
    return said({{name, items}, {u"results_metadata"_s, about}});
}

} // namespace

StytchFake::StytchFake()
    : m_secret(inventSecret("secret-test-"))
{
    rememberToken((m_projectId + ':' + m_secret).toBase64());
}

void StytchFake::addOrganization(const QString& id, const QString& name)
{
    m_organizations.append({{u"organization_id"_s, id}, {u"organization_name"_s, name}});
}

QString StytchFake::addConnection(const QString& organization, const QString& name, const QString& provider)
{
    m_connections.append({nextId(u"scim-connection-test-"_s), organization, name, provider, u"sdko"_s, {}, {}, {}});
    return m_connections.constLast().id;
}

QString StytchFake::addMember(const QString& organization, const QString& from, const QString& email,
                              const QStringList& groups, bool active)
{
    const auto id = nextId(u"member-test-"_s);
    QJsonArray told;
    for (const auto& group : groups)
        told.append(QJsonObject{{u"value"_s, group}});
    QJsonObject member{{u"organization_id"_s, organization},
                       {u"member_id"_s, id},
                       {u"email_address"_s, email},
                       {u"status"_s, u"active"_s},
                       {u"name"_s, email.section(u'@', 0, 0)},
                       {u"created_at"_s, u"2026-02-03T04:05:06Z"_s},
                       {u"updated_at"_s, u"2026-02-03T04:05:06Z"_s}};
    if (!from.isEmpty())
        member.insert(u"scim_registration"_s, QJsonObject{{u"connection_id"_s, from},
                                                          {u"registration_id"_s, u"reg-"_s + id},
                                                          {u"external_id"_s, u"ext-"_s + id},
                                                          {u"scim_attributes"_s, QJsonObject{{u"user_name"_s, email},
                                                                                             {u"id"_s, id},
                                                                                             {u"active"_s, active},
                                                                                             {u"groups"_s, told}}}});
    m_members.append(member);
    return id;
}

QString StytchFake::addGroup(const QString& of, const QString& name, const QString& role)
{
    const auto id = nextId(u"scim-group-test-"_s);
    auto* found = connection(of);
    found->groups.append({{u"group_id"_s, id},
                          {u"group_name"_s, name},
                          {u"organization_id"_s, found->organization},
                          {u"connection_id"_s, of}});
    if (!role.isEmpty())
        found->assignments.append(QJsonObject{{u"role_id"_s, role}, {u"group_id"_s, id}, {u"group_name"_s, name}});
    return id;
}

QString StytchFake::roleOf(const QString& group) const
{
    for (const auto& found : m_connections) {
        for (const auto& each : found.assignments) {
            if (each.toObject().value("group_id"_L1) == group)
                return each.toObject().value("role_id"_L1).toString();
        }
    }
    return {};
}

QString StytchFake::nameOf(const QString& of) const
{
    return std::ranges::find(m_connections, of, &Found::id)->name;
}

QPair<QString, QString> StytchFake::tokensOf(const QString& of) const
{
    const auto found = std::ranges::find(m_connections, of, &Found::id);
    return {found->token, found->next};
}

StytchFake::Found* StytchFake::ofOrganization(const QString& id)
{
    const auto found = std::ranges::find(m_connections, id, &Found::organization);
    return found == m_connections.end() ? nullptr : &*found;
}

StytchFake::Found* StytchFake::connection(const QString& id)
{
    const auto found = std::ranges::find(m_connections, id, &Found::id);
    return found == m_connections.end() ? nullptr : &*found;
}

bool StytchFake::onlyAsks(const Request& request) const
{
    return request.path.constLast() == "search"_L1;
}

QByteArray StytchFake::answer(const Request& request)
{
    if (request.headers.value("authorization") != "Basic " + (m_projectId + ':' + m_secret).toBase64())
        return stytchRefusal(401, "unauthorized_credentials");
    if (request.is("POST", u"/v1/b2b/organizations/search"_s))
        return searchOrganizations(request);
    if (request.is("POST", u"/v1/b2b/organizations/members/search"_s))
        return searchMembers(request);
    if (request.is("GET", u"/v1/b2b/organizations/*/member"_s))
        return readMember(request);
    if (request.is("GET", u"/v1/b2b/rbac/policy"_s)) {
        QJsonArray roles;
        for (const auto& role : {u"stytch_admin"_s, u"editor"_s, u"stytch_member"_s})
            roles.append(QJsonObject{{u"role_id"_s, role}, {u"description"_s, role}});
        return json(said({{u"policy"_s, QJsonObject{{u"roles"_s, roles}}}}));
    }
    return request.at(2) == "scim"_L1 && request.at(4) == "connection"_L1 ? ofScim(request)
                                                                          : refuse(request, u"not in the client"_s);
}

QByteArray StytchFake::ofScim(const Request& request)
{
    if (request.is("POST", u"/v1/b2b/scim/*/connection"_s))
        return create(request);
    auto* found = ofOrganization(request.at(3));
    if (!found)
        return stytchRefusal(404, "scim_connection_not_found");
    if (request.is("GET", u"/v1/b2b/scim/*/connection"_s))
        return json(said({{u"connection"_s, shown(*found)}}));
    return found->id == request.at(5) ? ofConnection(request, *found) : stytchRefusal(404, "scim_connection_not_found");
}

QByteArray StytchFake::create(const Request& request)
{
    const QStringList providers{u"generic"_s,   u"okta"_s,     u"microsoft-entra"_s, u"cyberark"_s,
                                u"jumpcloud"_s, u"onelogin"_s, u"pingfederate"_s,    u"rippling"_s};
    const auto provider = request.json.value("identity_provider"_L1).toString();
    if (!request.hasMembers({u"display_name"_s, u"identity_provider"_s}) || !providers.contains(provider))
        return refuse(request, u"other members"_s);
    if (ofOrganization(request.at(3)))
        return stytchRefusal(400, "organization_already_has_scim_connection");
    const auto id = addConnection(request.at(3), request.json.value("display_name"_L1).toString(), provider);
    auto* found = connection(id);
    const auto token = inventSecret("8TqbGcJyFFLSNveQPGZ861x");
    found->token = QString::fromLatin1(token.last(4));
    auto told = shown(*found);
    told.remove(u"bearer_token_last_four"_s);
    told.insert(u"bearer_token"_s, QString::fromLatin1(token));
    return json(said({{u"connection"_s, told}}));
}

QByteArray StytchFake::ofConnection(const Request& request, Found& found)
{
    const auto base = u"/v1/b2b/scim/*/connection/*"_s;
    if (request.is("GET", base)) {
        const auto limit = request.item(u"limit"_s).toInt();
        if (!request.hasOnlyItems({u"cursor"_s, u"limit"_s}) || limit < 1 || limit > 1000)
            return refuse(request, u"no such query"_s);
        QJsonObject told = said({});
        if (!found.groups.isEmpty()) {
            QJsonArray groups;
            for (const auto& each : std::as_const(found.groups))
                groups.append(each);
            told.insert(u"scim_groups"_s, groups);
        }
        return json(told);
    }
    if (request.is("DELETE", base)) {
        const auto id = found.id;
        m_connections.removeIf([&id](const Found& one) { return one.id == id; });
        return json(said({{u"connection_id"_s, id}}));
    }
    if (request.is("PUT", base)) {
        if (!request.hasMembers({u"display_name"_s, u"identity_provider"_s, u"scim_group_implicit_role_assignments"_s}))
            return refuse(request, u"other members, or not all of them"_s);
        found.name = request.json.value("display_name"_L1).toString();
        found.provider = request.json.value("identity_provider"_L1).toString();
        found.assignments = request.json.value("scim_group_implicit_role_assignments"_L1).toArray();
        return json(said({{u"connection"_s, shown(found)}}));
    }
    return rotate(request, found);
}

QByteArray StytchFake::rotate(const Request& request, Found& found)
{
    const auto base = u"/v1/b2b/scim/*/connection/*/rotate/"_s;
    if (request.body != "{}")
        return refuse(request, u"other members"_s);
    if (request.is("POST", base + u"start"_s)) {
        if (!found.next.isEmpty())
            return stytchRefusal(400, "scim_token_rotation_in_progress");
        const auto token = inventSecret("9TqbGcJyFFLSNveQPGZ861x");
        found.next = QString::fromLatin1(token.last(4));
        auto told = shown(found);
        told.remove(u"next_bearer_token_last_four"_s);
        told.insert(u"next_bearer_token"_s, QString::fromLatin1(token));
        return json(said({{u"connection"_s, told}}));
    }
    if (found.next.isEmpty())
        return stytchRefusal(400, "scim_token_rotation_not_in_progress");
    if (request.is("POST", base + u"complete"_s))
        found.token = found.next;
    else if (!request.is("POST", base + u"cancel"_s))
        return refuse(request, u"not in the client"_s);
    found.next.clear();
    return json(said({{u"connection"_s, shown(found)}}));
}

QByteArray StytchFake::searchOrganizations(const Request& request)
{
    auto names = request.json.keys();
    names.removeAll(u"cursor"_s);
    const auto limit = request.json.value("limit"_L1).toInt();
    if (names != QStringList{u"limit"_s} || limit < 1 || limit > 1000)
        return refuse(request, u"other members"_s);
    QJsonArray all;
    for (auto each : std::as_const(m_organizations)) {
        if (const auto* found = ofOrganization(each.value("organization_id"_L1).toString()))
            each.insert(u"scim_active_connection"_s, QJsonObject{{u"connection_id"_s, found->id}});
        all.append(each);
    }
    return json(cut(all, limit, request.json.value("cursor"_L1).toString(), u"organizations"_s));
}

QByteArray StytchFake::searchMembers(const Request& request)
{
    auto names = request.json.keys();
    names.removeAll(u"cursor"_s);
    const auto limit = request.json.value("limit"_L1).toInt();
    const auto wanted = request.json.value("organization_ids"_L1).toArray();
    if (names != QStringList{u"limit"_s, u"organization_ids"_s} || limit < 1 || limit > 1000 || wanted.size() != 1)
        return refuse(request, u"other members"_s);
    QJsonArray all;
    for (const auto& member : std::as_const(m_members)) {
        if (member.value("organization_id"_L1) == wanted.at(0))
            all.append(member);
    }
    return json(cut(all, limit, request.json.value("cursor"_L1).toString(), u"members"_s));
}

QByteArray StytchFake::readMember(const Request& request)
{
    if (!request.hasOnlyItems({u"member_id"_s}))
        return refuse(request, u"no such query"_s);
    const auto id = request.item(u"member_id"_s);
    const auto found =
        std::ranges::find_if(m_members, [&id](const QJsonObject& one) { return one["member_id"_L1] == id; });
    if (found == m_members.end() || found->value("organization_id"_L1) != request.at(3))
        return stytchRefusal(404, "member_not_found");
    return json(said({{u"member_id"_s, id}, {u"member"_s, *found}}));
}

QJsonObject StytchFake::shown(const Found& found) const
{
    QJsonObject told{{u"organization_id"_s, found.organization},
                     {u"connection_id"_s, found.id},
                     {u"status"_s, u"active"_s},
                     {u"display_name"_s, found.name},
                     {u"identity_provider"_s, found.provider},
                     {u"base_url"_s, VendorFake::url() + u"/v1/b2b/scim/"_s + found.id},
                     {u"bearer_token_last_four"_s, found.token},
                     {u"bearer_token_expires_at"_s, u"2029-03-20T21:28:28Z"_s},
                     {u"scim_group_implicit_role_assignments"_s, found.assignments}};
    if (!found.next.isEmpty()) {
        told.insert(u"next_bearer_token_last_four"_s, found.next);
        told.insert(u"next_bearer_token_expires_at"_s, u"2030-03-20T21:28:28Z"_s);
    }
    return told;
}

} // namespace provost::test
