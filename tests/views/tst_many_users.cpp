// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/csv.h"
#include "model/items/users_model.h"
#include "tests/support/bots/step_count.h"
#include "tests/views/people_room.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What is done with many users at once: filter, tick, change, export, and what the pane keeps of it.
class TestManyUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<PeopleRoom>();
        QVERIFY2(m_room->start(), m_room->console.server.errors().constData());
    }
    void cleanup() { m_room.reset(); }
    void manyAtOnce();
    void whatTheyWereIsWrittenFirst();
    void whatChangedSinceStopsTheDeed();
    void aPolicyKeepsRestoreFilesFromBeingWritten();
    void leaversAreProvedOutTogether();
    void cancelMeansCancelled();
    void whatIsFoundIsReadFromItsBeginning();
    void aGroupFilterAsksTheServer();
    void filtersAreSavedAndForgotten();
    void columnsAndSortingAreKept();
    void whatIsFilteredIsExported();
    void anExportIsReplacedOnlyWhenAsked();
    void usersWithoutConnectionAreRemovedTogether();

private:
    [[nodiscard]] QDir restoreFolder() const { return m_room->console.restoreFolder(); }

    std::unique_ptr<PeopleRoom> m_room;
    QTemporaryDir m_folder;
};

void TestManyUsers::manyAtOnce()
{
    QByteArrayList ids;
    for (const auto* name : {"Ana", "Bruno", "Chloe", "Dora"})
        ids.append(m_room->create(QString::fromLatin1(name), u"Silva"_s));
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 4, 30'000);
    auto* table = people.get<Table>("users");
    QVERIFY(people.press("selectSeveral"));
    QVERIFY(people.shows("selectAll"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(people.said("selectedCount"), u"4 selected"_s);
    QVERIFY(!people.shows("selectAll")); // there are no more
    table->selectRowOnly(0);
    const auto spared = people.cell(0, 0);
    QTest::keyClick(table, Qt::Key_Space); // all but this one
    QTRY_COMPARE(people.said("selectedCount"), u"3 selected"_s);
    QVERIFY(people.shows("selectAll"));
    QVERIFY(people.press("bulkDeactivate"));
    QVERIFY(people.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(people.done().contains(u": deactivated. "_s), 30'000);
    int active = 0;
    for (const auto& id : std::as_const(ids))
        active += m_room->stateOf(id) == "active"_L1 ? 1 : 0;
    QCOMPARE(active, 1);
    QTRY_COMPARE_WITH_TIMEOUT(people.column(1).count(u"Suspended"_s), 3, 30'000);
    QVERIFY(people.filterBy("state", u"suspended"_s));
    QTRY_COMPARE(people.column(0), QStringList{spared});
    QTest::keyClick(table, Qt::Key_Escape);
    QTRY_VERIFY(!people.shows("selectionBar"));
}

/// Exactly those who are deactivated, as they were. (user-needs, N3)
void TestManyUsers::whatTheyWereIsWrittenFirst()
{
    constexpr int many = 41;
    QVERIFY(m_room->createMany(many));
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), many, 60'000);
    auto* table = people.get<Table>("users");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    table->selectRowOnly(0);
    QTest::keyClick(table, Qt::Key_Space); // all but this one
    QTRY_COMPARE(people.said("selectedCount"), u"40 selected"_s);
    QVERIFY(people.press("bulkDeactivate"));
    QVERIFY(people.said("changePreparation").contains(restoreFolder().path()));
    QVERIFY(people.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(people.done().contains(u": deactivated. "_s), 60'000);
    QStringList gone;
    QStringList kept;
    const auto suspended = m_room->okta->admin("GET", "/users?state=suspended&limit=100").json["items"_L1].toArray();
    for (const auto& user : suspended)
        gone.append(user["id"_L1].toString());
    const auto resources = restored(people.done());
    for (const auto& resource : resources) {
        QVERIFY(resource["schemas"_L1].toArray().contains(u"urn:ietf:params:scim:schemas:core:2.0:User"_s));
        QVERIFY(resource["userName"_L1].toString().endsWith("@acme.example"_L1));
        QCOMPARE(resource["active"_L1], QJsonValue(true));
        kept.append(resource["id"_L1].toString());
    }
    gone.sort();
    kept.sort();
    QCOMPARE(gone.size(), many - 1);
    QCOMPARE(kept, gone);
}

/// Who was shown as one thing and is another when it is to be done. (user-needs, N3)
void TestManyUsers::whatChangedSinceStopsTheDeed()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    const auto bruno = m_room->create(u"Bruno"_s, u"Costa"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    QVERIFY(people.press("selectSeveral"));
    QVERIFY(people.press("selectAll"));
    QVERIFY(people.press("bulkDeactivate"));
    auto* sheet = m_room->over().get<Dialog>("deactivateUsers");
    const auto files = restoreFolder().entryList(QDir::Files).size();
    QCOMPARE(m_room->okta->patch("/Users/" + ana, R"({"op":"replace","value":{"active":false}})").status, 200);
    QVERIFY(people.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(sheet->message()->isVisible(), 30'000);
    QCOMPARE(sheet->message()->text().remove(QChar(0x2068)).remove(QChar(0x2069)),
             u"Nothing was changed, since this is not so any more. Ana Silva was active and is suspended."_s);
    QVERIFY(!m_room->over().get("confirm")->isEnabled());
    QCOMPARE(m_room->stateOf(bruno), u"active"_s);
    QCOMPARE(restoreFolder().entryList(QDir::Files).size(), files);
    QVERIFY(people.press("keep"));
}

/// They are still read anew before the deed.
void TestManyUsers::aPolicyKeepsRestoreFilesFromBeingWritten()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    m_room->create(u"Bruno"_s, u"Costa"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    ServerCharacter managed;
    managed.exportOffByPolicy = true;
    m_room->console.directory.setCharacter(managed);
    QVERIFY(people.press("selectSeveral"));
    QVERIFY(people.press("selectAll"));
    QVERIFY(people.press("bulkDeactivate"));
    QVERIFY(people.said("changePreparation").contains(u"policy"_s));
    QVERIFY(people.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(people.done().endsWith(u": deactivated."_s), 30'000);
    QCOMPARE(m_room->stateOf(ana), u"suspended"_s);
    QVERIFY(!restoreFolder().exists());
}

/// Prove that leavers are out. (user-needs, S7)
void TestManyUsers::leaversAreProvedOutTogether()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    const auto bruno = m_room->create(u"Bruno"_s, u"Costa"_s);
    QCOMPARE(m_room->okta->patch("/Users/" + bruno, R"({"op":"replace","value":{"active":false}})").status, 200);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.column(1).count(u"Suspended"_s), 1, 30'000);
    QVERIFY(people.press("selectSeveral"));
    QVERIFY(people.press("selectAll"));
    QVERIFY(people.press("bulkLeavers"));
    QTRY_COMPARE_WITH_TIMEOUT(people.said("leaversVerdict"), u"1 of 2 are out, as far as this server knows."_s, 30'000);
    QVERIFY(people.press("copyStatements"));
    printSteps("S7, prove that leavers are out", people.steps(), 4);
    QCOMPARE(people.steps(), 4);
    const auto statement = QGuiApplication::clipboard()->text();
    QVERIFY(statement.contains(u"Ana Silva (ana.silva@acme.example)"_s));
    QVERIFY(statement.contains(u"Sign-in: STILL THERE."_s) && statement.contains(u"Sign-in: gone."_s));
    const QStringList verdicts{m_room->over().cellOf("leavers", 0, 1), m_room->over().cellOf("leavers", 1, 1)};
    QVERIFY(verdicts.contains(u"out"_s) && verdicts.contains(u"not out"_s));
    QCOMPARE(m_room->stateOf(ana), u"active"_s);
}

void TestManyUsers::cancelMeansCancelled()
{
    constexpr int many = 60;
    QVERIFY(m_room->createMany(many));
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), many, 60'000);
    QVERIFY(people.press("selectSeveral"));
    QVERIFY(people.press("selectAll"));
    QVERIFY(people.press("bulkDeactivate"));
    const auto isActive = [this] {
        return m_room->okta->admin("GET", "/users?state=active&limit=1").json["total"_L1].toInt();
    };
    auto* sheet = m_room->over().get<Dialog>("deactivateUsers");
    QVERIFY2(!m_room->over().get("confirm")->isEnabled(), "so many have to be typed");
    QVERIFY(m_room->over().type("typedWord", QString::number(many)));
    QVERIFY(people.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(isActive() < many, 30'000);
    sheet->reject(); // as Esc does
    QTRY_VERIFY_WITH_TIMEOUT(sheet->message()->isVisible(), 30'000);
    const int left = isActive();
    QVERIFY2(left > 0, "everything was done in spite of it");
    const auto said = sheet->message()->text();
    QVERIFY2(said.startsWith(u"Cancelled. %1 of %2"_s.arg(many - left).arg(many)), qPrintable(said));
    QVERIFY(people.press("keep"));
    QCOMPARE(isActive(), left);
}

/// Every second one is left out, so that the list has to become another one in many places.
void TestManyUsers::whatIsFoundIsReadFromItsBeginning()
{
    constexpr int many = 60;
    QVERIFY(m_room->createMany(many));
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), many, 60'000);
    auto* table = m_room->over().get<Table>("users");
    const auto nameAt = [table](int row) { return table->model()->index(row, UsersModel::Name).data().toString(); };
    const auto rowOf = [&](const QString& name) {
        int row = table->model()->rowCount() - 1;
        while (row >= 0 && !nameAt(row).startsWith(name))
            --row;
        return row;
    };
    table->selectRowOnly(rowOf(u"p059"_s));
    QVERIFY(people.find(u"p04"_s));
    QTRY_COMPARE(table->model()->rowCount(), 10);
    QTRY_COMPARE(table->currentRow(), 0);

    QVERIFY(people.find({}));
    QTRY_COMPARE(table->model()->rowCount(), many);
    QCOMPARE(table->currentRow(), rowOf(nameAt(table->currentRow())));
    table->selectRowOnly(rowOf(u"p058"_s));
    table->scrollToBottom();
    QVERIFY(people.find(u"1@acme"_s)); // p001, p011 …
    QTRY_COMPARE(table->model()->rowCount(), 6);
    QTRY_COMPARE(table->currentRow(), 0);
    QCOMPARE(table->verticalScrollBar()->value(), 0);

    // Who is found stays chosen.
    table->selectRowOnly(rowOf(u"p041"_s));
    QVERIFY(people.find(u"p04"_s));
    QTRY_COMPARE(table->model()->rowCount(), 10);
    QCOMPARE(nameAt(table->currentRow()).left(4), u"p041"_s);
}

void TestManyUsers::aGroupFilterAsksTheServer()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    m_room->create(u"Bruno"_s, u"Costa"_s);
    const auto admins = m_room->okta->createGroup("IT-Admins");
    QVERIFY(m_room->put(ana, admins));
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_room->console.directory.groups().size(), 1, 30'000);
    QVERIFY(people.filterBy("group", QString::fromLatin1(admins)));
    QTRY_COMPARE_WITH_TIMEOUT(people.column(0), QStringList{u"Ana Silva"_s}, 30'000);
    QCOMPARE(people.get<QAbstractButton>("groupChip")->text().remove(QChar(0x2068)).remove(QChar(0x2069)),
             u"In IT-Admins"_s);
    QCOMPARE(people.count(), u"1 of 2 match"_s);
    QVERIFY(people.click("groupChip"));
    QTRY_COMPARE(people.rows(), 2);
}

void TestManyUsers::filtersAreSavedAndForgotten()
{
    m_room->create(u"Ana"_s, u"Silva"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QVERIFY(people.filterBy("state", u"active"_s));
    QTRY_COMPARE(people.rows(), 0);
    const auto trigger = [this](const QString& name) {
        if (!m_room->bot().click("filters"))
            return false;
        auto* menu = m_room->bot().get<QMenu>("filterMenu");
        auto* action = menu->findChild<QAction*>(name);
        if (action)
            action->trigger();
        menu->hide();
        return action != nullptr;
    };
    QVERIFY(trigger(u"saveFilter"_s));
    QVERIFY(m_room->over().type("filterName", u"Only suspended"_s));
    QVERIFY(people.press("save"));
    QVERIFY(trigger(u"resetFilter"_s));
    QTRY_COMPARE(people.rows(), 1);
    QVERIFY(m_room->openPane()); // another run
    QTRY_COMPARE_WITH_TIMEOUT(m_room->bot().rows(), 1, 30'000);
    QVERIFY(trigger(u"saved-Only suspended"_s));
    QTRY_COMPARE(m_room->bot().rows(), 0);
    QVERIFY(trigger(u"forget-Only suspended"_s));
    QVERIFY(m_room->openPane());
    QVERIFY(!trigger(u"saved-Only suspended"_s));
}

void TestManyUsers::columnsAndSortingAreKept()
{
    m_room->create(u"Ana"_s, u"Silva"_s);
    m_room->create(u"Bruno"_s, u"Costa"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_room->bot().rows(), 2, 30'000);
    QVERIFY(m_room->bot().click("columns"));
    auto* menu = m_room->bot().get<QMenu>("columnsMenu");
    menu->findChild<QAction*>(u"column-3"_s)->trigger(); // the connection
    menu->findChild<QAction*>(u"column-6"_s)->trigger(); // the user name
    menu->hide();
    auto* table = m_room->bot().get<Table>("users");
    QVERIFY(table->isColumnHidden(3) && !table->isColumnHidden(6));
    table->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(m_room->bot().column(0), (QStringList{u"Bruno Costa"_s, u"Ana Silva"_s}));
    QVERIFY(m_room->openPane());
    table = m_room->bot().get<Table>("users");
    QVERIFY(table->isColumnHidden(3) && !table->isColumnHidden(6));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 0);
    QTRY_COMPARE(m_room->bot().column(0), (QStringList{u"Bruno Costa"_s, u"Ana Silva"_s}));
    QVERIFY(m_room->bot().click("columns"));
    menu = m_room->bot().get<QMenu>("columnsMenu");
    menu->findChild<QAction*>(u"resetColumns"_s)->trigger();
    menu->hide();
    QVERIFY(!table->isColumnHidden(3) && table->isColumnHidden(6));
}

void TestManyUsers::whatIsFilteredIsExported()
{
    m_room->create(u"=cmd|'/c calc'!A1"_s, u"Silva"_s);
    m_room->create(u"Bruno"_s, u"Costa"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 2, 30'000);
    QVERIFY(people.search(u"silva"_s));
    QTRY_COMPARE(people.rows(), 1);
    const auto path = m_folder.filePath(u"users.csv"_s);
    QVERIFY(people.press("exportRows"));
    QVERIFY(m_room->over().type("exportPath", path));
    QVERIFY(people.press("export"));
    QTRY_VERIFY_WITH_TIMEOUT(people.done().startsWith(u"1 rows were written"_s), 30'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = csv::parse(file.readAll());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 4); // head, columns, one row, end
    QVERIFY2(rows->at(0).join(u' ').contains(u"search: silva"_s), qPrintable(rows->at(0).join(u' ')));
    QCOMPARE(rows->at(1).at(1), u"userName"_s);
    QVERIFY2(rows->at(2).at(2).startsWith(u"'=cmd"_s), qPrintable(rows->at(2).at(2)));
    QVERIFY(rows->at(3).contains(u"complete"_s));
    const auto lines = m_folder.filePath(u"users.jsonl"_s);
    QVERIFY(people.press("exportRows"));
    m_room->over().get<QComboBox>("exportFormat")->setCurrentIndex(2);
    QVERIFY(m_room->over().type("exportPath", lines));
    QVERIFY(people.press("exportAll"));
    QVERIFY(people.press("export"));
    QTRY_VERIFY_WITH_TIMEOUT(people.done().startsWith(u"2 rows were written"_s), 30'000);
    QFile json(lines);
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(json.readAll().count('\n'), 4);
}

void TestManyUsers::anExportIsReplacedOnlyWhenAsked()
{
    m_room->create(u"Ana"_s, u"Silva"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    const auto path = m_folder.filePath(u"precious.csv"_s);
    QFile precious(path);
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("mine") == 4);
    precious.close();
    QVERIFY(people.press("exportRows"));
    QVERIFY(m_room->over().type("exportPath", path));
    QVERIFY(people.press("export"));
    QVERIFY(Bot(m_room->over().get("exportDialog")).sees("messageText"));
    QCOMPARE(m_room->over().get<QAbstractButton>("export")->text(), u"Replace it"_s);
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("mine"));
    precious.close();
    QVERIFY(people.press("export"));
    QTRY_VERIFY_WITH_TIMEOUT(people.done().startsWith(u"1 rows"_s), 30'000);
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QVERIFY(precious.readAll().contains("ana.silva@acme.example"));
}

void TestManyUsers::usersWithoutConnectionAreRemovedTogether()
{
    const auto ana = m_room->create(u"Ana"_s, u"Silva"_s);
    m_room->okta->createGroup("IT-Admins");
    QTRY_COMPARE_WITH_TIMEOUT(m_room->bot().rows(), 1, 30'000);
    const auto gone = m_room->okta->admin(
        "DELETE", "/connections/" + m_room->okta->id().toLatin1() + "?removeResources=false", {}, {{"If-Match", "*"}});
    QCOMPARE(gone.status, 200);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.cell(0, 3), u"without connection"_s, 30'000);
    QVERIFY(people.filterBy("connection", u"none"_s));
    const Bot bar(people.get("withoutConnection"));
    QVERIFY(bar.click("messageAction"));
    QTRY_VERIFY_WITH_TIMEOUT(m_room->over().shows("removeWithoutConnection"), 30'000);
    QVERIFY(m_room->over().type("typedWord", u"1"_s));
    QVERIFY(people.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(people.done().startsWith(u"Removed: "_s), 30'000);
    const auto resources = restored(people.done());
    QCOMPARE(resources.size(), 1);
    auto resource = resources.constFirst();
    QCOMPARE(resource["id"_L1].toString().toLatin1(), ana);
    const auto left = m_room->okta->admin("GET", "/without-connection").json;
    QCOMPARE(left["users"_L1].toInt(-1), 0);
    QCOMPARE(left["groups"_L1].toInt(-1), 0);
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 0, 30'000);
    // As docs/deploy.md says: a line of the file, brought through another connection.
    for (const auto member : {"id"_L1, "meta"_L1, "groups"_L1})
        resource.remove(member);
    ScimClient again(m_room->console.server, u"Acme again"_s);
    QVERIFY(!again.create(QJsonDocument(resource).toJson()).isEmpty());
}

QTEST_MAIN(TestManyUsers)
#include "tst_many_users.moc"
