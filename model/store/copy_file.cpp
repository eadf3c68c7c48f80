// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/copy_file.h"

#include "model/store/copy_body.h"
#include "model/store/copy_schema.h"
#include "model/wire/user_text.h"
#include "model/wire/user_text_reader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

template <class T>
Result<void> readAll(Sqlite& database, const char* sql, QList<T>& into)
{
    return database.each(sql, [&into](const SqliteRow& row) -> Result<void> {
        auto value = valueOf<T>(row.bytes(0));
        if (!value)
            return tl::unexpected(value.error());
        into.append(*std::move(value));
        return {};
    });
}

QJsonObject toJson(const CopyMark& mark)
{
    QJsonObject object{{u"instanceId"_s, mark.instanceId},
                       {u"position"_s, mark.position},
                       {u"asOf"_s, wire::timeToText(mark.asOf)},
                       {u"person"_s, wire::toJson(mark.person)},
                       {u"permissions"_s, wire::toJson(mark.permissions)},
                       {u"server"_s, wire::toJson(mark.server)},
                       {u"present"_s, mark.present}};
    if (mark.listing)
        object.insert(u"listing"_s, QJsonObject{{u"state"_s, wire::wordOf(mark.listing->state)},
                                                {u"after"_s, mark.listing->after},
                                                {u"total"_s, mark.listing->total}});
    return object;
}

Result<CopyMark> markFrom(const QByteArray& bytes)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    CopyMark mark;
    mark.instanceId = object["instanceId"_L1].toString();
    mark.position = object["position"_L1].toInteger(-1);
    mark.asOf = QDateTime::fromString(object["asOf"_L1].toString(), Qt::ISODateWithMs);
    auto person = wire::fromJson<Operator>(object["person"_L1].toObject());
    auto permissions = wire::permissionsFromJson(object, u"permissions"_s);
    auto server = wire::fromJson<ServerInfo>(object["server"_L1].toObject());
    if (!person || !permissions || !server)
        return fail(ErrorKind::Invalid, u"mark"_s);
    mark.person = *std::move(person);
    mark.permissions = *permissions;
    mark.server = *std::move(server);
    mark.present = object["present"_L1].toInteger();
    const auto listing = object["listing"_L1].toObject();
    if (!listing.isEmpty())
        mark.listing = ListingPlace{wire::userStateFromWord(listing["state"_L1].toString()).value_or(UserState::Active),
                                    listing["after"_L1].toString(), listing["total"_L1].toInteger()};
    return mark;
}

template <class T>
QByteArray bodyOf(const T& value)
{
    return bytesOf(wire::toJson(value));
}
QByteArray bodyOf(const User& user)
{
    QByteArray body;
    body.reserve(768);
    wire::appendUser(body, user);
    return body;
}

/// Puts values of a table with an id each, and takes others out.
template <class T, class Key>
Result<void> replace(Sqlite& database, const char* put, const QList<T>& values, const char* take, const QSet<Key>& gone)
{
    for (const auto& value : values) {
        if (auto done = database.run(put, value.id.text(), bodyOf(value)); !done)
            return done;
    }
    for (const auto& id : gone) {
        if (auto done = database.run(take, id.text()); !done)
            return done;
    }
    return {};
}

/// A short list as a whole, in its order.
template <class T>
Result<void> replaceList(Sqlite& database, const char* clear, const char* put, const std::optional<QList<T>>& values)
{
    if (!values)
        return {};
    if (auto done = database.run(clear); !done)
        return done;
    qint64 place = 0;
    for (const auto& value : *values) {
        if (auto done = database.run(put, place++, bytesOf(wire::toJson(value))); !done)
            return done;
    }
    return {};
}

} // namespace

CopyFile::CopyFile(QString file)
    : m_path(std::move(file))
{
}

QStringList CopyFile::filesOf(const QString& file)
{
    const auto withItsOwn = [](const QString& database) -> QStringList {
        return {database, database + "-wal"_L1, database + "-shm"_L1, database + "-journal"_L1};
    };
    return withItsOwn(file) + withItsOwn(file + ".aside"_L1);
}

Result<void> CopyFile::open()
{
    m_database.reset();
    auto opened = Sqlite::open(m_path);
    if (!opened)
        return tl::unexpected(opened.error());
    if (auto ready = prepareCopy(*opened, m_path); !ready)
        return ready;
    m_database = *std::move(opened);
    return {};
}

Result<void> CopyFile::setAside()
{
    m_database.reset();
    const auto all = filesOf(m_path);
    const auto half = all.size() / 2;
    for (qsizetype i = 0; i < half; ++i) {
        QFile::remove(all.at(half + i));
        if (QFile::exists(all.at(i)) && !QFile::rename(all.at(i), all.at(half + i)))
            return fail(ErrorKind::Storage, all.at(i));
    }
    return {};
}

Result<CopyContents> CopyFile::contents()
{
    if (auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    CopyContents all;
    auto& database = *m_database;
    m_mark.clear();
    m_wasComplete = false;
    auto read = database.each("SELECT body FROM mark", [this, &all](const SqliteRow& row) -> Result<void> {
        m_mark = row.bytes(0);
        auto mark = markFrom(m_mark);
        if (!mark)
            return tl::unexpected(mark.error());
        m_wasComplete = !mark->listing;
        all.mark = *std::move(mark);
        return {};
    });
    if (read)
        read = readAll(database, "SELECT body FROM role ORDER BY place", all.roles);
    if (read)
        read = readAll(database, "SELECT body FROM account ORDER BY place", all.accounts);
    if (read)
        read = readAll(database, "SELECT body FROM connection ORDER BY rid", all.connections);
    if (read)
        read = readAll(database, "SELECT body FROM user_group ORDER BY rid", all.groups);
    if (!read)
        return tl::unexpected(read.error());
    return all;
}

Result<CopyContents> CopyFile::read()
{
    auto all = contents();
    if (all || (all.error().kind != ErrorKind::Invalid && all.error().kind != ErrorKind::NewerVersion))
        return all;
    const auto why = all.error();
    if (auto aside = setAside(); !aside)
        return tl::unexpected(aside.error());
    all = contents();
    if (all)
        all->setAside = why;
    return all;
}

Result<CopyUsers> CopyFile::users(qint64 after, int most)
{
    if (!m_database)
        return fail(ErrorKind::Storage, m_path);
    CopyUsers some;
    some.last = after;
    wire::UserTextReader reader;
    const auto read = m_database->each(
        "SELECT rid, body FROM user WHERE rid > ?1 ORDER BY rid LIMIT ?2",
        [&some, &reader](const SqliteRow& row) -> Result<void> {
            const auto body = row.bytes(1);
            auto user = reader.user(body);
            if (!user) {
                auto other = valueOf<User>(body);
                if (!other)
                    return tl::unexpected(other.error());
                user = *std::move(other);
            }
            some.users.append(*std::move(user));
            some.last = row.integer(0);
            return {};
        },
        after, qint64(most));
    if (!read)
        return tl::unexpected(read.error());
    return some;
}

Result<void> CopyFile::startOver()
{
    if (auto aside = setAside(); !aside)
        return aside;
    return contents().map([](const CopyContents&) {});
}

Result<QByteArray> CopyFile::markThere()
{
    QByteArray there;
    const auto asked = m_database->each("SELECT body FROM mark", [&there](const SqliteRow& row) -> Result<void> {
        there = row.bytes(0);
        return {};
    });
    if (!asked)
        return tl::unexpected(asked.error());
    return there;
}

Result<CopyFile::Worth> CopyFile::worthOf(const CopyChange& change)
{
    if (change.isAll || !change.mark)
        return Worth::Needed;
    const auto there = markThere();
    if (!there)
        return tl::unexpected(there.error());
    if (*there == m_mark)
        return Worth::Needed;
    const auto theirs = markFrom(*there);
    if (!theirs || theirs->listing || !m_wasComplete || !isForTheSame(*theirs, *change.mark))
        return Worth::Misplaced;
    return theirs->position < change.mark->position ? Worth::Needed : Worth::Superfluous;
}

Result<void> CopyFile::write(const CopyChange& change)
{
    if (!m_database && change.isAll) {
        if (auto opened = open(); !opened)
            return opened;
    }
    auto worth = Worth::Superfluous;
    auto done = transact([&]() -> Result<void> {
        const auto found = worthOf(change);
        if (!found)
            return tl::unexpected(found.error());
        worth = *found;
        if (worth == Worth::Misplaced)
            return fail(ErrorKind::Precondition, m_path);
        return worth == Worth::Needed ? apply(change) : Result<void>();
    });
    if (done && worth == Worth::Needed && (change.isAll || change.mark)) {
        m_mark = change.mark ? bytesOf(toJson(*change.mark)) : QByteArray();
        m_wasComplete = change.mark && !change.mark->listing;
    }
    return done;
}

/// All of it is there afterwards, or nothing.
template <class Work>
Result<void> CopyFile::transact(Work work)
{
    if (!m_database)
        return fail(ErrorKind::Storage, m_path);
    if (auto begun = m_database->script("BEGIN IMMEDIATE"); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = m_database->script("COMMIT");
    if (!done)
        (void)m_database->script("ROLLBACK"); // SQLite may have done so itself, where the disk is full
    return done;
}

Result<QList<GroupId>> CopyFile::wantedMembers(int most)
{
    if (!m_database || !m_wasComplete)
        return QList<GroupId>();
    return history::wantedMembers(*m_database, most);
}

Result<void> CopyFile::noteMembers(const GroupMembers& read)
{
    return transact([&]() -> Result<void> {
        const auto there = markThere();
        if (!there)
            return tl::unexpected(there.error());
        const auto theirs = markFrom(*there);
        const auto ours = markFrom(m_mark);
        if (!theirs || !ours || theirs->listing || ours->listing || !isForTheSame(*theirs, *ours))
            return fail(ErrorKind::Precondition, m_path);
        return history::noteMembers(*m_database, read);
    });
}

/// Before what was there is replaced. Without a ground all history goes.
Result<std::optional<QDateTime>> CopyFile::groundOf(const CopyChange& change)
{
    std::optional<QDateTime> since;
    if (!change.mark && !change.isAll)
        return since;
    const auto there = markThere();
    if (!there)
        return tl::unexpected(there.error());
    const auto theirs = markFrom(*there);
    const bool isGround = !change.isAll && theirs && !theirs->listing && isForTheSame(*theirs, *change.mark);
    if (isGround && !change.mark->listing)
        since = theirs->asOf;
    else if (auto gone = history::forget(*m_database); !gone)
        return tl::unexpected(gone.error());
    return since;
}

/// Each is held against what is there of it before it takes its place.
Result<void> CopyFile::putUsers(const CopyChange& change, const std::optional<QDateTime>& since)
{
    const auto put = [&](const QList<User>& users, const QSet<UserId>& gone) -> Result<void> {
        if (since) {
            if (auto noted = history::noteUsers(*m_database, users, gone, *since, change.noted()); !noted)
                return noted;
        }
        return replace(*m_database,
                       "INSERT INTO user (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = ?2", users,
                       "DELETE FROM user WHERE id = ?1", gone);
    };
    auto done = put(change.users, change.usersGone);
    while (done && change.moreUsers) {
        const auto more = change.moreUsers();
        if (more.isEmpty())
            break;
        done = put(more, {});
    }
    return done;
}

Result<void> CopyFile::apply(const CopyChange& change)
{
    auto& database = *m_database;
    const auto since = groundOf(change);
    if (!since)
        return tl::unexpected(since.error());
    Result<void> done;
    if (change.isAll)
        done = database.script("DELETE FROM mark; DELETE FROM role; DELETE FROM account; DELETE FROM connection;"
                               "DELETE FROM user_group; DELETE FROM user");
    if (done)
        done =
            replaceList(database, "DELETE FROM role", "INSERT INTO role (place, body) VALUES (?1, ?2)", change.roles);
    if (done)
        done = replaceList(database, "DELETE FROM account", "INSERT INTO account (place, body) VALUES (?1, ?2)",
                           change.accounts);
    if (done)
        done = replace(database,
                       "INSERT INTO connection (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = ?2",
                       change.connections, "DELETE FROM connection WHERE id = ?1", change.connectionsGone);
    if (done)
        done = putUsers(change, *since);
    if (done && *since)
        done = history::noteGroups(database, change.groups, change.groupsGone, **since, change.noted());
    if (done)
        done = replace(database,
                       "INSERT INTO user_group (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = ?2",
                       change.groups, "DELETE FROM user_group WHERE id = ?1", change.groupsGone);
    if (done && change.mark && !change.isAll && !change.mark->listing)
        done = history::bound(database, since->value_or(change.mark->asOf), change.mark->asOf);
    if (done && change.mark)
        done = database.run("INSERT INTO mark (one, body) VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET body = ?1",
                            bytesOf(toJson(*change.mark)));
    return done;
}

} // namespace provost
