// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/canary/disguises.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

/// Looks like the secret part of a token and occurs nowhere else.
const QByteArray canary = "cAnArY7Kx2-9fQ2_0vTzLmWbRsHdGjNpQeYuIoAaXc1";

QString described(const QList<Leak>& leaks)
{
    QStringList lines;
    for (const auto& leak : leaks)
        lines.append(u"%1 at byte %2 of %3"_s.arg(leak.disguise, QString::number(leak.offset), leak.file));
    return lines.join(u'\n');
}

} // namespace

/// The search itself: it finds a secret in every disguise, and nothing where there is none.
class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDisguiseIsFound_data();
    void everyDisguiseIsFound();
    void aSecretIsNotFoundWhereItIsNot();
    void itIsQuick();
};

void TestCanary::everyDisguiseIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const auto& disguise : disguisesOf(canary))
        QTest::newRow(qPrintable(disguise.name)) << "before " + disguise.bytes + " behind";
    QTest::newRow("base64 inside a Basic header") << QByteArray("Basic ") + ("pvt_9fQ2_" + canary + ":x").toBase64();
    QTest::newRow("base64 behind eight bytes") << ("12345678" + canary).toBase64();
}

void TestCanary::everyDisguiseIsFound()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u".hidden/deep"_s));
    QFile file(folder.filePath(u".hidden/deep/.file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, '\0') + bytes + QByteArray(100'000, '\xff'));
    file.close();
    const auto leaks = findLeaks({canary}, {folder.path()});
    QVERIFY(!leaks.isEmpty());
    QCOMPARE(leaks.first().file, file.fileName());
}

void TestCanary::aSecretIsNotFoundWhereItIsNot()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"other"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("pvt_9fQ2_ and a hint, but " + canary.first(10));
    file.close();
    QCOMPARE(described(findLeaks({canary}, {folder.path()})), QString());
}

/// Hundreds of secrets pass through the suite, and its databases are large.
void TestCanary::itIsQuick()
{
    QList<QByteArray> secrets;
    for (int number = 0; number < 500; ++number)
        secrets.append(QByteArray::number(number * 7919).rightJustified(43, 'q'));
    const auto begin = QDeadlineTimer::current();
    QCOMPARE(described(findLeaksIn(QByteArray(32 * 1024 * 1024, 'z') + canary, u"much"_s, secrets)), QString());
    QCOMPARE_LT(QDeadlineTimer::current().deadline() - begin.deadline(), 30'000);
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
