// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/canary/disguises.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
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

QList<QByteArray> readTrail(const QString& path)
{
    QFile trail(path);
    if (!trail.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> secrets;
    for (const auto& line : trail.readAll().split('\n')) {
        if (!line.isEmpty() && !secrets.contains(line))
            secrets.append(line);
    }
    return secrets;
}

} // namespace

/// Runs the tests through which real tokens and admin keys pass, in a folder of their own (home, settings, caches,
/// temporary files, working directory for core files), and then searches everything that they left, and all that they
/// printed, for every secret that they saw.
class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDisguiseIsFound_data();
    void everyDisguiseIsFound();
    void aSecretIsNotFoundWhereItIsNot();
    void testsLeaveNoSecretBehind_data();
    void testsLeaveNoSecretBehind();
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

void TestCanary::testsLeaveNoSecretBehind_data()
{
    QTest::addColumn<QString>("program");
    for (const auto& program : qEnvironmentVariable("PROVOST_CANARY_TESTS").split(u',', Qt::SkipEmptyParts))
        QTest::newRow(qPrintable(QFileInfo(program).baseName())) << program;
}

void TestCanary::testsLeaveNoSecretBehind()
{
    QFETCH(QString, program);
    const QTemporaryDir scratch;
    const QTemporaryDir apart;
    const auto trail = apart.filePath(u"secrets"_s);
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name :
         {u"HOME"_s, u"TMPDIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s}) {
        QVERIFY(QDir(scratch.path()).mkpath(name));
        environment.insert(name, scratch.filePath(name));
    }
    environment.insert(u"PROVOST_SECRET_TRAIL"_s, trail);
    environment.insert(u"PROVOST_KEEP_TEST_FOLDERS"_s, u"1"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"provost.*=true"_s);

    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(scratch.path());
    process.start(program, QStringList());
    QVERIFY2(process.waitForFinished(300'000), qPrintable(process.errorString()));
    const auto out = process.readAllStandardOutput();
    const auto err = process.readAllStandardError();
    const auto ending = out.right(4000) + err.right(4000);
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, ending.constData());

    const auto secrets = readTrail(trail);
    QVERIFY2(!secrets.isEmpty(), "No secret passed through this test: it proves nothing here.");
    const auto leaks = findLeaks(secrets, {scratch.path()}) + findLeaksIn(out, u"standard output"_s, secrets) +
                       findLeaksIn(err, u"standard error"_s, secrets);
    QVERIFY2(leaks.isEmpty(), qPrintable(described(leaks)));
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
