// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/token_rotations.h"

#include "model/domain/activity.h"
#include "server/storage/change_feed.h"
#include "server/storage/paging.h"

using namespace Qt::StringLiterals;

namespace provost::server {

Result<std::optional<TokenRotation>> TokenRotations::find(const ConnectionId& connection)
{
    return m_sql.first<TokenRotation>(
        "SELECT r.old_token_id, r.new_token_id, r.started_at, r.started_by, t.provider_used_at FROM token_rotation r "
        "JOIN token t ON t.id = r.new_token_id WHERE r.connection_id = ?"_L1,
        {connection.text()}, [](const Row& row) {
            return TokenRotation{TokenId(row.text(0)), TokenId(row.text(1)), timeOf(row.integer(2)), row.text(3),
                                 timeOf(row.optionalInteger(4))};
        });
}

Result<void> TokenRotations::start(const Connection& connection, const TokenRotation& rotation)
{
    const auto now = rotation.startedAt.toMSecsSinceEpoch();
    const auto added = m_sql.run(
        "INSERT INTO token_rotation (connection_id, old_token_id, new_token_id, started_at, "
        "started_by) VALUES (?, ?, ?, ?, ?)"_L1,
        {connection.id.text(), rotation.oldTokenId.text(), rotation.newTokenId.text(), now, rotation.startedBy});
    if (!added)
        return tl::unexpected(added.error());
    return tell(connection, rotation, now);
}

Result<void> TokenRotations::end(const Connection& connection, const TokenRotation& rotation, qint64 now)
{
    const auto ended = m_sql.run("DELETE FROM token_rotation WHERE connection_id = ?"_L1, {connection.id.text()});
    if (!ended)
        return tl::unexpected(ended.error());
    return tell(connection, rotation, now);
}

Result<void> TokenRotations::tell(const Connection& connection, const TokenRotation& rotation, qint64 now)
{
    ChangeFeed feed(m_sql);
    for (const auto& token : {rotation.oldTokenId, rotation.newTokenId}) {
        const auto told =
            feed.add(now, Change::Kind::Upserted, Change::Resource::Token, token.text(), connection.accountId);
        if (!told)
            return told;
    }
    return feed.add(now, Change::Kind::Upserted, Change::Resource::Connection, connection.id.text(),
                    connection.accountId);
}

} // namespace provost::server
