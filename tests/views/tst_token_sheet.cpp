// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/bots/token_sheet_bot.h"
#include "tests/support/secret_trail.h"
#include "tests/views/console.h"
#include "tests/views/telling_places.h"
#include "views/common/secret_field.h"
#include "views/connections/token_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QSessionManager>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// No server answers here: what the sheet guards does not depend on one.
class TestTokenSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_console->session = openProvost(*ServerUrl::parse(u"http://127.0.0.1:9"_s), Secret::take(inventKey()));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
        QGuiApplication::clipboard()->clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_console.reset();
    }

    void nothingLeavesAnUnsafeToken_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("escape") << 0;
        QTest::newRow("done") << 1;
        QTest::newRow("outside") << 2;
        QTest::newRow("close the window") << 3;
        QTest::newRow("return") << 4;
        QTest::newRow("the screen is locked") << 5;
        QTest::newRow("the session ends") << 6;
        QTest::newRow("quit") << 7;
    }
    void nothingLeavesAnUnsafeToken()
    {
        QFETCH(int, way);
        open(false);
        const TokenSheetBot sheet(m_window.get());
        QVERIFY(!m_sheet->isSafe());
        leave(way);
        QVERIFY(sheet.isOpen());
        QVERIFY(m_window->isVisible());
        QVERIFY2(!m_secret->isEmpty(), "the token was wiped before it was safe");
    }

    void copyingMakesItSafe()
    {
        open(false);
        const TokenSheetBot sheet(m_window.get());
        sheet.copy();
        QCOMPARE(TokenSheetBot::clipboard(), QString::fromLatin1(m_token));
        sheet.pressEscape();
        QVERIFY(!sheet.isOpen());
        QVERIFY2(m_secret->isEmpty(), "the token stays in memory after the sheet");
        QCOMPARE(quit(), 0); // now it may
    }

    void theKeychainMakesItSafe()
    {
        open(true);
        QTRY_VERIFY(m_sheet->isSafe());
        const TokenSheetBot sheet(m_window.get());
        sheet.untickKeychain();
        QVERIFY(!m_sheet->isSafe());
        sheet.click("keepInKeychain");
        QTRY_VERIFY(m_sheet->isSafe());
        sheet.done();
        QVERIFY(!sheet.isOpen());
        QCOMPARE(m_console->keychain.writes, 2);
    }

    void aKeychainThatOnlyRemembersForThisRunIsNotSafe()
    {
        open(false);
        const TokenSheetBot sheet(m_window.get());
        QTRY_VERIFY(sheet.shows("keepNote"));
        QVERIFY(!m_sheet->isSafe());
    }

    void theTickMakesItSafe()
    {
        open(false);
        const TokenSheetBot sheet(m_window.get());
        sheet.tickElsewhere();
        QVERIFY(m_sheet->isSafe());
        sheet.tickElsewhere();
        QVERIFY(!m_sheet->isSafe());
        sheet.tickElsewhere();
        sheet.done();
        QVERIFY(!sheet.isOpen());
    }

    void theSecondClickOfADoubleClickIsNoAnswer()
    {
        open(true);
        QTRY_VERIFY(m_sheet->isSafe());
        const TokenSheetBot sheet(m_window.get());
        QVERIFY(!sheet.get("done")->isEnabled());
        QTest::mouseClick(sheet.get("done"), Qt::LeftButton); // at once, while it is not enabled yet
        QVERIFY(sheet.isOpen());
    }

    void theLineTurnsGreenByItself()
    {
        open(false);
        const TokenSheetBot sheet(m_window.get());
        QVERIFY(sheet.firstRequest().contains(u"Waiting for Entra"_s));
        auto called = m_connection;
        called.firstRequestAt = called.lastRequestAt = QDateTime::currentDateTimeUtc();
        m_console->directory.upsertConnections({called});
        QVERIFY(sheet.firstRequest().contains(u"arrived"_s));
    }

    void afterItTheTokenIsNowhere()
    {
        open(false);
        const TokenSheetBot sheet(m_window.get());
        QTest::mousePress(sheet.get("holdToShow"), Qt::LeftButton);
        QCOMPARE(tellingPlaces(*m_window, secretPart()), QStringList()); // not even to a screen reader while it is seen
        QTest::mouseRelease(sheet.get("holdToShow"), Qt::LeftButton);
        sheet.copy();
        sheet.done();
        QVERIFY(!sheet.isOpen());
        m_console->clipboard.clear(); // as it does by itself, half a minute later
        QVERIFY(TokenSheetBot::clipboard().isEmpty());
        QCOMPARE(tellingPlaces(*m_window, secretPart()), QStringList());
        QVERIFY(m_secret->isEmpty() && m_window->findChild<SecretField*>(u"tokenField"_s)->secret().isEmpty());
    }

    void theBeginningByWhichItIsKnownIsShown()
    {
        open(false);
        const auto* field = m_window->findChild<SecretField*>(u"tokenField"_s);
        QCOMPARE(field->secret().expose().first(field->publicLength()).toByteArray(), QByteArray("pvt_9fQ2"));
    }

private:
    void open(bool keychain)
    {
        m_console->keychain.available = keychain;
        m_connection = Connection();
        m_connection.id = ConnectionId(u"c1"_s);
        m_connection.name = u"Initech workforce"_s;
        m_connection.idp = IdentityProvider::EntraId;
        m_console->directory.upsertConnections({m_connection});
        Token token;
        token.id = TokenId(u"9fQ2xK7b"_s);
        token.connectionId = m_connection.id;
        token.hint = u"pvt_9fQ2_…"_s;
        m_secret = std::make_shared<Secret>(Secret::take(QByteArray(m_token)));
        m_sheet = new TokenSheet(m_console->workplace(), m_connection, token, m_secret, m_window.get());
        m_sheet->open();
    }
    void leave(int way)
    {
        const TokenSheetBot sheet(m_window.get());
        if (way == 0)
            sheet.pressEscape();
        else if (way == 1)
            sheet.done();
        else if (way == 2)
            sheet.clickOutside();
        else if (way == 3)
            m_window->close();
        else if (way == 4)
            QTest::keyClick(sheet.get("tokenSheet"), Qt::Key_Return);
        else if (way == 5)
            lockScreen();
        else if (way == 6)
            Q_EMIT qApp->commitDataRequest(*qApp->findChild<QSessionManager*>());
        else
            QCOMPARE(quit(), stillRunning);
        if (way == 6 || way == 7)
            QVERIFY(sheet.textOf("messageText").contains(u"would be lost"_s));
    }
    /// In the middle of a look at the token. A lock takes the focus away and tells nothing more.
    void lockScreen()
    {
        const TokenSheetBot sheet(m_window.get());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const auto* field = m_window->findChild<SecretField*>(u"tokenField"_s);
        QTest::mousePress(sheet.get("holdToShow"), Qt::LeftButton);
        QVERIFY(field->isRevealed());
        QWidget lock;
        lock.show();
        lock.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&lock));
        QVERIFY(!field->isRevealed());
    }
    /// The application's exit code, or that it goes on, since the window refused to be closed.
    int quit()
    {
        QTimer::singleShot(0, m_window.get(), [this] {
            QCoreApplication::quit();
            if (m_window->isVisible())
                QCoreApplication::exit(stillRunning);
        });
        return QApplication::exec();
    }
    [[nodiscard]] QString secretPart() const { return QString::fromLatin1(m_token).section(u'_', 2); }

    static constexpr int stillRunning = 7;

    const QByteArray m_token = inventToken();
    std::unique_ptr<Console> m_console;
    std::unique_ptr<QWidget> m_window;
    Connection m_connection;
    std::shared_ptr<Secret> m_secret;
    TokenSheet* m_sheet = nullptr;
};

QTEST_MAIN(TestTokenSheet)
#include "tst_token_sheet.moc"
