// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/rule_merge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

RoleRule rule(const QString& name, const QString& role)
{
    return {RoleRuleId(name), GroupId(u"g-"_s + name), name, RoleId(role)};
}

RoleRule fresh(const QString& name, const QString& role)
{
    return {{}, GroupId(u"g-"_s + name), name, RoleId(role)};
}

RuleSetDraft base()
{
    return {{}, {rule(u"a"_s, u"owner"_s), rule(u"b"_s, u"viewer"_s), rule(u"c"_s, u"admin"_s)}};
}

QString words(const RuleSetDraft& draft)
{
    QStringList parts;
    for (const auto& line : draft.rules)
        parts.append(line.groupName + u'=' + line.roleId.text());
    if (draft.ownDefault)
        parts.append(u"*="_s + draft.ownDefault->text());
    return parts.join(u' ');
}

} // namespace

class TestRuleMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneSideChangedIsKept()
    {
        auto theirs = base();
        theirs.rules[0].roleId = RoleId(u"admin"_s);
        auto mine = base();
        mine.rules[1].roleId = RoleId(u"admin"_s);
        mine.ownDefault = RoleId(u"viewer"_s);
        const RuleMerge merge(base(), theirs, mine);
        QVERIFY(!merge.hasConflicts());
        QCOMPARE(merge.rows().size(), 3);
        QCOMPARE(words(merge.merged()), u"a=admin b=admin c=admin *=viewer"_s);
    }

    void whatBothChangedIsDecidedRowByRow()
    {
        auto theirs = base();
        theirs.rules[1].roleId = RoleId(u"owner"_s);
        auto mine = base();
        mine.rules[1].roleId = RoleId(u"admin"_s);
        RuleMerge merge(base(), theirs, mine);
        QVERIFY(merge.hasConflicts());
        QCOMPARE(words(merge.merged()), u"a=owner b=owner c=admin"_s);
        merge.choose(0, MergeSide::Mine);
        QCOMPARE(words(merge.merged()), u"a=owner b=admin c=admin"_s);
        QCOMPARE(merge.merged().rules.at(1).id, RoleRuleId(u"b"_s));
    }

    void theSameChangeIsNoConflict()
    {
        auto both = base();
        both.rules[1].roleId = RoleId(u"owner"_s);
        const RuleMerge merge(base(), both, both);
        QVERIFY(!merge.hasConflicts());
        QCOMPARE(merge.merged(), both);
    }

    void oneTookItAwayAndTheOtherChangedIt()
    {
        auto theirs = base();
        theirs.rules.removeAt(1);
        auto mine = base();
        mine.rules[1].roleId = RoleId(u"admin"_s);
        RuleMerge merge(base(), theirs, mine);
        QVERIFY(merge.hasConflicts());
        QCOMPARE(words(merge.merged()), u"a=owner c=admin"_s);
        merge.choose(0, MergeSide::Mine);
        QCOMPARE(words(merge.merged()), u"a=owner b=admin c=admin"_s);
        QVERIFY(merge.merged().rules.at(1).id.isEmpty()); // the one that stood is gone: it is a new one
    }

    void newOnesStandBehindTheirPredecessor()
    {
        auto theirs = base();
        theirs.rules.insert(1, fresh(u"x"_s, u"admin"_s));
        auto mine = base();
        mine.rules.append(fresh(u"y"_s, u"viewer"_s));
        mine.rules.prepend(fresh(u"z"_s, u"viewer"_s));
        QCOMPARE(words(RuleMerge(base(), theirs, mine).merged()),
                 u"z=viewer a=owner x=admin b=viewer c=admin y=viewer"_s);
    }

    void aNewRuleForTheSameGroupIsAConflict()
    {
        auto theirs = base();
        theirs.rules.append(fresh(u"x"_s, u"admin"_s));
        theirs.rules.last().id = RoleRuleId(u"made"_s);
        auto mine = base();
        mine.rules.append(fresh(u"x"_s, u"viewer"_s));
        RuleMerge merge(base(), theirs, mine);
        QVERIFY(merge.hasConflicts());
        merge.choose(0, MergeSide::Mine);
        QCOMPARE(words(merge.merged()), u"a=owner b=viewer c=admin x=viewer"_s);
        QCOMPARE(merge.merged().rules.last().id, RoleRuleId(u"made"_s));
    }

    void theOrderIsOfWhoMovedSomething()
    {
        auto mine = base();
        mine.rules.move(2, 0);
        QCOMPARE(words(RuleMerge(base(), base(), mine).merged()), u"c=admin a=owner b=viewer"_s);
        auto theirs = base();
        theirs.rules.move(0, 1);
        QCOMPARE(words(RuleMerge(base(), theirs, mine).merged()), u"b=viewer a=owner c=admin"_s);
        QCOMPARE(words(RuleMerge(base(), theirs, base()).merged()), u"b=viewer a=owner c=admin"_s);
    }
};

QTEST_APPLESS_MAIN(TestRuleMerge)
#include "tst_rule_merge.moc"
