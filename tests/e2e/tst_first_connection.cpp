// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "tests/e2e/identity_provider.h"
#include "tests/support/bots/bot.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The main job, whole: a real server, the real window, a played identity provider.
class FirstConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theServerIsOpenedByAddressAndKey();
    void whoAddsNoOtherServerComesBack_data();
    void whoAddsNoOtherServerComesBack();
    void emptyPanesOfferTheFirstConnection_data();
    void emptyPanesOfferTheFirstConnection();
    void aConnectionArrives_data();
    void aConnectionArrives();
    void deletingTakesUsersAndGroupsAndLeavesTheAudit();
    void theWindowClosesWhenNothingIsLost();

private:
    void createConnection(const QString& account, const QString& idp, const QString& name);
    [[nodiscard]] const Directory& directory() const { return *m_composition->server()->directory; }
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }

    QTemporaryDir m_folder;
    ProvostdProcess m_server;
    std::unique_ptr<Composition> m_composition;
};

void FirstConnectionTest::initTestCase()
{
    m_folder.setAutoRemove(!keepsTestFolders());
    QVERIFY2(m_server.start(), m_server.errors().constData());
    const auto places = Places::under(m_folder.path());
    QVERIFY(places);
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
}

void FirstConnectionTest::theServerIsOpenedByAddressAndKey()
{
    QVERIFY(bot().sees("welcome"));
    QVERIFY(bot().click("provostServer"));
    QVERIFY(bot().type("address", m_server.url()));
    QVERIFY(bot().type("adminKey", u"pva_wrong000_thisisnottherightkeythisisnottherightke"_s));
    QVERIFY(bot().click("continue"));
    QVERIFY(bot().sees("welcomeMessage")); // refused, and the address is still there
    QCOMPARE(bot().textOf("address"), m_server.url());

    QVERIFY(bot().type("adminKey", m_server.adminKey()));
    QVERIFY(bot().click("continue"));
    QVERIFY(bot().sees("overviewPane"));
    QTRY_COMPARE_WITH_TIMEOUT(directory().syncState().phase, SyncState::Phase::Live, 15'000);
    const auto windows = QApplication::topLevelWidgets();
    for (const auto* window : windows) // a part that was shown before it had a parent would be one too
        QVERIFY2(!window->isVisible() || window == &m_composition->window(), qPrintable(window->objectName()));
    QCOMPARE(directory().connections().size(), 0);
}

void FirstConnectionTest::whoAddsNoOtherServerComesBack_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("with Esc") << true;
    QTest::newRow("with the button") << false;
}

void FirstConnectionTest::whoAddsNoOtherServerComesBack()
{
    QFETCH(const bool, byKey);
    QVERIFY(bot().click("serverCard"));
    auto* menu = m_composition->window().findChild<QMenu*>(u"serverMenu"_s);
    menu->findChild<QAction*>(u"addServer"_s)->trigger();
    menu->close();
    QVERIFY(bot().sees("welcome"));
    QTest::keyClick(&m_composition->window(), Qt::Key_N, Qt::ControlModifier); // of no pane that can be seen
    QVERIFY(!Dialog::isOpenOver(&m_composition->window()));
    if (byKey)
        QTest::keyClick(bot().get("welcome"), Qt::Key_Escape);
    else
        QVERIFY(bot().click("cancel"));
    QTRY_VERIFY(!bot().find("welcome"));
    QVERIFY(bot().shows("overviewPane"));
    QCOMPARE(directory().syncState().phase, SyncState::Phase::Live);
}

void FirstConnectionTest::emptyPanesOfferTheFirstConnection_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("overview") << "nav.overview"_ba << "needsBegin"_ba;
    QTest::newRow("users") << "nav.users"_ba << "emptyAction"_ba;
    QTest::newRow("role mappings") << "nav.mappings"_ba << "emptyAction"_ba;
}

void FirstConnectionTest::emptyPanesOfferTheFirstConnection()
{
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, button);
    QVERIFY(bot().click(entry.constData()));
    QVERIFY(bot().click(button.constData()));
    QVERIFY(bot().sees("create"));
    QVERIFY(bot().shows("connectionsPane"));
    QVERIFY(bot().click("cancel"));
}

void FirstConnectionTest::createConnection(const QString& account, const QString& idp, const QString& name)
{
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().click("newConnection"));
    if (directory().accounts().isEmpty())
        QVERIFY(bot().type("newAccount", account));
    QVERIFY(bot().click(qPrintable(u"idp-"_s + idp)));
    QVERIFY(bot().type("name", name));
    QVERIFY(bot().click("create"));
    QVERIFY(bot().sees("tokenSheet"));
}

void FirstConnectionTest::aConnectionArrives_data()
{
    QTest::addColumn<QString>("idp");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("users");
    QTest::newRow("Okta") << u"okta"_s << u"Acme workforce"_s << 2;
    QTest::newRow("Entra ID") << u"entra"_s << u"Acme contractors"_s << 3;
}

void FirstConnectionTest::aConnectionArrives()
{
    QFETCH(QString, idp);
    QFETCH(QString, name);
    QFETCH(int, users);
    createConnection(u"Acme Corp"_s, idp, name);
    const Bot sheet(bot().get("tokenSheet"));

    // Nothing loses the token before it is safe: neither Done nor closing the window, where the keychain did not take
    // it.
    QVERIFY(sheet.click("copySecret"));
    const auto token = QGuiApplication::clipboard()->text().toUtf8();
    QVERIFY(token.startsWith("pvt_"));
    rememberSecrets(token);

    // The console's own test works and does not count.
    QVERIFY(sheet.textOf("firstRequest").startsWith(u"Waiting"_s));
    QVERIFY(sheet.click("verifyNow"));
    QTRY_VERIFY_WITH_TIMEOUT(sheet.textOf("verified").startsWith(u"The token works"_s), 15'000);
    const auto ofName = [&] { return std::ranges::find(directory().connections(), name, &Connection::name); };
    QTRY_VERIFY_WITH_TIMEOUT(!directory().events().isEmpty() && directory().events().constLast().byConsole, 15'000);
    QVERIFY(sheet.textOf("firstRequest").startsWith(u"Waiting"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ofName() != directory().connections().cend(), 15'000);
    QVERIFY(!ofName()->firstRequestAt);

    test::IdentityProvider provider(ofName()->scimBaseUrl, token);
    QVERIFY(idp == u"okta"_s ? provider.playOkta() : provider.playEntra());
    QTRY_VERIFY_WITH_TIMEOUT(sheet.textOf("firstRequest").contains(u"arrived"_s), 15'000);
    QCOMPARE(sheet.inkOf("firstRequest"), Theme::of(sheet.root()).color(Role::Ok));
    QVERIFY(sheet.click("done"));

    QVERIFY(bot().click("nav.users"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("users"), users, 15'000);
    QVERIFY(bot().click("nav.activity"));
    QTRY_VERIFY_WITH_TIMEOUT(bot().rowsOf("activity") >= 6, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(ofName()->groups, 1, 15'000);
}

void FirstConnectionTest::deletingTakesUsersAndGroupsAndLeavesTheAudit()
{
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().chooseRow("connections", u"Acme workforce"_s));
    QVERIFY(bot().click("delete"));
    QVERIFY(bot().sees("deleteConnection"));
    const Bot dialog(bot().get("deleteConnection"));
    QVERIFY(dialog.type("typedName", u"Acme workforce"_s));
    QVERIFY(dialog.click("delete"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.textOf("leftovers").contains(u"nothing of this connection any more"_s), 15'000);
    QVERIFY(dialog.click("keep"));
    QTRY_COMPARE_WITH_TIMEOUT(directory().connections().size(), 1, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(directory().users().size(), 1, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(directory().groups().size(), 1, 15'000);
    QVERIFY(bot().click("nav.users"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("users"), 1, 15'000);

    HttpClient admin(m_server.url(), m_server.adminKey().toUtf8());
    QCOMPARE(admin.get("/admin/v1/users").json["total"_L1].toInt(), 1);
    QCOMPARE(admin.get("/admin/v1/groups").json["total"_L1].toInt(), 1);
    const auto audit = admin.get("/admin/v1/audit").body;
    QVERIFY(audit.contains("connection.delete"));
    QVERIFY(audit.contains("Acme workforce"));
}

void FirstConnectionTest::theWindowClosesWhenNothingIsLost()
{
    QVERIFY(bot().click("nav.connections"));
    createConnection({}, u"okta"_s, u"Held back"_s);
    const Bot sheet(bot().get("tokenSheet"));
    QTRY_VERIFY_WITH_TIMEOUT(sheet.sees("keepNote"), 15'000); // no keychain in this run: the token is nowhere yet
    m_composition->window().close();
    QVERIFY(m_composition->window().isVisible());
    QVERIFY(sheet.root()->isVisible());
    QVERIFY(sheet.click("storedElsewhere"));
    m_composition->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_composition->window().isVisible(), 15'000);
    m_composition.reset();
}

QTEST_MAIN(FirstConnectionTest)
#include "tst_first_connection.moc"
