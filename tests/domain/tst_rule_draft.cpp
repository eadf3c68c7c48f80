// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/rule_draft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

PlacedRule placed(const QString& id, const QString& role, qint64 members = 1)
{
    PlacedRule line;
    line.rule = {RoleRuleId(id), GroupId(u"g-"_s + id), id, RoleId(role)};
    line.state = RuleState::Bound;
    line.members = members;
    return line;
}

RuleSet standing()
{
    RuleSet set;
    set.defaultRole = RoleId(u"viewer"_s);
    set.rules = {placed(u"a"_s, u"owner"_s), placed(u"b"_s, u"viewer"_s), placed(u"c"_s, u"admin"_s),
                 placed(u"d"_s, u"admin"_s)};
    return set;
}

QString orderOf(const RuleDraft& draft)
{
    QString order;
    for (const auto& line : draft.rules())
        order += line.rule.groupName;
    return order;
}

QString movedOf(const RuleDraft& draft)
{
    QString moved;
    const auto keys = draft.movedKeys();
    for (const auto& line : draft.rules()) {
        if (keys.contains(line.key))
            moved += line.rule.groupName;
    }
    return moved;
}

} // namespace

class TestRuleDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsConfirmedIsMadeAnewInItsPlace()
    {
        RuleDraft draft(standing());
        draft.confirm(1);
        QVERIFY(draft.isChanged() && draft.rules().at(1).isConfirmed());
        QCOMPARE(draft.changes(), 1);
        QVERIFY(draft.removed().isEmpty()); // nobody loses anything
        QVERIFY(draft.toDraft().rules.at(1).id.isEmpty());
        QCOMPARE(draft.toDraft().rules.at(1).groupId, standing().rules.at(1).rule.groupId);
        QCOMPARE(orderOf(draft), u"abcd"_s);
        QCOMPARE(movedOf(draft), QString());
    }

    void aDraftBeginsAsWhatStands()
    {
        const RuleDraft draft(standing());
        QVERIFY(!draft.isChanged());
        QCOMPARE(draft.changes(), 0);
        QCOMPARE(draft.toDraft(), asDraft(standing()));
        QCOMPARE(draft.defaultRole(), std::optional(RoleId(u"viewer"_s)));
    }

    void eachThingThatChangedCountsOnce()
    {
        RuleDraft draft(standing());
        draft.setRole(1, RoleId(u"admin"_s));
        QCOMPARE(draft.changes(), 1);
        QVERIFY(draft.rules().at(1).hasOtherRole());
        draft.move(1, 3);
        QCOMPARE(draft.changes(), 1); // the same line
        draft.remove(0);
        draft.setOwnDefault(RoleId(u"admin"_s));
        QVERIFY(draft.add({{}, {}, u"new"_s, RoleId(u"viewer"_s)}, 0));
        QCOMPARE(draft.changes(), 4);
        QCOMPARE(draft.removed().size(), 1);
    }

    void whatIsTakenBackIsNoChange()
    {
        RuleDraft draft(standing());
        draft.setRole(1, RoleId(u"admin"_s));
        draft.setRole(1, RoleId(u"viewer"_s));
        draft.move(0, 2);
        draft.move(2, 0);
        const auto gone = draft.rules().last().rule;
        draft.remove(3);
        QVERIFY(draft.add({{}, gone.groupId, gone.groupName, gone.roleId}, 1));
        QVERIFY(!draft.isChanged());
        QCOMPARE(draft.changes(), 0);
    }

    void onlyWhatWasMovedIsCalledMoved_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("moved");
        QTest::newRow("first to last") << 0 << 3 << u"bcda"_s << u"a"_s;
        QTest::newRow("last to first") << 3 << 0 << u"dabc"_s << u"d"_s;
        QTest::newRow("down one") << 1 << 2 << u"acbd"_s << u"b"_s;
    }
    void onlyWhatWasMovedIsCalledMoved()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        RuleDraft draft(standing());
        draft.move(from, to);
        QTEST(orderOf(draft), "order");
        QCOMPARE(movedOf(draft).size(), 1);
        if (to - from != 1) // of two neighbours either may be called the one that moved
            QTEST(movedOf(draft), "moved");
        QCOMPARE(draft.changes(), 1);
    }

    void aGroupHasOneLine()
    {
        RuleDraft draft(standing());
        QVERIFY(!draft.add({{}, GroupId(u"g-b"_s), u"b"_s, RoleId(u"owner"_s)}, 5));
        QCOMPARE(draft.rules().size(), 4);
        QCOMPARE(draft.rules().at(1).rule.roleId, RoleId(u"owner"_s));
        QVERIFY(draft.add({{}, {}, u"Later"_s, RoleId(u"owner"_s)}, 0));
        QVERIFY(!draft.add({{}, {}, u"LATER"_s, RoleId(u"admin"_s)}, 0));
        QCOMPARE(draft.rules().last().state, RuleState::Pending);
    }

    void aNearMissIsTaken()
    {
        RuleDraft draft(standing());
        draft.add({{}, {}, u"Production-EU"_s, RoleId(u"admin"_s)}, 0);
        draft.useGroup(4, {GroupId(u"g-9"_s), u"Production EU"_s, 1'204});
        QCOMPARE(draft.rules().last().rule.groupId, std::optional(GroupId(u"g-9"_s)));
        QCOMPARE(draft.rules().last().members, 1'204);
        QCOMPARE(draft.rules().last().state, RuleState::Bound);
    }

    void whoGivesUpItsOwnDefaultHasOneThatTheServerKnows()
    {
        auto set = standing();
        set.ownDefault = set.defaultRole;
        set.defaultFrom = DefaultSource::Connection;
        RuleDraft draft(set);
        draft.setOwnDefault({});
        QVERIFY(!draft.defaultRole());
        QCOMPARE(draft.changes(), 1);
    }
};

QTEST_APPLESS_MAIN(TestRuleDraft)
#include "tst_rule_draft.moc"
