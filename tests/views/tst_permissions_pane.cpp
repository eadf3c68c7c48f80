// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/shown_text.h"
#include "model/items/permissions_model.h"
#include "model/sync/follower.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/bot.h"
#include "tests/views/console.h"
#include "translations/language.h"
#include "views/permissions/permissions_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What each role may do, changed on a real server.
class TestPermissionsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theMatrixShowsRolesPeopleAndSwitches();
    void givingIsAppliedAtOnceAndTakenBack();
    void takingAwayIsAskedForInWords();
    void eachPermissionHasItsSwitchAndMeaning();
    void theHighestRoleKeepsAll();
    void theLastManagersAreExplainedBefore();
    void whoMayNotGiveMoreThanTheyHave();
    void switchesAnswerTheKeyboard();
    void aRoleIsMadeRenamedAndDeleted();
    void aTakenNameCostsNothing();
    void aRoleInUseStays();
    void selfServiceIsSwitched();
    void selfServiceOfAnAccount();
    void anotherOnesChangeComesByItself();
    void aRoleThatSomebodyChangedMeanwhileIsNotOverwritten();

private:
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }
    [[nodiscard]] QModelIndex cell(const QString& role, int bundle) const;
    [[nodiscard]] int stateOf(const QString& role, int bundle) const;
    void press(const QString& role, int bundle) const;
    [[nodiscard]] QStringList roles() const;
    [[nodiscard]] bool chooseRole(const QString& name) const { return bot().chooseRow("permissions", name); }
    /// With the dialog, like Support and right below it.
    void makeRole(const QString& name) const;
    [[nodiscard]] bool mayOnServer(const QString& role, const QString& permission);

    const Language m_english{{u"en"_s}};
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScimClient> m_idp;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    PermissionsPane* m_pane = nullptr;
};

void TestPermissionsPane::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    m_idp = std::make_unique<ScimClient>(m_console->server, u"Acme workforce"_s);
    QVERIFY(m_idp->isReady());
    m_idp->createUser("ana@acme.example");
    m_follower = std::make_unique<Follower>(*m_console->session, m_console->directory);
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_pane = new PermissionsPane(m_console->at());
    layout->addWidget(m_pane);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_pane->findChild<PermissionsModel*>());
    m_window->resize(1100, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.syncState().phase, SyncState::Phase::Live, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("permissions"), 5, 30'000);
}

void TestPermissionsPane::cleanup()
{
    m_tester.reset();
    m_window.reset();
    m_follower.reset();
    m_idp.reset();
    m_console.reset();
}

QModelIndex TestPermissionsPane::cell(const QString& role, int bundle) const
{
    const auto* model = bot().get<QAbstractItemView>("permissions")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == role)
            return model->index(row, PermissionsModel::FirstBundle + bundle);
    }
    return {};
}

int TestPermissionsPane::stateOf(const QString& role, int bundle) const
{
    return cell(role, bundle).data(Qt::CheckStateRole).toInt();
}

void TestPermissionsPane::press(const QString& role, int bundle) const
{
    auto* view = bot().get<QAbstractItemView>("permissions");
    const auto place = view->visualRect(cell(role, bundle));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(place.left() + 24, place.center().y()));
}

bool TestPermissionsPane::mayOnServer(const QString& role, const QString& permission)
{
    const auto roles = m_idp->admin("GET", "/roles").json["items"_L1].toArray();
    for (const auto& each : roles) {
        if (each["name"_L1].toString() == role)
            return each["permissions"_L1].toArray().contains(permission);
    }
    return false;
}

QStringList TestPermissionsPane::roles() const
{
    QStringList names;
    for (int row = 0; row < bot().rowsOf("permissions"); ++row)
        names.append(bot().cellOf("permissions", row, 0));
    return names;
}

void TestPermissionsPane::makeRole(const QString& name) const
{
    QVERIFY(bot().click("makeRole"));
    QVERIFY(bot().type("roleName", name));
    for (const char* box : {"roleLike", "roleBelow"}) {
        auto* choice = bot().get<QComboBox>(box);
        choice->setCurrentIndex(choice->findText(u"Support"_s));
    }
    QVERIFY(bot().textOf("newRoleMay").startsWith(u"Whoever has it can: Read provisioning, "_s));
    QVERIFY(bot().click("confirm"));
}

void TestPermissionsPane::theMatrixShowsRolesPeopleAndSwitches()
{
    const auto ui = bot();
    QStringList roles;
    for (int row = 0; row < ui.rowsOf("permissions"); ++row)
        roles.append(ui.cellOf("permissions", row, 0));
    QCOMPARE(roles, (QStringList{u"Owner"_s, u"Admin"_s, u"Support"_s, u"Member"_s, u"Viewer"_s}));
    QTRY_COMPARE(ui.cellOf("permissions", 3, PermissionsModel::People), u"1"_s);
    QCOMPARE(stateOf(u"Admin"_s, 2), int(Qt::Checked));
    QCOMPARE(stateOf(u"Support"_s, 2), int(Qt::Unchecked));
    QCOMPARE(stateOf(u"Admin"_s, 6), int(Qt::PartiallyChecked)); // accounts, but no settings
    QCOMPARE(cell(u"Support"_s, 2).data(Qt::AccessibleTextRole).toString(), u"Support, Delete: off"_s);
    QVERIFY(ui.textOf("permissionsNote").contains(u"Owner"_s));
}

void TestPermissionsPane::givingIsAppliedAtOnceAndTakenBack()
{
    press(u"Support"_s, 4);
    QTRY_COMPARE(stateOf(u"Support"_s, 4), int(Qt::Checked));
    QVERIFY(mayOnServer(u"Support"_s, u"users.deactivate"_s));
    QVERIFY(bot().sees("changeBar"));
    QVERIFY(bot().click("messageAction"));
    QTRY_COMPARE(stateOf(u"Support"_s, 4), int(Qt::Unchecked));
    QVERIFY(!mayOnServer(u"Support"_s, u"users.deactivate"_s));
}

void TestPermissionsPane::takingAwayIsAskedForInWords()
{
    press(u"Admin"_s, 2);
    QVERIFY(bot().sees("takePermission"));
    QStringList words;
    for (const auto* label : bot().get("takePermission")->findChildren<QLabel*>())
        words.append(plainText(label->text(), 4096, true));
    const auto text = words.join(u'\n');
    QVERIFY(text.contains(u"Take from Admin: Delete connections?"_s));
    QVERIFY(text.contains(u"Deletes connections, and leaves their users and groups"_s));
    QVERIFY(text.contains(u"People with Admin"_s));
    QVERIFY(mayOnServer(u"Admin"_s, u"provisioning.delete"_s));
    QVERIFY(bot().click("confirm"));
    QTRY_COMPARE(stateOf(u"Admin"_s, 2), int(Qt::Unchecked));
    QVERIFY(!mayOnServer(u"Admin"_s, u"provisioning.delete"_s));
}

void TestPermissionsPane::eachPermissionHasItsSwitchAndMeaning()
{
    bot().get<QAbstractItemView>("permissions")->setCurrentIndex(cell(u"Support"_s, 0));
    QCOMPARE(plainText(bot().textOf("roleTitle")), u"What Support may do"_s);
    for (const auto permission : permissions()) {
        auto* onOff = bot().get<QCheckBox>(qPrintable(u"switch-"_s + slug(permission)));
        QVERIFY(!onOff->accessibleName().isEmpty() && !onOff->accessibleDescription().isEmpty());
    }
    QVERIFY(bot().click("switch-access.check"));
    QTRY_VERIFY(mayOnServer(u"Support"_s, u"access.check"_s));
    QTRY_VERIFY(bot().get<QCheckBox>("switch-access.check")->isChecked());
}

void TestPermissionsPane::theHighestRoleKeepsAll()
{
    press(u"Owner"_s, 2);
    QTRY_VERIFY(bot().shows("permissionsMessage"));
    QVERIFY(plainText(bot().textOf("messageText")).contains(u"Owner keeps all"_s));
    QVERIFY(mayOnServer(u"Owner"_s, u"provisioning.delete"_s));
}

void TestPermissionsPane::theLastManagersAreExplainedBefore()
{
    AccessRole boss;
    boss.id = RoleId(u"boss"_s);
    boss.name = u"Boss"_s;
    boss.rank = 2;
    boss.permissions = PermissionSet::all();
    AccessRole top = boss;
    top.id = RoleId(u"top"_s);
    top.rank = 3;
    Operator person;
    person.roleId = boss.id;
    PermissionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOwn(PermissionSet::all());
    model.setRoles({top, boss});
    QVERIFY(model.lockOf(boss, {Permission::ManageRoles}).isEmpty()); // who they are is not known: the server decides
    model.setOperators(QList<Operator>{person});
    QVERIFY(model.lockOf(boss, {Permission::ManageRoles}).contains(u"Nobody could manage provisioning"_s));
    QVERIFY(model.lockOf(boss, {Permission::ReadAudit}).isEmpty());
    Operator other;
    other.roleId = top.id;
    model.setOperators(QList<Operator>{person, other});
    QVERIFY(model.lockOf(boss, {Permission::ManageRoles}).isEmpty());
}

void TestPermissionsPane::whoMayNotGiveMoreThanTheyHave()
{
    auto own = PermissionSet::all();
    own.remove(Permission::ManageSettings);
    m_follower.reset();
    m_console->directory.setPerson(m_console->directory.person(), own, m_console->directory.serverInfo());
    press(u"Admin"_s, 6);
    QTRY_VERIFY(bot().shows("permissionsMessage"));
    QVERIFY(bot().textOf("messageText").contains(u"You cannot give what you may not do yourself."_s));
    QVERIFY(!cell(u"Admin"_s, 6).flags().testFlag(Qt::ItemIsUserCheckable));
}

void TestPermissionsPane::switchesAnswerTheKeyboard()
{
    auto* view = bot().get<QAbstractItemView>("permissions");
    view->setFocus();
    view->setCurrentIndex(cell(u"Support"_s, 3));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Space);
    QTRY_COMPARE(stateOf(u"Support"_s, 4), int(Qt::Checked));
}

void TestPermissionsPane::aRoleIsMadeRenamedAndDeleted()
{
    makeRole(u"Auditor"_s);
    const QStringList withAuditor{u"Owner"_s, u"Admin"_s, u"Support"_s, u"Auditor"_s, u"Member"_s, u"Viewer"_s};
    QTRY_COMPARE(roles(), withAuditor);
    QTRY_COMPARE(plainText(bot().textOf("roleTitle")), u"What Auditor may do"_s);
    QVERIFY(mayOnServer(u"Auditor"_s, u"users.read"_s));
    QVERIFY(!mayOnServer(u"Auditor"_s, u"roles.manage"_s));
    QVERIFY(bot().click("renameRole"));
    QCOMPARE(bot().textOf("roleName"), u"Auditor"_s);
    QVERIFY(bot().type("roleName", u"Examiner"_s));
    QVERIFY(bot().click("confirm"));
    QTRY_COMPARE(roles().value(3), u"Examiner"_s);
    QVERIFY(mayOnServer(u"Examiner"_s, u"users.read"_s));
    QVERIFY(Bot(bot().get("changeBar")).click("messageAction"));
    QTRY_COMPARE(roles(), withAuditor);
    QVERIFY(chooseRole(u"Auditor"_s));
    QVERIFY(bot().click("deleteRole"));
    QVERIFY(bot().click("confirm"));
    QTRY_COMPARE(bot().rowsOf("permissions"), 5);
    QVERIFY(!mayOnServer(u"Auditor"_s, u"users.read"_s));
    QTRY_VERIFY(plainText(Bot(bot().get("changeBar")).textOf("messageText")).contains(u"Auditor is deleted"_s));
    QVERIFY(Bot(bot().get("changeBar")).click("messageAction"));
    QTRY_COMPARE(roles(), withAuditor);
    QVERIFY(mayOnServer(u"Auditor"_s, u"users.read"_s));
}

void TestPermissionsPane::aTakenNameCostsNothing()
{
    makeRole(u"viewer"_s);
    QTRY_VERIFY(Bot(bot().get("newRole")).shows("messageText"));
    QCOMPARE(bot().textOf("roleName"), u"viewer"_s);
    QVERIFY(bot().type("roleName", u" "_s));
    QVERIFY(bot().click("confirm"));
    QVERIFY(bot().shows("roleNameError"));
    QVERIFY(bot().click("cancel"));
    QTRY_VERIFY(!bot().shows("newRole"));
    QCOMPARE(bot().rowsOf("permissions"), 5);
}

/// What the product brings, what somebody has, and what a rule gives.
void TestPermissionsPane::aRoleInUseStays()
{
    QVERIFY(chooseRole(u"Support"_s));
    for (const char* button : {"renameRole", "deleteRole"}) {
        QVERIFY(!bot().get(button)->isEnabled());
        QVERIFY(bot().get(button)->accessibleDescription().contains(u"comes with the product"_s));
    }
    makeRole(u"Auditor"_s);
    QTRY_COMPARE(bot().rowsOf("permissions"), 6);
    const auto path = "/connections/" + m_idp->id().toLatin1() + "/role-rules";
    const auto id = m_console->directory.roles().at(3).id.text();
    const auto rules = uR"({"ownDefault":null,"rules":[{"groupName":"Auditors","role":"%1"}]})"_s.arg(id);
    QCOMPARE(m_idp->admin("PUT", path, rules.toUtf8(), {{"If-Match", "*"}}).status, 200);
    QVERIFY(bot().click("deleteRole"));
    QVERIFY(bot().click("confirm"));
    QTRY_VERIFY(bot().get("deleteRoleDialog")->findChild<QLabel*>(u"messageText"_s)->isVisible());
    QVERIFY(mayOnServer(u"Auditor"_s, u"users.read"_s));
    QVERIFY(bot().click("keep"));
    QTRY_VERIFY(!bot().shows("deleteRoleDialog"));
    // Now that its group is there, somebody has it.
    const auto ben = m_idp->createUser("ben@acme.example");
    const auto group = m_idp->createGroup("Auditors");
    QCOMPARE(m_idp->patch("/Groups/" + group, addingMember(ben)).status, 204);
    m_pane->hide();
    m_pane->show(); // as when somebody comes back to it
    QTRY_VERIFY_WITH_TIMEOUT(!bot().get("deleteRole")->isEnabled(), 20'000);
    QVERIFY(bot().get("deleteRole")->accessibleDescription().contains(u"1 person"_s));
    QVERIFY(bot().get("renameRole")->isEnabled());
}

void TestPermissionsPane::selfServiceIsSwitched()
{
    const auto isOn = [this] { return m_idp->admin("GET", "/access").json["selfService"_L1].toBool(); };
    QTRY_VERIFY(bot().get("selfService")->isEnabled());
    QVERIFY(bot().click("selfService"));
    QVERIFY(bot().sees("selfServiceOff"));
    QVERIFY(isOn());
    QVERIFY(bot().click("confirm"));
    QTRY_VERIFY(!isOn());
    QTRY_VERIFY(!bot().get<QCheckBox>("selfService")->isChecked());
    QVERIFY(bot().click("messageAction"));
    QTRY_VERIFY(isOn());
    QTRY_VERIFY(bot().get<QCheckBox>("selfService")->isChecked());
}

void TestPermissionsPane::selfServiceOfAnAccount()
{
    const auto account = m_console->directory.accounts().constFirst();
    m_pane->setAccount(account.id);
    QTRY_VERIFY(bot().get("selfService")->isEnabled());
    QVERIFY(bot().click("selfService"));
    QVERIFY(bot().click("confirm"));
    const auto path = "/accounts/" + account.id.text().toLatin1() + "/access";
    QTRY_VERIFY(!m_idp->admin("GET", path).json["selfService"_L1].toBool());
    QVERIFY(m_idp->admin("GET", "/access").json["selfService"_L1].toBool());
}

void TestPermissionsPane::anotherOnesChangeComesByItself()
{
    const auto role = m_console->directory.role(RoleId(u"support"_s));
    auto wanted = role->permissions;
    wanted.insert(Permission::DeleteProvisioning);
    QJsonArray words;
    const auto list = wanted.list();
    for (const auto permission : list)
        words.append(slug(permission));
    const auto version = '"' + QByteArray::number(role->version) + '"';
    QCOMPARE(m_idp
                 ->admin("PATCH", "/roles/support", QJsonDocument(QJsonObject{{u"permissions"_s, words}}).toJson(),
                         {{"If-Match", version}})
                 .status,
             200);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"Support"_s, 2), int(Qt::Checked), 30'000);
}

void TestPermissionsPane::aRoleThatSomebodyChangedMeanwhileIsNotOverwritten()
{
    m_follower.reset();
    const auto role = m_console->directory.role(RoleId(u"support"_s));
    const auto version = '"' + QByteArray::number(role->version) + '"';
    QCOMPARE(
        m_idp->admin("PATCH", "/roles/support", R"({"permissions":["access.check"]})", {{"If-Match", version}}).status,
        200);
    press(u"Support"_s, 4);
    QTRY_VERIFY(bot().shows("permissionsMessage"));
    QTRY_COMPARE(stateOf(u"Support"_s, 5), int(Qt::Checked)); // what the other one made of it is shown
    QVERIFY(!mayOnServer(u"Support"_s, u"users.deactivate"_s));
}

QTEST_MAIN(TestPermissionsPane)
#include "tst_permissions_pane.moc"
