// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

constexpr qint64 daySeconds = 24LL * 60 * 60;

QJsonObject wanted(const QString& account, const QString& name)
{
    return {{u"requestKey"_s, account + name}, {u"accountId"_s, account}, {u"name"_s, name}, {u"idp"_s, u"entra"_s}};
}

QString kindOf(const HttpAnswer& answer)
{
    return answer.json["error"_L1]["kind"_L1].toString();
}

QString subjectOf(const HttpAnswer& answer)
{
    return answer.json["error"_L1]["subject"_L1].toString();
}

} // namespace

class TestAdminConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init()
    {
        m_owner = std::make_unique<AdminClient>(m_server);
        m_account = m_owner->makeAccount(u"Account %1"_s.arg(++m_number));
        QVERIFY(!m_account.isEmpty());
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void aConnectionComesWithItsTokenOnce()
    {
        const auto made = m_owner->post("/connections", wanted(m_account, u"Workforce"_s));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.header("cache-control"), QByteArray("no-store"));
        const auto connection = made.json["connection"_L1];
        const auto id = connection["id"_L1].toString();
        QCOMPARE(connection["scimBaseUrl"_L1].toString(), m_server.url() + u"/directory/resources/scim/v2.0/"_s + id);
        QCOMPARE(connection["idp"_L1].toString(), u"entra"_s);
        QCOMPARE(connection["liveTokens"_L1].toInt(), 1);
        QCOMPARE(connection["tokenReceived"_L1].toBool(), false);
        QVERIFY(connection["firstRequestAt"_L1].isNull());
        const auto secret = made.json["secret"_L1].toString();
        const auto tokenId = made.json["token"_L1]["id"_L1].toString();
        QVERIFY(secret.startsWith(u"pvt_%1_"_s.arg(tokenId)));
        QCOMPARE(secret.section(u'_', 2).size(), 43);
        QCOMPARE(made.json["token"_L1]["hint"_L1].toString(), u"pvt_%1_…"_s.arg(tokenId.first(4)));

        const auto path = "/connections/" + id.toLatin1();
        const auto hidden = secret.section(u'_', 2).toLatin1();
        for (const auto& each : {path, path + "/tokens", QByteArray("/connections"), QByteArray("/audit")}) {
            const auto answer = m_owner->get(each);
            QCOMPARE(answer.status, 200);
            QVERIFY(!answer.body.contains(hidden));
        }
    }

    void theSameRequestMakesOneConnection()
    {
        const auto first = m_owner->post("/connections", wanted(m_account, u"Workforce"_s));
        const auto second = m_owner->post("/connections", wanted(m_account, u"Workforce"_s));
        QCOMPARE(second.status, 200);
        QCOMPARE(second.json["connection"_L1]["id"_L1], first.json["connection"_L1]["id"_L1]);
        QCOMPARE(second.json["token"_L1]["id"_L1], first.json["token"_L1]["id"_L1]);
        QVERIFY(second.json["secret"_L1].isNull());
        QCOMPARE(m_owner->get("/connections?account=" + m_account.toLatin1()).json["total"_L1].toInt(), 1);

        const auto other = m_owner->makeAccount(u"Other %1"_s.arg(m_number));
        auto elsewhere = wanted(other, u"Workforce"_s);
        elsewhere.insert(u"requestKey"_s, wanted(m_account, u"Workforce"_s).value("requestKey"_L1));
        QCOMPARE(m_owner->post("/connections", elsewhere).status, 409);
    }

    void namesAreUniqueInAnAccountWithoutRegardToCase()
    {
        QCOMPARE(m_owner->post("/connections", wanted(m_account, u"Ångström"_s)).status, 201);
        const auto again = m_owner->post("/connections", wanted(m_account, u"ÅNGSTRÖM"_s));
        QCOMPARE(again.status, 409);
        QCOMPARE(kindOf(again), u"conflict"_s);
        QCOMPARE(subjectOf(again), u"ÅNGSTRÖM"_s);
        QCOMPARE(m_owner->get("/connections?account=" + m_account.toLatin1()).json["total"_L1].toInt(), 1);
        const auto other = m_owner->makeAccount(u"Second %1"_s.arg(m_number));
        auto free = wanted(other, u"ångström"_s);
        free.insert(u"requestKey"_s, u"elsewhere %1"_s.arg(m_number));
        QCOMPARE(m_owner->post("/connections", free).status, 201);

        QCOMPARE(m_owner->post("/accounts", {{u"name"_s, u"SECOND %1"_s.arg(m_number)}}).status, 409);
    }

    void whatIsWrongWithARequestIsNamed_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* tag, const QString& member, const QJsonValue& value) {
            QTest::newRow(tag) << member << value;
        };
        row("no name", u"name"_s, u""_s);
        row("blank name", u"name"_s, u" \t "_s);
        row("line feed", u"name"_s, u"a\nb"_s);
        row("nul", u"name"_s, QString(u"a"_s + QChar(0) + u'b'));
        row("escape", u"name"_s, u"a\u001b[2J"_s);
        row("half a pair", u"name"_s, QString(QChar(0xd800)));
        row("long name", u"name"_s, QString(201, u'x'));
        row("number", u"name"_s, 3);
        row("no key", u"requestKey"_s, u""_s);
        row("idp", u"idp"_s, u"keycloak"_s);
        row("account", u"accountId"_s, QJsonValue::Null);
        row("days 0", u"tokenLifetimeDays"_s, 0);
        row("days 3651", u"tokenLifetimeDays"_s, 3651);
        row("days 1e9", u"tokenLifetimeDays"_s, 1e9);
        row("days text", u"tokenLifetimeDays"_s, u"30"_s);
        row("operations", u"operations"_s, QJsonObject{{u"createUsers"_s, u"yes"_s}});
    }

    void whatIsWrongWithARequestIsNamed()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        auto request = wanted(m_account, u"Workforce"_s);
        request.insert(member, value);
        const auto answer = m_owner->post("/connections", request);
        QCOMPARE(answer.status, 400);
        QCOMPARE(kindOf(answer), u"invalid"_s);
        QVERIFY2(subjectOf(answer).startsWith(member), qPrintable(subjectOf(answer)));
        QCOMPARE(m_owner->get("/connections?account=" + m_account.toLatin1()).json["total"_L1].toInt(), 0);
    }

    void bodiesThatAreNoObjectsAreRefused()
    {
        HttpClient http(m_server.url(), m_server.adminKey().toLatin1());
        for (const QByteArray body : {"", "[]", "3", "{", "{\"name\": \"\xff\"}", "\"x\""}) {
            const auto answer = http.request("POST", "/admin/v1/connections", body);
            QCOMPARE(answer.status, 400);
            QCOMPARE(subjectOf(answer), u"body"_s);
        }
        const auto deep = QByteArray(5000, '[');
        QCOMPARE(http.request("POST", "/admin/v1/connections", deep).status, 400);
    }

    void anUnknownAccountIsNotFound()
    {
        QCOMPARE(m_owner->post("/connections", wanted(u"nowhere"_s, u"Workforce"_s)).status, 404);
    }

    void hostileNamesComeBackAsTheyAre()
    {
        for (const auto& name : {u"<img src=file:///etc/passwd>"_s, u"%1 %n %s"_s, u"a\u202eb\u2066c"_s,
                                 u"'; DROP TABLE connection; --"_s, u"\U0001F600 é 王"_s}) {
            const auto made = m_owner->makeConnection(m_account, name);
            const auto read = m_owner->get("/connections/" + made.id.toLatin1());
            QCOMPARE(read.json["name"_L1].toString(), name);
        }
    }

    void anEditNeedsTheVersionThatWasSeen()
    {
        const auto made = m_owner->makeConnection(m_account, u"Workforce"_s);
        const auto path = "/connections/" + made.id.toLatin1();
        QCOMPARE(made.version, QByteArray("\"1\""));
        const auto missing = m_owner->call("PATCH", path, QJsonObject{{u"name"_s, u"New"_s}});
        QCOMPARE(missing.status, 400);
        QCOMPARE(subjectOf(missing), u"If-Match"_s);

        const auto renamed = m_owner->patch(path, made.version, {{u"name"_s, u"  New  "_s}});
        QCOMPARE(renamed.status, 200);
        QCOMPARE(renamed.json["name"_L1].toString(), u"New"_s);
        QCOMPARE(renamed.header("etag"), QByteArray("\"2\""));
        QCOMPARE(renamed.json["version"_L1].toInt(), 2);

        const auto stale = m_owner->patch(path, made.version, {{u"name"_s, u"Lost"_s}});
        QCOMPARE(stale.status, 412);
        QCOMPARE(kindOf(stale), u"precondition"_s);
        QCOMPARE(m_owner->remove(path, made.version).status, 412);
        QCOMPARE(m_owner->call("DELETE", path).status, 400);
        QCOMPARE(m_owner->get(path).json["name"_L1].toString(), u"New"_s);
    }

    void pauseAndOperationsAreEdited()
    {
        const auto made = m_owner->makeConnection(m_account, u"Workforce"_s);
        const auto path = "/connections/" + made.id.toLatin1();
        const auto paused = m_owner->patch(path, "*", {{u"state"_s, u"paused"_s}});
        QCOMPARE(paused.json["state"_L1].toString(), u"paused"_s);
        const auto since = paused.json["pausedAt"_L1].toString();
        QVERIFY(!since.isEmpty());
        const QJsonObject operations{{u"createUsers"_s, false},
                                     {u"updateAttributes"_s, true},
                                     {u"deactivateUsers"_s, false},
                                     {u"syncGroups"_s, true}};
        const auto edited = m_owner->patch(path, "*", {{u"operations"_s, operations}});
        QCOMPARE(edited.json["operations"_L1].toObject(), operations);
        QCOMPARE(edited.json["pausedAt"_L1].toString(), since);
        const auto resumed = m_owner->patch(path, "*", {{u"state"_s, u"active"_s}});
        QVERIFY(resumed.json["pausedAt"_L1].isNull());
        QCOMPARE(m_owner->patch(path, "*", {{u"state"_s, u"gone"_s}}).status, 400);

        const QJsonValue trail = m_owner->get("/audit").json["items"_L1];
        QCOMPARE(trail[0]["action"_L1].toString(), u"connection.edit"_s);
        QCOMPARE(trail[0]["detail"_L1].toString(), u"resumed"_s);
        QCOMPARE(trail[0]["operatorName"_L1].toString(), u"Owner"_s);
        QCOMPARE(trail[1]["detail"_L1].toString(), u"create users off, deactivate users off"_s);
    }

    void renamingToATakenNameIsRefused()
    {
        (void)m_owner->makeConnection(m_account, u"First"_s);
        const auto second = m_owner->makeConnection(m_account, u"Second"_s);
        const auto path = "/connections/" + second.id.toLatin1();
        QCOMPARE(m_owner->patch(path, "*", {{u"name"_s, u"FIRST"_s}}).status, 409);
        QCOMPARE(m_owner->patch(path, "*", {{u"name"_s, u"SECOND"_s}}).status, 200);
    }

    void severalTokensLiveSideBySide()
    {
        const auto made = m_owner->makeConnection(m_account, u"Workforce"_s);
        const auto path = "/connections/" + made.id.toLatin1();
        const auto second = m_owner->post(path + "/tokens", {{u"label"_s, u"second"_s}, {u"lifetimeDays"_s, 30}});
        QCOMPARE(second.status, 201);
        QVERIFY(second.json["secret"_L1].toString().toLatin1() != made.secret);
        QCOMPARE(m_owner->get(path).json["liveTokens"_L1].toInt(), 2);
        QVERIFY2(m_owner->get(path).json["tokenExpiresAt"_L1].isNull(), "the first never expires");

        const auto revoked = m_owner->call("DELETE", "/tokens/" + made.tokenId.toLatin1());
        const auto at = revoked.json["revokedAt"_L1].toString();
        QVERIFY(!at.isEmpty());
        QCOMPARE(m_owner->call("DELETE", "/tokens/" + made.tokenId.toLatin1()).json["revokedAt"_L1].toString(), at);
        const auto after = m_owner->get(path).json;
        QCOMPARE(after["liveTokens"_L1].toInt(), 1);
        QCOMPARE(after["tokenExpiresAt"_L1], second.json["token"_L1]["expiresAt"_L1]);
        QCOMPARE(m_owner->get(path + "/tokens").json["total"_L1].toInt(), 2);

        QCOMPARE(m_owner->post(path + "/tokens", {{u"label"_s, u"a\nb"_s}}).status, 400);
        QCOMPARE(m_owner->post(path + "/tokens", {{u"label"_s, u""_s}, {u"lifetimeDays"_s, 4000}}).status, 400);
        QCOMPARE(m_owner->call("DELETE", "/tokens/nothing").status, 404);
    }

    void aTokenIsReceivedWhenSomebodySaysSo()
    {
        const auto made = m_owner->makeConnection(m_account, u"Workforce"_s);
        const auto path = "/connections/" + made.id.toLatin1();
        QCOMPARE(m_owner->get(path).json["tokenReceived"_L1].toBool(), false);
        const auto token = "/tokens/" + made.tokenId.toLatin1();
        const auto at = m_owner->call("POST", token + "/acknowledge").json["receivedAt"_L1].toString();
        QVERIFY(!at.isEmpty());
        QCOMPARE(m_owner->call("POST", token + "/acknowledge").json["receivedAt"_L1].toString(), at);
        QCOMPARE(m_owner->get(path).json["tokenReceived"_L1].toBool(), true);
        QCOMPARE(m_owner->call("POST", "/tokens/nothing/acknowledge").status, 404);
    }

    void tokensEndWithTheClock()
    {
        const auto made = m_owner->makeConnection(m_account, u"Workforce"_s);
        const auto path = "/connections/" + made.id.toLatin1();
        QCOMPARE(m_owner->call("DELETE", "/tokens/" + made.tokenId.toLatin1() + "?force=true").status, 200);
        QCOMPARE(m_owner->post(path + "/tokens", {{u"label"_s, u"short"_s}, {u"lifetimeDays"_s, 6}}).status, 201);
        QCOMPARE(m_owner->get(path).json["liveTokens"_L1].toInt(), 1);
        QCOMPARE(m_owner->call("PUT", "/test/clock", QJsonObject{{u"advanceSeconds"_s, 6 * daySeconds + 1}}).status,
                 200);
        const auto after = m_owner->get(path).json;
        QCOMPARE(after["liveTokens"_L1].toInt(), 0);
        QVERIFY(after["tokenExpiresAt"_L1].isNull());
        QCOMPARE(m_owner->call("PUT", "/test/clock", QJsonObject{}).status, 400);
    }

    void aDeletedConnectionIsGoneAndItsTrailStays()
    {
        const auto made = m_owner->makeConnection(m_account, u"Going %1"_s.arg(m_number));
        const auto path = "/connections/" + made.id.toLatin1();
        QCOMPARE(m_owner->get(path + "/deletion-preview").json,
                 (QJsonObject{
                     {u"users"_s, 0}, {u"groups"_s, 0}, {u"sharedPeople"_s, 0}, {u"seats"_s, 0}, {u"sessions"_s, 0}}));
        const auto odd = m_owner->remove(path + "?removeResources=perhaps", made.version);
        QCOMPARE(odd.status, 400);
        QCOMPARE(m_owner->remove(path + "?removeResources=true", made.version).status, 200);
        QCOMPARE(m_owner->get(path).status, 404);
        QCOMPARE(m_owner->remove(path).status, 404);
        QCOMPARE(m_owner->call("DELETE", "/tokens/" + made.tokenId.toLatin1()).status, 404);
        const QJsonValue last = m_owner->get("/audit").json["items"_L1][0];
        QCOMPARE(last["action"_L1].toString(), u"connection.delete"_s);
        QCOMPARE(last["subject"_L1].toString(), u"Going %1"_s.arg(m_number));
    }

    void theTrailIsPaged()
    {
        for (int i = 0; i < 5; ++i)
            (void)m_owner->makeConnection(m_account, QString::number(i));
        const auto whole = m_owner->get("/audit?limit=1000").json;
        QJsonArray pieces;
        QByteArray after;
        do {
            const auto page =
                m_owner->get("/audit?limit=2" + (after.isEmpty() ? QByteArray() : "&after=" + after)).json;
            QCOMPARE(page["total"_L1], whole["total"_L1]);
            for (const auto& entry : page["items"_L1].toArray())
                pieces.append(entry);
            after = page["next"_L1].toString().toLatin1();
        } while (!after.isEmpty());
        QCOMPARE(pieces, whole["items"_L1].toArray());
        for (const QByteArray bad : {"after=x", "limit=0", "limit=1001", "limit=many"})
            QCOMPARE(m_owner->get("/audit?" + bad).status, 400);
    }

private:
    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_account;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestAdminConnections)
#include "tst_admin_connections.moc"
