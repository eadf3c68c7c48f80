// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/attribute_mapping.h"
#include "model/domain/connection.h"
#include "server/storage/sql.h"

#include <QHash>

#include <optional>

namespace provost::server {

/// The attribute mappings of connections that have one of their own.
class AttributeMappings
{
public:
    explicit AttributeMappings(Sql& sql)
        : m_sql(sql)
    {
    }

    /// Nothing where the connection never had one. Of one that was set back to its profile there are `isDefault` and
    /// the version alone. `required` is not known here.
    Result<std::optional<AttributeMapping>> find(const ConnectionId& connection);
    /// Stores it and counts the version up. Adds to the change feed.
    Result<void> put(const Connection& connection, const QList<MappedAttribute>& attributes, qint64 now);
    /// Lets the connection map as its profile does, and counts the version up. Adds to the change feed.
    Result<void> setBack(const Connection& connection, qint64 now);
    /// Those of all connections that map in a way of their own.
    Result<QHash<ConnectionId, AttributeMapping>> all();

private:
    Result<void> store(const Connection& connection, const QString& mapping, qint64 now);

    Sql& m_sql;
};

} // namespace provost::server
