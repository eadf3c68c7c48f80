// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/mappings_test.h"

#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Role mappings on a real server, changed as a person does it.
class TestMappingsPane : public MappingsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(prepare()); }
    void cleanup() { leave(); }
    void rulesStandInOrderWithTheDefaultRole();
    void aRoleIsChosenInTheRowAndItsEffectIsSaid();
    void whatGivesMoreIsAppliedAtOnceAndTakenBack();
    void rulesMoveByKeyboardAndByDragging();
    void aDraftIsDiscarded();
    void aRuleIsRemovedAndSaidToBe();
    void aLookAlikeHasABadge();
    void severalRowsGetARoleAtOnce();
    void whoIsInTwoGroupsIsPointedOut();
    void theDefaultRoleIsChosen();
    void anotherOnesChangeComesByItself();
    void aDraftIsKeptWhileAnotherConnectionIsShown();
    void aRenamedGroupKeepsItsRule();
    void whatCouldBeAnotherGroupIsDecided_data();
    void whatCouldBeAnotherGroupIsDecided();
    void rowsAreFiltered();
    void whoMayNotChangeRulesSeesThem();
    void anErrorIsNoEmptyList();
};

void TestMappingsPane::rulesStandInOrderWithTheDefaultRole()
{
    const auto ana = person(u"Ana Silva"_s);
    person(u"Bruno Costa"_s);
    const auto owners = group("Platform Owners", {ana});
    const auto admins = group("IT-Admins");
    applyElsewhere({{owners, u"owner"_s}, {admins, u"admin"_s}});
    open(2);
    QTRY_COMPARE(bot().rows(), (QStringList{u"Platform Owners Owner matches"_s, u"IT-Admins Admin matches"_s,
                                            u"Everyone else Member default role"_s}));
    QCOMPARE(bot().cellOf("mappings", 0, RulesModel::Members), u"1"_s);
    QTRY_COMPARE(bot().cellOf("mappings", 2, RulesModel::Members), u"1"_s);
    QVERIFY(!bot().shows("applyBar"));
    QVERIFY(bot().effect().contains(u"The first rule that matches decides"_s));
}

void TestMappingsPane::aRoleIsChosenInTheRowAndItsEffectIsSaid()
{
    const auto ana = person(u"Ana Silva"_s);
    const auto admins = group("IT-Admins", {ana});
    applyElsewhere({{admins, u"admin"_s}});
    open(1);
    const auto ui = bot();
    QVERIFY(ui.setRole(0, u"owner"_s));
    QCOMPARE(ui.rows().constFirst(), u"IT-Admins Owner was Admin"_s);
    QTRY_VERIFY(ui.effect().contains(u"Admin → Owner"_s));
    QVERIFY(ui.effect().startsWith(u"Effect of 1 change"_s));
    QVERIFY(ui.effect().contains(u"Ana Silva"_s));
    QCOMPARE(ui.textOf("applyText"), u"1 change not applied"_s);
    QTRY_COMPARE(ui.applyText(), u"Apply to 1 user"_s);
    QCOMPARE(roleOf(ana), u"admin"_s); // nothing is applied yet
}

void TestMappingsPane::whatGivesMoreIsAppliedAtOnceAndTakenBack()
{
    const auto ana = person(u"Ana Silva"_s);
    const auto admins = group("IT-Admins", {ana});
    applyElsewhere({{admins, u"member"_s}});
    open(1);
    const auto before = m_okta->admin("GET", "/connections/" + m_okta->id().toLatin1() + "/role-rules").json;
    const auto ui = bot();
    QVERIFY(ui.setRole(0, u"admin"_s));
    QVERIFY(ui.click("apply"));
    QTRY_VERIFY(ui.shows("changeBar"));
    QVERIFY(ui.wordsOf("changeBar").contains(u"1 user has another role now"_s));
    QVERIFY(!ui.shows("applyBar"));
    QCOMPARE(ui.rows().constFirst(), u"IT-Admins Admin matches"_s);
    QCOMPARE(roleOf(ana), u"admin"_s);
    QVERIFY(ui.click("messageAction")); // Undo
    QTRY_COMPARE(roleOf(ana), u"member"_s);
    QTRY_COMPARE(ui.rows().constFirst(), u"IT-Admins Member matches"_s);
    auto after = m_okta->admin("GET", "/connections/" + m_okta->id().toLatin1() + "/role-rules").json;
    after.insert(u"version"_s, before["version"_L1]); // the only thing that goes on
    QCOMPARE(after, before);
}

void TestMappingsPane::rulesMoveByKeyboardAndByDragging()
{
    const auto ana = person(u"Ana Silva"_s);
    const auto owners = group("Owners", {ana});
    const auto admins = group("IT-Admins", {ana});
    const auto third = group("Third");
    applyElsewhere({{owners, u"owner"_s}, {admins, u"admin"_s}, {third, u"member"_s}});
    open(3);
    const auto ui = bot();
    ui.chooseRows("mappings", {0});
    ui.pressKey(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(ui.rows().constFirst().section(u' ', 0, 1), u"IT-Admins Admin"_s);
    QTRY_VERIFY(ui.effect().contains(u"Owner → Admin"_s));
    ui.pressKey(Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(!ui.shows("applyBar"));
    // As the view does when the first row was dragged below the last rule.
    auto* view = ui.get<QAbstractItemView>("mappings");
    const std::unique_ptr<QMimeData> dragged(view->model()->mimeData({view->model()->index(0, 0)}));
    QVERIFY(!view->model()->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {}));
    QCOMPARE(ui.rows(), (QStringList{u"IT-Admins Admin matches"_s, u"Third Member matches"_s,
                                     u"Owners Owner was rule 1"_s, u"Everyone else Member default role"_s}));
    QTRY_VERIFY(ui.shows("applyBar"));
    QCOMPARE(ui.textOf("applyText"), u"1 change not applied"_s);
}

void TestMappingsPane::aDraftIsDiscarded()
{
    const auto admins = group("IT-Admins");
    applyElsewhere({{admins, u"admin"_s}});
    open(1);
    const auto ui = bot();
    QVERIFY(ui.setRole(0, u"owner"_s));
    QVERIFY(ui.click("discard"));
    QTRY_VERIFY(!ui.shows("applyBar"));
    QCOMPARE(ui.rows().constFirst(), u"IT-Admins Admin matches"_s);
}

void TestMappingsPane::aRuleIsRemovedAndSaidToBe()
{
    const auto ana = person(u"Ana Silva"_s);
    const auto admins = group("IT-Admins", {ana});
    const auto owners = group("Owners", {person(u"Bruno Costa"_s)});
    applyElsewhere({{admins, u"admin"_s}, {owners, u"owner"_s}});
    open(2);
    const auto ui = bot();
    ui.chooseRows("mappings", {0});
    ui.pressKey(Qt::Key_Delete);
    QCOMPARE(ui.rows().size(), 2);
    QTRY_VERIFY(ui.effect().contains(u"IT-Admins gives Admin no longer."_s));
    QVERIFY(ui.click("apply"));
    QVERIFY(ui.click("confirm"));
    QTRY_COMPARE(rulesOnServer().size(), 1);
    QCOMPARE(roleOf(ana), u"member"_s);
    QVERIFY(ui.click("messageAction"));
    QTRY_COMPARE(rulesOnServer(),
                 (QList<std::pair<QString, QString>>{{u"IT-Admins"_s, u"admin"_s}, {u"Owners"_s, u"owner"_s}}));
    QTRY_COMPARE(roleOf(ana), u"admin"_s);
}

void TestMappingsPane::aLookAlikeHasABadge()
{
    const auto real = group("admins");
    const auto fake = group("\xD0\xB0"
                            "dmins"); // with a Cyrillic a
    applyElsewhere({{real, u"admin"_s}, {fake, u"member"_s}});
    open(2);
    auto* view = bot().get<QAbstractItemView>("mappings");
    const auto badge = [&](int row) {
        return view->model()->index(row, RulesModel::GroupName).data(RulesModel::BadgeRole).toString();
    };
    QTRY_VERIFY(!badge(0).isEmpty());
    QVERIFY(!badge(1).isEmpty());
    const auto second = view->model()->index(1, RulesModel::GroupName);
    QVERIFY(second.data(Qt::ToolTipRole).toString().contains(badge(1).toHtmlEscaped()));
    QVERIFY(second.data(Qt::AccessibleTextRole).toString().contains(badge(1)));
}

void TestMappingsPane::severalRowsGetARoleAtOnce()
{
    applyElsewhere({{group("One"), u"member"_s}, {group("Two"), u"member"_s}, {group("Three"), u"member"_s}});
    open(3);
    const auto ui = bot();
    QVERIFY(!ui.shows("setRole"));
    ui.chooseRows("mappings", {0, 2});
    QVERIFY(ui.click("setRole"));
    QVERIFY(ui.pick("roleMenu", u"role-admin"_s));
    QCOMPARE(ui.rows().first(3),
             (QStringList{u"One Admin was Member"_s, u"Two Member matches"_s, u"Three Admin was Member"_s}));
    QCOMPARE(ui.textOf("applyText"), u"2 changes not applied"_s);
}

void TestMappingsPane::whoIsInTwoGroupsIsPointedOut()
{
    const auto ana = person(u"Ana Silva"_s);
    const auto owners = group("Platform Owners", {ana});
    const auto admins = group("IT-Admins", {ana});
    applyElsewhere({{owners, u"owner"_s}, {admins, u"admin"_s}});
    open(2);
    QTRY_VERIFY(bot().effect().contains(
        u"1 person is in Platform Owners and IT-Admins. Rule 1 comes first: they are Owner."_s));
}

void TestMappingsPane::theDefaultRoleIsChosen()
{
    const auto ana = person(u"Ana Silva"_s);
    const auto account = m_okta->admin("GET", "/accounts").json["items"_L1][0]["id"_L1].toString().toLatin1();
    // Where nobody of the account may manage anyway, nobody has to be left who can.
    QCOMPARE(m_okta->admin("PATCH", "/accounts/" + account + "/access", R"({"selfService":false})").status, 200);
    open(0);
    const auto ui = bot();
    QVERIFY(ui.setRole(0, u"admin"_s));
    QCOMPARE(ui.rows(), QStringList{u"Everyone else Admin was Member"_s});
    QVERIFY(ui.click("apply"));
    QTRY_COMPARE(roleOf(ana), u"admin"_s);
    QTRY_COMPARE(ui.rows(), QStringList{u"Everyone else Admin default role"_s});
    QVERIFY(ui.setRole(0, u"inherited"_s));
    QVERIFY(ui.click("apply"));
    QVERIFY(ui.click("confirm"));
    QTRY_COMPARE(ui.rows(), QStringList{u"Everyone else Member default role"_s});
    QCOMPARE(roleOf(ana), u"member"_s);
}

void TestMappingsPane::anotherOnesChangeComesByItself()
{
    const auto one = group("One");
    open(1);
    QCOMPARE(bot().rows().size(), 1);
    applyElsewhere({{one, u"admin"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows().constFirst(), u"One Admin matches"_s, 30'000);
}

void TestMappingsPane::aDraftIsKeptWhileAnotherConnectionIsShown()
{
    applyElsewhere({{group("One"), u"member"_s}});
    const ScimClient other(m_console->server, u"Globex"_s);
    QVERIFY(other.isReady());
    open(1);
    m_pane->choose(ConnectionId(m_okta->id()));
    QTRY_COMPARE(bot().rows().size(), 2);
    QVERIFY(bot().setRole(0, u"admin"_s));
    m_pane->choose(ConnectionId(other.id()));
    QTRY_COMPARE(bot().rows().size(), 1);
    QVERIFY(!bot().shows("applyBar"));
    m_pane->choose(ConnectionId(m_okta->id()));
    QTRY_COMPARE(bot().rows().constFirst(), u"One Admin was Member"_s);
    QVERIFY(bot().sees("applyBar"));
}

void TestMappingsPane::aRenamedGroupKeepsItsRule()
{
    const auto id = group("R&D");
    applyElsewhere({{id, u"admin"_s}});
    m_okta->patch("/Groups/" + id, R"({"op":"replace","path":"displayName","value":"R&D Formulation"})");
    open(1);
    QTRY_COMPARE(bot().rows().constFirst(), u"R&D Formulation Admin matches"_s);
    QVERIFY(plainText(bot().noteOf(0)).contains(u"from “R&D” on"_s));
    QVERIFY(bot().noteOf(0).endsWith(u"rule kept"_s));
    QCOMPARE(m_okta->send("DELETE", "/Groups/" + id).status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows().constFirst(), u"R&D Formulation Admin group deleted"_s, 30'000);
}

void TestMappingsPane::whatCouldBeAnotherGroupIsDecided_data()
{
    using Act = std::function<void(const QByteArray& group)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("decided");
    const auto rename = [this](const QByteArray& id, const QByteArray& name) {
        m_okta->patch("/Groups/" + id, R"({"op":"replace","path":"displayName","value":")" + name + "\"}");
    };
    QTest::newRow("another name") << Act([=](const QByteArray& id) { rename(id, "Platform team"); })
                                  << u"Platform team Admin matches"_s << QString();
    QTest::newRow("case only") << Act([=](const QByteArray& id) { rename(id, "ADMINS"); })
                               << u"ADMINS Admin is it the same?"_s << u"ADMINS Admin confirmed"_s;
    QTest::newRow("a look-alike") << Act([=](const QByteArray& id) {
        rename(id, "\xD0\x90"
                   "dmins");
    }) << u"\u0410dmins Admin is it the same?"_s
                                  << u"\u0410dmins Admin confirmed"_s;
    QTest::newRow("two names exchanged") << Act([=, this](const QByteArray& id) {
        const auto guests = group("Guests");
        rename(id, "Some name");
        rename(guests, "Admins");
        rename(id, "Guests");
    }) << u"Guests Admin is it the same?"_s
                                         << u"Guests Admin confirmed"_s;
    QTest::newRow("deleted and made again") << Act([this](const QByteArray& id) {
        QCOMPARE(m_okta->send("DELETE", "/Groups/" + id).status, 204);
        group("Admins");
    }) << u"Admins Admin group deleted"_s << u"Admins Admin was without a group"_s;
}

/// Only a plain new name keeps the rule without a word. (user-needs, N16)
void TestMappingsPane::whatCouldBeAnotherGroupIsDecided()
{
    using Act = std::function<void(const QByteArray& group)>;
    QFETCH(const Act, act);
    QFETCH(const QString, asked);
    QFETCH(const QString, decided);
    const auto id = group("Admins");
    applyElsewhere({{id, u"admin"_s}});
    act(id);
    open(QByteArray(QTest::currentDataTag()) == "two names exchanged" ? 2 : 1);
    QTRY_COMPARE(bot().rows().constFirst(), asked);
    const auto link = [this] { return model()->index(0, RulesModel::GroupName).data(RulesModel::LinkRole).toString(); };
    QCOMPARE(link().isEmpty(), decided.isEmpty());
    if (decided.isEmpty())
        return;
    QVERIFY(!bot().noteOf(0).isEmpty());
    bot().clickLink(0);
    QCOMPARE(bot().rows().constFirst(), decided);
    QVERIFY(bot().click("apply"));
    QTRY_VERIFY_WITH_TIMEOUT(bot().rows().constFirst().endsWith(u"Admin matches"_s), 20'000);
    QVERIFY(link().isEmpty()); // asked for once
    QCOMPARE(rulesOnServer().size(), 1);
}

void TestMappingsPane::rowsAreFiltered()
{
    applyElsewhere({{group("IT-Admins"), u"admin"_s}, {group("Sales"), u"member"_s}});
    open(2);
    const auto ui = bot();
    QVERIFY(ui.type("search", u"admins"_s));
    QTRY_COMPARE(ui.rows().size(), 1);
    QVERIFY(ui.type("search", u"nothing of the kind"_s));
    QTRY_VERIFY(ui.shows("tableState"));
    QVERIFY(ui.type("search", {}));
    QTRY_COMPARE(ui.rows().size(), 3);
}

void TestMappingsPane::whoMayNotChangeRulesSeesThem()
{
    applyElsewhere({{group("IT-Admins"), u"admin"_s}});
    open(1);
    auto permissions = PermissionSet::all();
    permissions.remove(Permission::EditRules);
    m_follower.reset();
    m_console->directory.setPerson(m_console->directory.person(), permissions, m_console->directory.serverInfo());
    const auto ui = bot();
    QVERIFY(!ui.shows("addRule") && !ui.shows("pasteList"));
    QCOMPARE(ui.rows().constFirst(), u"IT-Admins Admin matches"_s);
    ui.chooseRows("mappings", {0});
    ui.pressKey(Qt::Key_Delete);
    ui.pressKey(Qt::Key_Return);
    QCOMPARE(ui.rows().size(), 2);
    QVERIFY(!ui.find("roleMenu"));
}

void TestMappingsPane::anErrorIsNoEmptyList()
{
    group("IT-Admins");
    open(1);
    const ScimClient other(m_console->server, u"Globex"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.connections().size(), 2, 30'000);
    m_console->server.kill();
    m_pane->choose(ConnectionId(other.id()));
    QTRY_VERIFY(bot().shows("tableState"));
    QVERIFY(bot().textOf("emptyTitle").contains(u"127.0.0.1"_s));
    QVERIFY(bot().shows("emptyAction"));
}

QTEST_MAIN(TestMappingsPane)
#include "tst_mappings_pane.moc"
