// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/admin_routes.h"
#include "server/scim/routes.h"
#include "tests/server/tenant.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

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
    void everyBodyHasItsRoute();
    void whatABodyNames_data();
    void whatABodyNames();
    void heldChangesOfAnotherTenantWait();
    void nobodyElsesPeopleMaySignIn();
    void everyAdminListing_data();
    void everyAdminListing();
    void everyScimRouteOfAnotherConnection_data();
    void everyScimRouteOfAnotherConnection();
    void everyScimRouteWithAnotherTenantsIds_data();
    void everyScimRouteWithAnotherTenantsIds();
    void everyBulkOperationWithAnotherTenantsIds();
    void anotherTenantsUserIsNoMember();
    void nothingWasChanged();

private:
    Tenant make(const QString& word);
    void holdOne(Tenant& tenant);
    QByteArray stateOf(const Tenant& tenant);
    void advance() { HttpClient(m_server.url()).request("PUT", "/admin/v1/test/clock", R"({"advanceSeconds":60})"); }

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    Tenant m_ours;
    Tenant m_theirs;
    MadeConnection m_spare; ///< ours
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
    const auto place = "/connections/" + made.connection.id.toLatin1();
    made.newTokenId = m_owner->post(place + "/rotation", {}).json["token"_L1]["id"_L1].toString();
    made.session = m_owner->post("/users/" + made.user.toLatin1() + "/sessions", {}).json["id"_L1].toString();
    holdOne(made);
    made.role =
        m_owner->post("/roles", {{u"name"_s, u"Helper of a"_s + word.left(1)}, {u"permissions"_s, QJsonArray()}})
            .json["id"_L1]
            .toString();
    const QJsonObject rule{{u"groupId"_s, made.group}, {u"groupName"_s, u""_s}, {u"role"_s, made.role}};
    made.rule =
        m_owner
            ->call("PUT", place + "/role-rules",
                   QJsonObject{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, QJsonArray{rule}}}, {{"If-Match", "*"}})
            .json["rules"_L1]["rules"_L1][0]["rule"_L1]["id"_L1]
            .toString();
    made.webhook = m_owner
                       ->post("/webhooks", {{u"accountId"_s, made.account},
                                            {u"url"_s, u"https://%1.example.com/hook"_s.arg(word)},
                                            {u"label"_s, word},
                                            {u"events"_s, QJsonArray{u"token.deleted"_s}}})
                       .json["webhook"_L1]["id"_L1]
                       .toString();
    made.delivery = m_owner->call("POST", "/webhooks/" + made.webhook.toLatin1() + "/ping").json["id"_L1].toInteger();
    const auto newest = [&] {
        return m_owner->get("/events?connection=" + made.connection.id.toLatin1()).json["items"_L1].toArray();
    };
    for (int i = 0; i < 500 && newest().size() < 6; ++i)
        QTest::qWait(20);
    made.event = newest().first()["id"_L1].toInteger();
    return made;
}

/// Two leave where one may: the second waits for an operator.
void TestTenants::holdOne(Tenant& tenant)
{
    const auto place = "/connections/" + tenant.connection.id.toLatin1();
    const QJsonObject guard{{u"count"_s, 1}, {u"percent"_s, QJsonValue()}, {u"windowMinutes"_s, 60}};
    QCOMPARE(m_owner->patch(place, "*", {{u"guard"_s, guard}}).status, 200);
    const auto scim = m_owner->scim(tenant.connection);
    for (const int status : {204, 429}) {
        const auto name = u"%1-%2@example.com"_s.arg(tenant.word, QString::number(status));
        const auto users = AdminClient::scimPath(tenant.connection, "/Users");
        const auto leaver = scim->post(users, {{u"userName"_s, name}}).json["id"_L1].toString().toLatin1();
        QCOMPARE(scim->request("DELETE", users + '/' + leaver).status, status);
    }
    tenant.heldChange = m_owner->get(place + "/held-changes").json["items"_L1][0]["id"_L1].toString();
}

/// All that an owner of everything sees of it, without what time moves by itself.
QByteArray TestTenants::stateOf(const Tenant& tenant)
{
    QByteArray state;
    const auto connection = tenant.connection.id.toLatin1();
    const auto user = tenant.user.toLatin1();
    const auto group = tenant.group.toLatin1();
    const auto webhook = tenant.webhook.toLatin1();
    for (const QByteArray& path :
         {"/connections/" + connection, "/connections/" + connection + "/tokens",
          "/connections/" + connection + "/held-changes", "/connections/" + connection + "/mapping",
          "/connections/" + connection + "/role-rules", "/users/" + user, "/users/" + user + "/sessions",
          "/users/" + user + "/roles", "/sessions/" + tenant.session.toLatin1(), "/groups/" + group,
          "/groups/" + group + "/members", "/webhooks/" + webhook, "/webhooks?account=" + tenant.account.toLatin1(),
          "/webhook-deliveries/" + QByteArray::number(tenant.delivery),
          "/accounts/" + tenant.account.toLatin1() + "/plan", "/accounts/" + tenant.account.toLatin1() + "/access"}) {
        const auto answer = m_owner->get(path);
        if (answer.status != 200)
            state += path + " is not there\n";
        state += bodyOf(withoutMoving(answer.json)) + '\n';
    }
    const auto deliveries = m_owner->get("/webhooks/" + webhook + "/deliveries").json;
    state += QByteArray::number(deliveries["total"_L1].toInteger()) + " messages\n";
    return state;
}

void TestTenants::initTestCase()
{
    QVERIFY2(m_server.start({u"--test-clock"_s}), m_server.errors().constData());
    m_owner = std::make_unique<AdminClient>(m_server);
    m_ours = make(u"acme"_s);
    m_theirs = make(u"globex"_s);
    for (const auto& id : m_theirs.ids())
        QVERIFY(!id.isEmpty());
    QVERIFY(m_theirs.event > 0 && m_theirs.delivery > 0);
    const QByteArray path = "/connections/" + m_theirs.connection.id.toLatin1();
    const QJsonValue newest = m_owner->get("/events/" + QByteArray::number(m_theirs.event)).json["event"_L1];
    QTRY_COMPARE(m_owner->get(path).json["lastRequestAt"_L1], newest["at"_L1]); // written later than it is answered
    m_before = stateOf(m_theirs);
    QVERIFY2(!m_before.contains("is not there"), m_before.constData());
    m_spare = m_owner->makeConnection(m_ours.account, u"acme spare"_s);
    QVERIFY(!m_spare.id.isEmpty());
}

void TestTenants::everyAdminRoute_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pattern");
    for (const auto& route : provost::server::adminTable(false)) {
        const auto begin = route.pattern.indexOf('{');
        if (begin < 0)
            continue;
        for (const auto& id : m_theirs.idsFor(route.pattern)) {
            auto path = route.pattern;
            // Every place gets the same: a route with two of them is asked for each kind too.
            for (auto at = path.indexOf('{'); at >= 0; at = path.indexOf('{'))
                path.replace(at, path.indexOf('}', at) - at + 1, id.toLatin1());
            QTest::addRow("%s %s", route.method.constData(), path.constData()) << route.method << path << route.pattern;
        }
    }
}

void TestTenants::everyAdminRoute()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, pattern);
    const QByteArray body = method == "GET" ? QByteArray() : bodyOf(bodiesNaming(m_theirs).value(pattern));
    HttpClient acme(m_server.url(), m_ours.ownerKey.toLatin1());
    const auto answer = acme.request(method, "/admin/v1" + path, body, {{"If-Match", "*"}});
    QVERIFY2(answer.status == 404 || answer.status == 403, answer.body.constData());
    QVERIFY2(!answer.body.contains(m_theirs.word.toLatin1()), answer.body.constData());
}

/// A body that nobody sends is no proof.
void TestTenants::everyBodyHasItsRoute()
{
    const auto bodies = bodiesNaming(m_theirs);
    QByteArrayList unused = bodies.keys();
    for (const auto& route : provost::server::adminTable(false)) {
        unused.removeAll(route.pattern);
        const bool takesBody = route.method == "PUT" || route.method == "PATCH" || route.method == "POST";
        // These are asked without a body, or are of the whole server.
        static const QByteArrayList bare{"/access",
                                         "/retention",
                                         "/configuration/plan",
                                         "/configuration/apply",
                                         "/tokens/{id}/acknowledge",
                                         "/connections/{id}/rotation/complete",
                                         "/users/{id}/deactivate",
                                         "/users/{id}/reactivate",
                                         "/users/{id}/restore",
                                         "/webhooks/{id}/secret",
                                         "/webhooks/{id}/ping",
                                         "/webhook-deliveries/{id}/redeliver"};
        QVERIFY2(!takesBody || bodies.contains(route.pattern) || bare.contains(route.pattern),
                 route.pattern.constData());
    }
    QCOMPARE(unused, QByteArrayList());
}

void TestTenants::whatABodyNames_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<int>("status");
    const auto row = [](const char* method, const char* pattern, int status) {
        QTest::addRow("%s %s", method, pattern) << QByteArray(method) << QByteArray(pattern) << status;
    };
    row("POST", "/connections", 404);
    row("POST", "/operators", 404);
    row("POST", "/webhooks", 404);
    row("POST", "/connections/{id}/mapping/preview", 404);
    row("POST", "/connections/{id}/rotation", 404);
    row("PUT", "/connections/{id}/role-rules", 400);
    row("POST", "/connections/{id}/role-rules/conflicts", 400);
    row("POST", "/connections/{id}/role-rules/people", 400);
    row("POST", "/connections/{id}/role-rules/preview", 400);
    row("POST", "/users/{id}/what-if", 400);
}

/// At an address of our own, with what is theirs in the body.
void TestTenants::whatABodyNames()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, pattern);
    QFETCH(const int, status);
    auto own = m_owner->as(m_ours.ownerKey);
    auto path = pattern;
    if (pattern.startsWith("/users"))
        path.replace("{id}", m_ours.user.toLatin1());
    else if (pattern.contains("{id}"))
        path.replace("{id}", m_spare.id.toLatin1());
    const auto answer = own.call(method, path, bodiesNaming(m_theirs).value(pattern), {{"If-Match", "*"}});
    QVERIFY2(answer.status == status, answer.body.constData());
    QVERIFY2(!answer.body.contains(m_theirs.word.toLatin1()), answer.body.constData());
}

void TestTenants::heldChangesOfAnotherTenantWait()
{
    auto own = m_owner->as(m_ours.ownerKey);
    for (const QByteArray deed : {"/held-changes/approve", "/held-changes/reject"}) {
        const auto body = bodiesNaming(m_theirs).value("/connections/{id}" + deed);
        const auto answer = own.post("/connections/" + m_ours.connection.id.toLatin1() + deed, body);
        QCOMPARE(answer.json["decided"_L1].toInt(-1), 0);
    }
}

void TestTenants::nobodyElsesPeopleMaySignIn()
{
    auto own = m_owner->as(m_ours.ownerKey);
    const auto answer = own.post("/accounts/" + m_ours.account.toLatin1() + "/sign-in-check",
                                 bodiesNaming(m_theirs).value("/accounts/{id}/sign-in-check"));
    QCOMPARE(answer.json["reason"_L1].toString(), u"unknown"_s);
    QVERIFY(answer.json["userId"_L1].isNull());
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

void TestTenants::everyBulkOperationWithAnotherTenantsIds()
{
    const QString user = u"/Users/"_s + m_theirs.user;
    const QString group = u"/Groups/"_s + m_theirs.group;
    const auto patch = [](const QString& path, const QJsonValue& value) {
        return QJsonObject{{u"Operations"_s,
                            QJsonArray{QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, path}, {u"value"_s, value}}}}};
    };
    QJsonArray operations;
    const auto add = [&operations](const QString& method, const QString& path, const QJsonValue& data) {
        operations.append(QJsonObject{{u"method"_s, method}, {u"path"_s, path}, {u"data"_s, data}});
    };
    add(u"PUT"_s, user, QJsonObject{{u"userName"_s, u"x"_s}});
    add(u"PATCH"_s, user, patch(u"active"_s, false));
    add(u"DELETE"_s, user, {});
    add(u"PUT"_s, group, QJsonObject{{u"displayName"_s, u"x"_s}});
    add(u"PATCH"_s, group, patch(u"displayName"_s, u"x"_s));
    add(u"DELETE"_s, group, {});
    const QJsonObject body{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:BulkRequest"_s}},
                           {u"Operations"_s, operations}};
    const auto answer = m_owner->scim(m_ours.connection)->post(AdminClient::scimPath(m_ours.connection, "/Bulk"), body);
    QCOMPARE(answer.status, 200);
    const auto results = answer.json["Operations"_L1].toArray();
    QCOMPARE(results.size(), operations.size());
    for (const auto& result : results)
        QCOMPARE(result["status"_L1].toString(), u"404"_s);
    QVERIFY2(!answer.body.contains(m_theirs.word.toLatin1()), answer.body.constData());
}

void TestTenants::anotherTenantsUserIsNoMember()
{
    const auto scim = m_owner->scim(m_ours.connection);
    const auto group = AdminClient::scimPath(m_ours.connection, "/Groups/" + m_ours.group.toLatin1());
    const auto answer = scim->request(
        "PATCH", group,
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"add","path":"members","value":[{"value":")" +
            m_theirs.user.toLatin1() + R"("}]}]})");
    QCOMPARE(answer.status, 400);
    const auto after = scim->get(group);
    QCOMPARE(after.status, 200);
    QVERIFY2(!after.body.contains(m_theirs.user.toLatin1()), answer.body.constData());
}

void TestTenants::nothingWasChanged()
{
    const auto after = stateOf(m_theirs).split('\n');
    const auto before = m_before.split('\n');
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        QVERIFY2(after.at(i) == before.at(i), (before.at(i) + '\n' + after.at(i)).constData());
}

QTEST_GUILESS_MAIN(TestTenants)
#include "tst_tenants.moc"
