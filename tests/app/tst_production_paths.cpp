// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "model/commands/journal.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/mappings_bot.h"
#include "tests/support/bots/token_sheet_bot.h"
#include "tests/support/secret_trail.h"
#include "views/common/dialog.h"
#include "views/common/inspector_tabs.h"
#include "views/common/table.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// With the label Production: the ways to change something that lead through forms, sheets and several dialogs. Nothing
/// has left the computer before the button that names the place was pressed, and nothing more is asked after it. What
/// tst_production does not have. (user-needs, N23)
class TestProductionPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_composition.reset(); }
    void everyPathAsksOnce_data();
    void everyPathAsksOnce();

private:
    using Step = std::function<bool()>;
    [[nodiscard]] MappingsBot bot() const { return MappingsBot(&m_composition->window()); }
    [[nodiscard]] bool press(const char* button) const { return bot().click(button); }
    [[nodiscard]] qsizetype changes() const { return readJournal(m_journal)->entries.size(); }
    [[nodiscard]] bool isAsked() const { return Dialog::isOpenOver(&m_composition->window()); }
    /// The dialog that is over all others.
    [[nodiscard]] Bot asking() const
    {
        return Bot(m_composition->window().findChildren<QWidget*>(u"veil"_s, Qt::FindDirectChildrenOnly).constLast());
    }
    [[nodiscard]] const Directory& directory() const { return *m_composition->server()->directory; }
    [[nodiscard]] bool showTab(const QString& connection, const QString& tab) const;
    [[nodiscard]] bool chooseUser(const QString& name) const;
    [[nodiscard]] bool openRotation() const;
    [[nodiscard]] bool leaveSheet() const;
    [[nodiscard]] bool hold(const QByteArray& user);
    [[nodiscard]] bool openHeld(const QString& name) const;
    void addTokenPaths();
    void addPeoplePaths();
    void addConnectionPaths();
    /// `deed` is the button that does it, after which `writes` changes stand in the journal; -1: some.
    static void row(const char* name, const Step& begin, const char* deed = "confirm", int writes = 1,
                    const Step& finish = {});

    QTemporaryDir m_folder;
    QString m_journal;
    ProvostdProcess m_server;
    std::unique_ptr<ScimClient> m_idp;
    std::unique_ptr<ScimClient> m_spare;
    std::unique_ptr<Composition> m_composition;
    QHash<QByteArray, QByteArray> m_users;
};

void TestProductionPaths::initTestCase()
{
    // Deleted users can come back, and there is a prerequisite.
    QVERIFY2(m_server.start({u"--profile"_s, u"ruleforge"_s}), m_server.errors().constData());
    rememberSecrets(m_server.adminKey().toUtf8());
    m_idp = std::make_unique<ScimClient>(m_server, u"Workforce"_s);
    m_spare = std::make_unique<ScimClient>(m_server, u"Spare"_s);
    ScimClient former(m_server, u"Former"_s);
    QVERIFY(m_idp->isReady() && m_spare->isReady() && former.isReady());
    for (const auto* name : {"ana", "ben", "cleo", "dora", "emil", "fred"})
        m_users.insert(name, m_idp->createUser(QByteArray(name) + "@acme.example"));
    QVERIFY(!former.createUser("gina@acme.example").isEmpty());
    const auto kept = former.admin("DELETE", "/connections/" + former.id().toLatin1() + "?removeResources=false", {},
                                   {{"If-Match", "*"}});
    QCOMPARE(kept.status, 200);
    const auto group = m_idp->createGroup("Finance");
    QVERIFY(m_idp->patch("/Groups/" + group, addingMember(m_users["ana"])).status < 300);
    QCOMPARE(m_idp->send("DELETE", "/Users/" + m_users["dora"]).status, 204);
    const auto places = Places::under(m_folder.path());
    QVERIFY(places);
    m_journal = places->journalFile;
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
    QVERIFY(bot().sees("welcome"));
    if (bot().shows("provostServer"))
        QVERIFY(press("provostServer"));
    QVERIFY(bot().type("address", m_server.url()) && bot().type("adminKey", m_server.adminKey()));
    QVERIFY(press("continue") && bot().sees("nav.connections"));
    QTRY_VERIFY_WITH_TIMEOUT(m_composition->server() && directory().syncState().phase == SyncState::Phase::Live,
                             30'000);
    m_composition->window().resize(1400, 1000);
    m_composition->window().setCharacter({Environment::Production, false});
    m_composition->server()->directory->setCharacter({Environment::Production, false});
}

/// What a path that failed left open is no trouble of the next one.
void TestProductionPaths::cleanup()
{
    constexpr int mostDialogs = 4;
    for (int i = 0; i < mostDialogs && isAsked(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestProductionPaths::row(const char* name, const Step& begin, const char* deed, int writes, const Step& finish)
{
    QTest::newRow(name) << begin << QByteArray(deed) << writes << finish;
}

bool TestProductionPaths::showTab(const QString& connection, const QString& tab) const
{
    if (!press("nav.connections") ||
        !QTest::qWaitFor([&] { return bot().chooseRow("connections", connection); }, 15'000))
        return false;
    bot().get("connectionInspector")->findChild<InspectorTabs*>()->setCurrent(tab);
    return true;
}

bool TestProductionPaths::chooseUser(const QString& name) const
{
    if (!press("nav.users") || !bot().sees("users"))
        return false;
    return QTest::qWaitFor([&] { return bot().chooseRow("users", name); }, 15'000);
}

bool TestProductionPaths::openRotation() const
{
    return showTab(u"Spare"_s, u"setup"_s) && press("rotate");
}

bool TestProductionPaths::leaveSheet() const
{
    const TokenSheetBot sheet(&m_composition->window());
    if (!sheet.sees("tokenSheet"))
        return false;
    sheet.copy();
    rememberSecrets(TokenSheetBot::clipboard().toLatin1());
    sheet.done();
    return QTest::qWaitFor([&sheet] { return !sheet.isOpen(); }, 10'000);
}

/// The guard lets one go and holds the next ones.
bool TestProductionPaths::hold(const QByteArray& user)
{
    const auto path = "/connections/" + m_idp->id().toLatin1();
    const auto guarded =
        m_idp->admin("PATCH", path, R"({"guard":{"count":1,"percent":null,"windowMinutes":60}})", {{"If-Match", "*"}});
    if (guarded.status != 200)
        return false;
    for (const auto& each : {m_users["fred"], m_users[user]})
        (void)m_idp->patch("/Users/" + each, R"({"op":"replace","value":{"active":false}})");
    return true;
}

bool TestProductionPaths::openHeld(const QString& name) const
{
    return showTab(u"Workforce"_s, u"provisioning"_s) && bot().sees("heldBar") &&
           Bot(bot().get("heldBar")).click("messageAction") &&
           QTest::qWaitFor([&] { return bot().chooseRow("held", name); }, 15'000);
}

void TestProductionPaths::addTokenPaths()
{
    const Step leave = [this] { return leaveSheet(); };
    // The sheet tells the server that the token has arrived: the second change.
    row(
        "generate a token", [this] { return showTab(u"Spare"_s, u"tokens"_s) && press("generate"); }, "confirm", 2,
        leave);
    row("replace a token", [this] { return openRotation(); }, "confirm", 2, leave);
    row("keep the old token", [this] { return openRotation() && press("cancelRotation"); });
    row("replace it after all", [this] { return openRotation(); }, "confirm", 2, leave);
    row(
        "end the old token",
        [this] {
            const auto token = TokenSheetBot::clipboard().toLatin1();
            return HttpClient(m_server.url(), token).get("/scim/v2/Users").status == 200 && openRotation();
        },
        "completeRotation");
    row("replace it once more", [this] { return openRotation(); }, "confirm", 2, leave);
    row("end the old one without proof",
        [this] { return openRotation() && press("forceRotation") && bot().type("typedWord", u"Spare"_s); });
}

void TestProductionPaths::addPeoplePaths()
{
    row(
        "reject a held change", [this] { return hold("ben") && openHeld(u"ben"_s); }, "rejectHeld", 1,
        [this] { return press("close"); });
    row(
        "carry out a held change", [this] { return hold("cleo") && openHeld(u"cleo"_s) && press("approveHeld"); },
        "confirm", 1, [this] { return press("close"); });
    row(
        "deactivate several",
        [this] {
            if (!press("nav.users") || !bot().sees("users") || !bot().type("search", u"e"_s))
                return false;
            QTest::keyClick(bot().get("search"), Qt::Key_Return);
            if (!QTest::qWaitFor([this] { return bot().chooseRow("users", u"emil"_s); }, 15'000) ||
                !press("selectSeveral"))
                return false;
            auto* table = bot().get<Table>("users");
            table->setFocus();
            for (const auto& name : {u"emil"_s, u"ben"_s}) {
                if (!bot().chooseRow("users", name))
                    return false;
                QTest::keyClick(table, Qt::Key_Space);
            }
            return press("bulkDeactivate");
        },
        "confirm", 2,
        [this] {
            QTest::keyClick(bot().get("users"), Qt::Key_Escape);
            return bot().type("search", {});
        });
    row("restore a deleted user", [this] {
        return press("nav.users") && (!bot().shows("stateChip") || press("stateChip")) && chooseUser(u"dora"_s) &&
               press("restoreUser");
    });
    row("remove a group", [this] {
        return press("nav.groups") &&
               QTest::qWaitFor([this] { return bot().chooseRow("groups", u"Finance"_s); }, 15'000) &&
               press("removeGroup") && bot().type("typedWord", u"Finance"_s);
    });
    row("remove who has no connection", [this] {
        if (!press("nav.users") || !press("filters"))
            return false;
        auto* menu = bot().get<QMenu>("filterMenu");
        auto* action = menu->findChild<QAction*>(u"filter-connection-none"_s);
        if (!action)
            return false;
        action->trigger();
        menu->hide();
        return bot().sees("withoutConnection") && Bot(bot().get("withoutConnection")).click("messageAction") &&
               bot().type("typedWord", u"1"_s);
    });
}

void TestProductionPaths::addConnectionPaths()
{
    const Step tickIt = [this] { return showTab(u"Spare"_s, u"setup"_s) && press("prerequisite-0"); };
    row("confirm a prerequisite", tickIt);
    row("take it back", [this, tickIt] {
        return QTest::qWaitFor([this] { return bot().get("prerequisite-0")->isEnabled(); }, 15'000) && tickIt();
    });
    row(
        "change the attribute mapping",
        [this] {
            if (!showTab(u"Workforce"_s, u"attributes"_s) || !press("editMapping") || !bot().sees("chosenAttribute") ||
                !QTest::qWaitFor([this] { return !bot().cellOf("mappingTable", 0, 2).isEmpty(); }, 15'000) ||
                !bot().type("chosenAttribute", u"nickName"_s))
                return false;
            QTest::keyClick(bot().get("chosenAttribute"), Qt::Key_Return);
            return QTest::qWaitFor([this] { return bot().get("saveMapping")->isEnabled(); }, 15'000);
        },
        "saveMapping");
    row(
        "self-service of an account",
        [this] {
            m_composition->window().chooseAccount(directory().accounts().constFirst().id.text());
            return press("nav.permissions") &&
                   QTest::qWaitFor([this] { return bot().get("selfService")->isEnabled(); }, 15'000) &&
                   press("selfService");
        },
        "confirm", 1,
        [this] {
            m_composition->window().chooseAccount({});
            return true;
        });
    row(
        "undo from the journal",
        [this] {
            QTest::keyClick(&m_composition->window(), Qt::Key_Comma, Qt::ControlModifier);
            return press("showJournal") && bot().sees("journalDialog") &&
                   QTest::qWaitFor([this] { return bot().chooseRow("journal", u"Change an attribute mapping"_s, 1); },
                                   15'000) &&
                   press("undoChange");
        },
        "confirm", 1, [this] { return press("closeJournal"); });
    row(
        "create a connection",
        [this] {
            return press("nav.connections") && press("newConnection") && press("idp-okta") &&
                   bot().type("name", u"Brand new"_s);
        },
        "create", 2, [this] { return leaveSheet(); });
    row(
        "delete a connection",
        [this] {
            return showTab(u"Brand new"_s, u"setup"_s) && press("delete") && bot().sees("alsoGone") &&
                   bot().type("typedName", u"Brand new"_s);
        },
        "delete", 1, [this] { return press("keep"); });
}

void TestProductionPaths::everyPathAsksOnce_data()
{
    QTest::addColumn<Step>("begin");
    QTest::addColumn<QByteArray>("deed");
    QTest::addColumn<int>("writes");
    QTest::addColumn<Step>("finish");
    addTokenPaths();
    addConnectionPaths();
    addPeoplePaths();
}

void TestProductionPaths::everyPathAsksOnce()
{
    QFETCH(const Step, begin);
    QFETCH(const QByteArray, deed);
    QFETCH(const int, writes);
    QFETCH(const Step, finish);
    const auto before = changes();
    QVERIFY(begin());
    QTRY_VERIFY(isAsked());
    QTRY_VERIFY_WITH_TIMEOUT(asking().shows(deed.constData()), 15'000);
    const auto named = [&] { return asking().get<QAbstractButton>(deed.constData())->text(); };
    QTRY_VERIFY2(named().endsWith(u" in production"_s), qPrintable(named()));
    QVERIFY(bot().shows("dialogEnvironment"));
    QCOMPARE(changes(), before); // nothing has left yet
    QVERIFY(asking().click(deed.constData()));
    QTRY_COMPARE_WITH_TIMEOUT(changes(), before + writes, 20'000); // and nothing more is asked
    if (finish)
        QVERIFY(finish());
    QTRY_VERIFY_WITH_TIMEOUT(!isAsked(), 15'000);
    QCOMPARE(changes(), before + writes);
}

QTEST_MAIN(TestProductionPaths)
#include "tst_production_paths.moc"
