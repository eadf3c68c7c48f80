// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/group_choice_model.h"
#include "model/items/listed_rules_model.h"
#include "model/items/merge_model.h"
#include "tests/support/bots/step_count.h"
#include "tests/views/mappings_test.h"

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Many rules at once, and what is asked and said about them, on a real server.
class TestMappingsDialogs : public MappingsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(prepare()); }
    void cleanup() { leave(); }
    void whatTakesAwayIsAskedForWithNames();
    void theLastManagersStay();
    void twelveGroupsAreMappedInFiveSteps();
    void twelveGroupsArePastedInFourSteps();
    void aPastedListSaysWhatItDoesNotUnderstand();
    void aNameThatIsNotThereWaits();
    void aNearMissIsTakenWithOneClick();
    void whatSomebodyElseAppliedIsMerged_data();
    void whatSomebodyElseAppliedIsMerged();
    void whoCameMeanwhileIsNotChangedUnseen();
    void everyModelKeepsItsPromises();
};

void TestMappingsDialogs::whatTakesAwayIsAskedForWithNames()
{
    const auto ana = person(u"Ana Silva"_s);
    const auto admins = group("IT-Admins", {ana});
    const auto owners = group("Owners", {person(u"Bruno Costa"_s)});
    applyElsewhere({{admins, u"admin"_s}, {owners, u"owner"_s}});
    open(2);
    const auto ui = bot();
    QVERIFY(ui.setRole(0, u"member"_s));
    QTRY_COMPARE(ui.applyText(), u"Apply to 1 user…"_s);
    QVERIFY(ui.click("apply"));
    QVERIFY(ui.sees("applyRules"));
    QVERIFY(ui.wordsOf("applyRules").contains(u"Admin → Member"_s));
    QVERIFY(ui.wordsOf("applyRules").contains(u"Ana Silva"_s));
    QVERIFY(ui.click("keep"));
    QTRY_VERIFY(!ui.shows("applyRules"));
    QCOMPARE(roleOf(ana), u"admin"_s);
    QVERIFY(ui.click("apply"));
    QVERIFY(ui.click("confirm"));
    QTRY_COMPARE(roleOf(ana), u"member"_s);
    QTRY_VERIFY(ui.shows("changeBar"));
}

/// A draft that leaves nobody to manage provisioning cannot be applied, and names who could last. (user-needs, N3)
void TestMappingsDialogs::theLastManagersStay()
{
    const auto ana = person(u"Ana Silva"_s);
    const auto bruno = person(u"Bruno Costa"_s);
    const auto admins = group("IT-Admins", {ana, bruno});
    applyElsewhere({{admins, u"admin"_s}});
    open(1);
    const auto ui = bot();
    QVERIFY(ui.setRole(0, u"member"_s));
    QTRY_COMPARE(ui.applyText(), u"Apply to 2 users…"_s);
    QVERIFY(!ui.get("apply")->isEnabled());
    const auto why = ui.get("apply")->accessibleDescription();
    QVERIFY2(why.contains(u"Nobody of this account could manage provisioning"_s), qPrintable(why));
    QVERIFY2(plainText(why).contains(u"The last who can: Ana Silva, Bruno Costa."_s), qPrintable(why));
    QVERIFY(plainText(ui.effect()).contains(u"The last who can: Ana Silva, Bruno Costa."_s));
    QVERIFY(ui.setRole(0, u"owner"_s)); // who manages as well
    QTRY_VERIFY(ui.get("apply")->isEnabled());
    QVERIFY(ui.get("apply")->accessibleDescription().isEmpty());
    QCOMPARE(roleOf(ana), u"admin"_s);
}

void TestMappingsDialogs::twelveGroupsAreMappedInFiveSteps()
{
    const auto ana = person(u"Ana Silva"_s);
    for (int i = 1; i <= 12; ++i)
        group("Group " + QByteArray::number(i), {ana});
    open(12);
    const auto ui = bot();
    QVERIFY(ui.press("addRule"));
    QVERIFY(ui.sees("groupChoices"));
    ui.chooseRows("groupChoices", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    ui.chooseRole(u"admin"_s);
    QVERIFY(ui.press("add"));
    QTRY_COMPARE(ui.applyText(), u"Apply to 1 user"_s);
    QVERIFY(ui.press("apply"));
    QTRY_COMPARE(rulesOnServer().size(), 12);
    printSteps("A3, map twelve groups to roles", ui.steps, 5);
    QVERIFY(ui.steps <= 5);
    QCOMPARE(roleOf(ana), u"admin"_s);
}

void TestMappingsDialogs::twelveGroupsArePastedInFourSteps()
{
    QString list = u"Group,Role\n"_s;
    for (int i = 1; i <= 12; ++i) {
        group("Group " + QByteArray::number(i));
        list += u"Group %1,Admin\n"_s.arg(i);
    }
    open(12);
    const auto ui = bot();
    QVERIFY(ui.press("pasteList"));
    QVERIFY(ui.sees("pastedText"));
    ui.paste(list);
    QVERIFY(ui.press("add"));
    QVERIFY(ui.press("apply"));
    QTRY_COMPARE(rulesOnServer().size(), 12);
    printSteps("A3, map twelve groups to roles from a list", ui.steps, 4);
    QVERIFY(ui.steps <= 4);
    QCOMPARE(rulesOnServer().constFirst(), (std::pair<QString, QString>{u"Group 1"_s, u"admin"_s}));
}

void TestMappingsDialogs::aPastedListSaysWhatItDoesNotUnderstand()
{
    group("IT-Admins");
    group("Production EU");
    open(2);
    const auto ui = bot();
    QVERIFY(ui.press("pasteList"));
    QVERIFY(ui.sees("pastedText"));
    ui.paste(u"IT-Admins;Admin\nProduction-EU;member\nNew;owner\nIT-Admins;Owner\nSales;Emperor"_s);
    const auto understood = [&](int row) { return ui.cellOf("understood", row, ListedRulesModel::Understood); };
    QCOMPARE(understood(0), u"0 members"_s);
    QVERIFY(plainText(understood(1)).contains(u"“Production EU” has nearly the same name"_s));
    QCOMPARE(understood(2), u"pending"_s);
    QCOMPARE(understood(3), u"an earlier line names this group"_s);
    QCOMPARE(understood(4), u"there is no role of this name"_s);
    QCOMPARE(ui.textOf("pasteSummary"), u"2 lines cannot be used and will be left out."_s);
    QCOMPARE(ui.get<QAbstractButton>("add")->text(), u"Add 3 rules"_s);
    QVERIFY(ui.click("takeNearMisses"));
    QVERIFY(ui.click("add"));
    QCOMPARE(ui.rows(), (QStringList{u"IT-Admins Admin new"_s, u"Production EU Member new"_s,
                                     u"New Owner new, pending"_s, u"Everyone else Member default role"_s}));
}

void TestMappingsDialogs::aNameThatIsNotThereWaits()
{
    group("IT-Admins");
    open(1);
    const auto ui = bot();
    QVERIFY(ui.click("addRule"));
    QVERIFY(ui.type("groupSearch", u"Contractors"_s));
    QVERIFY(ui.click("pendingRule"));
    ui.chooseRole(u"member"_s);
    QVERIFY(ui.click("add"));
    QCOMPARE(ui.rows().constFirst(), u"Contractors Member new, pending"_s);
    QVERIFY(ui.click("apply"));
    QTRY_COMPARE(ui.rows().constFirst(), u"Contractors Member pending"_s);
    QCOMPARE(ui.noteOf(0), u"waits for a group of this name"_s);
    group("Contractors", {person(u"Ana Silva"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(ui.rows().constFirst(), u"Contractors Member matches"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(ui.cellOf("mappings", 0, RulesModel::Members), u"1"_s, 30'000);
}

void TestMappingsDialogs::aNearMissIsTakenWithOneClick()
{
    const auto ana = person(u"Ana Silva"_s);
    group("Production EU", {ana});
    open(1);
    const auto ui = bot();
    QVERIFY(ui.click("pasteList"));
    QVERIFY(ui.sees("pastedText"));
    ui.paste(u"Production-EU,admin"_s);
    QVERIFY(ui.click("add"));
    QCOMPARE(plainText(ui.noteOf(0)), u"did you mean “Production EU”, 1 members?"_s);
    ui.clickLink(0);
    QCOMPARE(ui.rows().constFirst(), u"Production EU Admin new"_s);
    QTRY_COMPARE(ui.applyText(), u"Apply to 1 user"_s);
    QVERIFY(ui.click("apply"));
    QTRY_COMPARE(roleOf(ana), u"admin"_s);
}

void TestMappingsDialogs::whatSomebodyElseAppliedIsMerged_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<QStringList>("roles");
    QTest::newRow("theirs") << QByteArray("takeTheirs") << QStringList{u"Owner"_s, u"Admin"_s};
    QTest::newRow("mine") << QByteArray("keepMine") << QStringList{u"Admin"_s, u"Member"_s};
    QTest::newRow("row by row") << QByteArray("takeRows") << QStringList{u"Admin"_s, u"Admin"_s};
}

void TestMappingsDialogs::whatSomebodyElseAppliedIsMerged()
{
    QFETCH(const QByteArray, choice);
    QFETCH(const QStringList, roles);
    const auto one = group("One");
    const auto two = group("Two");
    applyElsewhere({{one, u"member"_s}, {two, u"member"_s}});
    open(2);
    m_follower.reset(); // so that the news does not come before the refusal
    const auto ui = bot();
    QVERIFY(ui.setRole(0, u"admin"_s));
    applyElsewhere({{one, u"owner"_s}, {two, u"admin"_s}});
    QVERIFY(ui.click("apply"));
    QVERIFY(ui.sees("mergeRows"));
    QVERIFY(ui.textOf("mergeWhy").contains(u"The rules were changed meanwhile."_s)); // and by whom
    QCOMPARE(ui.rowsOf("mergeRows"), 2);
    if (choice == "takeRows") {
        auto* rows = ui.get<QAbstractItemView>("mergeRows");
        const auto place = rows->visualRect(rows->model()->index(0, MergeModel::Mine));
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(ui.cellOf("mergeRows", 0, MergeModel::Taken), u"mine"_s);
        QCOMPARE(ui.cellOf("mergeRows", 1, MergeModel::Taken), u"theirs"_s);
    }
    QVERIFY(ui.click(choice.constData()));
    QTRY_VERIFY(!ui.shows("mergeRules"));
    QCOMPARE((QStringList{ui.cellOf("mappings", 0, RulesModel::Role), ui.cellOf("mappings", 1, RulesModel::Role)}),
             roles);
    QCOMPARE(ui.shows("applyBar"), choice != "takeTheirs");
    if (choice == "takeTheirs")
        return;
    QVERIFY(ui.click("apply")); // on what they applied
    QTRY_COMPARE(rulesOnServer().constFirst().second, u"admin"_s);
}

void TestMappingsDialogs::whoCameMeanwhileIsNotChangedUnseen()
{
    const auto ana = person(u"Ana Silva"_s);
    const auto admins = group("IT-Admins", {ana});
    applyElsewhere({{admins, u"member"_s}});
    open(1);
    m_follower.reset(); // so that the news does not come before the refusal
    const auto ui = bot();
    QVERIFY(ui.setRole(0, u"admin"_s));
    QTRY_COMPARE(ui.applyText(), u"Apply to 1 user"_s);
    m_okta->patch("/Groups/" + admins, addingMember(person(u"Bruno Costa"_s)));
    QVERIFY(ui.click("apply"));
    QVERIFY(ui.sees("mappingsMessage"));
    QCOMPARE(roleOf(ana), u"member"_s);
    QTRY_COMPARE(ui.applyText(), u"Apply to 2 users"_s); // and the effect is there to be looked at again
    QVERIFY(ui.click("apply"));
    QTRY_COMPARE(roleOf(ana), u"admin"_s);
}

void TestMappingsDialogs::everyModelKeepsItsPromises()
{
    AccessRole admin;
    admin.id = RoleId(u"admin"_s);
    admin.name = u"Admin"_s;
    ListedRulesModel listed;
    const QAbstractItemModelTester listedTester(&listed);
    listed.setRules(readRuleList(u"a,admin\nb,x"_s, {}, {admin}), {admin});
    listed.setTakesNearMisses(true);
    listed.setRules({}, {});
    const RuleSetDraft base{{}, {{RoleRuleId(u"1"_s), {}, u"a"_s, admin.id}}};
    MergeModel merge(RuleMerge(base, {}, base), {admin});
    const QAbstractItemModelTester mergeTester(&merge);
    merge.chooseOther(0);
    GroupChoiceModel choices;
    const QAbstractItemModelTester choicesTester(&choices);
    choices.upsertAll({{GroupId(u"g"_s), u"Group"_s, 3, u"Admin"_s}});
    choices.removeAll({GroupId(u"g"_s)});
    QCOMPARE(choices.rowCount(), 0);
}

QTEST_MAIN(TestMappingsDialogs)
#include "tst_mappings_dialogs.moc"
