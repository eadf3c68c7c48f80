// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/prerequisites.h"

#include "server/storage/paging.h"

using namespace Qt::StringLiterals;

namespace provost::server {

Result<QHash<QString, Confirmation>> Prerequisites::confirmed(const ConnectionId& connection)
{
    QHash<QString, Confirmation> confirmations;
    const auto read = m_sql.each("SELECT id, confirmed_at, confirmed_by FROM prerequisite WHERE connection_id = ?"_L1,
                                 {connection.text()}, [&confirmations](const Row& row) {
                                     confirmations.insert(row.text(0), {timeOf(row.integer(1)), row.text(2)});
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    return confirmations;
}

Result<QHash<ConnectionId, QStringList>> Prerequisites::all()
{
    QHash<ConnectionId, QStringList> ids;
    const auto read = m_sql.each("SELECT connection_id, id FROM prerequisite"_L1, {}, [&ids](const Row& row) {
        ids[ConnectionId(row.text(0))].append(row.text(1));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return ids;
}

Result<void> Prerequisites::confirm(const ConnectionId& connection, const QString& id, const QString& by, qint64 now)
{
    const auto added = m_sql.run("INSERT INTO prerequisite (connection_id, id, confirmed_at, confirmed_by) "
                                 "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_L1,
                                 {connection.text(), id, now, by});
    return added.map([](qint64) {});
}

Result<void> Prerequisites::withdraw(const ConnectionId& connection, const QString& id)
{
    const auto gone =
        m_sql.run("DELETE FROM prerequisite WHERE connection_id = ? AND id = ?"_L1, {connection.text(), id});
    return gone.map([](qint64) {});
}

} // namespace provost::server
