// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/host_lookup.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The system's resolver; nothing here asks another computer.
class TestHostLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisComputerHasAddresses();
    void anAddressIsItsOwn();
    void aNameThatNobodyCanHaveIsNotThere();
    void itCanBeCancelled();
};

void TestHostLookup::thisComputerHasAddresses()
{
    const auto found = outcome(countAddresses(u"localhost"_s, Call()));
    QVERIFY2(found && *found > 0, qPrintable(found ? QString() : found.error().detail));
}

void TestHostLookup::anAddressIsItsOwn()
{
    QCOMPARE(outcome(countAddresses(u"127.0.0.1"_s, Call())), Result<int>(1));
}

void TestHostLookup::aNameThatNobodyCanHaveIsNotThere()
{
    // Longer than a label of a name may be, so that the resolver need not ask for it.
    const QString host = QString(70, u'x') + u".example"_s;
    const auto found = outcome(countAddresses(host, Call()));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Unreachable);
    QCOMPARE(found.error().subject, host);
    QVERIFY(!found.error().detail.isEmpty());
}

void TestHostLookup::itCanBeCancelled()
{
    Call call;
    call.cancel.cancel();
    const auto found = outcome(countAddresses(u"localhost"_s, call));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHostLookup)
#include "tst_host_lookup.moc"
