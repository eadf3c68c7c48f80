// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/dialect.h"

namespace provost::server {

/// PostgreSQL 15 and newer, shared by any number of servers. Writers are SERIALIZABLE: each sees and leaves what it
/// would alone, and one that got into another's way is run again. The table schema_version holds the number of the last
/// migration.
class PostgresqlDialect final : public Dialect
{
public:
    Result<void> prepare(const DatabaseAddress& address, Use use) const override;
    Result<std::unique_ptr<Link>> open(const DatabaseAddress& address, Use use) const override;
    Result<void> setUp(Sql& sql, Use use) const override;

    [[nodiscard]] QLatin1StringView begin(Transaction kind) const override;
    [[nodiscard]] QLatin1StringView waitForDisk(bool isWanted) const override;
    [[nodiscard]] bool preparesCommands() const override { return false; }
    [[nodiscard]] const FeedStatements& feed() const override;
    [[nodiscard]] bool weighsParts() const override { return true; }
    [[nodiscard]] QLatin1StringView newEventIds() const override;
    [[nodiscard]] QLatin1StringView announceChange() const override;

    [[nodiscard]] QString migrations() const override;
    Result<int> schema(Sql& sql) const override;
    Result<void> setSchema(Sql& sql, int number) const override;
};

} // namespace provost::server
