// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/audit_verification.h"
#include "server/storage/sql.h"

namespace provost::server {

/// What of an entry is chained. Texts as they are stored.
struct ChainedEntry
{
    qint64 at = 0; ///< milliseconds since 1970, UTC
    std::optional<QString> accountId;
    QString operatorId;
    QString operatorName;
    QString action;
    QString subject;
    QString detail;
};

/// The place of an entry in its chain.
struct ChainLink
{
    QString chain;
    qint64 sequence = 0;
    QByteArray hash;
};

/// The chains of the audit trail: an entry's hash covers the entry, its place, and the hash before it, so that no entry
/// can be changed, put in or taken out without breaking all that follow. The newest entries of a chain can only be
/// missed by who wrote a hash of them down elsewhere. Where the retention removed the oldest entries, the chain begins
/// at an anchor: the number and the hash of the last one that went.
class AuditChain
{
public:
    explicit AuditChain(Sql& sql)
        : m_sql(sql)
    {
    }

    /// Takes the next place in the chain of who writes (Sql::writer()). Within one transaction with the entry itself.
    Result<ChainLink> extend(const ChainedEntry& entry);
    /// Reads the whole trail. `expected`: a hash that was written down before, raw; empty: none.
    Result<AuditVerification> verify(const QByteArray& expected);
    /// Removes entries from before `before` (milliseconds since 1970), up to `limit` of each chain from its beginning,
    /// and remembers where the chain goes on. What does not verify stays, with all that follows in its chain. The
    /// number of the largest part.
    Result<qint64> forget(qint64 before, int limit);

private:
    Result<qint64> shorten(const ChainLink& last, qint64 before, int limit);

    Sql& m_sql;
};

} // namespace provost::server
