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
/// missed by who wrote a hash of them down elsewhere.
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

private:
    Sql& m_sql;
};

} // namespace provost::server
