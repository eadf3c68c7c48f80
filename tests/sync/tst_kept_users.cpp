// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"
#include "tests/support/secret_trail.h"
#include "tests/sync/open_console.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// How users come into the copy, and from there to the next run.
class TestKeptUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatTurnsOutToBeDamagedWhileItIsShownIsSetAside();
    void whoLeftAndCameBackIsKept();

private:
    [[nodiscard]] std::unique_ptr<Console> open() const
    {
        return std::make_unique<Console>(QUrl(m_server->url()), m_server->adminKey().toUtf8(), m_file);
    }
    /// A run that comes to the end of loading, and is closed.
    [[nodiscard]] bool loadOnce() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<ScimClient> m_idp;
};

void TestKeptUsers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"copy.db"_s);
    m_idp.reset();
    m_server = std::make_unique<ProvostdProcess>();
    QVERIFY2(m_server->start(), m_server->errors().constData());
    rememberSecrets(m_server->adminKey().toUtf8());
    m_idp = std::make_unique<ScimClient>(*m_server, u"Acme"_s);
    QVERIFY(m_idp->isReady());
}

bool TestKeptUsers::loadOnce() const
{
    const auto console = open();
    console->follower->start();
    return QTest::qWaitFor(
        [&console] { return console->isLive() && console->directory.keeping().state == Keeping::State::Kept; },
        patience);
}

/// Some of it is shown already when the rest cannot be read.
void TestKeptUsers::whatTurnsOutToBeDamagedWhileItIsShownIsSetAside()
{
    constexpr int count = 620;
    for (int number = 0; number < count; ++number)
        QVERIFY(!m_idp->createUser("user" + QByteArray::number(number) + "@acme.example").isEmpty());
    QVERIFY(loadOnce());
    QCOMPARE(QProcess::execute(u"sqlite3"_s, {m_file, u"UPDATE user SET body = '{}' WHERE rid = 600"_s}), 0);

    const auto console = open();
    auto& directory = console->directory;
    const QSignalSpy removed(&directory, &Directory::usersRemoved);
    console->follower->start();
    QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
    QVERIFY2(!removed.isEmpty(), "nothing of it was shown before");
    QVERIFY(directory.keeping().setAside);
    QCOMPARE(directory.users().size(), count);
    QVERIFY(!directory.isRemembered());
    QTRY_COMPARE_WITH_TIMEOUT(directory.keeping().state, Keeping::State::Kept, patience);
    QVERIFY(QFile::exists(m_file + u".aside"_s));
    m_server->kill();
    const auto again = open();
    again->follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(again->directory.syncState().phase, SyncState::Phase::Offline, patience);
    QCOMPARE(again->directory.users().size(), count);
}

/// What goes and comes between two marks stands in the copy as it is at the end.
void TestKeptUsers::whoLeftAndCameBackIsKept()
{
    const auto ana = m_idp->createUser("ana@acme.example");
    const auto bruno = m_idp->createUser("bruno@acme.example");
    QVERIFY(loadOnce());
    {
        const auto console = open();
        auto& directory = console->directory;
        console->follower->start();
        QTRY_VERIFY_WITH_TIMEOUT(console->isLive(), patience);
        const auto user = *directory.user(UserId(QString::fromUtf8(ana)));
        directory.removeUsers({user.id});
        directory.upsertUsers({user});
        directory.removeUsers({UserId(QString::fromUtf8(bruno))});
        const UserId chloe(QString::fromUtf8(m_idp->createUser("chloe@acme.example"))); // another mark
        const auto isKept = [&] {
            const auto there = console->copy->users(0, 10);
            return QTest::qWaitFor([&there] { return there.isFinished(); }, patience) && there.result() &&
                   std::ranges::count(there.result()->users, chloe, &User::id) == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), patience);
    }
    m_server->kill();
    const auto console = open();
    console->follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(console->directory.syncState().phase, SyncState::Phase::Offline, patience);
    QVERIFY(console->directory.user(UserId(QString::fromUtf8(ana))));
    QVERIFY(!console->directory.user(UserId(QString::fromUtf8(bruno))));
    QCOMPARE(console->directory.users().size(), 2);
}

QTEST_GUILESS_MAIN(TestKeptUsers)
#include "tst_kept_users.moc"
