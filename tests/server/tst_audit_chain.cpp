// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/audit_trail.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace provost::test;
using provost::AuditFault;

class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY2(m_north.start(), m_north.server->errors().constData());
        QVERIFY(!m_north.writeFour().isEmpty());
    }
    void cleanup() { QCOMPARE(m_north.owner->problems().join(u'\n'), QString()); }

    void eachInstanceHasAChainOfItsOwn()
    {
        QCOMPARE(ProvostdProcess::run({u"operator"_s, u"create"_s, u"--data"_s, m_north.server->dataFile(), u"--name"_s,
                                       u"Ann"_s, u"--role"_s, u"owner"_s})
                     .exitCode,
                 0);
        QCOMPARE(m_north.server->stop(), 0);
        QVERIFY2(m_north.server->start({u"--instance"_s, u"south"_s}), m_north.server->errors().constData());
        m_north.owner = std::make_unique<AdminClient>(*m_north.server);
        QVERIFY(!m_north.owner->makeAccount(u"Hooli"_s).isEmpty());
        const auto seen = verified(*m_north.owner);
        QVERIFY(seen.isIntact());
        QCOMPARE(seen.unchained, 0);
        QCOMPARE(seen.chains.size(), 3);
        QCOMPARE(chainOf(seen, u"north"_s).entries, 4);
        QCOMPARE(chainOf(seen, u"south"_s).entries, 1);
        QCOMPARE(chainOf(seen, u"command-line"_s).entries, 1);
        const auto told = m_north.verifyByCommand();
        QVERIFY2(told.exitCode == 0, told.err.constData());
        QVERIFY2(told.out.contains("north: 4 entries, intact"), told.out.constData());
        const auto page = m_north.owner->get("/audit").json.value("items"_L1).toArray();
        QCOMPARE(page.first()["operatorName"_L1].toString(), u"Owner"_s);
        QCOMPARE(page.first()["action"_L1].toString(), u"account.create"_s);
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("sequence");
        QTest::addColumn<AuditFault>("fault");
        const auto row = [](const char* name, const QStringList& statements, qint64 sequence, AuditFault fault) {
            QTest::newRow(name) << statements << sequence << fault;
        };
        row("another word", {u"UPDATE audit SET subject = 'Acne' WHERE sequence = 2"_s}, 2, AuditFault::Changed);
        row("another operator", {u"UPDATE audit SET operator_name = 'Eve' WHERE sequence = 1"_s}, 1,
            AuditFault::Changed);
        row("another time", {u"UPDATE audit SET at = at + 1 WHERE sequence = 4"_s}, 4, AuditFault::Changed);
        row("another account", {u"UPDATE audit SET account_id = NULL WHERE sequence = 3"_s}, 3, AuditFault::Changed);
        row("taken out", {u"DELETE FROM audit WHERE sequence = 2"_s}, 2, AuditFault::Missing);
        row("the first taken out", {u"DELETE FROM audit WHERE sequence = 1"_s}, 1, AuditFault::Missing);
        row("the end cut off", {u"DELETE FROM audit WHERE sequence >= 3"_s}, 3, AuditFault::Missing);
        row("all cut off", {u"DELETE FROM audit"_s}, 1, AuditFault::Missing);
        row("two exchanged",
            {u"UPDATE audit SET sequence = 9 WHERE sequence = 2"_s,
             u"UPDATE audit SET sequence = 2 WHERE sequence = 3"_s,
             u"UPDATE audit SET sequence = 3 WHERE sequence = 9"_s},
            2, AuditFault::Changed);
        row("put in at the end",
            {u"INSERT INTO audit (at, operator_id, operator_name, action, subject, detail, chain, sequence, hash) "
             u"SELECT "
             "at, operator_id, operator_name, action, 'forged', detail, chain, 5, hash FROM audit WHERE sequence = 4"_s},
            5, AuditFault::Changed);
        row("the head exchanged", {u"UPDATE audit_chain SET hash = (SELECT hash FROM audit WHERE sequence = 1)"_s}, 4,
            AuditFault::Added);
    }
    void tamperingIsFound()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const qint64, sequence);
        QFETCH(const AuditFault, fault);
        QVERIFY(verified(*m_north.owner).isIntact());
        tamper(*m_north.server, statements);
        const auto seen = verified(*m_north.owner);
        QVERIFY(!seen.isIntact());
        const auto broken = chainOf(seen, u"north"_s).broken;
        QVERIFY(broken);
        QCOMPARE(broken->sequence, sequence);
        QCOMPARE(broken->fault, fault);
        const auto told =
            ProvostdProcess::run({u"audit"_s, u"verify"_s, u"--data"_s, m_north.server->dataFile(), u"--json"_s});
        QCOMPARE(told.exitCode, 1);
        QCOMPARE(QJsonDocument::fromJson(told.out).object(), m_north.owner->get("/audit/verification").json);
    }

    void anEntryPutBesideTheChainsIsFound()
    {
        tamper(*m_north.server,
               {u"UPDATE audit SET chain = NULL, sequence = NULL WHERE sequence = 4"_s,
                u"UPDATE audit_chain SET length = 3, hash = (SELECT hash FROM audit WHERE sequence = 3)"_s});
        const auto seen = verified(*m_north.owner);
        QVERIFY(!seen.isIntact());
        QVERIFY(!chainOf(seen, u"north"_s).broken);
        QCOMPARE(seen.strayEntry, 4);
    }

    /// Who can write everything can also cut the end off and set the chain's own row back. A head that was written
    /// down elsewhere tells.
    void aHeadWrittenDownProvesTheEnd()
    {
        const auto head = chainOf(verified(*m_north.owner), u"north"_s).head.toLatin1();
        QVERIFY(!m_north.owner->makeAccount(u"Hooli"_s).isEmpty());
        QVERIFY(verified(*m_north.owner, "?expect=" + head).isIntact());
        tamper(*m_north.server,
               {u"DELETE FROM audit WHERE sequence >= 3"_s,
                u"UPDATE audit_chain SET length = 2, hash = (SELECT hash FROM audit WHERE sequence = 2)"_s});
        QVERIFY(verified(*m_north.owner).isIntact());
        const auto seen = verified(*m_north.owner, "?expect=" + head);
        QVERIFY(!seen.isIntact() && !seen.expectedFound);
        const auto told = ProvostdProcess::run({u"audit"_s, u"verify"_s, u"--data"_s, m_north.server->dataFile(),
                                                u"--expect"_s, QString::fromLatin1(head)});
        QCOMPARE(told.exitCode, 1);
        QVERIFY2(told.out.contains("BROKEN"), told.out.constData());
        QCOMPARE(m_north.owner->get("/audit/verification?expect=odd").status, 400);
    }

    /// A job that fails takes its entry and its place in the chain back.
    void aRefusedChangeLeavesNoGap()
    {
        QCOMPARE(m_north.owner->post("/accounts", {{u"name"_s, u"Acme"_s}}).status, 409);
        QVERIFY(!m_north.owner->makeAccount(u"Hooli"_s).isEmpty());
        const auto seen = verified(*m_north.owner);
        QVERIFY(seen.isIntact());
        QCOMPARE(chainOf(seen, u"north"_s).entries, 5);
    }

private:
    North m_north;
};

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_audit_chain.moc"
