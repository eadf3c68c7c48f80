// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "tests/secrets/silent_service.h"
#include "tests/support/bots/bot.h"
#include "tests/support/bots/server_menu_bot.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"
#include "views/common/message_bar.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Runs beside a real keyring that is locked, with nobody to answer its prompt, and beside one that never answers at
/// all; the environment tells which one it is (see with_keyring.sh).
class TestLockedKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theKeyIsKeptForThisRunAndThatIsSaid();
    void aKeyThatStaysBehindIsSaid();

private:
    [[nodiscard]] static bool isSilent() { return qgetenv("PROVOST_TEST_KEYRING") == "silent"; }
    [[nodiscard]] QString said() const { return m_composition->window().message()->text(); }
    [[nodiscard]] bool sees(const char* name) const { return Bot(m_composition->window().message()).sees(name); }

    SilentService m_silent;
    QTemporaryDir m_folder;
    ProvostdProcess m_server;
    std::unique_ptr<Composition> m_composition;
};

void TestLockedKeyring::initTestCase()
{
    QVERIFY2(isSilent() || qgetenv("PROVOST_TEST_KEYRING") == "locked", "start this through with_keyring.sh");
    if (isSilent())
        QVERIFY(m_silent.takeOver(QDBusConnection::sessionBus()));
    m_folder.setAutoRemove(!keepsTestFolders());
    QVERIFY2(m_server.start(), m_server.errors().constData());
    const auto places = Places::under(m_folder.path());
    QVERIFY(places);
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
}

void TestLockedKeyring::theKeyIsKeptForThisRunAndThatIsSaid()
{
    const Bot bot(&m_composition->window());
    QVERIFY(bot.click("provostServer"));
    QVERIFY(bot.type("address", m_server.url()));
    QVERIFY(bot.type("adminKey", m_server.adminKey()));
    QVERIFY(bot.click("continue"));
    QVERIFY(bot.sees("overviewPane")); // the key that was typed is not lost: the server is open with it
    if (isSilent())
        QVERIFY2(said().isEmpty(), "the window has waited until the keychain's time was over");
    QVERIFY(sees("messageText"));
    QVERIFY2(said().contains(u"This computer’s keychain did not take the key"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"Unlock the keychain"_s), qPrintable(said()));
    QVERIFY(sees("messageCopyDetails"));
    QTRY_COMPARE_WITH_TIMEOUT(m_composition->server()->directory->syncState().phase, SyncState::Phase::Live, 30'000);
    QVERIFY2(!isSilent() || m_silent.calls > 0, "the silent service was never asked, so this proves nothing");
}

/// After the one above: the server that it opened is forgotten, and the keychain says nothing about its keys.
void TestLockedKeyring::aKeyThatStaysBehindIsSaid()
{
    auto& window = m_composition->window();
    window.message()->hide();
    QVERIFY(forgetServer(window));
    QVERIFY(sees("messageAction"));
    QVERIFY2(said().contains(u"did not say that its keys are gone"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"Unlock the keychain and try again"_s), qPrintable(said()));
    // The button tries again, and the answer is the same.
    QVERIFY(Bot(window.message()).click("messageAction"));
    QVERIFY(!window.message()->isVisible());
    QVERIFY(sees("messageAction"));
}

QTEST_MAIN(TestLockedKeyring)
#include "tst_locked_keyring.moc"
