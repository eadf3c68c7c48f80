// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/program_log.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

/// What the program says of itself names nobody and holds no credential, whatever it is told to write down.
class TestProgramLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayStandInALine_data();
    void whatMayStandInALine();
    void itIsBounded();
    void whatWouldBeSharedNamesNoHost();
    void aCutCharacterHidesNothing();
};

void TestProgramLog::whatMayStandInALine_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"QObject::connect: no such slot"_s << u"QObject::connect: no such slot"_s;
    QTest::newRow("request") << u"GET /scim/v2/Users/2819c223 200 12"_s << u"GET /scim/v2/Users/{…} 200 12"_s;
    QTest::newRow("a name in a path") << u"GET /admin/v1/users/kim.doe 404 3"_s << u"GET /admin/v1/users/{…} 404 3"_s;
    QTest::newRow("an email in a path") << u"GET /Users/kim%40acme.example 404"_s << u"GET /Users/{…} 404"_s;
    QTest::newRow("a query") << u"GET /Users?filter=kim 200"_s << u"GET /Users?{…} 200"_s;
    QTest::newRow("quoted") << u"cannot find \"Kim Doe\" here"_s << u"cannot find [text of 7 characters] here"_s;
    QTest::newRow("an email") << u"mail to kim@acme.example failed"_s << u"mail to [email] failed"_s;
    QTest::newRow("a file") << u"cannot open /home/kim/.config/x.ini"_s << u"cannot open /{…}/{…}/{…}/{…}"_s;
    QTest::newRow("an address") << u"at https://idp.example/tenants/kim now"_s
                                << u"at https://idp.example/{…}/{…} now"_s;
}

void TestProgramLog::whatMayStandInALine()
{
    QFETCH(QString, said);
    QFETCH(QString, kept);
    QCOMPARE(safeForLog(said), kept);
    ProgramLog log;
    log.add(QtWarningMsg, u"qt.something"_s, said + u" Authorization: Bearer pvt_9fQ2_0vTzLmWbRsHdGjNpQeYuIoAaXc19"_s);
    QVERIFY(!log.lines().first().text.contains("0vTzLmWb"_L1));
    QVERIFY(!log.lines().first().text.contains("kim"_L1, Qt::CaseInsensitive));
}

void TestProgramLog::itIsBounded()
{
    ProgramLog log;
    QSignalSpy grown(&log, &ProgramLog::grown);
    for (int i = 0; i < ProgramLog::most + 10; ++i)
        log.add(QtInfoMsg, u"provost.test"_s, u"line %1"_s.arg(i) + QString(2'000, u'.'));
    QCOMPARE(grown.size(), ProgramLog::most + 10);
    const auto lines = log.lines();
    QCOMPARE(lines.size(), ProgramLog::most);
    QVERIFY(lines.first().text.startsWith("line 10."_L1));
    QCOMPARE(lines.last().number, ProgramLog::most + 10);
    QCOMPARE(lines.last().text.size(), ProgramLog::longest);
}

void TestProgramLog::whatWouldBeSharedNamesNoHost()
{
    ProgramLog log([] { return QDateTime(QDate(2026, 11, 28), QTime(10, 0), Qt::UTC); });
    log.add(QtWarningMsg, u"qt.network"_s, u"no answer from idp.acme.example:8443 and 10.1.2.3"_s);
    QVERIFY(log.lines().first().text.contains("idp.acme.example"_L1)); // here it helps
    QCOMPARE(log.shared(),
             QStringList(u"2026-11-28T10:00:00.000Z warning qt.network: no answer from [host] and [host]"_s));
}

void TestProgramLog::aCutCharacterHidesNothing()
{
    const QString half(QChar(0xd83d));
    QVERIFY(!safeForLog(half + u" mail to kim@acme.example"_s).contains("kim"_L1));
    ProgramLog log;
    log.add(QtInfoMsg, u"qt.network"_s,
            u"idp.acme.example "_s + QString(ProgramLog::longest - 18, u'.') + u"\U0001F600"_s);
    QCOMPARE(log.lines().first().text.size(), ProgramLog::longest);
    QVERIFY(!log.shared().first().contains("acme"_L1));
}

QTEST_GUILESS_MAIN(TestProgramLog)
#include "tst_program_log.moc"
