// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/attribute_mappings.h"

#include "model/domain/activity.h"
#include "server/storage/change_feed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr auto likeProfile = "null"_L1; ///< stored in the place of a mapping

AttributeMapping toMapping(const Row& row)
{
    AttributeMapping mapping;
    mapping.isDefault = row.text(0) == likeProfile;
    const auto items = QJsonDocument::fromJson(row.bytes(0)).array();
    for (const auto& item : items)
        mapping.attributes.append({item["attribute"_L1].toString(), item["field"_L1].toString(), false});
    mapping.version = row.integer(1);
    return mapping;
}

} // namespace

Result<std::optional<AttributeMapping>> AttributeMappings::find(const ConnectionId& connection)
{
    return m_sql.first<AttributeMapping>("SELECT mapping, version FROM attribute_mapping WHERE connection_id = ?"_L1,
                                         {connection.text()}, toMapping);
}

Result<void> AttributeMappings::put(const Connection& connection, const QList<MappedAttribute>& attributes, qint64 now)
{
    QJsonArray items;
    for (const auto& mapped : attributes)
        items.append(QJsonObject{{u"attribute"_s, mapped.attribute}, {u"field"_s, mapped.field}});
    return store(connection, QString::fromUtf8(QJsonDocument(items).toJson(QJsonDocument::Compact)), now);
}

Result<void> AttributeMappings::setBack(const Connection& connection, qint64 now)
{
    return store(connection, QString(likeProfile), now);
}

Result<void> AttributeMappings::store(const Connection& connection, const QString& mapping, qint64 now)
{
    const auto stored = m_sql.run("INSERT INTO attribute_mapping (connection_id, mapping, version) VALUES (?, ?, 1) "
                                  "ON CONFLICT (connection_id) DO UPDATE SET mapping = excluded.mapping, "
                                  "version = attribute_mapping.version + 1"_L1,
                                  {connection.id.text(), mapping});
    if (!stored)
        return tl::unexpected(stored.error());
    return ChangeFeed(m_sql).add(now, Change::Kind::Upserted, Change::Resource::Connection, connection.id.text(),
                                 connection.accountId);
}

Result<QHash<ConnectionId, AttributeMapping>> AttributeMappings::all()
{
    QHash<ConnectionId, AttributeMapping> mappings;
    const auto read = m_sql.each("SELECT mapping, version, connection_id FROM attribute_mapping WHERE mapping <> ?"_L1,
                                 {QString(likeProfile)}, [&mappings](const Row& row) {
                                     mappings.insert(ConnectionId(row.text(2)), toMapping(row));
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    return mappings;
}

} // namespace provost::server
