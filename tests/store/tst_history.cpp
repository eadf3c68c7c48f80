// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/local_copy.h"
#include "model/store/sqlite.h"
#include "tests/store/copy_samples.h"
#include "tests/store/whole_copy.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

template <class T>
Result<T> awaited(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("the copy never answered");
    return future.result();
}

/// Taken so many minutes after noon.
CopyChange lookAt(int minutes, const QList<User>& users, const QList<Group>& groups = {})
{
    CopyChange change;
    change.users = users;
    change.groups = groups;
    change.mark = sampleMark(minutes);
    change.mark->asOf = noon.addSecs(60 * minutes);
    return change;
}

Group groupOf(qint64 members, const QString& name = u"Admins"_s)
{
    Group group;
    group.id = GroupId(u"group"_s);
    group.accountId = AccountId(u"account"_s);
    group.displayName = name;
    group.members = members;
    group.createdAt = group.changedAt = noon;
    return group;
}

GroupMembers membersAt(int minutes, const QList<int>& numbers)
{
    GroupMembers read{GroupId(u"group"_s), noon.addSecs(60 * minutes), noon.addSecs(60 * minutes + 1), {}};
    for (const int number : numbers) {
        const auto user = sampleUser(number);
        read.members.append({read.id, u"Admins"_s, user.id, user.displayName, user.userName, noon});
    }
    return read;
}

QList<DifferenceKind> kindsOf(const QList<Difference>& lines)
{
    QList<DifferenceKind> kinds;
    for (const auto& line : lines)
        kinds.append(line.kind);
    return kinds;
}

} // namespace

/// What a copy keeps of earlier looks, on a real disk.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"copy.db"_s);
        m_copy = std::make_unique<LocalCopy>(m_file);
        QVERIFY(awaited(m_copy->read()));
    }
    void cleanup() { m_copy.reset(); }
    void aFirstLoadIsNoHistory();
    void whatIsDifferentIsKeptWithBothMoments();
    void whatBecameOfAUserIsItsOwnLine();
    void groupsComeChangeAndGo();
    void anotherKeyKnowsNothingOfBefore();
    void aCopyOfTheFirstVersionGoesOn();
    void whoCameAndWhoLeft();
    void ofANewGroupAllMembersCame();
    void aReadingThatMayBeTornIsNotTaken();
    void groupsThatAreTooLargeAreCounted();
    void linesComeByPageByUserAndByGroup();
    void oldLinesGo();
    void tooManyLinesGo();
    void hostileNamesStayWhatTheyAre();
    void anotherConnectionKeepsTheLocksOfTheFirst();

private:
    [[nodiscard]] bool write(const CopyChange& change) const { return awaited(m_copy->write(change)).has_value(); }
    [[nodiscard]] bool note(const GroupMembers& read) const { return awaited(m_copy->noteMembers(read)).has_value(); }
    [[nodiscard]] HistoryPage page(const DifferenceQuery& query = {}) const
    {
        return *awaited(m_copy->differences(query));
    }
    [[nodiscard]] QList<GroupId> wanted() const { return *awaited(m_copy->wantedMembers()); }
    [[nodiscard]] int sql(const QString& statements) const
    {
        return QProcess::execute(u"sqlite3"_s, {m_file, statements});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<LocalCopy> m_copy;
};

void TestHistory::aFirstLoadIsNoHistory()
{
    QVERIFY(!page().knownSince.isValid());
    auto part = lookAt(0, {sampleUser(1)});
    part.mark->listing = ListingPlace{UserState::Active, u"1"_s, 2};
    QVERIFY(write(part));
    QVERIFY(!page().knownSince.isValid());
    QVERIFY(write(lookAt(1, {sampleUser(1, u"renamed meanwhile"_s), sampleUser(2)}, {groupOf(2)})));
    QVERIFY(page().items.isEmpty());
    QCOMPARE(page().knownSince, noon.addSecs(60));
}

void TestHistory::whatIsDifferentIsKeptWithBothMoments()
{
    QVERIFY(write(lookAt(2, {sampleUser(1)})));
    auto user = sampleUser(1);
    user.title.clear();
    user.roles = {RoleId(u"admin"_s), RoleId(u"member"_s)};
    user.connectionName = u"Renamed"_s; // none of the user's
    auto change = lookAt(17, {user});
    change.takenAt = noon.addSecs(60 * 18);
    QVERIFY(write(change));
    const auto lines = page().items;
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().kind, DifferenceKind::UserChanged);
    QCOMPARE(lines.constFirst().since, noon.addSecs(120));
    QCOMPARE(lines.constFirst().until, noon.addSecs(60 * 18));
    QVERIFY(!lines.constFirst().reportedAt);
    QCOMPARE(lines.constFirst().userId, user.id);
    QCOMPARE(lines.constFirst().userName, user.userName);
    const QList<FieldDifference> fields{{SeenField::Title, {u"Engineer"_s}, {}},
                                        {SeenField::Roles, {u"member"_s}, {u"admin"_s, u"member"_s}}};
    QCOMPARE(lines.constFirst().fields, fields);
    QVERIFY(write(lookAt(19, {user})));
    QCOMPARE(page().items.size(), 1); // the same is no difference
}

void TestHistory::whatBecameOfAUserIsItsOwnLine()
{
    QVERIFY(write(lookAt(0, {sampleUser(1)})));
    auto user = sampleUser(1);
    int minutes = 0;
    const auto become = [&](UserState state) {
        user.state = state;
        user.deletedAt = state == UserState::Deleted ? std::optional(noon) : std::nullopt;
        return write(lookAt(++minutes, {user}));
    };
    for (const auto state : {UserState::Suspended, UserState::Active, UserState::Deleted, UserState::Active})
        QVERIFY(become(state));
    auto gone = lookAt(++minutes, {sampleUser(2)});
    gone.usersGone = {user.id, UserId(u"never there"_s)};
    QVERIFY(write(gone));
    const auto lines = page().items;
    const QList<DifferenceKind> newestFirst{DifferenceKind::UserGone,        DifferenceKind::UserCreated,
                                            DifferenceKind::UserRestored,    DifferenceKind::UserDeleted,
                                            DifferenceKind::UserReactivated, DifferenceKind::UserSuspended};
    QCOMPARE(kindsOf(lines), newestFirst);
    QCOMPARE(lines.at(0).userDisplayName, user.displayName);
    QCOMPARE(lines.at(1).reportedAt, std::optional(sampleUser(2).createdAt));
    QCOMPARE(lines.at(3).reportedAt, std::optional(noon));
}

void TestHistory::groupsComeChangeAndGo()
{
    QVERIFY(write(lookAt(0, {})));
    QVERIFY(write(lookAt(1, {}, {groupOf(0)})));
    QVERIFY(write(lookAt(2, {}, {groupOf(0, u"Owners"_s)})));
    auto gone = lookAt(3, {});
    gone.groupsGone = {GroupId(u"group"_s)};
    QVERIFY(write(gone));
    const QList<DifferenceKind> newestFirst{DifferenceKind::GroupGone, DifferenceKind::GroupChanged,
                                            DifferenceKind::GroupCreated};
    QCOMPARE(kindsOf(page().items), newestFirst);
    QCOMPARE(page().items.constFirst().groupName, u"Owners"_s);
    QVERIFY(wanted().isEmpty());
}

void TestHistory::anotherKeyKnowsNothingOfBefore()
{
    QVERIFY(write(lookAt(0, {sampleUser(1)}, {groupOf(1)})));
    QVERIFY(note(membersAt(1, {1})));
    QVERIFY(write(lookAt(2, {sampleUser(1, u"Renamed"_s)})));
    QCOMPARE(page().items.size(), 1);
    auto narrower = lookAt(3, {});
    narrower.mark->permissions = {Permission::ReadGroups};
    narrower.usersGone = {sampleUser(1).id};
    QVERIFY(write(narrower));
    QVERIFY(page().items.isEmpty());
    QCOMPARE(page().knownSince, narrower.mark->asOf);
    QCOMPARE(sql(u"SELECT 1 / (count(*) = 0) FROM membership"_s), 0);

    CopyChange all;
    all.isAll = true;
    QVERIFY(write(all));
    QVERIFY(!page().knownSince.isValid());
}

void TestHistory::aCopyOfTheFirstVersionGoesOn()
{
    QVERIFY(write(lookAt(0, {sampleUser(1)}, {groupOf(1)})));
    m_copy.reset();
    QCOMPARE(sql(u"DROP TABLE known; DROP TABLE difference; DROP TABLE membership; DROP TABLE members_read;"
                 "PRAGMA user_version = 1"_s),
             0);
    m_copy = std::make_unique<LocalCopy>(m_file);
    QVERIFY(page().items.isEmpty()); // also before it was brought to the newest version
    const auto read = readWhole(*m_copy);
    QVERIFY(read && !read->setAside);
    QCOMPARE(read->users, QList<User>{sampleUser(1)});
    QVERIFY(write(lookAt(5, {sampleUser(1, u"Renamed"_s)})));
    QCOMPARE(page().items.size(), 1);
    QCOMPARE(page().knownSince, noon);
    QCOMPARE(wanted(), QList<GroupId>{GroupId(u"group"_s)});
}

void TestHistory::whoCameAndWhoLeft()
{
    QVERIFY(write(lookAt(0, {}, {groupOf(3)})));
    QVERIFY(!page({.groupId = GroupId(u"group"_s)}).membersSince.isValid());
    QCOMPARE(wanted().size(), 1);
    QVERIFY(note(membersAt(1, {1, 2, 3})));
    QVERIFY(wanted().isEmpty());
    QVERIFY(page().items.isEmpty()); // who is met for the first time did not come
    QCOMPARE(page({.groupId = GroupId(u"group"_s)}).membersSince, noon.addSecs(60));

    // Until 10 it was as it had been; at 17 it is another.
    QVERIFY(write(lookAt(10, {})));
    auto other = groupOf(3);
    other.changedAt = noon.addSecs(60 * 12);
    QVERIFY(write(lookAt(17, {}, {other})));
    QCOMPARE(wanted().size(), 1);
    QVERIFY(note(membersAt(18, {1, 3, 4})));
    const auto lines = page().items;
    QCOMPARE(kindsOf(lines), (QList<DifferenceKind>{DifferenceKind::MemberCame, DifferenceKind::MemberLeft}));
    const auto& left = lines.constLast();
    QCOMPARE(left.userId, sampleUser(2).id);
    QCOMPARE(left.userName, sampleUser(2).userName);
    QCOMPARE(left.groupName, u"Admins"_s);
    QCOMPARE(left.since, noon.addSecs(60 * 10));
    QCOMPARE(left.until, noon.addSecs(60 * 18 + 1));
    QVERIFY(!left.reportedAt);
    QVERIFY(lines.constFirst().reportedAt);
    QVERIFY(wanted().isEmpty());
    QCOMPARE(page({.groupId = GroupId(u"group"_s)}).membersSince, noon.addSecs(60));
}

void TestHistory::ofANewGroupAllMembersCame()
{
    QVERIFY(write(lookAt(0, {})));
    QVERIFY(write(lookAt(5, {}, {groupOf(2)})));
    QVERIFY(note(membersAt(6, {1, 2})));
    const QList<DifferenceKind> newestFirst{DifferenceKind::MemberCame, DifferenceKind::MemberCame,
                                            DifferenceKind::GroupCreated};
    QCOMPARE(kindsOf(page().items), newestFirst);
}

void TestHistory::aReadingThatMayBeTornIsNotTaken()
{
    QVERIFY(write(lookAt(0, {}, {groupOf(2)})));
    QVERIFY(note(membersAt(1, {1, 2})));
    QVERIFY(write(lookAt(5, {}, {groupOf(1)})));
    QVERIFY(note(membersAt(4, {1}))); // begun before the group was seen to be another
    QVERIFY(page().items.isEmpty());
    QCOMPARE(wanted().size(), 1);
    QVERIFY(note(membersAt(6, {1})));
    QVERIFY(note(membersAt(3, {1, 2}))); // another window's, which was slow
    QCOMPARE(kindsOf(page().items), QList<DifferenceKind>{DifferenceKind::MemberLeft});
}

void TestHistory::groupsThatAreTooLargeAreCounted()
{
    QVERIFY(write(lookAt(0, {}, {groupOf(mostMembersRead + 1)})));
    QVERIFY(wanted().isEmpty());
    QVERIFY(write(lookAt(1, {}, {groupOf(mostMembersRead + 2)})));
    QVERIFY(wanted().isEmpty());
    const QList<FieldDifference> counted{{SeenField::Members, {u"10001"_s}, {u"10002"_s}}};
    QCOMPARE(page().items.value(0).fields, counted);
}

void TestHistory::linesComeByPageByUserAndByGroup()
{
    QVERIFY(write(lookAt(0, {sampleUser(1)}, {groupOf(1)})));
    QVERIFY(note(membersAt(1, {1})));
    QList<User> users;
    for (int number = 1; number <= 10; ++number)
        users.append(sampleUser(number, u"Renamed"_s));
    QVERIFY(write(lookAt(5, users, {groupOf(0)})));
    QVERIFY(note(membersAt(6, {})));
    QSet<HistoryLineId> met;
    DifferenceQuery query;
    query.limit = 4;
    do {
        const auto some = page(query);
        QCOMPARE(some.total, 11);
        for (const auto& line : some.items)
            met.insert(line.id);
        query.after = some.next;
    } while (!query.after.isEmpty());
    QCOMPARE(met.size(), 11);
    QCOMPARE(kindsOf(page({.userId = sampleUser(1).id}).items),
             (QList<DifferenceKind>{DifferenceKind::MemberLeft, DifferenceKind::UserChanged}));
    QCOMPARE(kindsOf(page({.groupId = GroupId(u"group"_s)}).items), QList<DifferenceKind>{DifferenceKind::MemberLeft});
    QCOMPARE(page({.since = noon.addSecs(60 * 5)}).items.size(), 1);
    QCOMPARE(page({.members = false}).items.size(), 10);
    QCOMPARE(page({.users = false}).items.size(), 1);
    QVERIFY(page({.users = false, .members = false}).items.isEmpty());
}

void TestHistory::oldLinesGo()
{
    constexpr int day = 24 * 60;
    QVERIFY(write(lookAt(0, {sampleUser(1)})));
    QVERIFY(write(lookAt(1, {sampleUser(1, u"First"_s)})));
    QVERIFY(write(lookAt(80 * day, {sampleUser(1, u"Second"_s)})));
    QCOMPARE(page().items.size(), 2);
    QVERIFY(write(lookAt(100 * day, {})));
    QCOMPARE(page().items.size(), 1);
    QCOMPARE(page().items.constFirst().fields.constFirst().after, QStringList{u"Second"_s});
    QCOMPARE(page().knownSince, noon.addDays(10));
}

void TestHistory::tooManyLinesGo()
{
    QVERIFY(write(lookAt(0, {sampleUser(1)})));
    QCOMPARE(sql(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO difference "
                 "(at, since, what, user_id, body) SELECT %2 + i, %2, 'user.changed', 'u', '{}' FROM n"_s
                     .arg(history::mostLines + 500)
                     .arg(noon.toMSecsSinceEpoch())),
             0);
    QVERIFY(write(lookAt(10, {sampleUser(1, u"Renamed"_s)})));
    QCOMPARE(sql(u"SELECT 1 / (count(*) = %1) FROM difference"_s.arg(history::mostLines)), 0);
    QCOMPARE(page().knownSince, noon.addMSecs(501)); // of the newest one that went
}

void TestHistory::hostileNamesStayWhatTheyAre()
{
    const auto name = u"Robert'); DROP TABLE user;--<b>\\u0000\u202Eevil\"\n"_s;
    QVERIFY(write(lookAt(0, {sampleUser(1)}, {groupOf(1)})));
    QVERIFY(note(membersAt(1, {1})));
    QVERIFY(write(lookAt(2, {sampleUser(1, name)}, {groupOf(0, name)})));
    QVERIFY(note(membersAt(3, {})));
    const auto lines = page().items;
    QCOMPARE(lines.size(), 3);
    for (const auto& line : lines)
        QVERIFY(line.userDisplayName == name || line.groupName == name);
    DifferenceQuery query;
    query.userId = UserId(u"' OR 1 = 1 --"_s);
    query.after = u"'.%"_s;
    QVERIFY(page(query).items.isEmpty());
}

/// Whoever opens and closes a file takes away all locks that its process has on it (POSIX).
void TestHistory::anotherConnectionKeepsTheLocksOfTheFirst()
{
    const auto file = m_folder->filePath(u"plain.db"_s);
    auto one = Sqlite::open(file);
    QVERIFY(one);
    QVERIFY(one->script("CREATE TABLE t (i); BEGIN IMMEDIATE"));
    QVERIFY(Sqlite::open(file));
    QVERIFY(QProcess::execute(u"sqlite3"_s, {file, u"INSERT INTO t VALUES (1)"_s}) != 0);
    QVERIFY(one->script("ROLLBACK"));
    QCOMPARE(QProcess::execute(u"sqlite3"_s, {file, u"INSERT INTO t VALUES (1)"_s}), 0);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
