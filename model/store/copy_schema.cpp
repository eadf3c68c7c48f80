// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/copy_schema.h"

#include <array>

namespace provost {
namespace {

/// Each brings a file from its number to the next one. Bodies are the resources as the admin API has them (model/wire).
constexpr std::array migrations{
    R"(
    CREATE TABLE mark (one INTEGER PRIMARY KEY CHECK (one = 1), body TEXT NOT NULL); -- up to where it is true
    CREATE TABLE role (place INTEGER PRIMARY KEY, body TEXT NOT NULL);
    CREATE TABLE account (place INTEGER PRIMARY KEY, body TEXT NOT NULL);
    CREATE TABLE connection (rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
    CREATE TABLE user_group (rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
    CREATE TABLE user (rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
    PRAGMA user_version = 1;
    )",
    // What is kept of earlier looks. Times are milliseconds of the epoch.
    R"(
    CREATE TABLE known (one INTEGER PRIMARY KEY CHECK (one = 1), since INTEGER NOT NULL); -- from when on differences are
    CREATE TABLE difference (line INTEGER PRIMARY KEY, at INTEGER NOT NULL, since INTEGER NOT NULL, what TEXT NOT NULL,
                             user_id TEXT, group_id TEXT, body TEXT NOT NULL);
    CREATE INDEX difference_at ON difference (at, line);
    CREATE INDEX difference_of_user ON difference (user_id, at, line) WHERE user_id IS NOT NULL;
    CREATE INDEX difference_of_group ON difference (group_id, at, line) WHERE group_id IS NOT NULL;
    CREATE TABLE membership (group_id TEXT NOT NULL, user_id TEXT NOT NULL, name TEXT NOT NULL, login TEXT NOT NULL,
                             PRIMARY KEY (group_id, user_id)) WITHOUT ROWID;
    -- first, at: when the members were read; NULL: never. They may be others since the moment in doubt, noted at doubted.
    CREATE TABLE members_read (group_id TEXT PRIMARY KEY, first INTEGER, at INTEGER, doubt INTEGER, doubted INTEGER)
        WITHOUT ROWID;
    PRAGMA user_version = 2;
    )",
};

/// Another window may be turning a new file to it, for which SQLite itself does not wait.
Result<void> keepWriteAheadLog(Sqlite& database)
{
    constexpr int often = 20;
    auto kept = database.script("PRAGMA journal_mode = WAL");
    for (int again = 0; !kept && kept.error().kind == ErrorKind::Storage && again < often; ++again) {
        if (auto waited = database.script("BEGIN IMMEDIATE; COMMIT"); !waited)
            return waited;
        kept = database.script("PRAGMA journal_mode = WAL");
    }
    return kept;
}

Result<size_t> versionOf(Sqlite& database)
{
    size_t version = 0;
    const auto asked = database.each("PRAGMA user_version", [&version](const SqliteRow& row) -> Result<void> {
        version = static_cast<size_t>(row.integer(0));
        return {};
    });
    if (!asked)
        return tl::unexpected(asked.error());
    return version;
}

/// Within a transaction: another window may make the same file at this moment.
Result<void> migrate(Sqlite& database)
{
    const auto version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    for (auto next = *version; next < migrations.size(); ++next) {
        if (auto done = database.script(migrations.at(next)); !done)
            return done;
    }
    return {};
}

} // namespace

Result<bool> isCopyNewest(Sqlite& database)
{
    return versionOf(database).map([](size_t version) { return version == migrations.size(); });
}

Result<void> prepareCopy(Sqlite& database, const QString& file)
{
    if (auto kept = keepWriteAheadLog(database); !kept)
        return kept;
    // A copy can be made anew: after a loss of power it may lack its last second, and must be whole.
    if (auto set = database.script("PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;"
                                   "PRAGMA secure_delete = ON; PRAGMA journal_size_limit = 4194304");
        !set)
        return set;
    const auto version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > migrations.size())
        return fail(ErrorKind::NewerVersion, file);
    if (*version == migrations.size())
        return {};
    if (auto begun = database.script("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto done = migrate(database);
    if (done)
        done = database.script("COMMIT");
    if (!done)
        (void)database.script("ROLLBACK");
    return done;
}

} // namespace provost
