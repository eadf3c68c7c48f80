// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/audit_trail.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace provost::test;
using provost::AuditFault;

/// What the retention removes of the audit trail, and what of the rest can still be proved.
class TestAuditRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start({}); }
    void cleanup() { QCOMPARE(m_north.owner->problems().join(u'\n'), QString()); }

    void oldEntriesGoAndTheRestVerifies()
    {
        writeFour();
        keep(30); // the fifth
        const auto old = chainOf(verified(*m_north.owner), u"north"_s).head.toLatin1();
        advanceDays(20);
        QVERIFY(!m_north.owner->makeAccount(u"Hooli"_s).isEmpty());
        QCOMPARE(kept(), 6);
        advanceDays(11);
        QTRY_COMPARE(kept(), 1);
        const auto seen = verified(*m_north.owner);
        QVERIFY(seen.isIntact());
        const auto chain = chainOf(seen, u"north"_s);
        QCOMPARE(chain.entries, 6);
        QCOMPARE(chain.removed, 5);
        const auto told = m_north.verifyByCommand();
        QCOMPARE(told.exitCode, 0);
        QVERIFY2(told.out.contains("north: 6 entries, the first 5 removed by the retention, intact from entry 6 on"),
                 told.out.constData());
        // The anchor is the head that was written down then.
        QVERIFY(verified(*m_north.owner, "?expect=" + old).isIntact());

        advanceDays(100);
        QTRY_COMPARE(kept(), 0);
        const auto emptied = verified(*m_north.owner);
        QVERIFY(emptied.isIntact());
        QCOMPARE(chainOf(emptied, u"north"_s).removed, 6);
        QCOMPARE(chainOf(emptied, u"north"_s).head, chain.head);
        QVERIFY(!verified(*m_north.owner, "?expect=" + old).expectedFound);
        QVERIFY(!m_north.owner->makeAccount(u"Soylent"_s).isEmpty());
        QVERIFY(verified(*m_north.owner, "?expect=" + chain.head.toLatin1()).isIntact());
        QCOMPARE(chainOf(verified(*m_north.owner), u"north"_s).entries, 7);
    }

    void aProfileSaysForHowLong()
    {
        start({u"--profile"_s, u"guide"_s});
        writeFour();
        advanceDays(729);
        QVERIFY(!m_north.owner->makeAccount(u"Hooli"_s).isEmpty());
        QCOMPARE(kept(), 5);
        advanceDays(2);
        QTRY_COMPARE(kept(), 1);
        QVERIFY(verified(*m_north.owner).isIntact());
    }

    void zeroDaysAreForEver()
    {
        writeFour();
        keep(0);
        const auto user = m_north.owner->makeConnection(m_account, u"Okta"_s);
        const auto scim = m_north.owner->scim(user);
        QCOMPARE(scim->request("POST", AdminClient::scimPath(user, "/Users"), R"({"userName":"ada"})").status, 201);
        const auto place = AdminClient::scimPath(user, "/Users");
        const auto id = scim->get(place).json["Resources"_L1][0]["id"_L1].toString().toLatin1();
        const auto session = m_north.owner->post("/users/" + id + "/sessions", {}).json["id"_L1].toString().toLatin1();
        QCOMPARE(scim->request("DELETE", place + '/' + id).status, 204);
        const auto before = kept();
        advanceDays(4000);
        // The same round of upkeep that removed the session has looked at the trail.
        QTRY_COMPARE(m_north.owner->get("/sessions/" + session).status, 404);
        QCOMPARE(kept(), before);
    }

    void manyGoInSteps()
    {
        for (int i = 0; i < 520; ++i)
            keep(30 + i % 2);
        QCOMPARE(kept(), 520);
        advanceDays(40);
        QTRY_COMPARE(kept(), 0);
        QVERIFY(verified(*m_north.owner).isIntact());
        QCOMPARE(chainOf(verified(*m_north.owner), u"north"_s).removed, 520);
    }

    void whatIsOlderThanTheChainsGoesFirst()
    {
        writeFour();
        tamper(*m_north.server,
               {u"UPDATE audit SET id = id + 100"_s,
                u"INSERT INTO audit (id, at, operator_id, operator_name, action, subject, detail) "
                "SELECT 1, at, operator_id, operator_name, action, subject, detail FROM audit WHERE sequence = 1"_s});
        QCOMPARE(verified(*m_north.owner).unchained, 1);
        QVERIFY(verified(*m_north.owner).isIntact());
        keep(30);
        advanceDays(31);
        QTRY_COMPARE(kept(), 0);
        QVERIFY(verified(*m_north.owner).isIntact());
        // Nothing from before the chains can come after that.
        tamper(*m_north.server, {u"INSERT INTO audit (id, at, operator_id, operator_name, action, subject, detail) "
                                 "VALUES (1, 0, '', 'Eve', 'forged', '', '')"_s});
        QVERIFY(!verified(*m_north.owner).isIntact());
        QCOMPARE(verified(*m_north.owner).unchained, 1);
    }

    void tamperingWithTheBeginningIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("sequence");
        QTest::addColumn<AuditFault>("fault");
        const auto row = [](const char* name, const QStringList& statements, qint64 sequence, AuditFault fault) {
            QTest::newRow(name) << statements << sequence << fault;
        };
        row("more taken out than the anchor says", {u"DELETE FROM audit WHERE sequence = 6"_s}, 6, AuditFault::Missing);
        row("the anchor taken out", {u"DELETE FROM audit_anchor"_s}, 1, AuditFault::Missing);
        row("the anchor moved on",
            {u"UPDATE audit_anchor SET sequence = 6"_s, u"DELETE FROM audit WHERE sequence = 6"_s}, 7,
            AuditFault::Changed);
        row("the anchor beyond the end",
            {u"UPDATE audit_anchor SET sequence = 20"_s, u"DELETE FROM audit WHERE sequence > 0"_s}, 20,
            AuditFault::Added);
        row("another hash", {u"UPDATE audit_anchor SET hash = (SELECT hash FROM audit WHERE sequence = 6)"_s}, 6,
            AuditFault::Changed);
        row("put back in",
            {u"INSERT INTO audit (at, operator_id, operator_name, action, subject, detail, chain, sequence, hash) "
             u"SELECT "
             "at, operator_id, operator_name, action, 'forged', detail, chain, 5, hash FROM audit WHERE sequence = 6"_s},
            5, AuditFault::Added);
        row("the first that is kept changed", {u"UPDATE audit SET subject = 'Acne' WHERE sequence = 6"_s}, 6,
            AuditFault::Changed);
    }
    void tamperingWithTheBeginningIsFound()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const qint64, sequence);
        QFETCH(const AuditFault, fault);
        writeFour();
        keep(30);
        advanceDays(20);
        for (const auto& name : {u"Hooli"_s, u"Soylent"_s, u"Vehement"_s})
            QVERIFY(!m_north.owner->makeAccount(name).isEmpty());
        advanceDays(11);
        QTRY_COMPARE(kept(), 3);
        QVERIFY(verified(*m_north.owner).isIntact());
        tamper(*m_north.server, statements);
        const auto seen = verified(*m_north.owner);
        QVERIFY(!seen.isIntact());
        const auto broken = chainOf(seen, u"north"_s).broken;
        QVERIFY(broken);
        QCOMPARE(broken->sequence, sequence);
        QCOMPARE(broken->fault, fault);
        QCOMPARE(m_north.verifyByCommand().exitCode, 1);
    }

    /// What was done to old entries is not covered up by removing them.
    void whatDoesNotVerifyStays_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("left");
        QTest::newRow("changed") << u"UPDATE audit SET subject = 'Acne' WHERE sequence = 3"_s << 3;
        QTest::newRow("cut out") << u"DELETE FROM audit WHERE sequence = 3"_s << 2;
        QTest::newRow("the beginning cut off") << u"DELETE FROM audit WHERE sequence < 3"_s << 3;
        QTest::newRow("without a chain")
            << u"INSERT INTO audit (at, operator_id, operator_name, action, subject, detail) "
               "SELECT at, operator_id, operator_name, action, subject, detail FROM audit WHERE sequence = 3"_s
            << 6;
    }
    void whatDoesNotVerifyStays()
    {
        QFETCH(const QString, statement);
        QFETCH(const int, left);
        writeFour();
        keep(30);
        tamper(*m_north.server, {statement});
        advanceDays(20);
        QCOMPARE(verified(*m_north.owner).isIntact(), false);
        advanceDays(11);
        QTRY_COMPARE(kept(), left);
        advanceDays(400);
        QVERIFY(!m_north.owner->makeAccount(u"Hooli"_s).isEmpty());
        QCOMPARE(kept(), left + 1);
        QVERIFY(!verified(*m_north.owner).isIntact());
    }

private:
    void start(const QStringList& options)
    {
        QVERIFY2(m_north.start(QStringList{u"--test-clock"_s} + options), m_north.server->errors().constData());
    }
    /// Four entries.
    void writeFour()
    {
        m_account = m_north.writeFour();
        QVERIFY(!m_account.isEmpty());
    }
    /// One entry.
    void keep(int auditDays)
    {
        const QJsonObject days{{u"eventDays"_s, 90}, {u"auditDays"_s, auditDays}, {u"usageDays"_s, 365}};
        QCOMPARE(m_north.owner->call("PUT", "/retention", days).status, 200);
    }
    qint64 kept() { return m_north.owner->get("/audit").json["total"_L1].toInteger(-1); }
    void advanceDays(qint64 days)
    {
        const QJsonObject by{{u"advanceSeconds"_s, days * 24 * 3600}};
        QCOMPARE(m_north.owner->call("PUT", "/test/clock", by).status, 200);
    }

    North m_north;
    QString m_account;
};

QTEST_GUILESS_MAIN(TestAuditRetention)
#include "tst_audit_retention.moc"
