// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/network.h"
#include "tests/server/admin_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;
using provost::server::Network;

namespace {

constexpr qint64 daySeconds = 24LL * 60 * 60;

} // namespace

/// What a token may, and how one is replaced by another without an interruption.
class TestAdminTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start({u"--test-clock"_s}), m_server.errors().constData());
        m_owner = std::make_unique<AdminClient>(m_server);
        m_account = m_owner->makeAccount(u"Acme"_s);
    }
    void init()
    {
        m_connection = m_owner->makeConnection(m_account, u"Connection %1"_s.arg(++m_number));
        m_path = "/connections/" + m_connection.id.toLatin1();
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void networksAreReadAndHold_data();
    void networksAreReadAndHold();
    void badNetworksAreRefused_data();
    void badNetworksAreRefused();
    void aTokenWorksOnlyFromItsAddresses();
    void whatIsWrongWithATokenIsNamed();
    void aRotationCompletesWhenTheProviderUsedTheNewToken();
    void theConsolesCallsAreNoProof();
    void aPausedConnectionsProviderIsSeenToo();
    void tokensThatWorkSideBySideDoNotEndAtOnce();
    void aRotationCanBeForced();
    void aRotationCanBeCancelled();
    void theNewTokenIsAsTheOldOne();
    void ofSeveralTokensOneIsNamed();
    void noStepLeavesNothingThatWorks();
    void theLastTokenGoesOnlyByForce();
    void deletingTheConnectionEndsItsRotation();

private:
    struct Started
    {
        QByteArray tokenId;
        QByteArray secret;
    };
    Started start(const QJsonObject& wanted = {})
    {
        const auto answer = m_owner->post(m_path + "/rotation", wanted);
        return {answer.json["token"_L1]["id"_L1].toString().toLatin1(), answer.json["secret"_L1].toString().toLatin1()};
    }
    QJsonObject connection() { return m_owner->get(m_path).json; }
    HttpAnswer complete(const QByteArray& query = {})
    {
        return m_owner->call("POST", m_path + "/rotation/complete" + query);
    }
    HttpAnswer cancel(const QByteArray& query = {}) { return m_owner->call("DELETE", m_path + "/rotation" + query); }
    HttpAnswer revoke(const QByteArray& id, const QByteArray& query = {})
    {
        return m_owner->call("DELETE", "/tokens/" + id + query);
    }
    int statusWith(const QByteArray& secret, const HttpHeaders& headers = {})
    {
        return HttpClient(m_server.url(), secret).get(AdminClient::scimPath(m_connection, "/Users"), headers).status;
    }
    QJsonObject token(const QByteArray& id)
    {
        const auto tokens = m_owner->get(m_path + "/tokens").json["items"_L1].toArray();
        for (const auto& one : tokens) {
            if (one["id"_L1].toString().toLatin1() == id)
                return one.toObject();
        }
        return {};
    }
    QString roleOf(const QByteArray& id) { return token(id)["rotation"_L1].toString(); }
    QString lastAudit(const QLatin1StringView member = "action"_L1)
    {
        return m_owner->get("/audit?limit=1").json["items"_L1][0][member].toString();
    }
    void advance(qint64 seconds) { m_owner->call("PUT", "/test/clock", QJsonObject{{u"advanceSeconds"_s, seconds}}); }

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_account;
    MadeConnection m_connection;
    QByteArray m_path;
    int m_number = 0;
};

void TestAdminTokens::networksAreReadAndHold_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArrayList>("inside");
    QTest::addColumn<QByteArrayList>("outside");
    QTest::newRow("one") << u"192.0.2.7"_s << u"192.0.2.7"_s << QByteArrayList{"192.0.2.7", "::ffff:192.0.2.7"}
                         << QByteArrayList{"192.0.2.8", "::1", "", "x", "192.0.2.7/32"};
    QTest::newRow("24") << u"203.0.113.0/24"_s << u"203.0.113.0/24"_s << QByteArrayList{"203.0.113.0", "203.0.113.255"}
                        << QByteArrayList{"203.0.114.0", "203.0.112.255"};
    QTest::newRow("odd") << u"198.51.100.64/27"_s << u"198.51.100.64/27"_s
                         << QByteArrayList{"198.51.100.64", "198.51.100.95"}
                         << QByteArrayList{"198.51.100.63", "198.51.100.96"};
    QTest::newRow("all") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s << QByteArrayList{"8.8.8.8"} << QByteArrayList{"::1"};
    QTest::newRow("six") << u"2001:DB8:0:0::/33"_s << u"2001:db8::/33"_s
                         << QByteArrayList{"2001:db8::1", "2001:db8:7fff:ffff::1"}
                         << QByteArrayList{"2001:db8:8000::1", "32.1.13.184"};
}

void TestAdminTokens::networksAreReadAndHold()
{
    QFETCH(const QString, network);
    QFETCH(const QString, text);
    QFETCH(const QByteArrayList, inside);
    QFETCH(const QByteArrayList, outside);
    const auto read = Network::parse(network);
    QVERIFY(read);
    QCOMPARE(read->text(), text);
    for (const auto& address : inside)
        QVERIFY2(read->holds(address), address.constData());
    for (const auto& address : outside)
        QVERIFY2(!read->holds(address), address.constData());
}

void TestAdminTokens::badNetworksAreRefused_data()
{
    QTest::addColumn<QString>("network");
    for (const auto* bad : {"", "/", "x", "203.0.113.1/24", "203.0.113.0/33", "203.0.113.0/-1", "203.0.113.0/", "1.2.3",
                            "2001:db8::/129", "fe80::1%eth0", " 192.0.2.1", "192.0.2.1 ", "192.0.2.1/24/8"})
        QTest::newRow(bad) << QString::fromLatin1(bad);
}

void TestAdminTokens::badNetworksAreRefused()
{
    QFETCH(const QString, network);
    QVERIFY(!Network::parse(network));
    const auto answer =
        m_owner->post(m_path + "/tokens", {{u"label"_s, u""_s}, {u"allowedAddresses"_s, QJsonArray{network}}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json["error"_L1]["subject"_L1].toString(), u"allowedAddresses"_s);
}

void TestAdminTokens::aTokenWorksOnlyFromItsAddresses()
{
    const auto issued = [this](const QJsonArray& addresses) {
        return m_owner->post(m_path + "/tokens", {{u"label"_s, u""_s}, {u"allowedAddresses"_s, addresses}}).json;
    };
    const auto here = issued({u"127.0.0.0/8"_s, u"::1"_s});
    QCOMPARE(statusWith(here["secret"_L1].toString().toLatin1()), 200);
    const auto elsewhere = issued({u"203.0.113.0/24"_s});
    QCOMPARE(elsewhere["token"_L1]["allowedAddresses"_L1].toArray(), QJsonArray{u"203.0.113.0/24"_s});
    const auto path = AdminClient::scimPath(m_connection, "/Users");
    const auto refused = HttpClient(m_server.url(), elsewhere["secret"_L1].toString().toLatin1()).get(path);
    const auto wrong = HttpClient(m_server.url(), "pvt_aaaaaaaa_wrong").get(path);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.body, wrong.body); // who stole it does not hear that it is a good one
    const auto events = [this] {
        return m_owner->get("/events?connection=" + m_connection.id.toLatin1() + "&search=allowed")
            .json["items"_L1]
            .toArray();
    };
    QTRY_COMPARE(events().size(), 1);
    QVERIFY(events()[0]["detail"_L1].toString().contains("127.0.0.1"_L1));
    QCOMPARE(events()[0]["tokenId"_L1], elsewhere["token"_L1]["id"_L1]);
    const auto tokens = m_owner->get(m_path + "/tokens").json["items"_L1].toArray();
    for (const auto& token : tokens)
        QVERIFY(token["id"_L1] != elsewhere["token"_L1]["id"_L1] || token["lastUsedAt"_L1].isNull());
}

void TestAdminTokens::whatIsWrongWithATokenIsNamed()
{
    const auto subject = [this](const QString& member, const QJsonValue& value) {
        const auto answer = m_owner->post(m_path + "/tokens", {{u"label"_s, u""_s}, {member, value}});
        return answer.status == 400 ? answer.json["error"_L1]["subject"_L1].toString() : QString();
    };
    QCOMPARE(subject(u"scopes"_s, QJsonArray{}), u"scopes"_s);
    QCOMPARE(subject(u"scopes"_s, QJsonArray{u"users.delete"_s}), u"scopes"_s);
    QCOMPARE(subject(u"scopes"_s, u"users.read"_s), u"scopes"_s);
    QJsonArray many;
    for (int i = 0; i < 65; ++i)
        many.append(u"192.0.2.%1"_s.arg(i));
    QCOMPARE(subject(u"allowedAddresses"_s, many), u"allowedAddresses"_s);
    many.removeLast();
    QCOMPARE(subject(u"allowedAddresses"_s, many), QString());
}

void TestAdminTokens::aRotationCompletesWhenTheProviderUsedTheNewToken()
{
    const auto started = start({{u"label"_s, u"spring"_s}});
    QCOMPARE(lastAudit(), u"rotation.start"_s);
    const QJsonValue under = connection()["rotation"_L1];
    QCOMPARE(under["oldTokenId"_L1].toString(), m_connection.tokenId);
    QCOMPARE(under["newTokenId"_L1].toString().toLatin1(), started.tokenId);
    QVERIFY(under["newTokenUsedAt"_L1].isNull());
    QCOMPARE(roleOf(m_connection.tokenId.toLatin1()), u"old"_s);
    QCOMPARE(roleOf(started.tokenId), u"new"_s);
    QCOMPARE(m_owner->post(m_path + "/rotation", {}).status, 409);

    QCOMPARE(statusWith(m_connection.secret), 200);
    const auto early = complete();
    QCOMPARE(early.status, 409);
    QVERIFY(early.json["error"_L1]["detail"_L1].toString().contains("not seen"_L1));
    QCOMPARE(statusWith("pvt_" + started.tokenId + "_wrong"), 401);
    QCOMPARE(complete().status, 409);

    QCOMPARE(statusWith(started.secret), 200);
    QTRY_VERIFY(!connection()["rotation"_L1]["newTokenUsedAt"_L1].isNull());
    QCOMPARE(complete().status, 200);
    QCOMPARE(lastAudit(), u"rotation.complete"_s);
    QVERIFY(lastAudit("detail"_L1).contains("used at"_L1));
    QVERIFY(connection()["rotation"_L1].isNull());
    QCOMPARE(statusWith(m_connection.secret), 401);
    QCOMPARE(statusWith(started.secret), 200);
    QCOMPARE(roleOf(started.tokenId), u"none"_s);
    QCOMPARE(complete().status, 409);
}

void TestAdminTokens::theConsolesCallsAreNoProof()
{
    const auto started = start();
    QCOMPARE(statusWith(started.secret, {{"Provost-Caller", "console"}}), 200);
    const auto events = [this] {
        return m_owner->get("/events?connection=" + m_connection.id.toLatin1()).json["items"_L1].toArray().size();
    };
    QTRY_COMPARE(events(), 1);
    // Whoever calls itself the console hides nothing by that: the token was used.
    QTRY_VERIFY(!token(started.tokenId)["lastUsedAt"_L1].isNull());
    QVERIFY(token(started.tokenId)["providerUsedAt"_L1].isNull());
    QVERIFY(token(started.tokenId)["receivedAt"_L1].isNull());
    QCOMPARE(connection()["requestsLastDay"_L1].toInt(), 0);
    QVERIFY(connection()["firstRequestAt"_L1].isNull());
    QVERIFY(connection()["lastRequestAt"_L1].isNull());
    QCOMPARE(complete().status, 409);
    QVERIFY(connection()["rotation"_L1]["newTokenUsedAt"_L1].isNull());
    // What the identity provider did before stays as it was.
    QCOMPARE(statusWith(started.secret), 200);
    QTRY_VERIFY(!token(started.tokenId)["providerUsedAt"_L1].isNull());
    const QJsonValue seen = token(started.tokenId)["providerUsedAt"_L1];
    const QJsonValue last = connection()["lastRequestAt"_L1];
    advance(60);
    QCOMPARE(statusWith(started.secret, {{"Provost-Caller", "console"}}), 200);
    QTRY_VERIFY(token(started.tokenId)["lastUsedAt"_L1] != seen);
    QCOMPARE(token(started.tokenId)["providerUsedAt"_L1], seen);
    QCOMPARE(connection()["lastRequestAt"_L1], last);
    QCOMPARE(connection()["rotation"_L1]["newTokenUsedAt"_L1], seen);
    QCOMPARE(complete().status, 200);
}

void TestAdminTokens::aPausedConnectionsProviderIsSeenToo()
{
    const auto started = start();
    QCOMPARE(m_owner->patch(m_path, "*", {{u"state"_s, u"paused"_s}}).status, 200);
    QCOMPARE(statusWith(started.secret), 403);
    QTRY_VERIFY(!connection()["rotation"_L1]["newTokenUsedAt"_L1].isNull());
    QCOMPARE(complete().status, 200);
}

void TestAdminTokens::tokensThatWorkSideBySideDoNotEndAtOnce()
{
    QCOMPARE(m_owner->get("/whoami").json["server"_L1]["severalTokens"_L1], QJsonValue(true));
    const auto answer = m_owner->post(m_path + "/rotation", {{u"endsOld"_s, true}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(statusWith(m_connection.secret), 200);
    QVERIFY(connection()["rotation"_L1].isNull());
}

void TestAdminTokens::aRotationCanBeForced()
{
    const auto started = start();
    QCOMPARE(complete("?force=perhaps").status, 400);
    QCOMPARE(complete("?force=false").status, 409);
    QCOMPARE(complete("?force=true").status, 200);
    QVERIFY(lastAudit("detail"_L1).contains("forced"_L1));
    QCOMPARE(statusWith(m_connection.secret), 401);
    QCOMPARE(statusWith(started.secret), 200);
}

void TestAdminTokens::aRotationCanBeCancelled()
{
    const auto first = start();
    QCOMPARE(cancel().status, 200);
    QCOMPARE(lastAudit(), u"rotation.cancel"_s);
    QCOMPARE(statusWith(first.secret), 401);
    QCOMPARE(statusWith(m_connection.secret), 200);
    QCOMPARE(cancel().status, 409);

    // Once the identity provider has changed over, going back would cut it off.
    const auto second = start();
    QCOMPARE(statusWith(second.secret), 200);
    QTRY_VERIFY(!connection()["rotation"_L1]["newTokenUsedAt"_L1].isNull());
    QCOMPARE(cancel().status, 409);
    QCOMPARE(cancel("?force=true").status, 200);
    QCOMPARE(statusWith(m_connection.secret), 200);
}

void TestAdminTokens::theNewTokenIsAsTheOldOne()
{
    const QJsonObject limited{{u"label"_s, u"limited"_s},
                              {u"scopes"_s, QJsonArray{u"users.read"_s}},
                              {u"allowedAddresses"_s, QJsonArray{u"127.0.0.1"_s}}};
    const QJsonValue old = m_owner->post(m_path + "/tokens", limited).json["token"_L1];
    const QJsonValue fresh =
        m_owner->post(m_path + "/rotation", {{u"tokenId"_s, old["id"_L1]}, {u"lifetimeDays"_s, 30}}).json["token"_L1];
    QCOMPARE(fresh["scopes"_L1], old["scopes"_L1]);
    QCOMPARE(fresh["allowedAddresses"_L1], old["allowedAddresses"_L1]);
    QCOMPARE(fresh["label"_L1], old["label"_L1]);
    QVERIFY(!fresh["expiresAt"_L1].isNull());
    QCOMPARE(cancel().status, 200);
    const auto wider = m_owner->post(m_path + "/rotation",
                                     {{u"tokenId"_s, old["id"_L1]}, {u"scopes"_s, QJsonArray{u"groups.read"_s}}});
    QCOMPARE(wider.json["token"_L1]["scopes"_L1].toArray(), QJsonArray{u"groups.read"_s});
}

void TestAdminTokens::ofSeveralTokensOneIsNamed()
{
    const QJsonValue second = m_owner->post(m_path + "/tokens", {{u"label"_s, u"second"_s}}).json["token"_L1]["id"_L1];
    const auto refused = m_owner->post(m_path + "/rotation", {});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json["error"_L1]["subject"_L1].toString(), u"tokenId"_s);
    QCOMPARE(m_owner->post(m_path + "/rotation", {{u"tokenId"_s, u"nothing"_s}}).status, 404);
    const auto other = m_owner->makeConnection(m_account, u"Other %1"_s.arg(m_number));
    QCOMPARE(m_owner->post(m_path + "/rotation", {{u"tokenId"_s, other.tokenId}}).status, 404);
    QCOMPARE(revoke(second.toString().toLatin1()).status, 200);
    QCOMPARE(m_owner->post(m_path + "/rotation", {{u"tokenId"_s, second}}).status, 409);
    QCOMPARE(m_owner->post(m_path + "/rotation", {}).status, 201);
}

void TestAdminTokens::noStepLeavesNothingThatWorks()
{
    // The new token has expired: neither completing nor forcing may end the old one.
    start({{u"lifetimeDays"_s, 1}});
    advance(daySeconds + 1);
    QCOMPARE(complete().status, 409);
    QCOMPARE(complete("?force=true").status, 409);
    QCOMPARE(cancel().status, 200);
    QCOMPARE(statusWith(m_connection.secret), 200);

    // The old token has expired: cancelling may not end the new one, by force neither.
    const auto brief = m_owner->post(m_path + "/tokens", {{u"label"_s, u""_s}, {u"lifetimeDays"_s, 1}}).json;
    QCOMPARE(revoke(m_connection.tokenId.toLatin1()).status, 200);
    const auto fresh = start();
    advance(daySeconds + 1);
    QCOMPARE(statusWith(brief["secret"_L1].toString().toLatin1()), 401);
    QCOMPARE(cancel().status, 409);
    QCOMPARE(cancel("?force=true").status, 409);
    QCOMPARE(complete("?force=true").status, 200);
    QCOMPARE(statusWith(fresh.secret), 200);

    // Both are kept from being revoked one by one; by force that ends the rotation, and the other one stays.
    const auto again = start();
    QCOMPARE(revoke(fresh.tokenId).status, 409);
    QCOMPARE(revoke(again.tokenId).status, 409);
    QCOMPARE(revoke(again.tokenId, "?force=true").status, 200);
    QVERIFY(connection()["rotation"_L1].isNull());
    QCOMPARE(statusWith(fresh.secret), 200);
}

void TestAdminTokens::theLastTokenGoesOnlyByForce()
{
    const auto id = m_connection.tokenId.toLatin1();
    const auto refused = revoke(id);
    QCOMPARE(refused.status, 409);
    QVERIFY(refused.json["error"_L1]["detail"_L1].toString().contains("last token"_L1));
    QCOMPARE(statusWith(m_connection.secret), 200);
    QCOMPARE(revoke(id, "?force=maybe").status, 400);
    QCOMPARE(revoke(id, "?force=true").status, 200);
    QCOMPARE(lastAudit(), u"token.revoke"_s);
    QCOMPARE(statusWith(m_connection.secret), 401);
    QCOMPARE(m_owner->post(m_path + "/rotation", {}).status, 409);
}

void TestAdminTokens::deletingTheConnectionEndsItsRotation()
{
    const auto started = start();
    QCOMPARE(m_owner->remove(m_path).status, 200);
    QCOMPARE(m_owner->call("DELETE", m_path + "/rotation").status, 404);
    QCOMPARE(HttpClient(m_server.url(), started.secret).get("/scim/v2/Users").status, 401);
}

QTEST_GUILESS_MAIN(TestAdminTokens)
#include "tst_admin_tokens.moc"
