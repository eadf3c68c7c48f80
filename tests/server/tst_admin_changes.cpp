// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

QStringList idsOf(const QJsonObject& changes)
{
    QStringList ids;
    for (const auto& change : changes.value("items"_L1).toArray())
        ids.append(change["id"_L1].toString());
    return ids;
}

} // namespace

class TestAdminChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ProvostdProcess>();
        QVERIFY2(m_server->start(), m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void theFeedGoesOnFromWhereItWas()
    {
        const auto present = m_owner->presentPosition();
        const auto account = m_owner->makeAccount(u"Acme"_s);
        const auto made = m_owner->makeConnection(account, u"Workforce"_s);
        const auto all = m_owner->changesTelling({made.tokenId}, present);
        QCOMPARE(idsOf(all), (QStringList{account, made.id, made.tokenId}));
        QCOMPARE(all["items"_L1][1]["resource"_L1].toString(), u"connection"_s);
        QCOMPARE(all["items"_L1][1]["kind"_L1].toString(), u"upserted"_s);
        // On PostgreSQL the feed ends before the oldest transaction that still runs, whoever's it is.
        QTRY_COMPARE_WITH_TIMEOUT(position(), QByteArray::number(all["next"_L1].toInteger()), 20'000);

        const auto first = m_owner->get("/changes?limit=2&since=" + QByteArray::number(present)).json;
        const auto rest =
            m_owner->get("/changes?limit=2&since=" + QByteArray::number(first["next"_L1].toInteger())).json;
        QCOMPARE(idsOf(first) + idsOf(rest), idsOf(all));

        QCOMPARE(m_owner->remove("/connections/" + made.id.toLatin1()).status, 200);
        const auto gone = m_owner->changesTelling({made.tokenId, made.id}, all["next"_L1].toInteger());
        QCOMPARE(idsOf(gone), (QStringList{made.tokenId, made.id}));
        QCOMPARE(gone["items"_L1][1]["kind"_L1].toString(), u"deleted"_s);
    }

    void aPositionFromTheFutureMeansLoadAgain()
    {
        const auto next = [this] {
            const auto answer = m_owner->get("/changes?wait=30&since=999999").json;
            return answer["reset"_L1].toBool() ? QByteArray::number(answer["next"_L1].toInteger()) : QByteArray();
        };
        QTRY_COMPARE_WITH_TIMEOUT(next(), position(), 20'000); // as above
        for (const QByteArray bad : {"since=-2", "since=x", "wait=61", "wait=-1", "limit=0"})
            QCOMPARE(m_owner->get("/changes?" + bad).status, 400);
    }

    void aWaitEndsWithItsTime()
    {
        QElapsedTimer timer;
        const auto since = QByteArray::number(m_owner->presentPosition());
        timer.start();
        const auto answer = m_owner->get("/changes?wait=1&since=" + since);
        QCOMPARE(answer.status, 200);
        QCOMPARE(idsOf(answer.json), QStringList());
        QCOMPARE(QByteArray::number(answer.json["next"_L1].toInteger()), since);
        QVERIFY2(timer.elapsed() >= 900, qPrintable(QString::number(timer.elapsed())));
    }

    void aChangeWakesWhoWaits()
    {
        HttpClient waiting(m_server->url(), m_server->adminKey().toLatin1());
        QVERIFY(
            waiting.send("GET", "/admin/v1/changes?wait=60&since=" + QByteArray::number(m_owner->presentPosition())));
        const auto account = m_owner->makeAccount(u"Acme"_s);
        const auto answer = waiting.receive(10'000);
        QCOMPARE(answer.status, 200);
        QCOMPARE(idsOf(answer.json), QStringList{account});
    }

    void anotherAccountsChangeWakesNobody()
    {
        const auto acme = m_owner->makeAccount(u"Acme"_s);
        const auto globex = m_owner->makeAccount(u"Globex"_s);
        const auto key = m_owner->makeOperator(u"Ann"_s, u"support"_s, acme);
        HttpClient waiting(m_server->url(), key.toLatin1());
        QVERIFY(waiting.send("GET", "/admin/v1/changes?wait=60&since=" + position()));
        const auto theirs = m_owner->makeConnection(globex, u"Theirs"_s);
        const auto ours = m_owner->makeConnection(acme, u"Ours"_s);
        // What was there before may come first: on PostgreSQL the feed waits for older transactions, whoever's they
        // are.
        QStringList heard;
        for (int answers = 0; answers < 5 && !heard.contains(ours.tokenId); ++answers) {
            const auto answer = waiting.receive(10'000).json;
            QVERIFY(!idsOf(answer).isEmpty());
            heard += idsOf(answer);
            const auto since = QByteArray::number(answer.value("next"_L1).toInteger());
            QVERIFY(waiting.send("GET", "/admin/v1/changes?wait=60&since=" + since));
        }
        QVERIFY(heard.constLast() == ours.tokenId && heard.contains(ours.id));
        QVERIFY(!heard.contains(theirs.id) && !heard.contains(theirs.tokenId));
    }

    void theCommandLineWorksWhileTheServerRuns()
    {
        HttpClient waiting(m_server->url(), m_server->adminKey().toLatin1());
        QVERIFY(
            waiting.send("GET", "/admin/v1/changes?wait=60&since=" + QByteArray::number(m_owner->presentPosition())));
        const auto created = command({u"connection"_s, u"create"_s, u"--data"_s, m_server->dataFile(), u"--account"_s,
                                      u"Acme"_s, u"--name"_s, u"Workforce"_s, u"--idp"_s, u"okta"_s, u"--json"_s});
        const auto id = created["id"_L1].toString();
        QCOMPARE(created["scimBaseUrl"_L1].toString(), m_server->url() + u"/directory/resources/scim/v2.0/"_s + id);
        QVERIFY(created["token"_L1].toString().startsWith("pvt_"_L1));
        QVERIFY(idsOf(waiting.receive(10'000).json).contains(id));

        const auto connection = m_owner->get("/connections/" + id.toLatin1()).json;
        QCOMPARE(connection["accountName"_L1].toString(), u"Acme"_s);
        QCOMPARE(connection["tokenReceived"_L1].toBool(), true);
        QCOMPARE(m_owner->get("/audit").json["items"_L1][0]["operatorName"_L1].toString(), u"command line"_s);

        const auto person = command({u"operator"_s, u"create"_s, u"--data"_s, m_server->dataFile(), u"--name"_s,
                                     u"Ann"_s, u"--role"_s, u"support"_s, u"--account"_s, u"ACME"_s, u"--json"_s});
        auto ann = m_owner->as(person["key"_L1].toString());
        const auto whoAmI = ann.get("/whoami");
        QVERIFY2(whoAmI.status == 200, whoAmI.body.constData());
        const auto who = whoAmI.json["operator"_L1];
        QCOMPARE(who["name"_L1].toString(), u"Ann"_s);
        QCOMPARE(who["accountId"_L1], connection["accountId"_L1]);
    }

    void commandsAndServerWriteSideBySideAndLoseNothing()
    {
        QStringList keys;
        for (int i = 0; i < 6; ++i) {
            const auto person = command({u"operator"_s, u"create"_s, u"--data"_s, m_server->dataFile(), u"--name"_s,
                                         u"Person %1"_s.arg(i), u"--role"_s, u"support"_s, u"--json"_s});
            keys.append(person["key"_L1].toString());
            QVERIFY(!m_owner->makeAccount(u"Account %1"_s.arg(i)).isEmpty());
            for (const auto& key : keys)
                QCOMPARE(m_owner->as(key).get("/whoami").status, 200);
        }
        QCOMPARE(m_server->stop(), 0);
        QVERIFY2(m_server->start(), m_server->errors().constData());
        AdminClient again(*m_server);
        QCOMPARE(again.get("/accounts").json["total"_L1].toInt(), 6);
        QCOMPARE(again.get("/operators").json["total"_L1].toInt(), 7);
    }

    void theCommandLineSaysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("word");
        const QStringList connection{u"connection"_s, u"create"_s, u"--data"_s, u"FILE"_s,
                                     u"--account"_s,  u"A"_s,      u"--name"_s};
        const QStringList person{u"operator"_s, u"create"_s, u"--data"_s, u"FILE"_s, u"--name"_s, u"A"_s, u"--role"_s};
        QTest::newRow("no verb") << QStringList{u"connection"_s} << 2 << u"connection create"_s;
        QTest::newRow("no name") << connection.first(connection.size() - 1) << 2 << u"--name"_s;
        QTest::newRow("idp") << connection + QStringList{u"N"_s, u"--idp"_s, u"x"_s} << 1 << u"jumpcloud"_s;
        QTest::newRow("control") << connection + QStringList{u"a\tb\n"_s + u'c', u"--idp"_s, u"okta"_s} << 1
                                 << u"Control characters"_s;
        QTest::newRow("days") << connection + QStringList{u"N"_s, u"--idp"_s, u"okta"_s, u"--lifetime-days"_s, u"x"_s}
                              << 1 << u"--lifetime-days"_s;
        QTest::newRow("url") << connection + QStringList{u"N"_s, u"--idp"_s, u"okta"_s, u"--public-url"_s, u"id"_s} << 1
                             << u"https://"_s;
        QTest::newRow("url with a query")
            << connection + QStringList{u"N"_s, u"--idp"_s, u"okta"_s, u"--public-url"_s, u"https://id.example/?q=1"_s}
            << 1 << u"--public-url"_s;
        QTest::newRow("role") << person + QStringList{u"root"_s} << 1 << u"viewer"_s;
        QTest::newRow("account") << person + QStringList{u"owner"_s, u"--account"_s, u"nobody"_s} << 1
                                 << u"no such account"_s;
        QTest::newRow("unknown option") << person + QStringList{u"owner"_s, u"--key"_s, u"x"_s} << 2 << u"key"_s;
        QTest::newRow("no file") << QStringList{u"operator"_s, u"create"_s, u"--data"_s, u"/nowhere/at/all.db"_s,
                                                u"--name"_s,   u"A"_s,      u"--role"_s, u"owner"_s}
                                 << 1 << u"/nowhere/at/all.db"_s;
    }

    void theCommandLineSaysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, word);
        arguments.replaceInStrings(u"FILE"_s, m_server->dataFile());
        const auto outcome = ProvostdProcess::run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(outcome.out, QByteArray());
        const auto said = QString::fromUtf8(outcome.err);
        QVERIFY2(said.contains(word), qPrintable(said));
        QCOMPARE(said.count(u'\n'), 1);
    }

    void aDatabaseWithoutServerNeedsThePublicUrl()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"new.db"_s);
        QStringList arguments{u"connection"_s, u"create"_s, u"--data"_s, file,      u"--account"_s, u"A"_s,
                              u"--name"_s,     u"N"_s,      u"--idp"_s,  u"okta"_s, u"--json"_s};
        const auto refused = ProvostdProcess::run(arguments);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("--public-url"));
        const auto created = command(arguments + QStringList{u"--public-url"_s, u"https://id.example/"_s});
        QVERIFY(created["scimBaseUrl"_L1].toString().startsWith("https://id.example/directory/"_L1));
    }

private:
    QByteArray position() { return QByteArray::number(m_owner->get("/changes").json["next"_L1].toInteger()); }

    static QJsonObject command(const QStringList& arguments)
    {
        const auto outcome = ProvostdProcess::run(arguments);
        if (outcome.exitCode != 0)
            qWarning("%s", outcome.err.constData());
        return QJsonDocument::fromJson(outcome.out).object();
    }

    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<AdminClient> m_owner;
};

QTEST_GUILESS_MAIN(TestAdminChanges)
#include "tst_admin_changes.moc"
