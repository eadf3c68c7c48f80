// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/schema.h"
#include "server/storage/sql.h"

namespace provost::server {

/// Where an entry is found by its number in a connection's list of all users or groups, which is in the order of their
/// row numbers.
struct ListBlock
{
    qint64 firstRid = 0; ///< the entry's row number is not below
    qint64 before = 0;   ///< entries with lower row numbers
};

/// The counts in blocks of row numbers, which the database keeps by itself (migration list_positions).
class ListBlocks
{
public:
    ListBlocks(Sql& sql, const scim::ResourceType& type, QString connectionId);

    /// The block with the entry that has `offset` entries before it; where there are not as many, one behind the end.
    Result<ListBlock> blockOf(qint64 offset);

private:
    Result<bool> walk(int level, qint64 first, qint64 offset, ListBlock& found);

    Sql& m_sql;
    const int m_resource;
    const QString m_connectionId;
};

} // namespace provost::server
