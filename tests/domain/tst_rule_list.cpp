// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/rule_list.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

QList<Group> groups()
{
    QList<Group> list;
    for (const auto& name : {u"IT-Admins"_s, u"Production EU"_s, u"R&D, Formulation"_s}) {
        Group group;
        group.id = GroupId(u"g-"_s + name);
        group.displayName = name;
        group.members = 37;
        list.append(group);
    }
    return list;
}

QList<AccessRole> roles()
{
    AccessRole admin;
    admin.id = RoleId(u"admin"_s);
    admin.name = u"Administrator"_s;
    AccessRole viewer;
    viewer.id = RoleId(u"viewer"_s);
    viewer.name = u"Viewer"_s;
    return {admin, viewer};
}

QList<ListedRule> read(const QString& text)
{
    return readRuleList(text, groups(), roles());
}

} // namespace

class TestRuleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFormOfALineIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("commas") << u"IT-Admins,Administrator"_s;
        QTest::newRow("by id") << u"it-admins , admin"_s;
        QTest::newRow("semicolons") << u"IT-Admins;Administrator\r\n"_s;
        QTest::newRow("a spreadsheet's tabs") << u"IT-Admins\tAdministrator\n"_s;
        QTest::newRow("quoted") << u"\"IT-Admins\",\"Administrator\""_s;
        QTest::newRow("with headings") << u"Group,Role\nIT-Admins,Administrator"_s;
        QTest::newRow("with empty lines") << u"\n\n  \nIT-Admins,ADMINISTRATOR\n\n"_s;
    }
    void eachFormOfALineIsUnderstood()
    {
        QFETCH(const QString, text);
        const auto rules = read(text);
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.constFirst().kind, ListedRule::Kind::Match);
        QCOMPARE(rules.constFirst().group->id, GroupId(u"g-IT-Admins"_s));
        QCOMPARE(rules.constFirst().group->members, 37);
        QCOMPARE(rules.constFirst().role, std::optional(RoleId(u"admin"_s)));
    }

    void aNameMayHoldTheSeparator()
    {
        QCOMPARE(read(u"\"R&D, Formulation\",viewer"_s).constFirst().kind, ListedRule::Kind::Match);
    }

    void whatIsNotThereWaitsOrIsNearlyThere()
    {
        const auto rules = read(u"Production-EU,viewer\nSomething else,viewer"_s);
        QCOMPARE(rules.at(0).kind, ListedRule::Kind::NearMiss);
        QCOMPARE(rules.at(0).group->name, u"Production EU"_s);
        QCOMPARE(rules.at(1).kind, ListedRule::Kind::Pending);
        QVERIFY(!rules.at(1).group);
    }

    void eachFaultIsOfItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        const auto line = [](const char* name, const QString& text, ListedRule::Problem problem) {
            QTest::newRow(name) << text << int(problem);
        };
        line("quotes", u"\"IT-Admins,admin"_s, ListedRule::Problem::Quotes);
        line("no group", u",admin"_s, ListedRule::Problem::NoGroup);
        line("no group before a tab", u"\tadmin"_s, ListedRule::Problem::NoGroup);
        line("no role", u"IT-Admins"_s, ListedRule::Problem::NoRole);
        line("no such role", u"IT-Admins,Emperor"_s, ListedRule::Problem::UnknownRole);
        line("too long", QString(201, u'x') + u",admin"_s, ListedRule::Problem::TooLong);
        line("twice", u"it-ADMINS,admin"_s, ListedRule::Problem::Twice);
    }
    void eachFaultIsOfItsLine()
    {
        QFETCH(const QString, text);
        QFETCH(const int, problem);
        const auto rules = read(u"IT-Admins,viewer\n"_s + text);
        QCOMPARE(rules.size(), 2);
        QCOMPARE(rules.at(0).kind, ListedRule::Kind::Match);
        QCOMPARE(rules.at(1).line, 2);
        QCOMPARE(rules.at(1).kind, ListedRule::Kind::Refused);
        QCOMPARE(int(rules.at(1).problem), problem);
    }
};

QTEST_APPLESS_MAIN(TestRuleList)
#include "tst_rule_list.moc"
