// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/sql.h"

namespace provost::server {

/// How much there can be of what operators make, so that nobody fills the database or a list without an end.
struct KeptAtMost
{
    static constexpr qint64 accounts = 100'000;
    static constexpr qint64 connections = 1000; ///< of one account
    static constexpr qint64 tokens = 100;       ///< of one connection, that are not revoked
    static constexpr qint64 operators = 1000;   ///< of one account, and as many of the whole server
    static constexpr qint64 webhooks = 100;     ///< of one account
};

/// ErrorKind::Conflict with `sentence` about `subject` where `count`, a query, gives `most` or more. `%1` in the
/// sentence stands for `most`.
[[nodiscard]] Result<void> checkRoom(Sql& sql, QLatin1StringView count, const QVariantList& values, qint64 most,
                                     const QString& subject, const QString& sentence);

} // namespace provost::server
