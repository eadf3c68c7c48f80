// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/admin_routes.h"
#include "server/scim/routes.h"
#include "tests/server/admin_client.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

/// A tenant with something of everything. Whatever belongs to it carries its word.
struct Tenant
{
    QString word;
    QString account;
    QString ownerKey;
    QString operatorId;
    MadeConnection connection;
    QString newTokenId;
    QString user;
    QString group;
    qint64 event = 0;

    /// What may be in a `{…}` of a route.
    [[nodiscard]] QStringList ids() const
    {
        return {account,    operatorId, connection.id, connection.tokenId,
                newTokenId, user,       group,         QString::number(event)};
    }
};

QByteArray bodyOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// Walks every route with another tenant's credentials. A new route is in the walk by being in the tables.
class TestTenants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { advance(); }

    void everyAdminRoute_data();
    void everyAdminRoute();
    void everyAdminListing_data();
    void everyAdminListing();
    void everyScimRouteOfAnotherConnection_data();
    void everyScimRouteOfAnotherConnection();
    void everyScimRouteWithAnotherTenantsIds_data();
    void everyScimRouteWithAnotherTenantsIds();
    void anotherTenantsUserIsNoMember();
    void nothingWasChanged();

private:
    Tenant make(const QString& word);
    QByteArray stateOf(const Tenant& tenant);
    void advance() { HttpClient(m_server.url()).request("PUT", "/admin/v1/test/clock", R"({"advanceSeconds":60})"); }

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    Tenant m_ours;
    Tenant m_theirs;
    QByteArray m_before;
};

Tenant TestTenants::make(const QString& word)
{
    Tenant made;
    made.word = word;
    made.account = m_owner->makeAccount(word);
    const auto person = m_owner->post(
        "/operators", {{u"name"_s, word + u" owner"_s}, {u"role"_s, u"owner"_s}, {u"accountId"_s, made.account}});
    made.ownerKey = person.json["key"_L1].toString();
    made.operatorId = person.json["operator"_L1]["id"_L1].toString();
    made.connection = m_owner->makeConnection(made.account, word + u" connection"_s);
    const auto scim = m_owner->scim(made.connection);
    const auto post = [&](const QByteArray& path, const QJsonObject& body) {
        return scim->post(AdminClient::scimPath(made.connection, path), body).json["id"_L1].toString();
    };
    made.user = post("/Users", {{u"userName"_s, word + u"@example.com"_s}, {u"externalId"_s, word}});
    made.group = post("/Groups", {{u"displayName"_s, word + u" group"_s},
                                  {u"members"_s, QJsonArray{QJsonObject{{u"value"_s, made.user}}}}});
    made.newTokenId = m_owner->post("/connections/" + made.connection.id.toLatin1() + "/rotation", {})
                          .json["token"_L1]["id"_L1]
                          .toString();
    const auto newest = [&] {
        return m_owner->get("/events?connection=" + made.connection.id.toLatin1()).json["items"_L1].toArray();
    };
    for (int i = 0; i < 500 && newest().size() < 2; ++i)
        QTest::qWait(20);
    made.event = newest().first()["id"_L1].toInteger();
    return made;
}

/// All that an owner of everything sees of it, without what time moves by itself.
QByteArray TestTenants::stateOf(const Tenant& tenant)
{
    QByteArray state;
    const auto connection = tenant.connection.id.toLatin1();
    for (const QByteArray& path :
         {"/connections/" + connection, "/connections/" + connection + "/tokens", "/users/" + tenant.user.toLatin1(),
          "/groups/" + tenant.group.toLatin1(), "/groups/" + tenant.group.toLatin1() + "/members"}) {
        auto json = m_owner->get(path).json;
        for (const auto& counted : {u"errorsLastDay"_s, u"requestsLastDay"_s, u"recentRequests"_s, u"recentRefusals"_s})
            json.remove(counted); // our own tries at their address
        state += bodyOf(json) + '\n';
    }
    return state;
}

void TestTenants::initTestCase()
{
    QVERIFY2(m_server.start({u"--test-clock"_s}), m_server.errors().constData());
    m_owner = std::make_unique<AdminClient>(m_server);
    m_ours = make(u"acme"_s);
    m_theirs = make(u"globex"_s);
    for (const auto& id : m_theirs.ids())
        QVERIFY(id.size() > 0 && id != "0"_L1);
    const QByteArray path = "/connections/" + m_theirs.connection.id.toLatin1();
    const QJsonValue newest = m_owner->get("/events/" + QByteArray::number(m_theirs.event)).json["event"_L1];
    QTRY_COMPARE(m_owner->get(path).json["lastRequestAt"_L1], newest["at"_L1]); // written later than it is answered
    m_before = stateOf(m_theirs);
}

void TestTenants::everyAdminRoute_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    for (const auto& route : provost::server::adminTable(false)) {
        const auto begin = route.pattern.indexOf('{');
        if (begin < 0)
            continue;
        for (const auto& id : m_theirs.ids()) {
            auto path = route.pattern;
            // Every place gets the same: a route with two of them is asked for each kind too.
            for (auto at = path.indexOf('{'); at >= 0; at = path.indexOf('{'))
                path.replace(at, path.indexOf('}', at) - at + 1, id.toLatin1());
            QTest::addRow("%s %s", route.method.constData(), path.constData()) << route.method << path;
        }
    }
}

void TestTenants::everyAdminRoute()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    const QByteArray body = method == "GET" ? QByteArray() : QByteArray("{}");
    HttpClient acme(m_server.url(), m_ours.ownerKey.toLatin1());
    const auto answer = acme.request(method, "/admin/v1" + path, body, {{"If-Match", "*"}});
    QVERIFY2(answer.status == 404 || answer.status == 403, answer.body.constData());
    QVERIFY2(!answer.body.contains(m_theirs.word.toLatin1()), answer.body.constData());
}

void TestTenants::everyAdminListing_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const auto& route : provost::server::adminTable(false)) {
        if (route.method != "GET" || route.pattern.contains('{'))
            continue;
        QTest::addRow("%s", route.pattern.constData()) << route.pattern;
        for (const QByteArray& query :
             {"?account=" + m_theirs.account.toLatin1(), "?connection=" + m_theirs.connection.id.toLatin1(),
              QByteArray("?search=globex&since=0")})
            QTest::addRow("%s%s", route.pattern.constData(), query.constData()) << route.pattern + query;
    }
}

void TestTenants::everyAdminListing()
{
    QFETCH(const QByteArray, path);
    const auto answer = HttpClient(m_server.url(), m_ours.ownerKey.toLatin1()).get("/admin/v1" + path);
    QVERIFY2(answer.status == 200 || answer.status == 403 || answer.status == 404 || answer.status == 400,
             answer.body.constData());
    QVERIFY2(!answer.body.contains(m_theirs.word.toLatin1()), answer.body.constData());
    for (const auto& id : {m_theirs.connection.id, m_theirs.user, m_theirs.group, m_theirs.connection.tokenId})
        QVERIFY2(!answer.body.contains(id.toLatin1()) || answer.status != 200, answer.body.constData());
}

void TestTenants::everyScimRouteOfAnotherConnection_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    for (const auto& route : provost::server::scimTable()) {
        auto path = route.pattern;
        if (const auto begin = path.indexOf('{'); begin >= 0) {
            const auto& id = path.startsWith("/Groups") ? m_theirs.group : m_theirs.user;
            path.replace(begin, path.indexOf('}') - begin + 1, id.toLatin1());
        }
        QTest::addRow("%s %s", route.method.constData(), route.pattern.constData()) << route.method << path;
    }
}

void TestTenants::everyScimRouteOfAnotherConnection()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    const QByteArray body = method == "GET" ? QByteArray() : QByteArray("{}");
    const auto answer = HttpClient(m_server.url(), m_ours.connection.secret)
                            .request(method, AdminClient::scimPath(m_theirs.connection, path), body);
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer.body.contains(m_theirs.word.toLatin1()));
    advance();
}

void TestTenants::everyScimRouteWithAnotherTenantsIds_data()
{
    everyScimRouteOfAnotherConnection_data();
}

void TestTenants::everyScimRouteWithAnotherTenantsIds()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    const QByteArray body =
        method == "GET"
            ? QByteArray()
            : QByteArray(
                  R"({"userName":"x","displayName":"x","filter":"externalId eq \"globex\"","Operations":[{"op":"replace","path":"displayName","value":"x"}]})");
    for (const QByteArray& mount :
         {AdminClient::scimPath(m_ours.connection, {}), QByteArray("/scim/v2"), QByteArray("/api/scim/v2")}) {
        const auto answer = HttpClient(m_server.url(), m_ours.connection.secret).request(method, mount + path, body);
        QVERIFY2(!answer.body.contains(m_theirs.word.toLatin1()), answer.body.constData());
        const bool named = path.contains(m_theirs.user.toLatin1()) || path.contains(m_theirs.group.toLatin1());
        QVERIFY2(!named || answer.status == 404, answer.body.constData());
    }
}

void TestTenants::anotherTenantsUserIsNoMember()
{
    const auto scim = m_owner->scim(m_ours.connection);
    const auto group = AdminClient::scimPath(m_ours.connection, "/Groups/" + m_ours.group.toLatin1());
    const auto answer = scim->request(
        "PATCH", group,
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"add","path":"members","value":[{"value":")" +
            m_theirs.user.toLatin1() + R"("}]}]})");
    QVERIFY2(!scim->get(group).body.contains(m_theirs.user.toLatin1()), answer.body.constData());
}

void TestTenants::nothingWasChanged()
{
    QCOMPARE(stateOf(m_theirs), m_before);
}

QTEST_GUILESS_MAIN(TestTenants)
#include "tst_tenants.moc"
