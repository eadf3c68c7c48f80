// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/wire.h"
#include "tests/store/copy_samples.h"
#include "tests/store/whole_copy.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

CopyChange changeTo(const QList<User>& users, qint64 position)
{
    CopyChange change;
    change.users = users;
    change.mark = sampleMark(position);
    return change;
}

} // namespace

/// The copy of a server on a real disk.
class TestLocalCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"copy.db"_s);
    }
    void whatIsWrittenIsThereAgain();
    void changesReplaceAndTakeOut();
    void theWindowThatIsAheadDecides();
    void windowsOfTwoKeysAreNeverMixed();
    void twoFirstLoadsAreNeverMixed();
    void twoWindowsMakeTheFileAtOnce();
    void itsFilesAreForTheirOwnerAlone();
    void whatCannotBeUsedIsSetAside_data();
    void whatCannotBeUsedIsSetAside();
    void afterAKillAllOfATransactionIsThereOrNothing();
    void aFullDiskLosesNothing();
    void aNameOfAMegabyteIsBoundedAsAtTheDoor();
    void forgettingLeavesNothing();
    void whatStaysKeepsNothingElseFromGoing();

private:
    [[nodiscard]] WholeCopy contents() const
    {
        LocalCopy copy(m_file);
        const auto read = readWhole(copy);
        return read ? *read : WholeCopy();
    }
    [[nodiscard]] qint64 linesOfHistory() const
    {
        const LocalCopy copy(m_file);
        qint64 lines = 0;
        DifferenceQuery query;
        do {
            const auto page = outcome(copy.differences(query));
            if (!page)
                return -1;
            lines += page->items.size();
            query.after = page->next;
        } while (!query.after.isEmpty());
        return lines;
    }
    /// A copy with 200 users, closed.
    [[nodiscard]] bool fill() const
    {
        QList<User> users;
        for (int number = 0; number < 200; ++number)
            users.append(sampleUser(number));
        LocalCopy copy(m_file);
        return outcome(copy.read()) && outcome(copy.write(changeTo(users, 7)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestLocalCopy::whatIsWrittenIsThereAgain()
{
    auto change = changeTo({sampleUser(2), sampleUser(1)}, 41);
    change.users.last().state = UserState::Deleted;
    change.users.last().deletedAt = change.users.last().changedAt;
    change.users.last().purgeAt = change.users.last().changedAt.addDays(30);
    change.mark->listing = ListingPlace{UserState::Deleted, u"cursor"_s, 12};
    Group group;
    group.id = GroupId(u"group"_s);
    group.accountId = AccountId(u"account"_s);
    group.displayName = u"Everybody"_s;
    group.members = 2;
    group.createdAt = group.changedAt = change.mark->asOf;
    change.groups = {group};
    Account account;
    account.id = AccountId(u"account"_s);
    account.name = u"Acme"_s;
    change.accounts = QList<Account>{account};
    {
        LocalCopy copy(m_file);
        const auto empty = readWhole(copy);
        QVERIFY(empty);
        QVERIFY(!empty->mark && !empty->setAside && empty->users.isEmpty());
        QVERIFY(outcome(copy.write(change)));
    }
    const auto again = contents();
    QCOMPARE(again.users, change.users);
    QCOMPARE(again.groups, change.groups);
    QCOMPARE(again.accounts, *change.accounts);
    QCOMPARE(again.mark, change.mark);
}

void TestLocalCopy::changesReplaceAndTakeOut()
{
    QVERIFY(fill());
    {
        LocalCopy copy(m_file);
        QVERIFY(outcome(copy.read()));
        auto change = changeTo({sampleUser(5, u"Bruno"_s), sampleUser(500)}, 8);
        change.usersGone = {sampleUser(6).id};
        QVERIFY(outcome(copy.write(change)));
    }
    const auto again = contents();
    QCOMPARE(again.users.size(), 200);
    QCOMPARE(again.users.at(5).displayName, u"Bruno"_s); // in its place
    QCOMPARE(again.users.at(6).id, sampleUser(7).id);
    QCOMPARE(again.users.last().id, sampleUser(500).id);
    QCOMPARE(again.mark->position, 8);
}

void TestLocalCopy::theWindowThatIsAheadDecides()
{
    LocalCopy one(m_file);
    LocalCopy other(m_file);
    QVERIFY(outcome(one.read()));
    QVERIFY(outcome(one.write(changeTo({}, 8))));
    QVERIFY(outcome(other.read()));
    QVERIFY(outcome(one.write(changeTo({sampleUser(1, u"newer"_s)}, 10))));
    QVERIFY(outcome(other.write(changeTo({sampleUser(1, u"older"_s)}, 9))));
    QCOMPARE(contents().users.constFirst().displayName, u"newer"_s);
    QCOMPARE(contents().mark->position, 10);
    QVERIFY(outcome(other.write(changeTo({sampleUser(1, u"newest"_s)}, 11))));
    QCOMPARE(contents().users.constFirst().displayName, u"newest"_s);
    // A server that was restored from a backup has lower numbers: no other window is in the way.
    QVERIFY(outcome(other.write(changeTo({sampleUser(1, u"restored"_s)}, 5))));
    QCOMPARE(contents().users.constFirst().displayName, u"restored"_s);
}

void TestLocalCopy::windowsOfTwoKeysAreNeverMixed()
{
    LocalCopy one(m_file);
    LocalCopy other(m_file);
    QVERIFY(outcome(one.read()));
    QVERIFY(outcome(one.write(changeTo({sampleUser(1)}, 8))));
    QVERIFY(outcome(other.read()));
    QVERIFY(outcome(one.write(changeTo({sampleUser(2)}, 9))));
    auto change = changeTo({sampleUser(3)}, 10);
    change.mark->person.id = OperatorId(u"another"_s);
    const auto misplaced = outcome(other.write(change));
    QVERIFY(!misplaced);
    QCOMPARE(misplaced.error().kind, ErrorKind::Precondition);
    QCOMPARE(contents().users.size(), 2);

    change.isAll = true;
    QVERIFY(outcome(other.write(change)));
    QVERIFY(!outcome(one.write(changeTo({sampleUser(4)}, 11))));
    const auto left = contents();
    QCOMPARE(left.users, change.users);
    QCOMPARE(left.mark, change.mark);
}

void TestLocalCopy::twoFirstLoadsAreNeverMixed()
{
    LocalCopy one(m_file);
    LocalCopy other(m_file);
    QVERIFY(outcome(one.read()));
    QVERIFY(outcome(other.read()));
    auto page = changeTo({sampleUser(1)}, 5);
    page.mark->listing = ListingPlace{UserState::Active, u"1"_s, 2};
    QVERIFY(outcome(one.write(page)));
    QVERIFY(!outcome(other.write(page)));
    QVERIFY2(!outcome(other.write(changeTo({sampleUser(2)}, 6))), "what came before is not in the file");
    QVERIFY(outcome(one.write(changeTo({sampleUser(2)}, 5))));
    QCOMPARE(contents().users.size(), 2);
    QVERIFY(!contents().mark->listing);
}

void TestLocalCopy::twoWindowsMakeTheFileAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        QVERIFY(LocalCopy::forget(m_file));
        LocalCopy one(m_file);
        LocalCopy other(m_file);
        const auto first = one.read();
        const auto second = other.read();
        for (const auto& read : {outcome(first), outcome(second)}) {
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QVERIFY(!read->setAside);
        }
    }
}

void TestLocalCopy::itsFilesAreForTheirOwnerAlone()
{
    LocalCopy copy(m_file);
    QVERIFY(outcome(copy.read()));
    QVERIFY(outcome(copy.write(changeTo({sampleUser(1)}, 1))));
    const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const auto& file : files)
        QVERIFY2((file.permissions() & others) == QFile::Permissions(), qPrintable(file.fileName()));
}

void TestLocalCopy::whatCannotBeUsedIsSetAside_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<ErrorKind>("why");
    QTest::newRow("cut short") << QByteArray("truncate -s 40000 \"$1\"") << ErrorKind::Invalid;
    QTest::newRow("cut to nothing but a head") << QByteArray("truncate -s 50 \"$1\"") << ErrorKind::Invalid;
    QTest::newRow("overwritten") << QByteArray("yes rubbish | head -c 60000 >\"$1\"") << ErrorKind::Invalid;
    QTest::newRow("a body is no resource")
        << QByteArray("sqlite3 \"$1\" \"UPDATE user SET body = '{}' WHERE rid = 3\"") << ErrorKind::Invalid;
    QTest::newRow("without a table") << QByteArray("sqlite3 \"$1\" 'DROP TABLE user'") << ErrorKind::Invalid;
    QTest::newRow("of a newer program") << QByteArray("sqlite3 \"$1\" 'PRAGMA user_version = 1000'")
                                        << ErrorKind::NewerVersion;
}

void TestLocalCopy::whatCannotBeUsedIsSetAside()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const ErrorKind, why);
    QVERIFY(fill());
    QCOMPARE(contents().users.size(), 200);
    QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, QString::fromUtf8(damage), u"sh"_s, m_file}), 0);

    LocalCopy copy(m_file);
    const auto read = readWhole(copy);
    QVERIFY(read);
    QVERIFY(read->setAside);
    QCOMPARE(read->setAside->kind, why);
    QVERIFY(!read->mark && read->users.isEmpty());
    QVERIFY(QFile::exists(m_file + u".aside"_s));
    QVERIFY(outcome(copy.write(changeTo({sampleUser(1)}, 9)))); // made anew, in its place
    QVERIFY(LocalCopy::size(m_file) > 0);
}

void TestLocalCopy::afterAKillAllOfATransactionIsThereOrNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("Nothing is killed by a signal here.");
#else
    for (int round = 1; round <= 5; ++round) {
        QVERIFY(LocalCopy::forget(m_file));
        QProcess writer;
        writer.start(QString::fromUtf8(COPY_WRITER), {m_file});
        QByteArray said;
        // Somewhere within the transaction after this many.
        QVERIFY(QTest::qWaitFor(
            [&] {
                said += writer.readAllStandardOutput();
                return said.count('\n') >= 5 * round;
            },
            30'000));
        ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished());
        said += writer.readAllStandardOutput();
        const auto last = said.split('\n').at(said.count('\n') - 1).toInt();

        const auto left = contents();
        QVERIFY(left.mark && !left.setAside);
        QVERIFY(left.mark->position >= last);
        QCOMPARE(left.users.size(), 10 * left.mark->position);
        for (const auto& user : left.users)
            QCOMPARE(user.displayName, QString::number(left.mark->position));
        // And what was different at each of them, of which the first is none.
        QCOMPARE(linesOfHistory(), 5 * left.mark->position * (left.mark->position + 1) - 10);
    }
#endif
}

void TestLocalCopy::aFullDiskLosesNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("A program cannot narrow its own disk here.");
#else
    QVERIFY(fill());
    LocalCopy copy(m_file);
    QVERIFY(outcome(copy.read()));
    struct rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit narrow = before;
    narrow.rlim_cur = static_cast<rlim_t>(LocalCopy::size(m_file));
    ::setrlimit(RLIMIT_FSIZE, &narrow);
    const auto big = changeTo({sampleUser(5, QString(1'000'000, u'x'))}, 8);
    const auto refused = outcome(copy.write(big));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY2(outcome(copy.write(big)), "there is room again");
#endif
}

void TestLocalCopy::aNameOfAMegabyteIsBoundedAsAtTheDoor()
{
    const auto name = QString(500'000, u'Å') + QString(500'000, u'\n');
    {
        LocalCopy copy(m_file);
        QVERIFY(outcome(copy.read()));
        QVERIFY(outcome(copy.write(changeTo({sampleUser(1, name)}, 1))));
    }
    const auto kept = contents().users.constFirst().displayName;
    QVERIFY(kept.startsWith(u"ÅÅÅ"_s));
    QCOMPARE(kept, wire::fromJson<User>(wire::toJson(sampleUser(1, name)))->displayName);
}

void TestLocalCopy::forgettingLeavesNothing()
{
    QVERIFY(fill());
    QFile aside(m_file + u".aside"_s);
    QVERIFY(aside.open(QIODevice::WriteOnly));
    aside.close();
    QVERIFY(LocalCopy::forget(m_file));
    QCOMPARE(LocalCopy::size(m_file), 0);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(LocalCopy::forget(m_file)); // nothing is gone for good
}

void TestLocalCopy::whatStaysKeepsNothingElseFromGoing()
{
    QVERIFY(fill());
    QVERIFY(QDir().mkpath(m_file + u"-wal/in use"_s)); // as a file that another program holds, on Windows
    QVERIFY(QFile::copy(m_file, m_file + u".aside"_s));
    const auto forgotten = LocalCopy::forget(m_file);
    QVERIFY(!forgotten);
    QCOMPARE(forgotten.error().subject, m_file + u"-wal"_s);
    QVERIFY(!QFile::exists(m_file) && !QFile::exists(m_file + u".aside"_s));
}

QTEST_GUILESS_MAIN(TestLocalCopy)
#include "tst_local_copy.moc"
