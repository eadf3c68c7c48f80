// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {

ScimClient::ScimClient(const ProvostdProcess& server, const QString& name, const QString& plan, const QString& idp)
    : m_url(server.url())
    , m_scim(server.url())
    , m_admin(server.url(), server.adminKey().toLatin1())
{
    const HttpAnswer account = m_admin.post("/admin/v1/accounts", {{u"name"_s, u"Account of "_s + name}});
    const QString accountId = account.json.value("id"_L1).toString();
    if (!plan.isEmpty())
        admin("PUT", "/accounts/" + accountId.toLatin1() + "/plan",
              QJsonDocument(QJsonObject{{u"plan"_s, plan}}).toJson());
    const QJsonObject operations{
        {u"createUsers"_s, true}, {u"updateAttributes"_s, true}, {u"deactivateUsers"_s, true}, {u"syncGroups"_s, true}};
    const HttpAnswer created = m_admin.post("/admin/v1/connections", {{u"requestKey"_s, name},
                                                                      {u"accountId"_s, accountId},
                                                                      {u"name"_s, name},
                                                                      {u"idp"_s, idp},
                                                                      {u"operations"_s, operations}});
    m_id = created.json.value("connection"_L1).toObject().value("id"_L1).toString();
    m_token = created.json.value("secret"_L1).toString().toLatin1();
    m_mount = "/directory/resources/scim/v2.0/" + m_id.toLatin1();
    m_authorization = "Bearer " + m_token;
}

HttpAnswer ScimClient::send(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                            const HttpHeaders& headers)
{
    HttpHeaders all = m_headers + headers;
    if (!m_authorization.isEmpty())
        all.append({"Authorization", m_authorization});
    if (!body.isEmpty())
        all.emplaceBack("Content-Type", "application/scim+json; charset=utf-8");
    return m_scim.request(method, m_mount + path, body, all);
}

HttpAnswer ScimClient::filtered(const QByteArray& endpoint, const QByteArray& filter, const QByteArray& more)
{
    return get(endpoint + "?filter=" + filter.toPercentEncoding() + more);
}

HttpAnswer ScimClient::patch(const QByteArray& path, const QByteArray& operations, const HttpHeaders& headers)
{
    return send("PATCH", path,
                R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" + operations + "]}",
                headers);
}

HttpAnswer ScimClient::bulk(const QByteArray& operations, const QByteArray& more)
{
    return send("POST", "/Bulk",
                R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],)" + more + R"("Operations":[)" +
                    operations + "]}");
}

QByteArray ScimClient::createUser(const QByteArray& userName)
{
    const HttpAnswer answer =
        send("POST", "/Users",
             R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":")" + userName + "\"}");
    return answer.json.value("id"_L1).toString().toLatin1();
}

QByteArray ScimClient::createGroup(const QByteArray& displayName)
{
    const HttpAnswer answer =
        send("POST", "/Groups",
             R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":")" + displayName + "\"}");
    return answer.json.value("id"_L1).toString().toLatin1();
}

QByteArray ScimClient::create(const QByteArray& body)
{
    const HttpAnswer answer = send("POST", "/Users", body);
    return answer.status == 201 ? "/Users/" + answer.json.value("id"_L1).toString().toLatin1() : QByteArray();
}

HttpAnswer ScimClient::admin(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                             const HttpHeaders& headers)
{
    return m_admin.request(method, "/admin/v1" + path, body, headers);
}

QByteArray addingMember(const QByteArray& id)
{
    return R"({"op":"add","path":"members","value":[{"value":")" + id + R"("}]})";
}

QByteArray removingMember(const QByteArray& id)
{
    return R"({"op":"remove","path":"members[value eq \")" + id + R"(\"]"})";
}

QByteArrayList idsOf(const HttpAnswer& list)
{
    QByteArrayList ids;
    const QJsonArray resources = list.json.value("Resources"_L1).toArray();
    for (const QJsonValue& resource : resources)
        ids.append(resource.toObject().value("id"_L1).toString().toLatin1());
    return ids;
}

QByteArray namesOf(const HttpAnswer& list)
{
    QByteArrayList names;
    const QJsonArray resources = list.json.value("Resources"_L1).toArray();
    for (const QJsonValue& resource : resources)
        names.append(resource.toObject().value("userName"_L1).toString().toUtf8());
    return names.join(' ');
}

QString scimTypeOf(const HttpAnswer& answer)
{
    return answer.json.value("scimType"_L1).toString();
}

QByteArrayList membersOf(const QJsonObject& group)
{
    QByteArrayList ids;
    const QJsonArray members = group.value("members"_L1).toArray();
    for (const QJsonValue& member : members)
        ids.append(member.toObject().value("value"_L1).toString().toLatin1());
    std::ranges::sort(ids);
    return ids;
}

} // namespace provost::test
