// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "tests/e2e/identity_provider.h"
#include "tests/support/bots/bot.h"
#include "tests/support/bots/step_count.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"
#include "views/common/search_field.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The main job without a mouse: every key goes to whatever has the focus, and nothing is reached in another way.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_composition.reset(); }
    void theServerIsOpened();
    void aNewConnectionBeginsInEveryPane();
    void aConnectionIsCreatedAndItsTokenCopied();
    void theUsersArrive();
    void everyPaneIsWalkedRound();
    void theConnectionIsDeleted();

private:
    [[nodiscard]] const Directory& directory() const { return *m_composition->server()->directory; }
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_composition->window(), Qt::Key(key), modifiers);
    }
    void write(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// With Tab alone.
    [[nodiscard]] bool reach(const char* name) const
    {
        if (!bot().sees(name) || !QTest::qWaitFor([&] { return bot().get(name)->isEnabled(); }, 15'000))
            return false;
        constexpr int most = 80;
        for (int i = 0; i < most; ++i) {
            const auto* focus = QApplication::focusWidget();
            if (focus && focus->objectName() == QLatin1StringView(name))
                return true;
            press(Qt::Key_Tab);
        }
        qWarning("%s is not reached with Tab", name);
        return false;
    }

    QTemporaryDir m_folder;
    ProvostdProcess m_server;
    std::unique_ptr<Composition> m_composition;
    QByteArray m_token;
};

void KeyboardTest::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    const auto places = Places::under(m_folder.path());
    QVERIFY(places);
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
    m_composition->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_composition->window()));
}

void KeyboardTest::theServerIsOpened()
{
    QVERIFY(reach("localServer"));
    press(Qt::Key_Right); // to the other way in
    QVERIFY(reach("address"));
    write(m_server.url());
    QVERIFY(reach("adminKey"));
    write(m_server.adminKey());
    press(Qt::Key_Return);
    QVERIFY(bot().sees("overviewPane"));
    QTRY_COMPARE_WITH_TIMEOUT(directory().syncState().phase, SyncState::Phase::Live, 15'000);
}

void KeyboardTest::aNewConnectionBeginsInEveryPane()
{
    for (int pane = 0; pane < 7; ++pane) {
        press(Qt::Key_1 + pane, Qt::ControlModifier);
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY2(bot().sees("newAccount"), qPrintable(QString::number(pane + 1)));
        press(Qt::Key_N, Qt::ControlModifier);                                                  // rests under a dialog
        QCOMPARE(m_composition->window().findChildren<QWidget*>(u"newConnection"_s).size(), 2); // button and dialog
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_composition->window().findChild<Dialog*>(u"newConnection"_s));
    }
}

void KeyboardTest::aConnectionIsCreatedAndItsTokenCopied()
{
    StepCount steps("The main job by keyboard: from nothing to a copied token", 6);
    steps.take("Ctrl+N");
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(bot().sees("newAccount"));
    steps.take("account");
    QVERIFY(reach("newAccount"));
    write(u"Acme Corp"_s);
    steps.take("name");
    QVERIFY(reach("name"));
    press(Qt::Key_A, Qt::ControlModifier);
    write(u"Acme workforce"_s);
    steps.take("Return");
    press(Qt::Key_Return);
    QVERIFY(bot().sees("tokenSheet"));
    steps.take("copy");
    QVERIFY(reach("copySecret"));
    press(Qt::Key_Space);
    m_token = QGuiApplication::clipboard()->text().toUtf8();
    QVERIFY(m_token.startsWith("pvt_"));
    rememberSecrets(m_token);
    QVERIFY(steps.isWithinAim());
}

void KeyboardTest::theUsersArrive()
{
    QTRY_COMPARE_WITH_TIMEOUT(directory().connections().size(), 1, 15'000);
    test::IdentityProvider provider(directory().connections().constFirst().scimBaseUrl, m_token);
    QVERIFY(provider.playOkta());
    QTRY_VERIFY_WITH_TIMEOUT(bot().textOf("firstRequest").contains(u"arrived"_s), 15'000);
    QVERIFY(reach("done"));
    press(Qt::Key_Space);
    QTRY_VERIFY(!bot().shows("tokenSheet"));
    press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(bot().sees("usersPane"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("users"), 2, 15'000);
    QVERIFY(reach("users"));
    press(Qt::Key_Down);
    QVERIFY(bot().sees("userInspector"));
    const auto isIn = [this](const char* part) {
        const auto* focus = QApplication::focusWidget();
        return focus == bot().get(part) || bot().get(part)->isAncestorOf(focus);
    };
    press(Qt::Key_F6); // from part to part, and round
    QVERIFY(isIn("userInspector"));
    press(Qt::Key_F6);
    QVERIFY(!isIn("usersPane"));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn("userInspector"));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn("users"));
}

/// F6 leads through the sidebar and the pane and comes back to where it began; Ctrl+F into its search, where it has
/// one.
void KeyboardTest::everyPaneIsWalkedRound()
{
    constexpr int panes = 7;
    constexpr int mostParts = 8;
    int searched = 0;
    for (int pane = 0; pane < panes; ++pane) {
        press(Qt::Key_1 + pane, Qt::ControlModifier);
        press(Qt::Key_F6);
        const QPointer<QWidget> first = QApplication::focusWidget();
        QSet<bool> isInSidebar;
        int steps = 0;
        do {
            press(Qt::Key_F6);
            QVERIFY(QApplication::focusWidget());
            isInSidebar.insert(bot().get("serverCard")->parentWidget()->isAncestorOf(QApplication::focusWidget()));
        } while (QApplication::focusWidget() != first && ++steps < mostParts);
        QVERIFY2(steps < mostParts && isInSidebar.size() == 2, qPrintable(QString::number(pane + 1)));
        const auto fields = m_composition->window().findChildren<SearchField*>();
        const auto field = std::ranges::find_if(fields, [](const SearchField* each) { return each->isVisible(); });
        if (field == fields.cend())
            continue;
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<SearchField*>(QApplication::focusWidget()));
        ++searched;
    }
    QVERIFY(searched >= 4);
}

void KeyboardTest::theConnectionIsDeleted()
{
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(bot().sees("connectionsPane"));
    QVERIFY(reach("delete"));
    press(Qt::Key_Space);
    QVERIFY(bot().sees("deleteConnection"));
    QVERIFY(reach("typedName"));
    write(u"Acme workforce"_s);
    const Bot dialog(bot().get("deleteConnection"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.get("delete")->isEnabled(), 15'000);
    while (QApplication::focusWidget() != dialog.get("delete"))
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(directory().connections().size(), 0, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(directory().users().size(), 0, 15'000);
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
