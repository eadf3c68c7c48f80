// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreRead();
    void anUnknownOptionIsNamed();
    void aFileIsReadAndAWrongCommandIsNamed();
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
};

void CommandLineTest::optionsAreRead()
{
    const auto line = CommandLine::parse({u"provost"_s, u"--server"_s, u"https://a.example"_s, u"--data-folder"_s,
                                          u"/x"_s, u"--language"_s, u"de"_s, u"--start-local-with-sample"_s});
    QVERIFY(line);
    QCOMPARE(line->server, u"https://a.example"_s);
    QCOMPARE(line->dataFolder, u"/x"_s);
    QCOMPARE(line->language, u"de"_s);
    QVERIFY(line->startLocalWithSample);
    QVERIFY(line->tourFolder.isEmpty());
    QVERIFY(line->print.isEmpty());
}

void CommandLineTest::anUnknownOptionIsNamed()
{
    const auto line = CommandLine::parse({u"provost"_s, u"--frobnicate"_s});
    QVERIFY(!line);
    QVERIFY(line.error().detail.contains(u"frobnicate"_s));
}

void CommandLineTest::aFileIsReadAndAWrongCommandIsNamed()
{
    QTemporaryFile there;
    QVERIFY(there.open());
    const auto line = CommandLine::parse({u"provost"_s, there.fileName()});
    QVERIFY(line);
    QCOMPARE(line->file, QFileInfo(there.fileName()).absoluteFilePath());
    const auto none = CommandLine::parse({u"provost"_s, u"chekc"_s, u"https://a.example"_s});
    QVERIFY(!none);
    QVERIFY(none.error().detail.contains(u"chekc"_s));
    QVERIFY(!CommandLine::parse({u"provost"_s, there.fileName(), there.fileName()}));
}

void CommandLineTest::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("help") << u"--help"_s << QByteArray("--start-local-with-sample");
    QTest::newRow("version") << u"--version"_s << QByteArray("provost 0.");
}

void CommandLineTest::helpAndVersionNeedNoDisplay()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, expected);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("PROVOST_APP"), {option});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains(expected));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
