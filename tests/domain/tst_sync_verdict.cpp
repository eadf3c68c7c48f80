// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/sync_verdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace std::chrono_literals;

namespace {

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
}

Connection connection(IdentityProvider idp, std::chrono::minutes silence)
{
    Connection made;
    made.idp = idp;
    made.firstRequestAt = now().addDays(-30);
    made.lastRequestAt = now().addMSecs(-std::chrono::milliseconds(silence).count());
    made.recentRequests = 20;
    return made;
}

} // namespace

class TestSyncVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsReadWithTheRhythmOfTheIdentityProvider_data()
    {
        QTest::addColumn<IdentityProvider>("idp");
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<SyncVerdict>("verdict");
        const auto row = [](const char* name, IdentityProvider idp, std::chrono::minutes silence, SyncVerdict verdict) {
            QTest::newRow(name) << idp << qint64(silence.count()) << verdict;
        };
        using enum IdentityProvider;
        row("Entra in its cycle", EntraId, 39min, SyncVerdict::Alive);
        row("Entra silent for less than three cycles", EntraId, 119min, SyncVerdict::Alive);
        row("Entra silent for three cycles", EntraId, 120min, SyncVerdict::Late);
        row("Okta just now", Okta, 0min, SyncVerdict::Alive);
        row("Okta silent for two days", Okta, 48h, SyncVerdict::Quiet);
        row("Okta silent for a month", Okta, 30 * 24h, SyncVerdict::Quiet);
        row("Google after some hours", GoogleWorkspace, 9h, SyncVerdict::Alive);
        row("Google after a day", GoogleWorkspace, 24h, SyncVerdict::Late);
        row("PingOne after a week", PingOne, 7 * 24h, SyncVerdict::Quiet);
        row("JumpCloud after two days", JumpCloud, 48h, SyncVerdict::Quiet);
        row("OneLogin after two days", OneLogin, 48h, SyncVerdict::Quiet);
        row("custom after two days", Custom, 48h, SyncVerdict::Quiet);
        row("a clock that runs ahead", EntraId, -5min, SyncVerdict::Alive);
    }
    void silenceIsReadWithTheRhythmOfTheIdentityProvider()
    {
        QFETCH(const IdentityProvider, idp);
        QFETCH(const qint64, minutes);
        QTEST(verdictOn(connection(idp, std::chrono::minutes(minutes)), now()), "verdict");
    }

    void refusalsCountAmongTheNewestRequests()
    {
        auto stream = connection(IdentityProvider::Okta, 1min);
        stream.recentRefusals = 4;
        QCOMPARE(verdictOn(stream, now()), SyncVerdict::Alive);
        stream.recentRefusals = 5;
        QCOMPARE(verdictOn(stream, now()), SyncVerdict::Failing);
        stream.recentRequests = 1;
        stream.recentRefusals = 1;
        QVERIFY2(verdictOn(stream, now()) == SyncVerdict::Failing, "the only call of a new connection was refused");
    }

    void aRecoveredStreamIsAlive()
    {
        auto stream = connection(IdentityProvider::EntraId, 1min);
        stream.errorsLastDay = 3000;
        stream.requestsLastDay = 9000;
        stream.recentRefusals = 20;
        QCOMPARE(verdictOn(stream, now()), SyncVerdict::Failing);
        stream.recentRefusals = 0;
        QCOMPARE(verdictOn(stream, now()), SyncVerdict::Alive);
    }

    void stateComesFirst()
    {
        auto stream = connection(IdentityProvider::EntraId, 5h);
        stream.recentRefusals = 20;
        stream.state = ConnectionState::Paused;
        QCOMPARE(verdictOn(stream, now()), SyncVerdict::Paused);
        QCOMPARE(verdictOn(Connection(), now()), SyncVerdict::NeverConnected);
    }

    void quarantineIsForeseen_data()
    {
        QTest::addColumn<qint64>("requests");
        QTest::addColumn<qint64>("refusals");
        QTest::addColumn<int>("hours"); // until quarantine; -1: none foreseen
        QTest::newRow("6000 requests, 41 % refused") << qint64(6000) << qint64(2460) << 24;
        QTest::newRow("6000 requests, 40 % refused") << qint64(6000) << qint64(2400) << -1;
        QTest::newRow("the rule is met") << qint64(12'000) << qint64(5000) << 0;
        QTest::newRow("30000 of 35000") << qint64(35'000) << qint64(30'000) << 0;
        QTest::newRow("20000 of 120000, a small share") << qint64(120'000) << qint64(20'000) << -1;
        QTest::newRow("more than 40000") << qint64(900'000) << qint64(40'001) << 0;
        QTest::newRow("half of 100, months away") << qint64(100) << qint64(50) << -1;
        QTest::newRow("half of 1000") << qint64(1000) << qint64(500) << 9 * 24;
        QTest::newRow("none refused") << qint64(6000) << qint64(0) << -1;
    }
    void quarantineIsForeseen()
    {
        QFETCH(const qint64, requests);
        QFETCH(const qint64, refusals);
        QFETCH(const int, hours);
        auto stream = connection(IdentityProvider::EntraId, 1min);
        stream.requestsLastDay = requests;
        stream.errorsLastDay = refusals;
        const auto forecast = forecastQuarantine(stream, now());
        QCOMPARE(forecast.has_value(), hours >= 0);
        if (!forecast)
            return;
        QCOMPARE(now().secsTo(forecast->expectedAt) / 3600, hours);
        QCOMPARE(forecast->expectedAt.daysTo(forecast->disabledAt), 28);
        stream.idp = IdentityProvider::Okta;
        QVERIFY2(!forecastQuarantine(stream, now()), "the rule is Entra ID's alone");
    }

    void theNextCycleFollowsFromTheLastCall_data()
    {
        QTest::addColumn<qint64>("silence"); // minutes
        QTest::addColumn<qint64>("ahead");   // minutes; 0: not known
        QTest::newRow("just now") << qint64(0) << qint64(40);
        QTest::newRow("ten minutes ago") << qint64(10) << qint64(30);
        QTest::newRow("one cycle was left out") << qint64(50) << qint64(30);
        QTest::newRow("late") << qint64(120) << qint64(0);
    }
    void theNextCycleFollowsFromTheLastCall()
    {
        QFETCH(const qint64, silence);
        QFETCH(const qint64, ahead);
        auto stream = connection(IdentityProvider::EntraId, std::chrono::minutes(silence));
        const auto next = nextCycle(stream, now());
        QCOMPARE(next.has_value(), ahead > 0);
        if (next)
            QCOMPARE(now().secsTo(*next), ahead * 60);
        stream.state = ConnectionState::Paused;
        QVERIFY(!nextCycle(stream, now()));
        QVERIFY2(!nextCycle(connection(IdentityProvider::Okta, 1min), now()), "Okta has no cycle");
        QVERIFY(!nextCycle(Connection(), now()));
    }

    void everyRhythmHasASource()
    {
        for (const IdentityProvider idp : identityProviders()) {
            const auto cadence = cadenceOf(idp);
            QVERIFY(cadence.source.isEmpty() || cadence.asOf.isValid());
            QVERIFY2(!cadence.lateAfter || !cadence.source.isEmpty(), "lateness without a source");
        }
    }
};

QTEST_GUILESS_MAIN(TestSyncVerdict)
#include "tst_sync_verdict.moc"
