// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/dialect.h"

namespace provost::server {

/// SQLite 3.40 and newer.
class SqliteDialect final : public Dialect
{
public:
    [[nodiscard]] QLatin1StringView begin(Transaction kind) const override;
    [[nodiscard]] Error toError(const QSqlError& error) const override;
    [[nodiscard]] bool endsTransaction(const QSqlError& error) const override;
};

} // namespace provost::server
