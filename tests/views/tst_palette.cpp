// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/explaining.h"
#include "app/finding.h"
#include "app/helping.h"
#include "app/main_window.h"
#include "app/pane_settings.h"
#include "app/panes.h"
#include "app/settings.h"
#include "model/domain/shown_text.h"
#include "model/items/finder.h"
#include "model/sync/follower.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/bot.h"
#include "tests/support/bots/step_count.h"
#include "tests/views/console.h"
#include "views/activity/activity_pane.h"
#include "views/common/secret_field.h"
#include "views/common/selectable_label.h"
#include "views/help/help_dialog.h"

#include <QAccessible>
#include <QDir>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Ctrl+K in the whole window, on a real server, by keyboard alone.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNameLeadsToTheUser();
    void anErrorMessageLeadsToItsUserAndItsMeaning();
    void aPastedIdLeadsToTheConnection();
    void aPastedRequestIdLeadsToItsRequest();
    void commandsAndPanesAreFound();
    void whatIsChosenIsSaidInTheField();
    void escapeAndAClickOutsideLeave();
    void theActivityOfAUserIsOneLineAway();
    void f1ExplainsTheChosenRequest();
    void f1ExplainsWhatIsSelectedAndKeepsANote();
    void f1TakesWordsFromWhereverTheyStandButNoSecrets();
    void f1ExplainsWhatStandsInADialog();
    void f1OpensTheGuideWhereNothingIsChosen();
    void f1InADialogOpensTheGuideOverIt();

private:
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    }
    void open() const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(bot().sees("paletteField"));
        QTRY_COMPARE(QApplication::focusWidget(), bot().get("paletteField"));
    }
    /// Pasted into the open palette, and looked for.
    void paste(const QString& text) const
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        auto* finder = bot().get("commandPalette")->findChild<Finder*>();
        QTRY_VERIFY(finder->query() == text && !finder->isSearching());
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList found;
        for (int row = 0; row < bot().rowsOf("paletteList"); ++row)
            found.append(bot().cellOf("paletteList", row, 0));
        return found;
    }
    /// What a screen reader hears of what is chosen.
    [[nodiscard]] QString spoken() const
    {
        return QAccessible::queryAccessibleInterface(bot().get("paletteField"))->text(QAccessible::Description);
    }
    [[nodiscard]] QString current() const
    {
        return bot().get<QListView>("paletteList")->currentIndex().data().toString();
    }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScimClient> m_idp;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PaneSettings> m_memory;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<MainWindow> m_window;
    Panes m_panes;
    QString m_silva; ///< id
};

void TestPalette::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    m_idp = std::make_unique<ScimClient>(m_console->server, u"Acme workforce"_s);
    QVERIFY(m_idp->isReady());
    const auto made = m_idp->send("POST", "/Users",
                                  R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],)"
                                  R"("userName":"ana.silva@acme.example","displayName":"Ana Silva","active":true})");
    QCOMPARE(made.status, 201);
    m_silva = made.json["id"_L1].toString();
    const auto again = m_idp->send("POST", "/Users",
                                   R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],)"
                                   R"("userName":"ana.silva@acme.example","displayName":"Ana Silva","active":true})");
    QCOMPARE(again.status, 409);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"provost.ini"_s));
    m_memory = std::make_unique<PaneSettings>(*m_settings, u"server"_s);
    m_follower = std::make_unique<Follower>(*m_console->session, m_console->directory);
    m_window = std::make_unique<MainWindow>(*m_settings, m_console->minutes);
    m_panes =
        makePanes(m_console->at(), m_console->clipboard, m_console->minutes, *m_memory, QDir::homePath(),
                  {[] {}, [this](const QString& pane) { m_window->choosePane(pane); }, [](const auto&, int, auto) {}});
    connect(m_window.get(), &MainWindow::explanationWanted, this, [this](const QString& text) {
        if (!m_panes.explain(text))
            openHelp(*m_window);
    });
    connect(m_window.get(), &MainWindow::paletteWanted, this,
            [this] { openPalette(*m_window, m_console->directory, m_panes, {}); });
    m_window->showServer(u"Test server"_s, {}, m_console->directory, m_panes.entries);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.users().size(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.connections().size(), 1, 30'000);
}

void TestPalette::cleanup()
{
    m_window->closeServer();
    m_window.reset();
    m_follower.reset();
    m_panes = {};
    m_memory.reset();
    m_settings.reset();
    m_folder.reset();
    m_idp.reset();
    m_console.reset();
}

void TestPalette::aNameLeadsToTheUser()
{
    open();
    QTest::keyClicks(QApplication::focusWidget(), u"silv"_s);
    press(Qt::Key_Return); // before the search has begun: the answer is waited for
    QTRY_VERIFY(!bot().shows("commandPalette"));
    QVERIFY(bot().sees("usersPane"));
    QTRY_COMPARE(bot().get<QAbstractItemView>("users")->currentIndex().data().toString(), u"Ana Silva"_s);
}

void TestPalette::anErrorMessageLeadsToItsUserAndItsMeaning()
{
    StepCount steps("S1, from an error text to its user", 3);
    steps.take("Ctrl+K");
    open();
    steps.take("paste");
    paste(u"{\"status\":\"409\",\"scimType\":\"uniqueness\",\"detail\":\"“%1” is taken\"}"_s.arg(m_silva));
    QCOMPARE(lines().first(2), (QStringList{u"Found in the pasted text"_s, u"Ana Silva"_s}));
    QVERIFY(lines().contains(u"What it means"_s));
    while (!current().isEmpty() &&
           bot().get<QListView>("paletteList")->currentIndex().data(Finder::KindRole).value<Found::Kind>() !=
               Found::Kind::Explanation)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(bot().sees("explanationDialog"));
    QVERIFY(!bot().textOf("meaning").isEmpty());
    QVERIFY(bot().textOf("source").contains(u"https://"_s));
    press(Qt::Key_Escape);
    open();
    paste(u"Error: user %1… could not be updated"_s.arg(m_silva.first(8)));
    steps.take("Return");
    press(Qt::Key_Return);
    QVERIFY(bot().sees("userInspector"));
    QVERIFY(steps.isWithinAim());
}

void TestPalette::aPastedIdLeadsToTheConnection()
{
    open();
    const auto id = m_console->directory.connections().constFirst().id; // a copy: the list goes on changing
    paste(id.text());
    QCOMPARE(current(), u"Acme workforce"_s);
    press(Qt::Key_Return);
    QVERIFY(bot().sees("connectionsPane"));
}

void TestPalette::aPastedRequestIdLeadsToItsRequest()
{
    const auto made = m_idp->get("/Groups?count=1").header("X-Request-Id");
    const QByteArray given = "5f3c9a17b2d04e6f8c1a2b3c4d5e6f70"; // as nginx makes them
    QCOMPARE(m_idp->send("GET", "/Groups/none", {}, {{"X-Request-Id", given}}).status, 404);
    for (const auto& [id, path] : {std::pair(made, u"/Groups"_s), std::pair(given, u"/Groups/none"_s)}) {
        open();
        paste(u"X-Request-Id: "_s.repeated(id == made ? 1 : 0) + QString::fromLatin1(id));
        QCOMPARE(lines().first(), u"Activity"_s);
        QCOMPARE(plainText(current()), u"Show the request "_s + QString::fromLatin1(id));
        press(Qt::Key_Return);
        QVERIFY(bot().sees("eventInspector"));
        QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("activity"), 1, 20'000);
        auto* pane = bot().get<ActivityPane>("activityPane");
        const auto facts = Bot(pane).get("eventInspector")->findChildren<QLabel*>();
        QTRY_VERIFY(
            std::ranges::any_of(facts, [&id](const QLabel* label) { return label->text() == QLatin1StringView(id); }));
        QVERIFY(bot().textOf("inspectorTitle").endsWith(path));
        QVERIFY(bot().shows("requestChip"));
    }
}

void TestPalette::commandsAndPanesAreFound()
{
    open();
    QTest::keyClicks(QApplication::focusWidget(), u"role map"_s);
    press(Qt::Key_Return);
    QVERIFY(bot().sees("mappingsPane"));
    open();
    QTest::keyClicks(QApplication::focusWidget(), u"new conn"_s);
    press(Qt::Key_Return);
    QVERIFY(bot().sees("newConnection"));
    QVERIFY(Dialog::isOpenOver(m_window.get()));
    press(Qt::Key_K, Qt::ControlModifier); // rests under a dialog
    QVERIFY(!bot().shows("commandPalette"));
    press(Qt::Key_Escape);
}

void TestPalette::whatIsChosenIsSaidInTheField()
{
    open();
    QVERIFY(!spoken().isEmpty());
    const auto first = spoken();
    press(Qt::Key_Down);
    QVERIFY(spoken() != first);
    press(Qt::Key_Up);
    QCOMPARE(spoken(), first);
    press(Qt::Key_Up); // round to the end
    QVERIFY(spoken() != first);
    press(Qt::Key_Escape);
}

void TestPalette::escapeAndAClickOutsideLeave()
{
    open();
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!bot().shows("commandPalette"));
    open();
    QTest::mouseClick(bot().get("veil"), Qt::LeftButton, {}, QPoint(3, 3));
    QTRY_VERIFY(!bot().shows("commandPalette"));
}

void TestPalette::theActivityOfAUserIsOneLineAway()
{
    open();
    paste(u"ana.silva@acme.example"_s);
    QVERIFY(plainText(lines().join(u'\n'), 4'000, true).contains(u"Show all activity of Ana Silva"_s));
    while (!current().startsWith(u"Show all activity"_s))
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(bot().sees("activityPane"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("activity"), 1, 15'000);
    QVERIFY(bot().shows("resourceChip"));
}

void TestPalette::f1ExplainsTheChosenRequest()
{
    m_window->choosePane(u"activity"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("activity"), 2, 15'000);
    QVERIFY(bot().chooseRow("activity", u"409"_s, 4));
    bot().get("activity")->setFocus();
    press(Qt::Key_F1);
    QVERIFY(bot().sees("explanationDialog"));
    QVERIFY(plainText(bot().textOf("explained"), 400).contains(u"409"_s));
    QVERIFY(!bot().textOf("nextStep").isEmpty());
    QVERIFY(bot().click("copyExplanation"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(bot().textOf("meaning")));
    press(Qt::Key_Escape);
}

void TestPalette::f1ExplainsWhatIsSelectedAndKeepsANote()
{
    const auto explain = [this](const QString& text) {
        auto* field = bot().get<QLineEdit>("search");
        field->setText(text);
        field->setFocus();
        field->selectAll();
        press(Qt::Key_F1);
        QVERIFY(bot().sees("explanationDialog"));
    };
    m_window->choosePane(u"users"_s);
    explain(u"EntryConflict"_s);
    QVERIFY(bot().textOf("codes").contains(u"EntryConflict"_s));
    QVERIFY(!bot().shows("note"));
    QVERIFY(bot().click("writeNote"));
    bot().get<QPlainTextEdit>("noteField")->setPlainText(u" Ask Kim,\nshe mended it in May. "_s);
    press(Qt::Key_Escape); // it is kept however the dialog is left
    QTRY_VERIFY(!bot().shows("explanationDialog"));
    explain(u"conflict"_s); // another way to write it
    QCOMPARE(plainText(bot().textOf("note"), 400), u"Your note: Ask Kim, she mended it in May."_s);
    QVERIFY(!PaneSettings(*m_settings, u"another server"_s).readCommon(u"dictionaryNotes"_s).isEmpty());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!bot().shows("explanationDialog"));
    explain(u"ErrorOfTomorrow4711"_s);
    QVERIFY(bot().textOf("unknown").contains(u"does not know this"_s));
    press(Qt::Key_Escape);
}

void TestPalette::f1TakesWordsFromWhereverTheyStandButNoSecrets()
{
    SelectableLabel label(u"EntryConflict"_s);
    QCOMPARE(pointedAt(&label), QString());
    QTest::keySequence(&label, QKeySequence::SelectAll);
    QCOMPARE(pointedAt(&label), u"EntryConflict"_s);
    QPlainTextEdit text(u"scimType: uniqueness, and more"_s);
    text.moveCursor(QTextCursor::End);
    text.find(u"uniq"_s, QTextDocument::FindBackward);
    QCOMPARE(pointedAt(&text), u"uniq"_s);
    auto cursor = text.textCursor();
    cursor.clearSelection();
    text.setTextCursor(cursor);
    QCOMPARE(pointedAt(&text), u"uniqueness"_s);
    SecretEdit key(u"Admin key"_s);
    key.setText(u"not to be explained"_s);
    key.selectAll();
    QCOMPARE(pointedAt(&key), QString());
}

void TestPalette::f1ExplainsWhatStandsInADialog()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(bot().sees("paletteField"));
    press(Qt::Key_F1); // nothing is selected there, and what is chosen below is not meant
    QVERIFY(!bot().shows("explanationDialog"));
    QVERIFY(bot().sees("helpDialog"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!bot().shows("helpDialog"));
    auto* field = bot().get<QLineEdit>("paletteField");
    field->setText(u"EntryConflict"_s);
    field->selectAll();
    press(Qt::Key_F1);
    QVERIFY(bot().sees("explanationDialog"));
    QVERIFY(bot().textOf("codes").contains(u"EntryConflict"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!bot().shows("explanationDialog"));
    QVERIFY(bot().shows("paletteField"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!bot().shows("paletteField"));
}

void TestPalette::f1OpensTheGuideWhereNothingIsChosen()
{
    const auto pages = HelpPages::ofProgram();
    QStringList seen;
    for (const auto& pane : m_panes.entries) {
        if (!m_window->isPaneOffered(pane.id))
            continue;
        m_window->choosePane(pane.id);
        m_window->setFocus();
        press(Qt::Key_F1);
        QVERIFY2(bot().sees("helpDialog"), qPrintable(pane.id));
        seen.append(bot().get<HelpDialog>("helpDialog")->page());
        QVERIFY2(pages.find(seen.constLast()), qPrintable(seen.constLast()));
        press(Qt::Key_F1); // it is open already
        QCOMPARE(m_window->findChildren<HelpDialog*>().size(), 1);
        press(Qt::Key_Escape);
        QTRY_COMPARE(m_window->findChildren<HelpDialog*>().size(), 0);
    }
    QVERIFY2(seen.contains(u"guide/map-groups-to-roles.md"_s), qPrintable(seen.join(u' ')));
    QVERIFY(seen.contains(u"guide/read-a-failed-request.md"_s));
    QVERIFY(seen.contains(u"guide/README.md"_s));
    m_window->showPage(new QWidget);
    QCOMPARE(helpPageFor(*m_window), u"guide/open-a-server.md"_s);
    m_window->leavePage();
}

void TestPalette::f1InADialogOpensTheGuideOverIt()
{
    m_panes.run(u"newConnection"_s);
    QVERIFY(bot().sees("create"));
    auto* create = bot().get("create");
    create->setFocus();
    press(Qt::Key_F1);
    QVERIFY(bot().sees("helpDialog"));
    QCOMPARE(bot().get<HelpDialog>("helpDialog")->page(), u"guide/connect-an-identity-provider.md"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!bot().shows("helpDialog"));
    QVERIFY(bot().shows("create"));
    QCOMPARE(QApplication::focusWidget(), create);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!bot().shows("create"));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
