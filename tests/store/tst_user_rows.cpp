// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/user_record.h"
#include "model/store/user_rows.h"
#include "tests/store/copy_samples.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <map>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

/// Somebody in whom anything may be set, or not.
User inventedUser(QRandomGenerator& random, int number)
{
    auto user = sampleUser(number);
    const auto text = [&random](int most) { return QString(random.bounded(most), QChar(0x2C6F + random.bounded(90))); };
    user.displayName = text(60);
    user.userName = text(random.bounded(20) == 0 ? 5'000 : 30);
    user.state = UserState(random.bounded(3));
    user.accountId = AccountId(QString::number(random.bounded(3)));
    if (random.bounded(3) == 0)
        user.connectionId.reset();
    if (random.bounded(3) == 0)
        user.createdAt = {};
    if (random.bounded(2) == 0)
        user.former.clear();
    if (random.bounded(2) == 0)
        user.roles = {RoleId(u"a"_s), RoleId(u"b"_s)};
    if (random.bounded(2) == 0)
        user.furtherEmails = {text(9), text(9)};
    if (random.bounded(2) == 0)
        user.deletedAt = user.changedAt.addMSecs(random.bounded(5'000));
    if (random.bounded(2) == 0)
        user.purgeAt = user.changedAt.addYears(random.bounded(200) - 100);
    return user;
}

std::span<const char> spanOf(const QByteArray& bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

/// Where a directory keeps its users.
class TestUserRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordHasEverything();
    void aCutRecordIsNone();
    void whatIsThereIsWhatWasPut_data();
    void whatIsThereIsWhatWasPut();
    void aRowIsGivenOnce();
    void onlyWhatIsDifferentIsAChange();
    void whoChangesTakesNoMoreRoom();
    void theFileHasNoNameAndIsForItsOwnerAlone();
    void whereThereIsNoFolderNothingIsOnTheDisk();
    void aFullDiskLosesNothing();
    void itIsReadWhileItIsWritten();
};

void TestUserRows::aRecordHasEverything()
{
    QRandomGenerator random(1);
    for (int number = 0; number < 2'000; ++number) {
        const auto user = inventedUser(random, number);
        const auto bytes = recordOf(user);
        QCOMPARE(userFrom(spanOf(bytes)), std::optional(user));
        QCOMPARE(idFrom(spanOf(bytes)), std::optional(user.id));
    }
}

void TestUserRows::aCutRecordIsNone()
{
    const auto bytes = recordOf(sampleUser(1));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!userFrom(spanOf(bytes.first(size))));
    QVERIFY(!userFrom(spanOf(bytes + 'x')));
    QVERIFY(!idFrom(spanOf(bytes.first(4))));
}

void TestUserRows::whatIsThereIsWhatWasPut_data()
{
    QTest::addColumn<bool>("onDisk");
    QTest::newRow("in memory") << false;
    QTest::newRow("in a file") << true;
}

void TestUserRows::whatIsThereIsWhatWasPut()
{
    QFETCH(const bool, onDisk);
    const QTemporaryDir folder;
    UserRows rows(onDisk ? folder.path() : QString());
    QRandomGenerator random(4711);
    std::map<int, std::pair<UserRow, User>> expected;
    for (int round = 0; round < 12'000; ++round) {
        const auto number = random.bounded(3'000);
        const auto known = expected.find(number);
        if (known != expected.end() && random.bounded(4) == 0) {
            QCOMPARE(rows.remove(known->second.first), std::optional(known->second.second.id));
            QVERIFY(!rows.remove(known->second.first));
            QVERIFY(!rows.at(known->second.first));
            QVERIFY(rows.idOf(known->second.first).isEmpty());
            QVERIFY(!rows.rowOf(known->second.second.id));
            expected.erase(known);
            continue;
        }
        const auto user = inventedUser(random, number);
        const auto put = rows.put(user);
        QCOMPARE(put.outcome == UserRows::Outcome::Inserted, known == expected.end());
        if (known != expected.end())
            QCOMPARE(put.row, known->second.first);
        expected[number] = {put.row, user};
        QCOMPARE(rows.at(put.row), std::optional(user));
    }
    QCOMPARE(rows.size(), qsizetype(expected.size()));
    QCOMPARE(rows.rows().count(), qsizetype(expected.size()));
    UserCounts counts;
    UserCounts ofOne;
    std::map<UserRow, User> byRow;
    for (const auto& [number, there] : expected) {
        const auto& [row, user] = there;
        QCOMPARE(rows.rowOf(user.id), std::optional(row));
        QCOMPARE(rows.read(row), std::optional(user));
        QCOMPARE(rows.idOf(row), user.id);
        ++counts.of(user.state);
        if (user.accountId == AccountId(u"1"_s))
            ++ofOne.of(user.state);
        byRow.emplace(row, user);
    }
    for (const auto& [here, there] : {std::pair(rows.counts(), counts), {rows.counts(AccountId(u"1"_s)), ofOne}}) {
        QCOMPARE(here.active, there.active);
        QCOMPARE(here.suspended, there.suspended);
        QCOMPARE(here.deleted, there.deleted);
    }
    auto next = byRow.cbegin();
    for (const auto& user : rows) // all of them, in the order of their rows
        QCOMPARE(user, (next++)->second);
    QVERIFY(next == byRow.cend());
}

void TestUserRows::aRowIsGivenOnce()
{
    UserRows rows;
    const auto first = rows.put(sampleUser(1)).row;
    rows.remove(first);
    const auto again = rows.put(sampleUser(1)).row;
    QVERIFY2(again != first, "who was told of the first one would believe it of the other");
    QCOMPARE(rows.rowsGiven(), 2U);
    QVERIFY(!rows.at(first));
}

void TestUserRows::onlyWhatIsDifferentIsAChange()
{
    UserRows rows;
    QVERIFY(!rows.newestChange().isValid());
    auto user = sampleUser(1);
    QCOMPARE(rows.put(user).outcome, UserRows::Outcome::Inserted);
    QCOMPARE(rows.put(user).outcome, UserRows::Outcome::Same);
    QCOMPARE(rows.newestChange(), user.changedAt);
    user.changedAt = user.changedAt.addMSecs(1);
    QCOMPARE(rows.put(user).outcome, UserRows::Outcome::Changed);
    QCOMPARE(rows.newestChange(), user.changedAt);
    QCOMPARE(rows.at(0), std::optional(user)); // not what was read before
    rows.remove(0);
    QVERIFY(!rows.newestChange().isValid());
}

void TestUserRows::whoChangesTakesNoMoreRoom()
{
    UserRows rows;
    for (int number = 0; number < 200; ++number)
        rows.put(sampleUser(number));
    QRandomGenerator random(7);
    const auto churn = [&](int rounds) {
        for (int round = 0; round < rounds; ++round) {
            const auto number = random.bounded(200);
            if (random.bounded(5) == 0) {
                if (const auto row = rows.rowOf(sampleUser(number).id))
                    rows.remove(*row);
            } else {
                rows.put(sampleUser(number, QString(random.bounded(400), u'w')));
            }
        }
    };
    churn(10'000);
    const auto before = rows.bytes();
    churn(40'000);
    QVERIFY2(rows.bytes() < before * 5 / 4, qPrintable(u"%1, then %2"_s.arg(before).arg(rows.bytes())));
}

void TestUserRows::theFileHasNoNameAndIsForItsOwnerAlone()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux shows the files of a process.");
#else
    const QTemporaryDir folder;
    UserRows rows(folder.path());
    for (int number = 0; number < 5'000; ++number)
        rows.put(sampleUser(number));
    QVERIFY2(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), "it has a name");
    QStringList files;
    const QDir open(u"/proc/self/fd"_s);
    for (const auto& each : open.entryInfoList(QDir::Files | QDir::System)) {
        if (each.symLinkTarget().startsWith(folder.path())) {
            files.append(each.symLinkTarget());
            constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QCOMPARE(QFileInfo(each.filePath()).permissions() & others, QFile::Permissions());
        }
    }
    QCOMPARE(files.size(), 1); // otherwise it was not where it was said to be
    QCOMPARE(rows.at(1'234), std::optional(sampleUser(1'234)));
#endif
}

void TestUserRows::whereThereIsNoFolderNothingIsOnTheDisk()
{
    const QTemporaryDir folder;
    UserRows nowhere(folder.filePath(u"no such folder"_s));
    for (int number = 0; number < 3'000; ++number)
        nowhere.put(sampleUser(number));
    QCOMPARE(nowhere.at(17), std::optional(sampleUser(17)));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestUserRows::aFullDiskLosesNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("Files cannot be limited here.");
#else
    const QTemporaryDir folder;
    UserRows rows(folder.path());
    for (int number = 0; number < 3'000; ++number)
        rows.put(sampleUser(number));
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{100'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
    for (int number = 2'000; number < 6'000; ++number)
        rows.put(sampleUser(number, u"Renamed"_s));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    for (int number = 0; number < 6'000; ++number) {
        const auto expected = number < 2'000 ? sampleUser(number) : sampleUser(number, u"Renamed"_s);
        QCOMPARE(rows.read(*rows.rowOf(expected.id)), std::optional(expected));
    }
#endif
}

void TestUserRows::itIsReadWhileItIsWritten()
{
    const QTemporaryDir folder;
    UserRows rows(folder.path());
    for (int number = 0; number < 2'000; ++number)
        rows.put(sampleUser(number));
    std::atomic<bool> isOver = false;
    std::atomic<int> wrong = 0;
    std::atomic<int> looks = 0;
    std::thread reader([&] {
        do {
            rows.rows().forEach([&](UserRow row) {
                const auto user = rows.read(row);
                if (user && (user->email != user->userName || user->givenName != "Ana"_L1))
                    ++wrong;
            });
            ++looks;
        } while (!isOver);
    });
    QRandomGenerator random(3);
    for (int round = 0; round < 20'000; ++round) {
        const auto number = random.bounded(4'000);
        if (const auto row = rows.rowOf(sampleUser(number).id); row && random.bounded(3) == 0)
            rows.remove(*row);
        else
            rows.put(sampleUser(number, QString(random.bounded(100), u'w')));
    }
    isOver = true;
    reader.join();
    QVERIFY(looks > 0);
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestUserRows)
#include "tst_user_rows.moc"
