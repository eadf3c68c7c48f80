// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/routes.h"
#include "tests/server/admin_client.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

/// A token with some of the scopes.
struct Limited
{
    QList<TokenScope> scopes;
    std::shared_ptr<HttpClient> client;
};

/// What each route is meant to need: written down a second time, so that a new route is thought of.
const QMap<QByteArray, QList<TokenScope>>& meant()
{
    static const QMap<QByteArray, QList<TokenScope>> all{
        {"GET /ServiceProviderConfig", {}},
        {"GET /Schemas", {}},
        {"GET /Schemas/{id}", {}},
        {"GET /ResourceTypes", {}},
        {"GET /ResourceTypes/{name}", {}},
        {"GET /Users", {TokenScope::UsersRead}},
        {"GET /Users/{id}", {TokenScope::UsersRead}},
        {"POST /Users/.search", {TokenScope::UsersRead}},
        {"POST /Users", {TokenScope::UsersWrite}},
        {"PUT /Users/{id}", {TokenScope::UsersWrite}},
        {"PATCH /Users/{id}", {TokenScope::UsersWrite}},
        {"DELETE /Users/{id}", {TokenScope::UsersWrite}},
        {"GET /Groups", {TokenScope::GroupsRead}},
        {"GET /Groups/{id}", {TokenScope::GroupsRead}},
        {"POST /Groups/.search", {TokenScope::GroupsRead}},
        {"POST /Groups", {TokenScope::GroupsWrite}},
        {"PUT /Groups/{id}", {TokenScope::GroupsWrite}},
        {"PATCH /Groups/{id}", {TokenScope::GroupsWrite}},
        {"DELETE /Groups/{id}", {TokenScope::GroupsWrite}},
        {"GET ", {TokenScope::UsersRead, TokenScope::GroupsRead}},
        {"POST /.search", {TokenScope::UsersRead, TokenScope::GroupsRead}},
        {"GET /Me", {TokenScope::UsersRead}},
        {"POST /Me", {TokenScope::UsersRead}},
        {"PUT /Me", {TokenScope::UsersRead}},
        {"PATCH /Me", {TokenScope::UsersRead}},
        {"DELETE /Me", {TokenScope::UsersRead}},
        {"POST /Bulk", {}},
    };
    return all;
}

QByteArray nameOf(const server::ScimRoute& route)
{
    return route.method + ' ' + route.pattern;
}

QByteArray pathOf(const server::ScimRoute& route)
{
    auto path = route.pattern;
    if (const auto begin = path.indexOf('{'); begin >= 0)
        path.replace(begin, path.indexOf('}') - begin + 1, "none");
    return path;
}

} // namespace

/// Every route of SCIM with every choice of scopes. A new route is in the walk by being in the table.
class TestTokenScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void everyRouteNeedsItsScopes_data();
    void everyRouteNeedsItsScopes();
    void aListOfEverythingNeedsBoth();

private:
    void checkRefusal(const Limited& token, const QJsonObject& error, bool isRefused);

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    MadeConnection m_connection;
    QList<Limited> m_tokens; ///< one for each choice of scopes
};

void TestTokenScopes::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    m_owner = std::make_unique<AdminClient>(m_server);
    m_connection = m_owner->makeConnection(m_owner->makeAccount(u"Acme"_s), u"Workforce"_s);
    const auto& all = tokenScopes();
    for (int choice = 1; choice < 1 << all.size(); ++choice) {
        Limited token;
        QJsonArray slugs;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if ((choice & 1 << i) != 0) {
                token.scopes.append(all[i]);
                slugs.append(slug(all[i]));
            }
        }
        const auto made = m_owner->post("/connections/" + m_connection.id.toLatin1() + "/tokens",
                                        {{u"label"_s, u"limited"_s}, {u"scopes"_s, slugs}});
        QCOMPARE(made.json["token"_L1]["scopes"_L1].toArray(), slugs);
        token.client = std::make_shared<HttpClient>(m_server.url(), made.json["secret"_L1].toString().toLatin1());
        m_tokens.append(token);
    }
}

void TestTokenScopes::everyRouteNeedsItsScopes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isWrite");
    for (const auto& route : server::scimTable())
        QTest::addRow("%s", nameOf(route).constData())
            << nameOf(route) << pathOf(route) << (route.access == server::ScimAccess::Write);
}

void TestTokenScopes::everyRouteNeedsItsScopes()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, path);
    QFETCH(const bool, isWrite);
    QVERIFY2(meant().contains(name), "nobody has said what this route needs");
    const auto method = name.first(name.indexOf(' '));
    const auto& needed = meant()[name];
    for (const auto& token : m_tokens) {
        const bool lacks =
            std::ranges::any_of(needed, [&token](TokenScope scope) { return !token.scopes.contains(scope); });
        const auto answer = token.client->request(method, AdminClient::scimPath(m_connection, path),
                                                  method == "GET" ? QByteArray() : QByteArray("{}"));
        checkRefusal(token, answer.json, lacks);
        QCOMPARE(answer.status == 403, lacks);
        if (!isWrite || path == "/Bulk")
            continue;
        const auto bulk =
            token.client->post(AdminClient::scimPath(m_connection, "/Bulk"),
                               {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:BulkRequest"_s}},
                                {u"Operations"_s, QJsonArray{QJsonObject{{u"method"_s, QString::fromLatin1(method)},
                                                                         {u"path"_s, QString::fromLatin1(path)},
                                                                         {u"data"_s, QJsonObject()}}}}});
        const QJsonValue result = bulk.json["Operations"_L1][0];
        QCOMPARE(result["status"_L1].toString() == "403"_L1, lacks);
        checkRefusal(token, result["response"_L1].toObject(), lacks);
    }
}

/// A refusal for want of a scope names one that the token lacks.
void TestTokenScopes::checkRefusal(const Limited& token, const QJsonObject& error, bool isRefused)
{
    const auto detail = error.value("detail"_L1).toString();
    QCOMPARE(detail.startsWith("This token may not do that"_L1), isRefused);
    for (const auto scope : token.scopes)
        QVERIFY2(!isRefused || !detail.contains(slug(scope)), qPrintable(detail));
}

void TestTokenScopes::aListOfEverythingNeedsBoth()
{
    const auto made = HttpClient(m_server.url(), m_connection.secret)
                          .post(AdminClient::scimPath(m_connection, "/Users"), {{u"userName"_s, u"ada"_s}});
    QCOMPARE(made.status, 201);
    for (const auto& token : std::as_const(m_tokens)) {
        const bool seesUsers = token.scopes.contains(TokenScope::UsersRead);
        const bool seesAll = seesUsers && token.scopes.contains(TokenScope::GroupsRead);
        for (const QByteArray& mount : {AdminClient::scimPath(m_connection, {}), QByteArray("/scim/v2")}) {
            for (const char* query : {"", "?count=10", "?cursor", "?filter=userName%20pr"}) {
                const auto answer = token.client->get(mount + query);
                QCOMPARE(answer.status, seesAll ? 200 : 403);
                QCOMPARE(answer.body.contains("\"ada\""), seesAll);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTokenScopes)
#include "tst_token_scopes.moc"
