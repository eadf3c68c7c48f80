// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/kept_token.h"
#include "model/commands/rotate_token.h"
#include "model/domain/shown_text.h"
#include "model/sync/follower.h"
#include "tests/support/bots/connections_bot.h"
#include "tests/support/bots/step_count.h"
#include "tests/support/bots/token_sheet_bot.h"
#include "tests/support/secret_trail.h"
#include "tests/views/console.h"
#include "views/common/inspector_tabs.h"
#include "views/connections/connections_pane.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// A token is replaced by another one while the identity provider goes on, over the real server and its change feed.
class TestRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin({}); }
    void cleanup();
    void theOnlyTokenIsReplacedKnowingly();
    void theOnlyTokenThatWasLostIsReplaced();
    void proofEndsTheOldToken();
    void itGoesOnAfterTheSheetWasLeft();
    void withoutProofTheNameIsTyped();
    void theOldTokenCanBeKept();
    void aTokenThatNobodyHasIsIssuedAgain();
    void anotherConsoleEndsItHere();
    void theLastTokenIsRevokedByItsName();
    void aNarrowTokenIsGenerated();

private:
    void begin(const QStringList& options, const char* idp = "idp-okta");
    [[nodiscard]] int statusWith(const QString& token) const
    {
        const auto path = QUrl(connection().scimBaseUrl).path().toLatin1() + "/Users";
        return HttpClient(m_console->server.url(), token.toLatin1()).get(path).status;
    }
    /// From the connection's inspector to the sheet with the new token, which is copied.
    [[nodiscard]] QString startRotation();
    [[nodiscard]] QString copyFromSheet() const;
    void leaveSheet() const;
    [[nodiscard]] Connection connection() const { return m_console->directory.connections().constFirst(); }
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<QWidget> m_window;
    ConnectionsPane* m_pane = nullptr;
    QString m_old;
};

void TestRotation::begin(const QStringList& options, const char* idp)
{
    cleanup();
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(options), m_console->server.errors().constData());
    QVERIFY(m_console->load());
    m_follower = std::make_unique<Follower>(*m_console->session, m_console->directory);
    m_follower->start();
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_pane = new ConnectionsPane(m_console->workplace(), m_window.get());
    layout->addWidget(m_pane);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const ConnectionsBot connections(m_window.get());
    connections.openNew();
    connections.describe(u"Acme Corp"_s, idp, u"Workforce"_s);
    connections.create();
    m_old = copyFromSheet();
    leaveSheet();
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->directory.connections().isEmpty(), 20'000);
    QCOMPARE(statusWith(m_old), 200);
    QTRY_VERIFY_WITH_TIMEOUT(connection().firstRequestAt, 20'000);
}

void TestRotation::cleanup()
{
    m_window.reset();
    m_follower.reset();
    m_console.reset();
}

QString TestRotation::copyFromSheet() const
{
    const TokenSheetBot sheet(m_window.get());
    if (!sheet.sees("tokenSheet"))
        return {};
    sheet.copy();
    rememberSecrets(TokenSheetBot::clipboard().toLatin1());
    return TokenSheetBot::clipboard();
}

void TestRotation::leaveSheet() const
{
    const TokenSheetBot sheet(m_window.get());
    sheet.done();
    QTRY_VERIFY(!sheet.isOpen());
}

QString TestRotation::startRotation()
{
    bot().click("rotate");
    bot().click("confirm");
    return copyFromSheet();
}

/// The same button, where the product gives a connection one token: it says what stops, until when, and when the
/// identity provider comes next, and the old token ends with the new one. (user-needs, N2)
void TestRotation::theOnlyTokenIsReplacedKnowingly()
{
    begin({u"--profile"_s, u"frontegg"_s}, "idp-entra");
    QVERIFY(!m_console->directory.serverInfo().severalTokens);
    bot().click("rotate");
    QVERIFY(bot().sees("onlyToken"));
    const auto outage = plainText(Bot(bot().get("outage")).textOf("messageText"));
    QVERIFY2(outage.contains(u"From that moment on every request of Microsoft Entra ID is refused"_s),
             qPrintable(outage));
    QVERIFY2(outage.contains(u"comes with its next cycle, at about"_s), qPrintable(outage));
    QVERIFY2(outage.contains(u"Begin right after a call"_s), qPrintable(outage));
    QCOMPARE(statusWith(m_old), 200);
    bot().click("keep"); // looking changes nothing
    QTRY_VERIFY(!bot().shows("onlyToken"));
    QCOMPARE(statusWith(m_old), 200);
    const auto fresh = startRotation();
    QVERIFY(!fresh.isEmpty() && fresh != m_old);
    QVERIFY(!bot().shows("endOldToken"));
    QVERIFY2(bot().textOf("firstRequestNote").contains(u"the old token has ended"_s, Qt::CaseInsensitive),
             qPrintable(bot().textOf("firstRequestNote")));
    QCOMPARE(statusWith(m_old), 401);
    QCOMPARE(statusWith(fresh), 200);
    QTRY_VERIFY_WITH_TIMEOUT(bot().textOf("firstRequest").contains(u"arrived"_s), 20'000);
    leaveSheet();
    QTRY_COMPARE_WITH_TIMEOUT(connection().liveTokens, 1, 20'000);
    QVERIFY(!connection().rotation);
    m_window->findChild<InspectorTabs*>()->setCurrent(u"tokens"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bot().get("generate")->isEnabled(), 20'000);
    QVERIFY(bot().textOf("tokenRule").contains(u"one token at a time"_s));
}

/// Whose answer was lost is replaced in the same way: there is no place for another one beside it.
void TestRotation::theOnlyTokenThatWasLostIsReplaced()
{
    begin({u"--profile"_s, u"frontegg"_s});
    NewRotation wanted;
    wanted.endsOld = true;
    const auto lost =
        m_console->outcome(provost::startRotation(m_console->at(), connection().id, wanted, Cancellation()));
    QVERIFY(lost);
    rememberSecrets(lost->secret->expose().toByteArray());
    QTRY_VERIFY_WITH_TIMEOUT(!connection().tokenReceived, 20'000);
    QVERIFY(bot().sees("neverReceived"));
    QVERIFY(Bot(bot().get("neverReceived")).click("messageAction"));
    QVERIFY(bot().sees("onlyToken"));
    bot().click("confirm");
    const auto fresh = copyFromSheet();
    QCOMPARE(statusWith(fresh), 200);
    QCOMPARE(statusWith(QString::fromLatin1(lost->secret->expose().toByteArray())), 401);
}

void TestRotation::proofEndsTheOldToken()
{
    StepCount steps("A2, the token dies on Friday", 7);
    steps.take("the connection");
    const auto fresh = startRotation();
    QVERIFY(!fresh.isEmpty() && fresh != m_old);
    const auto* end = bot().get<QAbstractButton>("endOldToken");
    QVERIFY(!end->isEnabled());
    QCOMPARE(statusWith(m_old), 200); // the old one goes on, and is no proof
    steps.without([this] { bot().click("verifyNow"); });
    QVERIFY(bot().textOf("verified").contains(u"Asking"_s) || bot().shows("verified"));
    QTRY_VERIFY_WITH_TIMEOUT(bot().textOf("verified").contains(u"works"_s), 20'000);
    QVERIFY(m_console->outcome(reloadConnection(m_console->at(), connection().id, {})));
    QVERIFY2(!connection().rotation->newTokenUsedAt, "the console's own test counted as proof");
    QVERIFY(!end->isEnabled());
    steps.take("to Okta");
    steps.take("paste");
    QCOMPARE(statusWith(fresh), 200);
    bot().click("endOldToken");
    QTRY_VERIFY(!TokenSheetBot(m_window.get()).isOpen());
    QCOMPARE(statusWith(m_old), 401);
    QCOMPARE(statusWith(fresh), 200);
    QTRY_VERIFY(!connection().rotation);
    QVERIFY(!bot().shows("rotationBar"));
    QVERIFY(steps.isWithinAim());
}

void TestRotation::itGoesOnAfterTheSheetWasLeft()
{
    const auto fresh = startRotation();
    leaveSheet();
    QVERIFY(bot().sees("rotationBar"));
    const Bot bar(bot().get("rotationBar"));
    bar.click("messageAction");
    QVERIFY(bot().sees("rotation"));
    QVERIFY(bot().textOf("rotationState").contains(u"Waiting for Okta"_s));
    QVERIFY(!bot().get("completeRotation")->isEnabled());
    bot().click("copyNewToken"); // this computer's keychain has it
    QTRY_COMPARE(TokenSheetBot::clipboard(), fresh);
    QCOMPARE(statusWith(fresh), 200);
    QTRY_VERIFY_WITH_TIMEOUT(bot().textOf("rotationState").contains(u"uses the new token"_s), 20'000);
    QVERIFY(!bot().shows("forceRotation"));
    bot().click("completeRotation");
    QTRY_VERIFY(!bot().shows("rotation"));
    QCOMPARE(statusWith(m_old), 401);
}

void TestRotation::withoutProofTheNameIsTyped()
{
    const auto fresh = startRotation();
    leaveSheet();
    bot().click("rotate");
    bot().click("forceRotation");
    QVERIFY(bot().sees("typedWord"));
    const Bot dialog(bot().get("forceRotation"));
    QVERIFY(!dialog.get("confirm")->isEnabled());
    dialog.type("typedWord", u"Work"_s);
    QVERIFY(!dialog.get("confirm")->isEnabled());
    QCOMPARE(statusWith(m_old), 200);
    dialog.type("typedWord", u"Workforce"_s);
    dialog.click("confirm");
    QTRY_VERIFY(!bot().shows("typedWord"));
    QCOMPARE(statusWith(m_old), 401);
    QCOMPARE(statusWith(fresh), 200);
}

void TestRotation::theOldTokenCanBeKept()
{
    const auto fresh = startRotation();
    leaveSheet();
    const auto kept = tokenKey(m_console->session->server(), connection().id);
    bot().click("rotate");
    bot().click("cancelRotation");
    QVERIFY(bot().sees("endNewToken"));
    bot().click("confirm");
    QTRY_VERIFY(!bot().shows("endNewToken"));
    QCOMPARE(statusWith(fresh), 401);
    QCOMPARE(statusWith(m_old), 200);
    QTRY_VERIFY(!connection().rotation);
    // What is of no use any more is not kept.
    auto answer = m_console->keychain.read(kept);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(std::holds_alternative<SecretAbsent>(*answer.result()));
}

void TestRotation::aTokenThatNobodyHasIsIssuedAgain()
{
    const auto lost = startRotation();
    const auto lostId = connection().rotation->newTokenId;
    leaveSheet();
    auto forgotten = m_console->keychain.remove(tokenKey(m_console->session->server(), connection().id));
    QTRY_VERIFY(forgotten.isFinished());
    bot().click("rotate");
    QTRY_VERIFY_WITH_TIMEOUT(bot().textOf("rotationKept").contains(u"not in this computer’s keychain"_s), 20'000);
    QVERIFY(!bot().shows("copyNewToken"));
    bot().click("issueAnother");
    bot().click("confirm");
    const auto fresh = copyFromSheet();
    QVERIFY(!fresh.isEmpty() && fresh != lost);
    QCOMPARE(statusWith(lost), 401);
    QCOMPARE(statusWith(m_old), 200);
    QTRY_VERIFY(connection().rotation && connection().rotation->newTokenId != lostId);
    leaveSheet();
}

void TestRotation::anotherConsoleEndsItHere()
{
    const auto fresh = startRotation();
    leaveSheet();
    bot().click("rotate");
    QVERIFY(bot().sees("rotation"));
    HttpClient other(m_console->server.url(), m_console->server.adminKey().toLatin1());
    const auto path = "/admin/v1/connections/" + connection().id.text().toLatin1() + "/rotation/complete?force=true";
    QCOMPARE(other.request("POST", path).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!bot().shows("rotation"), 20'000);
    QCOMPARE(statusWith(fresh), 200);
}

void TestRotation::theLastTokenIsRevokedByItsName()
{
    m_pane->findChild<InspectorTabs*>()->setCurrent(u"tokens"_s);
    QTRY_COMPARE(bot().rowsOf("tokens"), 1);
    QTRY_VERIFY(bot().get("revoke")->isEnabled()); // the only one is chosen
    bot().click("revoke");
    QVERIFY(bot().sees("revokeToken"));
    QVERIFY(!bot().get("confirm")->isEnabled());
    bot().type("typedWord", u"Workforce"_s);
    bot().click("confirm");
    QTRY_COMPARE(statusWith(m_old), 401);
}

void TestRotation::aNarrowTokenIsGenerated()
{
    m_pane->findChild<InspectorTabs*>()->setCurrent(u"tokens"_s);
    bot().click("generate");
    bot().type("tokenLabel", u"reads users"_s);
    bot().get<QComboBox>("tokenExpiry")->setCurrentIndex(1);
    for (const auto* scope : {"scope-users.read", "scope-users.write", "scope-groups.read", "scope-groups.write"})
        bot().click(scope);
    bot().click("confirm");
    QVERIFY(bot().textOf("tokenFault").contains(u"at least one"_s));
    bot().click("scope-users.read");
    bot().type("allowedAddresses", u"everywhere"_s);
    bot().click("confirm");
    QTRY_VERIFY_WITH_TIMEOUT(bot().shows("tokenFault"), 20'000);
    QVERIFY(bot().textOf("tokenFault").contains(u"203.0.113.0/24"_s));
    QCOMPARE(bot().get<QLineEdit>("tokenLabel")->text(), u"reads users"_s);
    bot().type("allowedAddresses", u"127.0.0.0/8, ::1"_s);
    bot().click("confirm");
    const auto token = copyFromSheet();
    leaveSheet();
    QCOMPARE(statusWith(token), 200);
    HttpClient idp(m_console->server.url(), token.toLatin1());
    QCOMPARE(idp.get("/scim/v2/Groups").status, 403);
    const auto made = m_console->directory.tokens(connection().id).constFirst();
    QCOMPARE(made.allowedAddresses, (QStringList{u"127.0.0.0/8"_s, u"::1"_s}));
    QVERIFY(made.expiresAt);
}

QTEST_MAIN(TestRotation)
#include "tst_rotation.moc"
