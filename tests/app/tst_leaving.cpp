// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// A program ends as it said, whatever the system's proxies leave behind in it.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBreaksAtTheEndIsNotMetOnceProxiesWereAsked();
    void otherwiseItEndsAsEveryProgram();

private:
    [[nodiscard]] static std::pair<int, QByteArray> endOf(const QStringList& arguments)
    {
        QProcess program;
        program.start(QStringLiteral(PROVOST_LEAVING_PROGRAM), arguments);
        if (!program.waitForFinished(30'000))
            return {-1, {}};
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2,
                program.readAllStandardOutput()};
    }
};

void TestLeaving::whatBreaksAtTheEndIsNotMetOnceProxiesWereAsked()
{
    const auto [code, said] = endOf({u"ask"_s});
    QCOMPARE(code, 7);
    QCOMPARE(said, QByteArray("said")); // nothing that was printed is lost
}

/// So that the test above can fail: what is registered for the end is run.
void TestLeaving::otherwiseItEndsAsEveryProgram()
{
    QCOMPARE(endOf({}).first, 66);
}

QTEST_GUILESS_MAIN(TestLeaving)
#include "tst_leaving.moc"
