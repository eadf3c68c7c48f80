// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/filter_match.h"
#include "server/storage/filter_sql.h"
#include "server/storage/sql.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace provost::server {

/// Whose resources a SCIM request sees.
struct DirectoryScope
{
    QString connectionId;
    QString accountId;
};

/// A user or group as it is stored.
struct ScimRow
{
    qint64 rid = 0;
    QString id;
    QByteArray body; ///< canonical, see model/scim/resource.h
    qint64 version = 1;
    qint64 createdAt = 0;
    qint64 changedAt = 0;

    [[nodiscard]] QJsonObject parsedBody() const;
};

/// A page of a list that is asked for.
struct ScimQuery
{
    const scim::BoundFilter* filter = nullptr; ///< null: all
    std::optional<scim::Target> sortBy;
    bool descending = false;
    qint64 startIndex = 1;
    qint64 count = 0;
};

struct ScimPage
{
    std::vector<ScimRow> rows;
    qint64 total = 0;
};

/// Lists users or groups of one connection. Filters and orders that the database knows run there; for others at most
/// `scanned` rows are looked at, and scimType tooMany says where that is not enough.
class ScimRows
{
public:
    /// Completes a stored row to what filters see: `id`, `meta`, and `groups` or `members` where `withReferences`.
    using Complete = std::function<Result<QJsonObject>(const ScimRow& row, bool withReferences)>;

    ScimRows(Sql& sql, const scim::ResourceType& type, DirectoryScope scope, Complete complete);

    Result<ScimPage> page(const ScimQuery& query);
    Result<std::optional<ScimRow>> find(const QString& id);

    static constexpr qint64 scanned = 50'000;

private:
    struct Plan;
    [[nodiscard]] Plan planOf(const ScimQuery& query) const;
    Result<ScimPage> direct(const ScimQuery& query, const Plan& plan);
    Result<ScimPage> scan(const ScimQuery& query, const Plan& plan);
    Result<qint64> total(const ScimQuery& query, const Plan& plan);

    Sql& m_sql;
    const scim::ResourceType& m_type;
    DirectoryScope m_scope;
    Complete m_complete;
};

} // namespace provost::server
