// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "tests/support/bots/bot.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"
#include "views/common/message_bar.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Runs beside a real keyring that is locked, with nobody to answer its prompt.
class TestLockedKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsKeptForThisRunAndThatIsSaid();
};

void TestLockedKeyring::theKeyIsKeptForThisRunAndThatIsSaid()
{
    QCOMPARE(qEnvironmentVariable("PROVOST_TEST_KEYRING"), u"locked"_s);
    QTemporaryDir folder;
    folder.setAutoRemove(!keepsTestFolders());
    ProvostdProcess server;
    QVERIFY2(server.start(), server.errors().constData());
    const auto places = Places::under(folder.path());
    QVERIFY(places);
    Composition composition(*qApp, CommandLine{}, *places);
    composition.start();
    const Bot bot(&composition.window());
    QVERIFY(bot.click("provostServer"));
    QVERIFY(bot.type("address", server.url()));
    QVERIFY(bot.type("adminKey", server.adminKey()));
    QVERIFY(bot.click("continue"));
    QVERIFY(bot.sees("overviewPane")); // the key that was typed is not lost: the server is open with it
    QTRY_VERIFY_WITH_TIMEOUT(Bot(composition.window().message()).shows("messageText"), 30'000);
    const auto said = composition.window().message()->text();
    QVERIFY2(said.contains(u"This computer's keychain did not take the key"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Unlock the keychain"_s), qPrintable(said));
    QVERIFY(Bot(composition.window().message()).shows("messageCopyDetails"));
    QTRY_COMPARE_WITH_TIMEOUT(composition.server()->directory->syncState().phase, SyncState::Phase::Live, 30'000);
}

QTEST_MAIN(TestLockedKeyring)
#include "tst_locked_keyring.moc"
