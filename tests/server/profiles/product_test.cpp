// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/profiles/product_test.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

constexpr int daySeconds = 24 * 60 * 60;

} // namespace

ProductTest::ProductTest(const QString& profile, const QString& plan)
{
    if (!m_server.start({u"--profile"_s, profile}))
        return;
    m_admin = std::make_unique<AdminClient>(m_server);
    m_account = m_admin->makeAccount(u"Acme"_s);
    if (!plan.isEmpty())
        m_admin->call("PUT", "/accounts/" + m_account.toLatin1() + "/plan", QJsonObject{{u"plan"_s, plan}});
    m_connection = connect(u"Workforce"_s);
}

MadeConnection ProductTest::connect(const QString& name)
{
    return m_admin->makeConnection(m_account, name);
}

HttpAnswer ProductTest::scim(const QByteArray& method, const QByteArray& path, const QByteArray& body)
{
    return scimOf(m_connection, method, path, body);
}

HttpAnswer ProductTest::scimOf(const MadeConnection& connection, const QByteArray& method, const QByteArray& path,
                               const QByteArray& body)
{
    HttpHeaders headers;
    if (!body.isEmpty())
        headers.emplaceBack("Content-Type", "application/scim+json");
    return m_admin->scim(connection)->request(method, mountOf(connection) + path, body, headers);
}

QByteArray ProductTest::mountOf(const MadeConnection& connection)
{
    const auto shown = m_admin->get("/connections/" + connection.id.toLatin1()).json;
    return QUrl(shown.value("scimBaseUrl"_L1).toString()).path().toLatin1();
}

QByteArray ProductTest::provision(const QByteArray& address)
{
    return provisionBy(m_connection, address);
}

QByteArray ProductTest::provisionBy(const MadeConnection& connection, const QByteArray& address)
{
    const auto answer = scimOf(connection, "POST", "/Users", userBody(address));
    return answer.status == 201 ? answer.json.value("id"_L1).toString().toLatin1() : QByteArray();
}

HttpAnswer ProductTest::setActive(const QByteArray& user, bool active)
{
    return scim("PATCH", "/Users/" + user,
                patchBody(QByteArray(R"({"op":"replace","path":"active","value":)") + (active ? "true}" : "false}")));
}

QByteArray ProductTest::makeGroup(const QByteArray& displayName, const QByteArrayList& members)
{
    QByteArrayList values;
    for (const auto& member : members)
        values.append(R"({"value":")" + member + R"("})");
    const auto answer = scim("POST", "/Groups",
                             R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":")" +
                                 displayName + R"(","members":[)" + values.join(',') + "]}");
    return answer.status == 201 ? answer.json.value("id"_L1).toString().toLatin1() : QByteArray();
}

HttpAnswer ProductTest::changeMember(const QByteArray& op, const QByteArray& group, const QByteArray& user)
{
    return scim("PATCH", "/Groups/" + group,
                patchBody(R"({"op":")" + op + R"(","path":"members","value":[{"value":")" + user + R"("}]})"));
}

QByteArray ProductTest::beginSession(const QByteArray& user)
{
    const auto answer = m_admin->post("/users/" + user + "/sessions", {{u"label"_s, u"Firefox on Linux"_s}});
    return answer.json.value("id"_L1).toString().toLatin1();
}

bool ProductTest::isGood(const QByteArray& session)
{
    return m_admin->get("/sessions/" + session).json.value("isGood"_L1).toBool();
}

QString ProductTest::signIn(const QString& login)
{
    const auto answer =
        m_admin->post("/accounts/" + m_account.toLatin1() + "/sign-in-check", {{u"login"_s, login}}).json;
    return answer.value("reason"_L1).toString();
}

qint64 ProductTest::seatsUsed()
{
    return m_admin->get("/accounts/" + m_account.toLatin1() + "/plan").json.value("seatsUsed"_L1).toInteger(-1);
}

HttpAnswer ProductTest::applyRules(const QJsonArray& rules)
{
    const QJsonObject wanted{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, rules}};
    return m_admin->call("PUT", "/connections/" + m_connection.id.toLatin1() + "/role-rules", wanted,
                         {{"If-Match", "*"}});
}

QString ProductTest::rolesOf(const QByteArray& user)
{
    QStringList roles;
    const auto list = m_admin->get("/users/" + user + "/roles").json["roles"_L1].toArray();
    for (const auto& role : list)
        roles.append(role.toString());
    return roles.join(u'+');
}

HttpAnswer ProductTest::editConnection(const QJsonObject& edit)
{
    return m_admin->patch("/connections/" + m_connection.id.toLatin1(), "*", edit);
}

void ProductTest::advanceDays(int days)
{
    m_admin->call("PUT", "/test/clock", QJsonObject{{u"advanceSeconds"_s, days * daySeconds}});
}

QJsonObject ProductTest::eventWith(int status)
{
    QJsonObject found;
    const auto look = [&] {
        const QJsonArray events = m_admin->get("/events").json.value("items"_L1).toArray();
        for (const auto& event : events) {
            if (event["status"_L1].toInt() == status) {
                found = event.toObject();
                return true;
            }
        }
        return false;
    };
    return QTest::qWaitFor(look, 20'000) ? found : QJsonObject();
}

QByteArray userBody(const QByteArray& address, const QByteArray& more)
{
    return R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":")" + address +
           R"(","emails":[{"value":")" + address + R"(","type":"work","primary":true}])" + more + "}";
}

QJsonObject roleRule(const QString& role, const QByteArray& group, const QString& name)
{
    return {{u"groupId"_s, group.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(group))},
            {u"groupName"_s, name},
            {u"role"_s, role}};
}

QByteArray patchBody(const QByteArray& operation)
{
    return R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" + operation + "]}";
}

} // namespace provost::test
