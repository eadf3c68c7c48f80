// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/guess_limit.h"
#include "tests/server/admin_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;
using provost::server::GuessLimit;

namespace {

/// What a client can tell apart: everything but the time of day and the request's own id.
QByteArray visible(const HttpAnswer& answer)
{
    QByteArray all = QByteArray::number(answer.status) + '\n';
    for (const auto& [name, value] : answer.headers) {
        if (name.toLower() != "date" && name.toLower() != "x-request-id")
            all += name + ": " + value + '\n';
    }
    return all + answer.body;
}

void failOften(GuessLimit& limit, const QByteArray& address, const QByteArray& id, int times, qint64 now = 0)
{
    for (int i = 0; i < times; ++i)
        limit.failed(address, id, now);
}

} // namespace

/// Credentials cannot be guessed, and a refusal tells nothing about what exists.
class TestGuessing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start({u"--test-clock"_s}), m_server.errors().constData());
        m_owner = std::make_unique<AdminClient>(m_server);
        const auto account = m_owner->makeAccount(u"Acme"_s);
        m_first = m_owner->makeConnection(account, u"First"_s);
        m_second = m_owner->makeConnection(account, u"Second"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_owner->problems().join(u'\n'), QString());
        advance(3600);
    }

    void anAddressHasToWait();
    void aCredentialHasToWaitToo();
    void theAllowanceGrowsBack();
    void whoWasRightGoesOn();
    void anIpv6NetworkIsOneClient();
    void memoryIsBounded();
    void wrongTokensAreSlowedDown();
    void wrongKeysAreSlowedDown();
    void whatIsNoTokenCostsNothing();
    void refusalsAreAlike_data();
    void refusalsAreAlike();

private:
    void advance(qint64 seconds)
    {
        HttpClient(m_server.url())
            .request("PUT", "/admin/v1/test/clock", R"({"advanceSeconds":)" + QByteArray::number(seconds) + '}');
    }
    HttpAnswer ask(const QByteArray& token, const QByteArray& path = "/scim/v2/Users")
    {
        return HttpClient(m_server.url(), token).get(path);
    }

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    MadeConnection m_first;
    MadeConnection m_second;
};

void TestGuessing::anAddressHasToWait()
{
    GuessLimit limit;
    for (int i = 0; i < GuessLimit::perMinute; ++i) {
        QCOMPARE(limit.secondsToWait("192.0.2.1", "other", 0), 0);
        limit.failed("192.0.2.1", QByteArray::number(i), 0);
    }
    QCOMPARE(limit.secondsToWait("192.0.2.1", "other", 0), 2);
    QCOMPARE(limit.secondsToWait("::ffff:192.0.2.1", "other", 0), 2);
    QCOMPARE(limit.secondsToWait("192.0.2.2", "other", 0), 0);
}

void TestGuessing::aCredentialHasToWaitToo()
{
    GuessLimit limit;
    for (int i = 0; i < GuessLimit::perMinute; ++i)
        limit.failed("192.0.2." + QByteArray::number(i), "victim", 0);
    QVERIFY(limit.secondsToWait("203.0.113.1", "victim", 0) > 0);
    QCOMPARE(limit.secondsToWait("203.0.113.1", "other", 0), 0);
}

void TestGuessing::theAllowanceGrowsBack()
{
    GuessLimit limit;
    failOften(limit, "192.0.2.1", "a", GuessLimit::perMinute + 100);
    QVERIFY(limit.secondsToWait("192.0.2.1", "a", 0) > 0);
    QVERIFY2(limit.secondsToWait("192.0.2.1", "a", -3'600'000) > 0, "a clock that was set back gives nothing");
    QCOMPARE(limit.secondsToWait("192.0.2.1", "a", 2000), 0);
    failOften(limit, "192.0.2.1", "a", 1, 2000);
    QVERIFY(limit.secondsToWait("192.0.2.1", "a", 2000) > 0);
    failOften(limit, "192.0.2.1", "a", GuessLimit::perMinute - 1, 3'600'000);
    QCOMPARE(limit.secondsToWait("192.0.2.1", "a", 3'600'000), 0);
}

void TestGuessing::whoWasRightGoesOn()
{
    GuessLimit limit;
    limit.succeeded("192.0.2.1", "a");
    failOften(limit, "192.0.2.1", "b", 100);
    failOften(limit, "203.0.113.1", "a", 100);
    QCOMPARE(limit.secondsToWait("192.0.2.1", "a", 0), 0);
    QVERIFY(limit.secondsToWait("192.0.2.1", "b", 0) > 0);
    QVERIFY(limit.secondsToWait("192.0.2.2", "a", 0) > 0);
}

void TestGuessing::anIpv6NetworkIsOneClient()
{
    GuessLimit limit;
    failOften(limit, "2001:db8:1:2::1", "a", 100);
    QVERIFY(limit.secondsToWait("2001:db8:1:2:ffff::9", "b", 0) > 0);
    QCOMPARE(limit.secondsToWait("2001:db8:1:3::1", "b", 0), 0);
}

void TestGuessing::memoryIsBounded()
{
    GuessLimit limit;
    failOften(limit, "192.0.2.1", "a", 100);
    for (qsizetype i = 0; i < GuessLimit::remembered; ++i) {
        limit.failed(QByteArray::number(i), QByteArray::number(i), 0);
        limit.succeeded(QByteArray::number(i), QByteArray::number(i));
    }
    QVERIFY2(limit.secondsToWait("192.0.2.1", "a", 0) == 0,
             "the first ones have to be forgotten, else nothing is bounded");
    const auto last = QByteArray::number(GuessLimit::remembered - 1);
    failOften(limit, last, last, 100);
    QCOMPARE(limit.secondsToWait(last, last, 0), 0);
}

void TestGuessing::wrongTokensAreSlowedDown()
{
    const QByteArray good = m_second.secret;
    QCOMPARE(ask(m_first.secret).status, 200);
    for (int i = 0; i < GuessLimit::perMinute; ++i)
        QCOMPARE(ask("pvt_aaaa" + QByteArray::number(1000 + i) + "_wrong").status, 401);
    const auto refused = ask("pvt_aaaaaaaa_wrong");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json["schemas"_L1][0].toString(), u"urn:ietf:params:scim:api:messages:2.0:Error"_s);
    QCOMPARE(refused.json["status"_L1].toString(), u"429"_s);
    const int wait = refused.header("retry-after").toInt();
    QVERIFY(wait > 0 && wait <= 60);
    QCOMPARE(ask(good).status, 429); // it would be right, but who guesses does not get to know
    QCOMPARE(ask(m_first.secret).status, 200);
    QVERIFY(HttpClient(m_server.url()).get("/metrics").body.contains("\nprovost_guesses_refused_total 2\n"));
    advance(wait);
    QCOMPARE(ask(good).status, 200);
}

void TestGuessing::wrongKeysAreSlowedDown()
{
    for (int i = 0; i < GuessLimit::perMinute; ++i)
        QCOMPARE(m_owner->as(u"pva_aaaaaaaa_wrong"_s).get("/whoami").status, 401);
    const auto refused = m_owner->as(u"pva_aaaaaaaa_wrong"_s).get("/whoami");
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("retry-after").toInt() > 0);
    QCOMPARE(refused.json["error"_L1]["kind"_L1].toString(), u"tooMany"_s);
    QCOMPARE(m_owner->get("/whoami").status, 200);
}

void TestGuessing::whatIsNoTokenCostsNothing()
{
    for (int i = 0; i < 2 * GuessLimit::perMinute; ++i) {
        QCOMPARE(ask("").status, 401);
        QCOMPARE(ask("words").status, 401);
    }
    QCOMPARE(ask(m_second.secret).status, 200);
}

void TestGuessing::refusalsAreAlike_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("list") << QByteArray("GET") << QByteArray("/Users");
    QTest::newRow("one") << QByteArray("GET") << QByteArray("/Users/1");
    QTest::newRow("create") << QByteArray("POST") << QByteArray("/Users");
    QTest::newRow("change") << QByteArray("PATCH") << QByteArray("/Groups/1");
    QTest::newRow("no such path") << QByteArray("GET") << QByteArray("/Nothing");
    QTest::newRow("no such method") << QByteArray("DELETE") << QByteArray("/Users");
}

void TestGuessing::refusalsAreAlike()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    const QByteArray known = AdminClient::scimPath(m_first, path);
    MadeConnection none;
    none.id = u"no-such-connection"_s;
    const QByteArray unknown = AdminClient::scimPath(none, path);
    const QByteArray wrongSecret = "pvt_" + m_first.tokenId.toLatin1() + "_" + QByteArray(43, 'x');
    const QByteArray unknownId = "pvt_zzzzzzzz_" + QByteArray(43, 'x');
    const QList<std::pair<QByteArray, QByteArray>> tries{
        {known, wrongSecret},
        {known, unknownId},
        {known, m_second.secret},
        {known, "pvt_"},
        {known, "words"},
        {unknown, wrongSecret},
        {unknown, m_second.secret},
        {unknown, unknownId},
        {known, ""},
        {"/scim/v2" + path, wrongSecret},
    };
    const QByteArray body = method == "GET" ? QByteArray() : QByteArray("{}");
    const auto first = HttpClient(m_server.url(), wrongSecret).request(method, known, body);
    QCOMPARE(first.status, 401);
    for (const auto& [place, token] : tries)
        QCOMPARE(visible(HttpClient(m_server.url(), token).request(method, place, body)), visible(first));
}

QTEST_GUILESS_MAIN(TestGuessing)
#include "tst_guessing.moc"
