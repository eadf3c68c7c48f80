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

} // namespace

Result<void> prepareCopy(Sqlite& database, const QString& file)
{
    // A copy can be made anew: after a loss of power it may lack its last second, and must be whole.
    if (auto set = database.script("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;"
                                   "PRAGMA secure_delete = ON; PRAGMA journal_size_limit = 4194304");
        !set)
        return set;
    size_t version = 0;
    const auto asked = database.each("PRAGMA user_version", [&version](const SqliteRow& row) -> Result<void> {
        version = static_cast<size_t>(row.integer(0));
        return {};
    });
    if (!asked)
        return asked;
    if (version > migrations.size())
        return fail(ErrorKind::NewerVersion, file);
    for (; version < migrations.size(); ++version) {
        const auto step = QByteArray("BEGIN IMMEDIATE;") + migrations.at(version) + "COMMIT";
        if (auto done = database.script(step.constData()); !done) {
            (void)database.script("ROLLBACK");
            return done;
        }
    }
    return {};
}

} // namespace provost
