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
