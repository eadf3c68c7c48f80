// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/operator.h"
#include "server/storage/sql.h"

#include <QList>

#include <optional>

namespace provost::server {

/// An operator with the hash of the key's secret part, and what decides what they may do.
struct StoredOperator
{
    Operator person;
    QByteArray keyHash;
    bool selfService = true; ///< of their account, and of the whole server
};

struct NewOperator
{
    QString name;
    RoleId roleId;
    std::optional<AccountId> accountId;
};

/// An operator and the admin key, which exists nowhere else and is shown once.
struct CreatedOperator
{
    Operator person;
    QString key;
};

/// The persons with an admin key. A removed one is kept for the audit trail and is in no list.
class Operators
{
public:
    explicit Operators(Sql& sql)
        : m_sql(sql)
    {
    }

    /// By name; only those of one account where `scope` is set.
    Result<QList<Operator>> list(const std::optional<AccountId>& scope);
    Result<std::optional<Operator>> find(const OperatorId& id);
    /// By the public part of the admin key.
    Result<std::optional<StoredOperator>> findByKey(const QString& keyId);
    /// Makes the key too. Adds to the change feed.
    Result<CreatedOperator> add(const NewOperator& wanted, qint64 now);
    /// A new key for an operator that there is; the one before stops working with the commit. Adds to the change feed.
    Result<CreatedOperator> renewKey(const Operator& person, qint64 now);
    /// The key stops working with the commit. Adds to the change feed.
    Result<void> remove(const OperatorId& id, qint64 now);
    /// How many of all accounts have a role that gives everything in managing().
    Result<qint64> managers();
    Result<void> seen(const OperatorId& id, qint64 now);

private:
    Sql& m_sql;
};

} // namespace provost::server
