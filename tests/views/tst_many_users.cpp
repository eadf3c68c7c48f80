// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/csv.h"
#include "tests/views/people_room.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

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
    void aGroupFilterAsksTheServer();
    void filtersAreSavedAndForgotten();
    void columnsAndSortingAreKept();
    void whatIsFilteredIsExported();
    void anExportIsReplacedOnlyWhenAsked();
    void usersWithoutConnectionAreRemovedTogether();
    void aRestoreFileBringsThemBack();
    void whoWasSuspendedInTheFileComesBackSuspended();
    void whatIsNoFileIsNotOpened();
    void aRestoreFileIsReadWithCare_data();
    void aRestoreFileIsReadWithCare();
    void comparingIsCancelled();

private:
    /// Asks for what a restore file would bring back.
    void compare(const QString& file);
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
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(people.said("selectedCount"), u"4 selected"_s);
    table->selectRowOnly(0);
    const auto spared = people.cell(0, 0);
    QTest::keyClick(table, Qt::Key_Space); // all but this one
    QTRY_COMPARE(people.said("selectedCount"), u"3 selected"_s);
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
    qInfo("S7, prove that leavers are out: %d steps", people.steps());
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

void TestManyUsers::compare(const QString& file)
{
    QVERIFY(m_room->over().click("restoreFile"));
    QVERIFY(!m_room->over().get("lookAtFile")->isEnabled());
    QVERIFY(m_room->over().type("restorePath", file));
    QVERIFY(m_room->over().click("lookAtFile"));
}

/// Each from what they are now to what they were, and nobody loses anything. (user-needs, N3 and N24)
void TestManyUsers::aRestoreFileBringsThemBack()
{
    QMap<QString, QByteArray> ids;
    for (const auto& name : {u"Ana"_s, u"Bruno"_s, u"Chloe"_s})
        ids.insert(name, m_room->create(name, u"Silva"_s));
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 3, 30'000);
    const auto path = m_room->deactivateAll();
    QVERIFY(!path.isEmpty());
    QCOMPARE(m_room->okta->patch("/Users/" + ids[u"Ana"_s], R"({"op":"replace","value":{"active":true}})").status, 200);
    QCOMPARE(m_room->okta->send("DELETE", "/Users/" + ids[u"Chloe"_s]).status, 204);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto more = m_folder.filePath(u"more.jsonl"_s);
    QFile longer(more);
    QVERIFY(longer.open(QIODevice::WriteOnly));
    longer.write(file.readAll() +
                 R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"0a","userName":"x"})" + '\n' +
                 R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"0b","userName":"y"})" + '\n');
    longer.close();
    compare(more);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->over().shows("restorePlan"), 30'000);
    QStringList said;
    const auto labels = m_room->over().get("changeEffects")->findChildren<PlainLabel*>();
    for (const auto* label : labels)
        said.append(label->text().remove(QChar(0x2068)).remove(QChar(0x2069)));
    const auto counted = [&said](const QString& what) { return said.value(said.indexOf(what) + 1); };
    QCOMPARE(counted(u"suspended → active"_s), u"1"_s);
    QCOMPARE(counted(u"deleted → back, with the groups that are still there"_s), u"1"_s);
    QCOMPARE(counted(u"stay as they are"_s), u"1"_s);
    QVERIFY(said.contains(u"Bruno Silva"_s) && said.contains(u"Chloe Silva"_s) && said.contains(u"x, y"_s));
    QCOMPARE(m_room->over().get<QPlainTextEdit>("changeNames")->toPlainText(), u"x\ny"_s);
    QCOMPARE(m_room->stateOf(ids[u"Bruno"_s]), u"suspended"_s); // nothing was done yet
    QVERIFY(people.confirm());
    QTRY_COMPARE_WITH_TIMEOUT(people.done(), u"2 user(s): brought back."_s, 30'000);
    for (const auto& id : std::as_const(ids))
        QCOMPARE(m_room->stateOf(id), u"active"_s); // also who was suspended when they were deleted
    compare(path);
    QTRY_COMPARE_WITH_TIMEOUT(people.done(), u"All 3 user(s) of the file are as they were then."_s, 30'000);
    ServerCharacter managed; // reading a file is no export
    managed.exportOffByPolicy = true;
    m_room->console.directory.setCharacter(managed);
    QVERIFY(m_room->over().get("restoreFile")->isEnabled());
}

void TestManyUsers::whoWasSuspendedInTheFileComesBackSuspended()
{
    const auto id = m_room->create(u"Ana"_s, u"Silva"_s);
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), 1, 30'000);
    QCOMPARE(m_room->okta->send("DELETE", "/Users/" + id).status, 204);
    QFile file(m_folder.filePath(u"suspended.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":")" + id +
               R"(","userName":"ana","active":false})" + '\n');
    file.close();
    compare(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(m_room->over().shows("restorePlan"), 30'000);
    QVERIFY(people.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(people.done().contains(u"brought back."_s), 30'000);
    QCOMPARE(m_room->stateOf(id), u"suspended"_s);
}

/// Opening a pipe would wait until somebody writes into it.
void TestManyUsers::whatIsNoFileIsNotOpened()
{
    compare(m_folder.path());
    auto* dialog = m_room->over().get<Dialog>("restoreFromFile");
    QTRY_VERIFY_WITH_TIMEOUT(dialog->message()->isVisible(), 30'000);
    QVERIFY2(dialog->message()->text().endsWith(u"cannot be used. It is not a regular file."_s),
             qPrintable(dialog->message()->text()));
#ifdef Q_OS_UNIX
    const auto pipe = m_folder.filePath(u"pipe.jsonl"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(m_room->over().type("restorePath", pipe));
    QVERIFY(m_room->over().click("lookAtFile"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->message()->text().contains(u"pipe.jsonl"_s), 30'000);
#endif
    QVERIFY(m_room->over().click("leaveRestore"));
}

void TestManyUsers::aRestoreFileIsReadWithCare_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const QByteArray good = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"1","userName":"x"})"
                            "\n";
    const auto line = u"Line %1 is not a user as Provost writes them into a restore file."_s;
    QTest::newRow("nothing") << QByteArray() << u"There is no user in it."_s;
    QTest::newRow("not JSON") << good + "x\n" << line.arg(2);
    QTest::newRow("no user") << QByteArray("{\"kind\":\"user\",\"id\":\"1\",\"userName\":\"x\"}\n") << line.arg(1);
    QTest::newRow("twice") << good + good << line.arg(2);
    QTest::newRow("torn") << good + good.chopped(1).replace("\"1\"", "\"2\"") << line.arg(2);
    QTest::newRow("endless") << QByteArray(3 * 1024 * 1024, ' ') << line.arg(1);
    QTest::newRow("no state") << QByteArray(good).replace("\"id\"", "\"active\":\"no\",\"id\"") << line.arg(1);
    QTest::newRow("long id") << QByteArray(good).replace("\"1\"", '"' + QByteArray(300, '1') + '"') << line.arg(1);
}

void TestManyUsers::aRestoreFileIsReadWithCare()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    QFile file(m_folder.filePath(u"restore.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    compare(file.fileName());
    auto* dialog = m_room->over().get<Dialog>("restoreFromFile");
    QTRY_VERIFY_WITH_TIMEOUT(dialog->message()->isVisible(), 30'000);
    QCOMPARE(dialog->message()->text().remove(QChar(0x2068)).remove(QChar(0x2069)),
             u"restore.jsonl cannot be used. "_s + why);
    QVERIFY(m_room->over().click("leaveRestore"));
}

void TestManyUsers::comparingIsCancelled()
{
    constexpr int many = 60;
    QVERIFY(m_room->createMany(many));
    auto people = m_room->bot();
    QTRY_COMPARE_WITH_TIMEOUT(people.rows(), many, 60'000);
    QFile file(m_folder.filePath(u"many.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const auto& user : m_room->console.directory.users()) {
        const QJsonObject line{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                               {u"id"_s, user.id.text()},
                               {u"userName"_s, user.userName}};
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    file.close();
    compare(file.fileName());
    auto* dialog = m_room->over().get<Dialog>("restoreFromFile");
    dialog->reject(); // as Esc does
    QTRY_COMPARE_WITH_TIMEOUT(dialog->message()->text(), u"Cancelled. Nothing was changed."_s, 30'000);
    QVERIFY(dialog->isVisible() && m_room->over().get("lookAtFile")->isEnabled());
}

QTEST_MAIN(TestManyUsers)
#include "tst_many_users.moc"
