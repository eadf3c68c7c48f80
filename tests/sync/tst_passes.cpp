// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/truth.h"
#include "model/api/scim/scim_api.h"
#include "model/sync/follower.h"
#include "tests/support/lying_scim.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

SyncTiming quick(std::chrono::milliseconds pass)
{
    SyncTiming timing{50ms, 200ms, 5s, 10ms};
    timing.pass = pass;
    timing.longestPass = pass;
    return timing;
}

} // namespace

/// A server without a change feed is listed to the end whatever it answers, and what is to be doubted of it is said.
class TestPasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListingEnds_data();
    void everyListingEnds();
    void aPageThatFailsIsAskedForAgain();
    void aServerThatAllowsFewRequestsIsListedAgain();
    void anEmptyListingIsAskedForTwice();
    void whoCannotBeReadIsNotGone();
    void whoIsGoneLeavesWithTheNextListing();
    void whoIsGoneLeavesAlsoWhereTheListingIsDoubted();
    void refreshAsksAtOnce();
    void anEndlessListingIsLeft();
    void theCopyIsThereWithoutTheServer();
    void theCopyOfAnotherTenantIsNotShown();

private:
    void follow(int users, const QSet<Lie>& lies, const SyncTiming& timing = quick(1h))
    {
        m_follower.reset();
        m_session.reset();
        m_directory = std::make_unique<Directory>();
        m_server = std::make_unique<LyingScim>(users, lies);
        m_session = openScim(*ServerUrl::parse(m_server->url()), Secret::take(m_server->token()));
        m_follower = std::make_unique<Follower>(*m_session, *m_directory, timing);
        m_follower->start();
    }
    [[nodiscard]] bool isLive() const
    {
        return QTest::qWaitFor([this] { return m_directory->syncState().phase == SyncState::Phase::Live; }, patience);
    }
    [[nodiscard]] QString truth() const { return truthOf(*m_directory, QDateTime::currentDateTimeUtc()).text; }

    std::unique_ptr<LyingScim> m_server;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Follower> m_follower;
};

void TestPasses::everyListingEnds_data()
{
    QTest::addColumn<QSet<Lie>>("lies");
    QTest::addColumn<int>("here");
    QTest::addColumn<QString>("says");
    QTest::newRow("the truth") << QSet<Lie>() << 35 << u"Complete: 35 of 35 users"_s;
    QTest::newRow("total is of the page") << QSet<Lie>{Lie::TotalIsOfThePage} << 35 << u"It counts 5"_s;
    QTest::newRow("startIndex ignored") << QSet<Lie>{Lie::IgnoresStartIndex} << 10 << u"the same page"_s;
    QTest::newRow("both") << QSet<Lie>{Lie::IgnoresStartIndex, Lie::TotalIsOfThePage} << 10 << u"the same page"_s;
    QTest::newRow("ends early") << QSet<Lie>{Lie::EndsEarly} << 20 << u"Incomplete: 20 of 35 users"_s;
    QTest::newRow("counts too few") << QSet<Lie>{Lie::CountsTooFew} << 35 << u"It counts 17"_s;
    QTest::newRow("refuses beyond") << QSet<Lie>{Lie::RefusesBeyond} << 35 << u"Complete: 35 of 35"_s;
    QTest::newRow("no ids") << QSet<Lie>{Lie::NoIds} << 28 << u"Incomplete: 28 of 35 users"_s;
    QTest::newRow("no configuration") << QSet<Lie>{Lie::NoConfiguration} << 35 << u"Complete: 35 of 35"_s;
    QTest::newRow("no groups") << QSet<Lie>{Lie::NoGroups} << 35 << u"Complete: 35 of 35"_s;
    QTest::newRow("other case") << QSet<Lie>{Lie::OtherCase} << 35 << u"Complete: 35 of 35"_s;
}

void TestPasses::everyListingEnds()
{
    QFETCH(const QSet<Lie>, lies);
    QFETCH(const int, here);
    QFETCH(const QString, says);
    follow(35, lies);
    QVERIFY(isLive());
    QCOMPARE(m_directory->users().size(), here);
    QVERIFY2(truth().contains(says), qPrintable(truth()));
    QCOMPARE(m_directory->completeness(Collection::Users).isComplete(), here == 35);
    QVERIFY(m_server->requests().size() < 20);
}

void TestPasses::aPageThatFailsIsAskedForAgain()
{
    follow(35, {Lie::BreaksOnPageThree});
    QVERIFY(isLive());
    QCOMPARE(m_directory->users().size(), 35);
    QVERIFY2(truth().contains(u"Complete: 35 of 35"_s), qPrintable(truth()));
}

/// A whole listing takes five pages, and after two of them the server wants to be left alone.
void TestPasses::aServerThatAllowsFewRequestsIsListedAgain()
{
    follow(35, {}, quick(100ms));
    QVERIFY(isLive());
    m_server->setLies({Lie::AllowsTwoPages});
    m_server->remove(35);
    QTRY_COMPARE_WITH_TIMEOUT(m_directory->users().size(), 34, patience);
    QVERIFY(isLive());
    QVERIFY2(truth().contains(u"Complete: 34 of 34"_s), qPrintable(truth()));
}

void TestPasses::anEmptyListingIsAskedForTwice()
{
    follow(35, {}, quick(100ms));
    QVERIFY(isLive());
    m_server->addGroup();
    QTRY_COMPARE_WITH_TIMEOUT(m_directory->groups().size(), 1, patience);
    QSignalSpy groupsRemoved(m_directory.get(), &Directory::groupsRemoved);
    QSignalSpy removed(m_directory.get(), &Directory::usersRemoved);
    const auto before = m_server->listings();
    m_server->setLies({Lie::ForgetsEverybodyOnce});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->listings() >= before + 4, patience);
    QVERIFY(removed.isEmpty());
    QVERIFY(groupsRemoved.isEmpty());
    for (int user = 1; user <= 35; ++user)
        m_server->remove(user);
    QTRY_VERIFY_WITH_TIMEOUT(m_directory->users().isEmpty(), patience);
}

void TestPasses::whoCannotBeReadIsNotGone()
{
    follow(35, {}, quick(100ms));
    QVERIFY(isLive());
    m_server->setLies({Lie::NoIds});
    m_server->remove(1);
    QTRY_COMPARE_WITH_TIMEOUT(m_directory->users().size(), 34, patience);
    QVERIFY(isLive());
    QVERIFY(m_directory->user(UserId(u"user-5"_s)));
    QVERIFY(m_directory->completeness(Collection::Users).doubt == Doubt::Unreadable);
}

void TestPasses::whoIsGoneLeavesWithTheNextListing()
{
    follow(35, {}, quick(100ms));
    QVERIFY(isLive());
    m_server->remove(7);
    QTRY_COMPARE_WITH_TIMEOUT(m_directory->users().size(), 34, patience);
    QCOMPARE(m_directory->syncState().phase, SyncState::Phase::Live); // nothing flickers
    QVERIFY(!m_directory->user(UserId(u"user-7"_s)));
}

void TestPasses::whoIsGoneLeavesAlsoWhereTheListingIsDoubted()
{
    follow(35, {}, quick(100ms));
    QVERIFY(isLive());
    m_server->setLies({Lie::EndsEarly});
    m_server->remove(30);
    QTRY_COMPARE_WITH_TIMEOUT(m_directory->users().size(), 34, patience);
    QVERIFY(m_directory->user(UserId(u"user-31"_s))); // it was asked about: it is still there
    QVERIFY(m_directory->completeness(Collection::Users).doubt == Doubt::EndsEarly);
}

void TestPasses::refreshAsksAtOnce()
{
    follow(35, {});
    QVERIFY(isLive());
    QCOMPARE(m_server->listings(), 1);
    m_server->remove(1);
    m_follower->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_directory->users().size(), 34, patience);
    QVERIFY(isLive());
    QCOMPARE(m_server->listings(), 2);
}

void TestPasses::anEndlessListingIsLeft()
{
    auto timing = quick(1h);
    timing.mostListed = 100;
    follow(35, {Lie::Endless}, timing);
    QVERIFY(isLive());
    QCOMPARE(m_directory->users().size(), 100);
    QVERIFY2(truth().contains(u"without an end"_s), qPrintable(truth()));
}

void TestPasses::theCopyIsThereWithoutTheServer()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"copy.db"_s);
    LyingScim server(25, {Lie::TellsNoTimes, Lie::NoGroups});
    const auto open = [&] { return openScim(*ServerUrl::parse(server.url()), Secret::take(server.token())); };
    {
        LocalCopy copy(file);
        Directory directory;
        const auto session = open();
        QSignalSpy written(&copy, &LocalCopy::written);
        Follower follower(*session, directory, quick(1h), &copy);
        follower.start();
        QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Live, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!written.isEmpty(), patience);
    }
    LocalCopy copy(file);
    Directory directory;
    const auto session = openScim(*ServerUrl::parse(u"http://127.0.0.1:1"_s), Secret::take(server.token()));
    Follower follower(*session, directory, quick(1h), &copy);
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(directory.users().size(), 25, patience);
    QVERIFY(directory.isRemembered());
    QVERIFY(!directory.keeping().setAside);
    QVERIFY(!directory.users().at(0)->changedAt.isValid());
}

/// One address, and the token chooses whose users these are: none of one tenant's counts as gone for the other.
void TestPasses::theCopyOfAnotherTenantIsNotShown()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"copy.db"_s);
    LyingScim server(25, {Lie::NoGroups});
    const auto isKeptOf = [&file](const UserId& one) {
        LocalCopy copy(file);
        const auto all = copy.read().result();
        const auto users = copy.users(0, 1'000).result();
        return all && all->mark && !all->mark->listing && users && users->users.size() == 25 &&
               std::ranges::count(users->users, one, &User::id) == 1;
    };
    LocalCopy copy(file);
    const std::array tenants{std::pair(server.token(), UserId(u"user-25"_s)),
                             std::pair(server.otherToken(), UserId(u"user-1025"_s))};
    for (const auto& [token, one] : tenants) {
        Directory directory;
        const auto session = openScim(*ServerUrl::parse(server.url()), Secret::take(QByteArray(token)));
        Follower follower(*session, directory, quick(1h), &copy);
        follower.start();
        QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Live, patience);
        QCOMPARE(directory.users().size(), 25);
        QTRY_VERIFY_WITH_TIMEOUT(isKeptOf(one), patience);
    }
    const auto gone = copy.differences({}).result();
    QVERIFY(gone);
    QCOMPARE(gone->items.size(), 0);
}

QTEST_GUILESS_MAIN(TestPasses)
#include "tst_passes.moc"
