// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace provost::test {

AdminClient::AdminClient(const ProvostdProcess& server)
    : m_url(server.url())
    , m_http(std::make_unique<HttpClient>(m_url, server.adminKey().toLatin1()))
    , m_document(std::make_shared<OpenApi>(m_http->get("/admin/v1/openapi.json").json))
    , m_problems(std::make_shared<QStringList>())
{
}

AdminClient::AdminClient(const AdminClient& other, const QString& key)
    : m_url(other.m_url)
    , m_http(std::make_unique<HttpClient>(m_url, key.toLatin1()))
    , m_document(other.m_document)
    , m_problems(other.m_problems)
{
}

AdminClient AdminClient::as(const QString& key) const
{
    return {*this, key};
}

HttpAnswer AdminClient::call(const QByteArray& method, const QByteArray& path, const std::optional<QJsonObject>& body,
                             const HttpHeaders& headers)
{
    const auto bytes = body ? QJsonDocument(*body).toJson(QJsonDocument::Compact) : QByteArray();
    auto answer = m_http->request(method, "/admin/v1" + path, bytes, headers);
    const QJsonValue json = answer.body.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(answer.json);
    const auto plain = path.contains('?') ? path.first(path.indexOf('?')) : path;
    *m_problems += m_document->problems(QString::fromLatin1(method), QString::fromLatin1(plain), answer.status, json);
    return answer;
}

HttpAnswer AdminClient::patch(const QByteArray& path, const QByteArray& version, const QJsonObject& body)
{
    return call("PATCH", path, body, {{"If-Match", version}});
}

HttpAnswer AdminClient::remove(const QByteArray& path, const QByteArray& version)
{
    return call("DELETE", path, {}, {{"If-Match", version}});
}

QString AdminClient::makeAccount(const QString& name)
{
    return post("/accounts", {{u"name"_s, name}}).json.value("id"_L1).toString();
}

MadeConnection AdminClient::makeConnection(const QString& account, const QString& name, const QString& idp)
{
    const auto answer = post("/connections", {{u"requestKey"_s, QUuid::createUuid().toString()},
                                              {u"accountId"_s, account},
                                              {u"name"_s, name},
                                              {u"idp"_s, idp}});
    return {answer.json["connection"_L1]["id"_L1].toString(), answer.json["token"_L1]["id"_L1].toString(),
            answer.json["secret"_L1].toString().toLatin1(), answer.header("etag")};
}

QString AdminClient::makeOperator(const QString& name, const QString& role, const QString& account)
{
    QJsonObject wanted{{u"name"_s, name}, {u"role"_s, role}};
    if (!account.isEmpty())
        wanted.insert(u"accountId"_s, account);
    return post("/operators", wanted).json.value("key"_L1).toString();
}

QJsonObject AdminClient::changesTelling(const QStringList& ids, qint64 since)
{
    QJsonArray told;
    auto missing = ids;
    const QDeadlineTimer deadline(20'000);
    QByteArray wait = "0";
    do {
        const auto page = get("/changes?limit=1000&wait=" + wait + "&since=" + QByteArray::number(since)).json;
        since = page.value("next"_L1).toInteger();
        const auto items = page.value("items"_L1).toArray();
        for (const auto& item : items) {
            told.append(item);
            missing.removeAll(item["id"_L1].toString());
        }
        wait = "5";
    } while (!missing.isEmpty() && !deadline.hasExpired());
    return {{u"items"_s, told}, {u"next"_s, since}};
}

qint64 AdminClient::presentPosition()
{
    const auto mark = makeAccount(u"Mark "_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    return changesTelling({mark}).value("next"_L1).toInteger();
}

std::unique_ptr<HttpClient> AdminClient::scim(const MadeConnection& connection) const
{
    return std::make_unique<HttpClient>(m_url, connection.secret);
}

QByteArray AdminClient::scimPath(const MadeConnection& connection, const QByteArray& below)
{
    return "/directory/resources/scim/v2.0/" + connection.id.toLatin1() + below;
}

} // namespace provost::test
