// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/leavers_model.h"
#include "model/items/sessions_model.h"
#include "model/items/users_model.h"
#include "tests/items/records.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;

/// Is somebody really out? What is told, and what is not told.
class TestLeaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsActiveIsNotOut()
    {
        LeaverEvidence evidence = evidenceOf(tests::user(u"u1"_s, u"Ana Silva"_s));
        evidence.user.roles = {RoleId(u"admin"_s)};
        evidence.sessions = {{}, 2, true, true};
        evidence.groups = {membership()};
        const auto facts = leaverFacts(evidence, Directory());
        QVERIFY(!isOut(facts));
        for (const auto& what : {u"Sign-in"_s, u"Sessions"_s, u"Seat"_s, u"Roles"_s, u"Groups"_s})
            QCOMPARE(kindOf(facts, what), LeaverFact::Kind::Still);
        QVERIFY(wordsOf(facts, u"Sessions"_s).contains(u"2 session"_s));
        QVERIFY(wordsOf(facts, u"Groups"_s).contains(u"IT-Admins"_s));
    }

    void whoIsSuspendedWithoutSessionsIsOut()
    {
        auto evidence = evidenceOf(suspended());
        evidence.sessions = {{}, 0, false, true};
        evidence.groups = {membership()};
        const auto facts = leaverFacts(evidence, Directory());
        QVERIFY(isOut(facts));
        QVERIFY2(wordsOf(facts, u"Groups"_s).contains(u"give nothing"_s), "a group that is left is named all the same");
    }

    void oneSessionIsEnoughToBeIn()
    {
        auto evidence = evidenceOf(suspended());
        evidence.sessions = {{}, 1, false, true};
        QVERIFY(!isOut(leaverFacts(evidence, Directory())));
    }

    void whatAServerDoesNotTellIsNeverNone()
    {
        auto evidence = evidenceOf(suspended());
        evidence.sessions = {{}, 0, false, false};
        const auto facts = leaverFacts(evidence, Directory());
        QCOMPARE(kindOf(facts, u"Sessions"_s), LeaverFact::Kind::NotTold);
        QVERIFY(wordsOf(facts, u"Sessions"_s).startsWith(u"Not told by this server"_s));
        QCOMPARE(kindOf(facts, u"API keys"_s), LeaverFact::Kind::NotTold);
        const auto statement = leaverStatement(evidence, facts);
        QVERIFY(statement.contains(u"Sessions: not told by this server."_s));
        QVERIFY2(!statement.contains(u"Sessions: gone"_s), qPrintable(statement));
    }

    void anotherUserOfThePersonKeepsThemIn()
    {
        const auto leaver = suspended();
        auto other = tests::user(u"u2"_s, u"A. Silva"_s);
        other.email = leaver.email.toUpper();
        other.accountName = u"Globex"_s;
        other.connectionName = u"Globex staff"_s;
        Directory directory;
        directory.upsertUsers({leaver, other, tests::user(u"u3"_s, u"Bruno Costa"_s)});
        UserSearch search(directory);
        const auto others = [&directory, &leaver](UserSearch* users) {
            return QCoro::waitFor(samePerson(&directory, users, leaver));
        };
        QCOMPARE(others(&search), QList<User>{other});
        QCOMPARE(others(nullptr), QList<User>{other});
        UserSearch onAThread(directory, nullptr, 0);
        QCOMPARE(others(&onAThread), QList<User>{other}); // does not know them yet
        QTRY_VERIFY(!onAThread.isBehind());
        QCOMPARE(others(&onAThread), QList<User>{other});
        auto evidence = evidenceOf(leaver);
        evidence.sessions = {{}, 0, false, true};
        evidence.others = others(&search);
        const auto facts = leaverFacts(evidence, directory);
        QVERIFY(!isOut(facts));
        QVERIFY(wordsOf(facts, u"Elsewhere"_s).contains(u"Globex staff"_s));
    }

    void aDeletedUserSaysWhen()
    {
        auto user = suspended();
        user.state = UserState::Deleted;
        user.deletedAt = tests::noon();
        user.purgeAt = tests::noon().addDays(23);
        auto evidence = evidenceOf(user);
        evidence.sessions = {{}, 0, false, true};
        evidence.mayComeBack = true;
        const auto facts = leaverFacts(evidence, Directory());
        QVERIFY(isOut(facts));
        QVERIFY(wordsOf(facts, u"Sign-in"_s).contains(u"22 Nov 2026"_s));
        QVERIFY(wordsOf(facts, u"Identity provider"_s).contains(u"bring this user back"_s));
        Directory directory;
        directory.upsertUsers({user});
        UserSearch search(directory);
        UsersModel model(directory, search, &tests::noon);
        model.chooseDeleted();
        QVERIFY(model.index(0, UsersModel::State).data().toString().startsWith(u"Deleted, 23 day"_s));
        QCOMPARE(model.index(0, UsersModel::State).data(EmphasisRole).value<Emphasis>(), Emphasis::Warning);
    }

    void manyFindingsAreListed()
    {
        LeaversModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto evidence = evidenceOf(tests::user(u"u1"_s, u"Ana Silva"_s));
        model.upsertAll({findingOf(evidence, leaverFacts(evidence, Directory()))});
        QCOMPARE(model.index(0, LeaversModel::Verdict).data().toString(), u"not out"_s);
        QVERIFY(model.index(0, LeaversModel::Left).data().toString().contains(u"may sign in"_s));
        evidence.user.state = UserState::Suspended;
        evidence.sessions.kept = true;
        model.upsertAll({findingOf(evidence, leaverFacts(evidence, Directory()))});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, LeaversModel::Verdict).data().toString(), u"out"_s);
        model.upsertAll({{UserId(u"u2"_s), u"Bruno"_s, u"bruno"_s, false, false, u"The server does not answer."_s}});
        QCOMPARE(model.index(1, LeaversModel::Verdict).data().toString(), u"not known"_s);
    }

    void sessionsAreTold()
    {
        SessionsModel model(&tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ProductSession live;
        live.id = SessionId(u"s1"_s);
        live.label = u"Firefox"_s;
        live.startedAt = tests::noon().addSecs(-60);
        auto over = live;
        over.id = SessionId(u"s2"_s);
        over.endedAt = tests::noon().addSecs(-30);
        over.end = SessionEnd::Deactivated;
        model.assign({live, over});
        QCOMPARE(model.index(0, SessionsModel::State).data().toString(), u"Live"_s);
        QVERIFY(model.index(0, SessionsModel::State).data(PillRole).toBool());
        QCOMPARE(model.index(1, SessionsModel::State).data().toString(), u"ended by suspension"_s);
        QCOMPARE(model.index(1, SessionsModel::State).data(SecondLineRole).toString(), u"30 s ago"_s);
        model.assign({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static User suspended()
    {
        auto user = tests::user(u"u1"_s, u"Ana Silva"_s);
        user.state = UserState::Suspended;
        return user;
    }
    static Membership membership()
    {
        Membership member;
        member.groupName = u"IT-Admins"_s;
        return member;
    }
    static LeaverEvidence evidenceOf(const User& user)
    {
        LeaverEvidence evidence;
        evidence.user = user;
        evidence.server = u"https://id.example"_s;
        evidence.at = tests::noon();
        return evidence;
    }
    static LeaverFact find(const QList<LeaverFact>& facts, const QString& what)
    {
        const auto found = std::ranges::find(facts, what, &LeaverFact::what);
        return found == facts.cend() ? LeaverFact{LeaverFact::Kind::NotTold, {}, u"is not there"_s} : *found;
    }
    static LeaverFact::Kind kindOf(const QList<LeaverFact>& facts, const QString& what)
    {
        return find(facts, what).kind;
    }
    static QString wordsOf(const QList<LeaverFact>& facts, const QString& what) { return find(facts, what).words; }
};

QTEST_GUILESS_MAIN(TestLeaver)
#include "tst_leaver.moc"
