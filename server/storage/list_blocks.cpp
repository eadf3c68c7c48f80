// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/list_blocks.h"

#include "model/domain/activity.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr std::array<qint64, 2> sizes{1024, 65'536}; ///< row numbers of a block, by level

int resourceOf(const scim::ResourceType& type)
{
    return static_cast<int>(&type == &scim::userType() ? Change::Resource::User : Change::Resource::Group);
}

} // namespace

ListBlocks::ListBlocks(Sql& sql, const scim::ResourceType& type, QString connectionId)
    : m_sql(sql)
    , m_resource(resourceOf(type))
    , m_connectionId(std::move(connectionId))
{
}

Result<ListBlock> ListBlocks::blockOf(qint64 offset)
{
    ListBlock found;
    for (const int level : {1, 0}) {
        const qint64 first = found.firstRid / sizes[static_cast<size_t>(level)];
        const auto isThere = walk(level, first, offset, found);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            return ListBlock{std::numeric_limits<qint64>::max(), offset};
    }
    return found;
}

/// Goes from the block `first` on to the one with the entry; false where the list ends before it.
Result<bool> ListBlocks::walk(int level, qint64 first, qint64 offset, ListBlock& found)
{
    const qint64 size = sizes[static_cast<size_t>(level)];
    bool isThere = false;
    const auto done =
        m_sql.each("SELECT block, entries FROM list_block WHERE connection_id = ? AND resource = ? AND level = ? "
                   "AND block >= ? ORDER BY block"_L1,
                   {m_connectionId, m_resource, level, first}, [&](const Row& row) {
                       isThere = found.before + row.integer(1) > offset;
                       if (isThere)
                           found.firstRid = row.integer(0) * size;
                       else
                           found.before += row.integer(1);
                       return !isThere;
                   });
    if (!done)
        return tl::unexpected(done.error());
    return isThere;
}

} // namespace provost::server
