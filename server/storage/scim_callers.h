// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "server/storage/scim_rows.h"

namespace provost::server {

/// Who calls: the token and the connection that it belongs to.
struct ScimCaller
{
    QString connectionId;
    QString connectionName;
    QString accountId;
    QString tokenId;
    Operations operations;
    QList<TokenScope> scopes = {};
    bool isPaused = false;
    bool isOfSelfService = false; ///< and self-service is off for its account
    QString plan;                 ///< of the account
    DeactivationGuard guard;

    [[nodiscard]] DirectoryScope scope() const { return {connectionId, accountId}; }
};

/// A caller as the database knows them, with what their secret is compared with.
struct KnownCaller
{
    ScimCaller caller;
    QByteArray secretHash;
    std::optional<qint64> expiresAt; ///< milliseconds since 1970, UTC
    std::optional<qint64> revokedAt;
    QStringList allowedAddresses; ///< networks; empty: from everywhere
};

/// When a token was used, in milliseconds since 1970.
struct TokenUse
{
    qint64 at = 0;                    ///< by whoever
    std::optional<qint64> byProvider; ///< and not marked as the console's own call
};

/// The callers of SCIM in the database.
class ScimCallers
{
public:
    explicit ScimCallers(Sql& sql)
        : m_sql(sql)
    {
    }

    /// By the public part of a token.
    Result<std::optional<KnownCaller>> find(const QString& tokenId);
    /// The connection alone, for a request whose token was not accepted.
    Result<std::optional<ScimCaller>> connection(const QString& id);
    /// Keeps that the token was used. Adds to the change feed.
    Result<void> noteUse(const ScimCaller& caller, const TokenUse& use);

private:
    Result<void> noteProvider(const ScimCaller& caller, qint64 usedAt, qint64 at);

    Sql& m_sql;
};

} // namespace provost::server
