// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/dialect.h"

namespace provost::server {

/// SQLite 3.40 and newer, in one file: WAL, synchronous=FULL, foreign keys on, and a wait of five seconds for other
/// processes' locks. PRAGMA user_version holds the number of the last migration.
class SqliteDialect final : public Dialect
{
public:
    /// Creates the file with mode 0600 where `use` is Write.
    Result<void> prepare(const DatabaseAddress& address, Use use) const override;
    Result<std::unique_ptr<Link>> open(const DatabaseAddress& address, Use use) const override;
    Result<void> setUp(Sql& sql, Use use) const override;

    [[nodiscard]] QLatin1StringView begin(Transaction kind) const override;
    [[nodiscard]] QLatin1StringView waitForDisk(bool isWanted) const override;
    [[nodiscard]] bool preparesCommands() const override { return true; }
    [[nodiscard]] const FeedStatements& feed() const override;
    [[nodiscard]] bool weighsParts() const override { return false; }
    [[nodiscard]] QLatin1StringView newEventIds() const override;
    [[nodiscard]] QLatin1StringView announceChange() const override { return {}; }

    [[nodiscard]] QString migrations() const override;
    Result<int> schema(Sql& sql) const override;
    Result<void> setSchema(Sql& sql, int number) const override;
};

} // namespace provost::server
