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
    qint64 memberCount = 0; ///< of a group
    bool isNew = false;     ///< a user who was made just now, and is in no group yet

    [[nodiscard]] QJsonObject parsedBody() const;
};

/// Where in a list a page ended, for a client that reads on from there.
struct ScimPosition
{
    qint64 rid = 0;    ///< of the last row that was looked at
    qint64 seen = 0;   ///< entries up to there
    qint64 total = -1; ///< of the list, as it was at its first page; -1: not known
    QByteArray key;    ///< a digest of what the list is sorted by in that row

    friend bool operator==(const ScimPosition&, const ScimPosition&) = default;
};

/// A page of a list that is asked for.
struct ScimQuery
{
    const scim::BoundFilter* filter = nullptr; ///< null: all
    std::optional<scim::Target> sortBy;
    bool descending = false;
    qint64 count = 0;
    qint64 startIndex = 1;
    std::optional<ScimPosition> after; ///< instead of startIndex: what follows this place; ScimPosition() is the start
};

struct ScimPage
{
    std::vector<ScimRow> rows;
    std::optional<qint64> total;
    std::optional<ScimPosition> next; ///< where `after` was asked for, and unless the list ends here
};

/// Lists users or groups of one connection. Filters and orders that the database knows run there; where it has to walk
/// over all rows for them, that are at most `walked`; for others at most `scanned` rows are looked at here. scimType
/// tooMany says where that is not enough. A list that is read by position goes on instead at the next page.
class ScimRows
{
public:
    /// Completes stored rows to what filters see: `id`, `meta`, and `groups` or `members` where `withReferences`.
    using Complete = std::function<Result<QList<QJsonObject>>(const std::vector<ScimRow>& rows, bool withReferences)>;

    ScimRows(Sql& sql, const scim::ResourceType& type, DirectoryScope scope, Complete complete);

    Result<ScimPage> page(const ScimQuery& query);
    Result<std::optional<ScimRow>> find(const QString& id);

    static constexpr qint64 scanned = 50'000;
    static constexpr qint64 walked = 500'000;

private:
    struct Plan;
    class Scan;
    [[nodiscard]] Result<Plan> planOf(const ScimQuery& query);
    Result<void> placeByIndex(const ScimQuery& query, Plan& plan);
    Result<void> placeAfter(const ScimPosition& position, Plan& plan);
    Result<bool> placeAfterKey(const ScimPosition& position, Plan& plan);
    Result<ScimPage> direct(const ScimQuery& query, Plan plan);
    Result<std::vector<ScimRow>> rowsOf(const Plan& plan, qint64 count, QByteArray& lastKey);
    Result<qint64> countOf(const Plan& plan);
    Result<qint64> entries();

    Sql& m_sql;
    const scim::ResourceType& m_type;
    DirectoryScope m_scope;
    Complete m_complete;
};

} // namespace provost::server
