// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// A PostgreSQL that is locked or full is answered by 503 with Retry-After, and nothing is lost or written by half. The
/// like of a data file is tst_disk's.
class TestRefusingDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestDatabase::isPostgresql())
            QSKIP("A data file is tst_disk's matter.");
        QVERIFY2(m_server.start(), m_server.errors().constData());
        m_owner = std::make_unique<AdminClient>(m_server);
        m_made = m_owner->makeConnection(m_owner->makeAccount(u"Acme"_s), u"Workforce"_s);
        m_scim = m_owner->scim(m_made);
        QCOMPARE(create("before").status, 201);
    }
    void cleanupTestCase()
    {
        if (m_owner)
            QCOMPARE(m_owner->problems().join(u'\n'), QString());
    }

    void aLockedTableRefusesAfterItsTime()
    {
        m_server.database().with([this](QSqlDatabase& locker) {
            QVERIFY(locker.transaction());
            QVERIFY(QSqlQuery(locker).exec(u"LOCK TABLE \"user\" IN EXCLUSIVE MODE"_s));
            QElapsedTimer waited;
            waited.start();
            isRefused(create("locked"));
            QVERIFY2(waited.elapsed() < 9000, "it waited for the lock more than once");
            QCOMPARE(m_scim->get(AdminClient::scimPath(m_made, "/Users?count=1")).status, 200);
            QVERIFY(locker.rollback());
        });
        QCOMPARE(create("locked").status, 201);
    }

    void aFullDiskRefuses()
    {
        // What PostgreSQL says when a file cannot grow, said by a trigger.
        m_server.database().run(u"CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                                "RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$"_s);
        m_server.database().run(u"CREATE TRIGGER full_disk BEFORE INSERT ON seat EXECUTE FUNCTION disk_is_full()"_s);
        isRefused(create("full"));
        m_server.database().run(u"DROP TRIGGER full_disk ON seat"_s);
        QCOMPARE(create("full").status, 201);
    }

    void nothingWasWrittenByHalf()
    {
        const auto users = m_owner->get("/users").json;
        QCOMPARE(users["total"_L1].toInt(), 3);
        QCOMPARE(m_owner->get("/connections/" + m_made.id.toLatin1()).json["users"_L1].toInt(), 3);
        QCOMPARE(m_server.database().run(u"SELECT COUNT(*) FROM seat"_s), QStringList(u"3"_s));
        QCOMPARE(m_server.database().run(u"SELECT seats_used FROM account"_s), QStringList(u"3"_s));
    }

private:
    HttpAnswer create(const QByteArray& name)
    {
        return m_scim->request("POST", AdminClient::scimPath(m_made, "/Users"),
                               "{\"userName\":\"" + name + "@acme.example\"}");
    }
    static void isRefused(const HttpAnswer& answer)
    {
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.header("Retry-After").toInt() >= 1);
    }

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    std::unique_ptr<HttpClient> m_scim;
    MadeConnection m_made;
};

QTEST_GUILESS_MAIN(TestRefusingDatabase)
#include "tst_refusing_database.moc"
