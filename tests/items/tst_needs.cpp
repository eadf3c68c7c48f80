// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/needs.h"
#include "tests/items/records.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using Kind = Need::Kind;

namespace {

QList<Kind> kindsOf(const NeedsBasis& basis)
{
    QList<Kind> kinds;
    for (const auto& need : needsOf(basis))
        kinds.append(need.kind);
    return kinds;
}

Connection called(const QString& id)
{
    auto made = tests::connection(id, u"Acme "_s + id);
    made.firstRequestAt = tests::noon().addDays(-5);
    made.lastRequestAt = tests::noon().addSecs(-60);
    made.recentRequests = 20;
    made.requestsLastDay = 100;
    return made;
}

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestNeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereAllIsWellNothingIsNeeded()
    {
        QVERIFY(needsOf({{called(u"c1"_s)}, {}, {}, {}, tests::noon()}).isEmpty());
        QVERIFY(needsOf({}).isEmpty());
    }

    void aTokenIsPointedOutTwoWeeksAhead_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("needed");
        QTest::newRow("15 days") << 15 << false;
        QTest::newRow("14 days") << 14 << true;
        QTest::newRow("1 day") << 1 << true;
    }

    void aTokenIsPointedOutTwoWeeksAhead()
    {
        QFETCH(const int, days);
        QFETCH(const bool, needed);
        auto connection = called(u"c1"_s);
        connection.tokenExpiresAt = tests::noon().addDays(days);
        const auto needs = needsOf({{connection}, {}, {}, {}, tests::noon()});
        QCOMPARE(needs.size(), needed ? 1 : 0);
        if (!needed)
            return;
        QCOMPARE(needs.constFirst().kind, Kind::TokenEnds);
        QCOMPARE(plain(needs.constFirst().title), u"The token of Acme c1 ends in %1 day(s)"_s.arg(days));
        QCOMPARE(needs.constFirst().text, u"Okta called 1 min ago. It can be replaced without an outage."_s);
        QCOMPARE(needs.constFirst().times, (QList{*connection.lastRequestAt, *connection.tokenExpiresAt}));
    }

    void aReminderIsPointedOutLikeAnExpiry_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("title");
        QTest::newRow("15 days") << 15 << QString();
        QTest::newRow("14 days") << 14 << u"Your reminder for a token of Acme c1 comes in 14 day(s)"_s;
        QTest::newRow("today") << 0 << u"Your reminder for a token of Acme c1 is due"_s;
        QTest::newRow("long ago") << -40 << u"Your reminder for a token of Acme c1 is due"_s;
    }

    void aReminderIsPointedOutLikeAnExpiry()
    {
        QFETCH(const int, days);
        QFETCH(const QString, title);
        NeedsBasis basis{{called(u"c1"_s)}, {}, {}, {}, tests::noon()};
        basis.reminders = {
            {TokenId(u"t1"_s), ConnectionId(u"c1"_s), tests::noon().date().addDays(days)},
            {TokenId(u"t2"_s), ConnectionId(u"gone"_s), tests::noon().date()},
        };
        const auto needs = needsOf(basis);
        QCOMPARE(needs.size(), title.isEmpty() ? 0 : 1);
        if (title.isEmpty())
            return;
        QCOMPARE(needs.first().kind, Kind::Reminder);
        QCOMPARE(plain(needs.first().title), title);
        basis.connections.first().state = ConnectionState::Paused;
        QVERIFY(needsOf(basis).isEmpty());
    }

    void theMostPressingComesFirst()
    {
        auto failing = called(u"c1"_s);
        failing.recentRefusals = 20;
        failing.errorsLastDay = 43;
        failing.tokenExpiresAt = tests::noon().addDays(6);
        auto without = called(u"c2"_s);
        without.liveTokens = 0;
        auto lost = called(u"c3"_s);
        lost.tokenReceived = false;
        auto held = called(u"c4"_s);
        held.heldChanges = 12;
        auto late = called(u"c5"_s);
        late.idp = IdentityProvider::EntraId;
        late.lastRequestAt = tests::noon().addSecs(-3 * 3600);
        Overview overview;
        overview.fullAccounts = {{AccountId(u"a1"_s), u"Acme"_s, {50, 50}}};
        overview.waitingRules = {{ConnectionId(u"c1"_s), 2}};
        const NeedsBasis basis{{late, held, lost, without, failing}, {}, overview, {}, tests::noon()};
        QCOMPARE(kindsOf(basis), (QList<Kind>{Kind::Refused, Kind::Held, Kind::NoToken, Kind::TokenEnds,
                                              Kind::TokenLost, Kind::Late, Kind::SeatsAreFull, Kind::RuleWaits}));
    }

    void whatIsPausedNeedsNobody()
    {
        auto paused = called(u"c1"_s);
        paused.state = ConnectionState::Paused;
        paused.recentRefusals = 20;
        paused.liveTokens = 0;
        QVERIFY(kindsOf({{paused}, {}, {}, {}, tests::noon()}).isEmpty());
    }

    void quarantineIsForeseen()
    {
        auto entra = called(u"c1"_s);
        entra.idp = IdentityProvider::EntraId;
        entra.requestsLastDay = 6000;
        entra.errorsLastDay = 4800;
        RepeatedRefusal one;
        one.connectionId = entra.id;
        const auto needs = needsOf({{entra}, {one}, {}, {}, tests::noon()});
        QCOMPARE(needs.size(), 1);
        QCOMPARE(plain(needs.constFirst().title),
                 u"Microsoft Entra ID is refused at Acme c1: 4800 time(s) in 24 hours"_s);
        QCOMPARE(needs.constFirst().text,
                 u"There is (are) 1 reason(s). At this rate the quarantine of Microsoft Entra ID begins in about 1 "
                 "hour(s), at the earliest."_s);
    }

    void aWaitingRuleIsNamedOnceItIsKnown()
    {
        Overview overview;
        overview.waitingRules = {{ConnectionId(u"c1"_s), 2}};
        NeedsBasis basis{{called(u"c1"_s)}, {}, overview, {}, tests::noon()};
        QCOMPARE(plain(needsOf(basis).constFirst().title), u"2 rule(s) of Acme c1 wait(s) for a group"_s);
        PlacedRule near;
        near.rule = {RoleRuleId(u"r1"_s), {}, u"Production-EU"_s, RoleId(u"admin"_s)};
        near.nearMiss = NamedGroup{GroupId(u"g1"_s), u"Production EU"_s, 1204};
        auto far = near;
        far.rule.id = RoleRuleId(u"r2"_s);
        far.nearMiss.reset();
        PlacedRule bound;
        bound.state = RuleState::Bound;
        basis.rules[ConnectionId(u"c1"_s)].rules = {near, bound, far};
        const auto needs = needsOf(basis);
        QCOMPARE(needs.size(), 2);
        QCOMPARE(plain(needs.at(0).text), u"“Production EU” exists, with 1204 member(s)."_s);
        QCOMPARE(plain(needs.at(1).text), u"Acme c1 has sent no group of that name yet."_s);
        QVERIFY(needs.at(0).key != needs.at(1).key);
    }
};

QTEST_GUILESS_MAIN(TestNeeds)
#include "tst_needs.moc"
