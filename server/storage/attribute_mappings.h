// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/attribute_mapping.h"
#include "model/domain/connection.h"
#include "server/storage/sql.h"

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

    /// Nothing where the connection maps as its profile does. `required` is not known here.
    Result<std::optional<AttributeMapping>> find(const ConnectionId& connection);
    /// Stores it and counts the version up. Adds to the change feed.
    Result<void> put(const Connection& connection, const QList<MappedAttribute>& attributes, qint64 now);

private:
    Sql& m_sql;
};

} // namespace provost::server
