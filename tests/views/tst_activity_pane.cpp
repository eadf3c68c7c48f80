// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/dictionary.h"
#include "model/domain/csv.h"
#include "model/items/dictionary_notes.h"
#include "model/sync/follower.h"
#include "resources/resources.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/activity_bot.h"
#include "tests/views/console.h"
#include "tests/views/people_room.h"
#include "views/activity/activity_pane.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The activity pane on a real server that a played identity provider calls, followed live.
class TestActivityPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void requestsArriveLive();
    void heldRequestsWait();
    void aRefusalIsShownWithItsBodies();
    void requestsAreFiltered();
    void filtersAndColumnsAreKept();
    void oneUserAndOnePathAreSingledOut();
    void theChartCountsInWords();
    void aStretchOfTimeIsBrushed();
    void theChartIsWorkedByKeyboard();
    void manyRequestsComeAsTheListIsScrolled();
    void aPatchIsSaidInWords();
    void aRequestIsCopiedWithoutItsToken();
    void failuresAreFoldedByCause();
    void anUnknownFailureInventsNoCause();
    void whatIsMendedIsOver();
    void anIncidentLeadsToItsRequests();
    void theExplanationIsCopied();
    void aChangeOfRolesIsNamed();
    void everythingThatMatchesIsExported();
    void anErrorIsNotAnEmptyList();

private:
    [[nodiscard]] ActivityBot bot() const { return ActivityBot(m_window.get()); }
    /// A PATCH that adds somebody whom the server does not know.
    void addStranger(const QByteArray& group, const QByteArray& member);
    [[nodiscard]] QString textsIn(const char* page) const;

    std::shared_ptr<const Dictionary> m_dictionary;
    std::shared_ptr<DictionaryNotes> m_notes =
        std::make_shared<DictionaryNotes>(QVariantMap(), [](const QVariantMap&) {});
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScimClient> m_okta;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<QWidget> m_window;
    ActivityPane* m_pane = nullptr;
};

void TestActivityPane::initTestCase()
{
    initResources();
    auto loaded = Dictionary::load(QDir(u":/provost/dictionary"_s));
    QVERIFY(loaded);
    m_dictionary = std::make_shared<const Dictionary>(*std::move(loaded));
}

void TestActivityPane::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    m_okta = std::make_unique<ScimClient>(m_console->server, u"Acme workforce"_s);
    QVERIFY(m_okta->isReady());
    m_follower = std::make_unique<Follower>(*m_console->session, m_console->directory);
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    m_pane =
        new ActivityPane(m_console->at(), m_dictionary, m_notes, &QDateTime::currentDateTimeUtc, m_console->minutes);
    layout->addWidget(m_pane);
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.syncState().phase, SyncState::Phase::Live, 30'000);
}

void TestActivityPane::cleanup()
{
    m_window.reset();
    m_follower.reset();
    m_okta.reset();
    m_console.reset();
}

void TestActivityPane::requestsArriveLive()
{
    QTRY_COMPARE_WITH_TIMEOUT(bot().state(), u"No request yet"_s, 30'000);
    QCOMPARE(m_okta->get("/Users?startIndex=1&count=1").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 30'000);
    QVERIFY(!m_okta->createUser("ana.silva@acme.example").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 2, 30'000);
    QCOMPARE(bot().cell(0, 2), u"POST /Users"_s); // the newest stands on top
    QCOMPARE(bot().cell(0, 3), u"ana.silva@acme.example"_s);
    QCOMPARE(bot().cell(0, 4), u"201"_s);
    QTRY_COMPARE(bot().count(), u"All 2 request(s)"_s);
}

void TestActivityPane::heldRequestsWait()
{
    QVERIFY(bot().click("live"));
    QVERIFY(!m_okta->createUser("ana@acme.example").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.events().size(), 1, 30'000); // it is here, and not shown
    QCOMPARE(bot().rows(), 0);
    QVERIFY(bot().click("live"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 30'000);
}

void TestActivityPane::aRefusalIsShownWithItsBodies()
{
    QVERIFY(!m_okta->createUser("ana@acme.example").isEmpty());
    QVERIFY(m_okta->createUser("ana@acme.example").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 2, 30'000);
    QVERIFY(bot().ListBot::choose(u"409"_s, 4));
    QTRY_COMPARE(bot().textOf("inspectorPill"), u"409"_s);
    QCOMPARE(bot().fact(u"Connection"_s), u"Acme workforce"_s);
    QVERIFY(bot().fact(u"Path"_s).endsWith(u"/Users"_s));
    QCOMPARE(bot().fact(u"Kind of refusal"_s), u"uniqueness"_s);
    QVERIFY(!bot().textOf("reason").isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(bot().json("requestBody").contains(u"ana@acme.example"_s), 30'000);
    bot().openTab(u"answer"_s);
    const auto answer = QJsonDocument::fromJson(bot().json("answerBody").toUtf8()).object();
    QCOMPARE(answer["scimType"_L1].toString(), u"uniqueness"_s);
}

void TestActivityPane::requestsAreFiltered()
{
    QVERIFY(!m_okta->createUser("ana@acme.example").isEmpty());
    QVERIFY(m_okta->createUser("ana@acme.example").isEmpty());
    const auto bruno = m_okta->createUser("bruno@acme.example");
    QCOMPARE(m_okta->patch("/Users/" + bruno, R"({"op":"replace","value":{"title":"Director"}})").status, 200);
    QCOMPARE(m_okta->send("GET", "/Users", {}, {{"Provost-Caller", "console"}}).status, 200);
    const ScimClient other(m_console->server, u"Initech pilot"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 5, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.connections().size(), 2, 30'000);
    const auto shows = [this](int rows) {
        return QTest::qWaitFor([&] { return bot().rows() == rows && !bot().count().isEmpty() == (rows > 0); }, 20'000);
    };
    QVERIFY(bot().filterBy("status", u"refused"_s));
    QVERIFY(shows(1));
    QTRY_COMPARE(bot().count(), u"All 1 request(s) that match"_s);
    QVERIFY(bot().click("statusChip"));
    QVERIFY(shows(5));
    QVERIFY(bot().filterBy("status", u"2"_s));
    QVERIFY(shows(4));
    QVERIFY(bot().filterBy("method", u"PATCH"_s));
    QVERIFY(shows(1));
    QVERIFY(bot().click("statusChip"));
    QVERIFY(bot().click("methodChip"));
    QVERIFY(bot().filterBy("console", u"without"_s));
    QVERIFY(shows(4));
    QVERIFY(bot().search(u"BRUNO"_s));
    QVERIFY(shows(2));
    QVERIFY(bot().search(u"uniqueness"_s));
    QVERIFY(shows(1));
    QVERIFY(bot().search({}));
    QVERIFY(bot().filterBy("connection", other.id()));
    QTRY_COMPARE_WITH_TIMEOUT(bot().state(), u"No request matches"_s, 20'000);
    QVERIFY(bot().click("connectionChip"));
    QVERIFY(shows(4));
}

void TestActivityPane::filtersAndColumnsAreKept()
{
    MemoryOfTest memory;
    m_pane->remember(memory);
    QVERIFY(bot().filterBy("method", u"PATCH"_s));
    const auto trigger = [this](const char* button, const char* menu, const QString& name) {
        if (!bot().click(button))
            return false;
        auto* shown = bot().get<QMenu>(menu);
        auto* action = shown->findChild<QAction*>(name);
        if (action)
            action->trigger();
        shown->hide();
        return action != nullptr;
    };
    QVERIFY(trigger("filters", "filterMenu", u"saveFilter"_s));
    QVERIFY(Bot(m_window.get()).type("filterName", u"Changes"_s));
    QVERIFY(Bot(m_window.get()).click("save"));
    bot().get<Table>("activity")->showColumn(1, false);
    delete m_pane; // another run
    m_pane =
        new ActivityPane(m_console->at(), m_dictionary, m_notes, &QDateTime::currentDateTimeUtc, m_console->minutes);
    m_window->layout()->addWidget(m_pane);
    m_pane->remember(memory);
    QVERIFY(bot().sees("activity"));
    QVERIFY(bot().get<Table>("activity")->isColumnHidden(1));
    QVERIFY(!bot().shows("methodChip"));
    QVERIFY(trigger("filters", "filterMenu", u"saved-Changes"_s));
    QVERIFY(bot().shows("methodChip"));
}

void TestActivityPane::oneUserAndOnePathAreSingledOut()
{
    const auto ana = m_okta->createUser("ana@acme.example");
    QVERIFY(!m_okta->createUser("bruno@acme.example").isEmpty());
    QCOMPARE(m_okta->get("/Users/" + ana).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 3, 30'000);
    QVERIFY(bot().ListBot::choose(u"GET"_s, 2));
    QVERIFY(bot().click("onlyResource"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 2, 20'000);
    QVERIFY(bot().click("resourceChip"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 3, 20'000);
    QVERIFY(bot().ListBot::choose(u"GET"_s, 2));
    QVERIFY(bot().click("onlyPath"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 20'000);
    QVERIFY(bot().click("pathChip"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 3, 20'000);
}

void TestActivityPane::theChartCountsInWords()
{
    QVERIFY(!m_okta->createUser("ana@acme.example").isEmpty());
    QVERIFY(m_okta->createUser("ana@acme.example").isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(bot().chartWords().endsWith(u"2 request(s), 1 refused"_s), 30'000);
    auto* interface = QAccessible::queryAccessibleInterface(bot().chart());
    QVERIFY(interface->text(QAccessible::Description).contains(bot().chartWords()));
    QVERIFY(bot().range("timeRange0"));
    QTRY_VERIFY_WITH_TIMEOUT(bot().chartWords().endsWith(u"2 request(s), 1 refused"_s), 30'000);
    QCOMPARE(bot().get<QAbstractButton>("timeRange")->text(), u"Last hour"_s);
}

void TestActivityPane::aStretchOfTimeIsBrushed()
{
    QVERIFY(!m_okta->createUser("ana@acme.example").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(bot().chartWords().contains(u"1 request(s),"_s), 30'000);
    bot().brush(0.1, 0.4); // long before anything happened
    QTRY_COMPARE_WITH_TIMEOUT(bot().state(), u"No request matches"_s, 20'000);
    QVERIFY(bot().shows("timeChip"));
    QVERIFY(bot().chartWords().endsWith(u"0 request(s), 0 refused"_s));
    bot().brush(0.9, 1.0);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 20'000);
    QVERIFY(bot().click("timeChip"));
    QVERIFY(!bot().chart()->stretch());
}

void TestActivityPane::theChartIsWorkedByKeyboard()
{
    QVERIFY(!m_okta->createUser("ana@acme.example").isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(bot().chartWords().contains(u"1 request(s),"_s), 30'000);
    auto* chart = bot().chart();
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_Home);
    QVERIFY(bot().chartWords().endsWith(u"0 request(s), 0 refused"_s));
    QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(chart, Qt::Key_Return);
    QVERIFY(chart->stretch());
    QCOMPARE(chart->stretch()->from.secsTo(chart->stretch()->until), 2 * 15 * 60);
    QTRY_COMPARE_WITH_TIMEOUT(bot().state(), u"No request matches"_s, 20'000);
    QTest::keyClick(chart, Qt::Key_Escape);
    QVERIFY(!chart->stretch());
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 20'000);
}

void TestActivityPane::manyRequestsComeAsTheListIsScrolled()
{
    for (int read = 0; read < 230; ++read)
        QCOMPARE(m_okta->get("/ServiceProviderConfig").status, 200);
    EventQuery all;
    const auto counted = [this, all] {
        const auto page = m_console->outcome(
            step(m_console->session->call([all](AdminApi& api, Call call) { return api.events(all, call); }), {}));
        return page ? page->total : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(counted(), 230, 30'000);
    QVERIFY(bot().filterBy("method", u"GET"_s)); // asks anew: the first page alone
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 200, 20'000);
    QVERIFY(bot().count().startsWith(u"The newest 200 requests"_s));
    auto* list = bot().get<QAbstractItemView>("activity");
    list->scrollToBottom();
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 230, 20'000);
    QTRY_COMPARE(bot().count(), u"All 230 request(s) that match"_s);
}

void TestActivityPane::aPatchIsSaidInWords()
{
    const auto ana = m_okta->createUser("ana@acme.example");
    const auto group = m_okta->createGroup("IT-Admins");
    QVERIFY(m_okta->patch("/Groups/" + group, addingMember(ana)).status < 300);
    const auto removal = R"({"op":"Remove","path":"members","value":[{"value":")" + ana + R"("}]})";
    QVERIFY(m_okta->patch("/Groups/" + group, removal).status < 300);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 4, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.users().size(), 1, 30'000);
    QVERIFY(bot().ListBot::choose(u"PATCH"_s, 2)); // the newest
    bot().openTab(u"words"_s);
    const auto said = [this] { return textsIn("words"); };
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Removes 1 member(s): ana@acme.example."_s), 20'000);
    QVERIFY(said().contains(u"A strict reading of RFC 7644 removes all members"_s));
    QVERIFY(said().contains(u"capital letters"_s));
}

void TestActivityPane::aRequestIsCopiedWithoutItsToken()
{
    QVERIFY(!m_okta->createUser("o'hara@acme.example").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 30'000);
    QVERIFY(bot().ListBot::choose(u"POST"_s, 2));
    QGuiApplication::clipboard()->clear();
    QVERIFY(bot().click("copyCurl"));
    const auto copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"curl -X 'POST' '"_s + m_console->server.url() + u'/'));
    QVERIFY(copied.contains(u"Bearer $SCIM_TOKEN"_s));
    QVERIFY(copied.contains(uR"(o'\''hara@acme.example)"_s));
    QVERIFY(!copied.contains(QString::fromLatin1(m_okta->token())));
}

void TestActivityPane::addStranger(const QByteArray& group, const QByteArray& member)
{
    QCOMPARE(m_okta->patch("/Groups/" + group, addingMember(member)).status, 400);
}

QString TestActivityPane::textsIn(const char* page) const
{
    QStringList lines;
    const auto labels = bot().get(page)->findChildren<PlainLabel*>();
    for (const auto* label : labels)
        lines.append(QString(label->text()).remove(QChar(0x2068)).remove(QChar(0x2069)));
    return lines.join(u'\n');
}

/// 72 failures of one cause and three others are four incidents, and the first names the missing member.
void TestActivityPane::failuresAreFoldedByCause()
{
    const auto group = m_okta->createGroup("Engineering");
    for (int retry = 0; retry < 72; ++retry)
        addStranger(group, "u-404");
    QVERIFY(!m_okta->createUser("ana@acme.example").isEmpty());
    QVERIFY(m_okta->createUser("ana@acme.example").isEmpty());
    QCOMPARE(m_okta->send("POST", "/Users", R"({"userName":)").status, 400);
    QCOMPARE(m_okta->send("DELETE", "/Users/nobody").status, 404);
    bot().openTab(u"incidentsPage"_s);
    const ListBot incidents(m_window.get(), "activity");
    const auto rows = [&] { return incidents.rowsOf("incidents"); };
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(incidents.cellOf("incidents", 3, 3), u"72"_s, 30'000);
    QVERIFY(incidents.chooseRow("incidents", u"72"_s, 3));
    QTRY_VERIFY(incidents.shows("incidentInspector"));
    QCOMPARE(incidents.fact(u"It is about"_s), u"u-404"_s);
    QCOMPARE(incidents.fact(u"Whom"_s), u"Engineering"_s);
    QVERIFY(incidents.textOf("actor").startsWith(u"Who acts: "_s));
    QVERIFY(!incidents.textOf("nextStep").isEmpty());
    QVERIFY(incidents.textOf("outlook").contains(u"keeps retrying"_s));
    QVERIFY(incidents.textOf("outlook").contains(u"It will not heal itself."_s));
    QVERIFY(incidents.textOf("source").contains(u"https://"_s));
    // The value that is complained about is pointed out in the request.
    auto* text =
        incidents.get("incidentInspector")->findChild<QWidget*>(u"requestBody"_s)->findChild<QPlainTextEdit*>();
    QTRY_COMPARE_WITH_TIMEOUT(text->extraSelections().size(), 1, 20'000);
    QCOMPARE(text->extraSelections().constFirst().cursor.selectedText(), u"u-404"_s);
}

void TestActivityPane::anUnknownFailureInventsNoCause()
{
    QCOMPARE(m_okta->send("DELETE", "/Users").status, 405);
    bot().openTab(u"incidentsPage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("incidents"), 1, 30'000);
    QVERIFY(bot().chooseRow("incidents", u"405"_s, 4));
    QTRY_VERIFY(bot().textOf("meaning").contains(u"The catalogue does not know"_s));
    QVERIFY(!bot().shows("actor"));
    QVERIFY(!bot().shows("nextStep"));
}

void TestActivityPane::whatIsMendedIsOver()
{
    const auto group = m_okta->createGroup("Engineering");
    const auto ana = m_okta->createUser("ana@acme.example");
    addStranger(group, "u-404");
    bot().openTab(u"incidentsPage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("incidents"), 1, 30'000);
    QVERIFY(!bot().cellOf("incidents", 0, 2).startsWith(u"Over: "_s));
    QVERIFY(m_okta->patch("/Groups/" + group, addingMember(ana)).status < 300);
    QTRY_VERIFY_WITH_TIMEOUT(bot().cellOf("incidents", 0, 2).startsWith(u"Over: "_s), 30'000);
}

void TestActivityPane::anIncidentLeadsToItsRequests()
{
    const auto group = m_okta->createGroup("Engineering");
    addStranger(group, "u-404");
    addStranger(group, "u-404");
    bot().openTab(u"incidentsPage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("incidents"), 1, 30'000);
    QVERIFY(bot().chooseRow("incidents", u"400"_s, 4));
    QVERIFY(bot().click("showRequests"));
    QTRY_VERIFY(bot().shows("activity"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 2, 20'000);
    QVERIFY(bot().shows("connectionChip"));
}

void TestActivityPane::theExplanationIsCopied()
{
    addStranger(m_okta->createGroup("Engineering"), "u-404");
    bot().openTab(u"incidentsPage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("incidents"), 1, 30'000);
    QVERIFY(bot().chooseRow("incidents", u"400"_s, 4));
    QVERIFY(bot().click("copyExplanation"));
    const auto copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"u-404"_s));
    QVERIFY(copied.contains(u"Who acts: "_s));
    QVERIFY(copied.contains(u"https://"_s));
}

void TestActivityPane::aChangeOfRolesIsNamed()
{
    const auto ana = m_okta->createUser("ana@acme.example");
    const auto group = m_okta->createGroup("IT-Admins");
    const auto rules = R"({"ownDefault":null,"rules":[{"groupName":"IT-Admins","role":"admin"}]})";
    const auto path = "/connections/" + m_okta->id().toLatin1() + "/role-rules";
    QCOMPARE(m_okta->admin("PUT", path, rules, {{"If-Match", "*"}}).status, 200);
    QVERIFY(m_okta->patch("/Groups/" + group, addingMember(ana)).status < 300);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 3, 30'000);
    QVERIFY(bot().ListBot::choose(u"PATCH"_s, 2));
    bot().openTab(u"roles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(textsIn("roles").contains(u"ana@acme.example: Admin, before Member"_s), 20'000);
}

void TestActivityPane::everythingThatMatchesIsExported()
{
    for (int read = 0; read < 1'010; ++read) // more than one page
        QCOMPARE(m_okta->get("/ServiceProviderConfig").status, 200);
    QVERIFY(!m_okta->createUser("=1+1@acme.example").isEmpty());
    EventQuery all;
    const auto counted = [this, all] {
        const auto page = m_console->outcome(
            step(m_console->session->call([all](AdminApi& api, Call call) { return api.events(all, call); }), {}));
        return page ? page->total : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(counted(), 1'011, 60'000);
    const QTemporaryDir folder;
    const auto exported = [this, &folder](const QString& name) {
        QVERIFY(bot().click("exportRows"));
        QVERIFY(Bot(m_window.get()).type("exportPath", folder.filePath(name)));
        QVERIFY(Bot(m_window.get()).click("export"));
        QTRY_VERIFY_WITH_TIMEOUT(!Dialog::isOpenOver(m_window.get()), 60'000);
    };
    const auto rowsOf = [&folder](const QString& name) {
        QFile file(folder.filePath(name));
        const auto rows = csv::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        return rows ? rows->mid(2, rows->size() - 3) : QList<QStringList>();
    };
    exported(u"all.csv"_s);
    QCOMPARE(rowsOf(u"all.csv"_s).size(), 1'011);
    QVERIFY(bot().filterBy("method", u"POST"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 20'000);
    exported(u"created.csv"_s);
    const auto rows = rowsOf(u"created.csv"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().at(5), u"POST"_s);
    QCOMPARE(rows.constFirst().at(13), u"'=1+1@acme.example"_s); // no formula
}

void TestActivityPane::anErrorIsNotAnEmptyList()
{
    QTRY_COMPARE_WITH_TIMEOUT(bot().state(), u"No request yet"_s, 30'000);
    m_console->server.kill();
    QVERIFY(bot().filterBy("status", u"refused"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bot().state().contains(u"127.0.0.1"_s), 30'000);
    QVERIFY(bot().shows("emptyAction"));
}

QTEST_MAIN(TestActivityPane)
#include "tst_activity_pane.moc"
