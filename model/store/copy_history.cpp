// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/copy_history.h"

#include "model/store/copy_body.h"
#include "model/store/difference_json.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace provost::history {
namespace {

/// A moment of a column, invalid where it is 0 (or NULL).
QDateTime momentOf(qint64 milliseconds)
{
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Result<void> insert(Sqlite& database, const Difference& line)
{
    return database.run("INSERT INTO difference (at, since, what, user_id, group_id, body) "
                        "VALUES (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), ?6)",
                        line.until.toMSecsSinceEpoch(), line.since.toMSecsSinceEpoch(), wordOf(line.kind),
                        line.userId.text(), line.groupId.text(), bodyOf(line));
}

Result<void> insertAll(Sqlite& database, QList<Difference> lines, const QDateTime& since, const QDateTime& until)
{
    for (auto& line : lines) {
        line.since = since;
        line.until = std::max(since, until); // a clock that was set back
        if (auto done = insert(database, line); !done)
            return done;
    }
    return {};
}

/// What the file has of it; unset: nothing, or what cannot be read.
template <class T>
Result<std::optional<T>> before(Sqlite& database, const char* select, const QString& id)
{
    std::optional<T> value;
    const auto read = database.each(
        select,
        [&value](const SqliteRow& row) -> Result<void> {
            if (auto there = valueOf<T>(row.bytes(0)))
                value = *std::move(there);
            return {};
        },
        id);
    if (!read)
        return tl::unexpected(read.error());
    return value;
}

constexpr auto selectUser = "SELECT body FROM user WHERE id = ?1";
constexpr auto selectGroup = "SELECT body FROM user_group WHERE id = ?1";

/// `then(before, after)` for each that is different now, and for each that goes.
template <class T, class Key, class Then>
Result<void> compareAll(Sqlite& database, const char* select, const QList<T>& there, const QSet<Key>& gone, Then then)
{
    for (const auto& after : there) {
        const auto old = before<T>(database, select, after.id.text());
        if (!old)
            return tl::unexpected(old.error());
        if (*old == after)
            continue;
        if (auto done = then(*old, std::optional<T>(after)); !done)
            return done;
    }
    for (const auto& id : gone) {
        const auto old = before<T>(database, select, id.text());
        if (!old)
            return tl::unexpected(old.error());
        if (auto done = then(*old, std::optional<T>()); !done)
            return done;
    }
    return {};
}

Result<void> doubtMembers(Sqlite& database, const std::optional<Group>& before, const std::optional<Group>& after,
                          const QDateTime& since, const QDateTime& now)
{
    if (!after) {
        if (!before)
            return {};
        if (auto gone = database.run("DELETE FROM membership WHERE group_id = ?1", before->id.text()); !gone)
            return gone;
        return database.run("DELETE FROM members_read WHERE group_id = ?1", before->id.text());
    }
    // Of a group that did not exist it is known who was in it: nobody.
    return database.run("INSERT INTO members_read (group_id, first, at, doubt, doubted) "
                        "VALUES (?1, nullif(?2, 0), nullif(?2, 0), ?3, ?4) "
                        "ON CONFLICT (group_id) DO UPDATE SET doubt = coalesce(doubt, ?3), doubted = ?4",
                        after->id.text(), before ? 0 : since.toMSecsSinceEpoch(), since.toMSecsSinceEpoch(),
                        now.toMSecsSinceEpoch());
}

} // namespace

Result<void> noteUsers(Sqlite& database, const QList<User>& there, const QSet<UserId>& gone, const QDateTime& since,
                       const QDateTime& until)
{
    return compareAll(database, selectUser, there, gone,
                      [&](const std::optional<User>& before, const std::optional<User>& after) {
                          return insertAll(database, differencesOf(before, after), since, until);
                      });
}

Result<void> noteGroups(Sqlite& database, const QList<Group>& there, const QSet<GroupId>& gone, const QDateTime& since,
                        const QDateTime& until)
{
    return compareAll(database, selectGroup, there, gone,
                      [&](const std::optional<Group>& before, const std::optional<Group>& after) -> Result<void> {
                          auto noted = insertAll(database, differencesOf(before, after), since, until);
                          return noted ? doubtMembers(database, before, after, since, until) : noted;
                      });
}

Result<void> bound(Sqlite& database, const QDateTime& since, const QDateTime& now)
{
    const auto oldest = now.addDays(-kept.count()).toMSecsSinceEpoch();
    auto done =
        database.run("INSERT INTO known (one, since) VALUES (1, ?1) ON CONFLICT DO NOTHING", since.toMSecsSinceEpoch());
    if (done)
        done = database.run("DELETE FROM difference WHERE at < ?1", oldest);
    if (done)
        done = database.run("UPDATE known SET since = ?1 WHERE since < ?1", oldest);
    if (done)
        done = database.run("UPDATE known SET since = (SELECT at FROM difference WHERE line <= (SELECT max(line) - ?1 "
                            "FROM difference) ORDER BY line DESC LIMIT 1) WHERE EXISTS (SELECT 1 FROM difference "
                            "WHERE line <= (SELECT max(line) - ?1 FROM difference))",
                            mostLines);
    if (done)
        done = database.run("DELETE FROM difference WHERE line <= (SELECT max(line) - ?1 FROM difference)", mostLines);
    return done;
}

Result<void> forget(Sqlite& database)
{
    return database.script("DELETE FROM known; DELETE FROM difference; DELETE FROM membership;"
                           "DELETE FROM members_read");
}

Result<QList<GroupId>> wantedMembers(Sqlite& database, int most)
{
    QList<GroupId> wanted;
    const auto asked = database.each(
        "SELECT g.id FROM user_group g LEFT JOIN members_read r ON r.group_id = g.id "
        "WHERE (r.group_id IS NULL OR r.doubted IS NOT NULL) AND json_extract(g.body, '$.members') <= ?1 "
        "AND (r.at IS NOT NULL OR (SELECT count(*) FROM membership) + json_extract(g.body, '$.members') <= ?2) "
        "ORDER BY r.at IS NULL, r.group_id IS NULL, g.rid LIMIT ?3",
        [&wanted](const SqliteRow& row) -> Result<void> {
            wanted.append(GroupId(row.text(0)));
            return {};
        },
        mostMembersRead, mostMemberships, qint64(most));
    if (!asked)
        return tl::unexpected(asked.error());
    return wanted;
}

namespace {

struct MembersKnown
{
    bool isThere = false; ///< a line is, perhaps only because the group is in doubt
    qint64 at = 0;        ///< 0: never read
    qint64 doubt = 0;     ///< 0: none
    qint64 doubted = 0;
};

Result<MembersKnown> knownOf(Sqlite& database, const GroupId& group)
{
    MembersKnown known;
    const auto asked = database.each(
        "SELECT at, doubt, doubted FROM members_read WHERE group_id = ?1",
        [&known](const SqliteRow& row) -> Result<void> {
            known = {true, row.integer(0), row.integer(1), row.integer(2)};
            return {};
        },
        group.text());
    if (!asked)
        return tl::unexpected(asked.error());
    return known;
}

Difference lineOf(DifferenceKind kind, const Group& group, const UserId& user, const QString& name,
                  const QString& login)
{
    Difference line;
    line.kind = kind;
    line.groupId = group.id;
    line.groupName = group.displayName;
    line.userId = user;
    line.userDisplayName = name;
    line.userName = login;
    return line;
}

/// Against those who are in the file.
Result<QList<Difference>> comingsAndGoings(Sqlite& database, const Group& group, const GroupMembers& read)
{
    QHash<UserId, Membership> now;
    for (const auto& member : read.members)
        now.insert(member.userId, member);
    QList<Difference> lines;
    const auto asked = database.each(
        "SELECT user_id, name, login FROM membership WHERE group_id = ?1",
        [&](const SqliteRow& row) -> Result<void> {
            const UserId user(row.text(0));
            if (now.remove(user) == 0)
                lines.append(lineOf(DifferenceKind::MemberLeft, group, user, row.text(1), row.text(2)));
            return {};
        },
        group.id.text());
    if (!asked)
        return tl::unexpected(asked.error());
    for (const auto& member : read.members) {
        if (!now.contains(member.userId))
            continue;
        auto line = lineOf(DifferenceKind::MemberCame, group, member.userId, member.userDisplayName, member.userName);
        if (member.since.isValid())
            line.reportedAt = member.since;
        lines.append(line);
    }
    return lines;
}

Result<void> replaceMembers(Sqlite& database, const GroupMembers& read)
{
    auto done = database.run("DELETE FROM membership WHERE group_id = ?1", read.id.text());
    for (const auto& member : read.members) {
        if (done)
            done = database.run("INSERT OR IGNORE INTO membership (group_id, user_id, name, login) "
                                "VALUES (?1, ?2, ?3, ?4)",
                                read.id.text(), member.userId.text(), member.userDisplayName, member.userName);
    }
    if (done)
        done = database.run("INSERT INTO members_read (group_id, first, at) VALUES (?1, ?2, ?2) ON CONFLICT (group_id) "
                            "DO UPDATE SET first = coalesce(first, ?2), at = ?2, doubt = NULL, doubted = NULL",
                            read.id.text(), read.from.toMSecsSinceEpoch());
    return done;
}

} // namespace

Result<void> noteMembers(Sqlite& database, const GroupMembers& read)
{
    const auto known = knownOf(database, read.id);
    const auto group = before<Group>(database, selectGroup, read.id.text());
    if (!known || !group)
        return tl::unexpected(known ? group.error() : known.error());
    const auto from = read.from.toMSecsSinceEpoch();
    if (!*group || known->at > from || known->doubted > from)
        return {};
    if (known->at > 0) {
        auto lines = comingsAndGoings(database, **group, read);
        if (!lines)
            return tl::unexpected(lines.error());
        const auto since = momentOf(std::max(known->at, known->doubt));
        if (auto done = insertAll(database, *std::move(lines), since, read.to); !done)
            return done;
    }
    return replaceMembers(database, read);
}

namespace {

/// The same question, about a page and as a number.
struct Question
{
    const char* page;
    const char* count;
};

// A line of a user has no group, one of a group no user, and one of a membership has both.
constexpr Question ofAll{
    "SELECT line, at, since, what, user_id, group_id, body FROM difference "
    "WHERE at > ?1 AND (?2 OR group_id IS NOT NULL) AND (?3 OR user_id IS NOT NULL) "
    "AND (?4 OR user_id IS NULL OR group_id IS NULL) AND (at, line) < (?5, ?6) ORDER BY at DESC, line DESC LIMIT ?7",
    "SELECT count(*) FROM difference WHERE at > ?1 AND (?2 OR group_id IS NOT NULL) AND (?3 OR user_id IS NOT NULL) "
    "AND (?4 OR user_id IS NULL OR group_id IS NULL)"};
constexpr Question ofUser{
    "SELECT line, at, since, what, user_id, group_id, body FROM difference "
    "WHERE at > ?1 AND (?2 OR group_id IS NOT NULL) AND (?3 OR user_id IS NOT NULL) "
    "AND (?4 OR user_id IS NULL OR group_id IS NULL) AND (at, line) < (?5, ?6) AND user_id = ?8 "
    "ORDER BY at DESC, line DESC LIMIT ?7",
    "SELECT count(*) FROM difference WHERE at > ?1 AND (?2 OR group_id IS NOT NULL) AND (?3 OR user_id IS NOT NULL) "
    "AND (?4 OR user_id IS NULL OR group_id IS NULL) AND user_id = ?5"};
constexpr Question ofGroup{
    "SELECT line, at, since, what, user_id, group_id, body FROM difference "
    "WHERE at > ?1 AND (?2 OR group_id IS NOT NULL) AND (?3 OR user_id IS NOT NULL) "
    "AND (?4 OR user_id IS NULL OR group_id IS NULL) AND (at, line) < (?5, ?6) AND group_id = ?8 "
    "ORDER BY at DESC, line DESC LIMIT ?7",
    "SELECT count(*) FROM difference WHERE at > ?1 AND (?2 OR group_id IS NOT NULL) AND (?3 OR user_id IS NOT NULL) "
    "AND (?4 OR user_id IS NULL OR group_id IS NULL) AND group_id = ?5"};

Result<Difference> lineFrom(const SqliteRow& row)
{
    auto line = differenceFrom(row.text(3), row.bytes(6));
    if (!line)
        return line;
    line->id = HistoryLineId(QString::number(row.integer(0)));
    line->until = momentOf(row.integer(1));
    line->since = momentOf(row.integer(2));
    line->userId = UserId(row.text(4));
    line->groupId = GroupId(row.text(5));
    return line;
}

Result<QDateTime> oneMoment(Sqlite& database, const char* select, const QString& id = {})
{
    QDateTime moment;
    const auto take = [&moment](const SqliteRow& row) -> Result<void> {
        moment = momentOf(row.integer(0));
        return {};
    };
    const auto asked = id.isNull() ? database.each(select, take) : database.each(select, take, id);
    if (!asked)
        return tl::unexpected(asked.error());
    return moment;
}

/// From when on what is asked for is known.
Result<void> readBegin(Sqlite& database, const DifferenceQuery& query, HistoryPage& page)
{
    const auto known = oneMoment(database, "SELECT since FROM known");
    if (!known)
        return tl::unexpected(known.error());
    page.knownSince = *known;
    if (query.groupId.isEmpty())
        return {};
    const auto first = oneMoment(database, "SELECT first FROM members_read WHERE group_id = ?1", query.groupId.text());
    if (!first)
        return tl::unexpected(first.error());
    if (first->isValid())
        page.membersSince = std::max(*first, *known);
    return {};
}

} // namespace

Result<HistoryPage> read(Sqlite& database, const DifferenceQuery& query)
{
    HistoryPage page;
    if (auto begun = readBegin(database, query, page); !begun)
        return tl::unexpected(begun.error());
    const auto cursor = query.after.split(u'.');
    const auto latest = std::numeric_limits<qint64>::max();
    const qint64 at = query.after.isEmpty() ? latest : cursor.value(0).toLongLong();
    const qint64 line = query.after.isEmpty() ? latest : cursor.value(1).toLongLong();
    const qint64 since = query.since ? query.since->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    const auto limit = qint64(std::clamp(query.limit, 1, mostInPage));
    const auto take = [&page](const SqliteRow& row) -> Result<void> {
        auto read = lineFrom(row);
        if (!read)
            return tl::unexpected(read.error());
        page.items.append(*std::move(read));
        return {};
    };
    const auto ask = [&](const Question& question, const auto&... of) -> Result<void> {
        const qint64 users = query.users;
        const qint64 groups = query.groups;
        const qint64 members = query.members;
        const auto counted = database.each(
            question.count,
            [&page](const SqliteRow& row) -> Result<void> {
                page.total = row.integer(0);
                return {};
            },
            since, users, groups, members, of...);
        if (!counted)
            return counted;
        return database.each(question.page, take, since, users, groups, members, at, line, limit + 1, of...);
    };
    const auto asked = !query.userId.isEmpty()    ? ask(ofUser, query.userId.text())
                       : !query.groupId.isEmpty() ? ask(ofGroup, query.groupId.text())
                                                  : ask(ofAll);
    if (!asked)
        return tl::unexpected(asked.error());
    if (page.items.size() > limit) {
        page.items.removeLast();
        const auto& last = page.items.constLast();
        page.next = QString::number(last.until.toMSecsSinceEpoch()) + u'.' + last.id.text();
    }
    return page;
}

} // namespace provost::history
