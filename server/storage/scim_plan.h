// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/scim_rows.h"

namespace provost::server {

/// How a page is read.
struct ScimRows::Plan
{
    QString where;
    QVariantList values;
    QString order = QStringLiteral("rid");
    std::optional<SortColumn> sortedBy;
    bool descending = false;
    RowAccess access = RowAccess::Range;
    bool exact = true;         ///< the database answers the filter alone
    bool isSortedThere = true; ///< and the order
    bool isFiltered = false;
    qint64 offset = 0;

    void add(const QString& condition, const QVariantList& more)
    {
        where += QStringLiteral(" AND ") + condition;
        values += more;
    }
};

/// What is read of a row, and how.
inline constexpr QLatin1StringView userRowColumns{"rid, id, body, version, created_at, changed_at, 0"};
inline constexpr QLatin1StringView groupRowColumns{"rid, id, body, version, created_at, changed_at, member_count"};
inline constexpr int rowColumnCount = 7;
[[nodiscard]] QLatin1StringView rowColumns(const scim::ResourceType& type);
[[nodiscard]] ScimRow toRow(const Row& row);

/// A list that the database cannot filter or sort: rows are looked at one by one.
class ScimRows::Scan
{
public:
    Scan(ScimRows& rows, const ScimQuery& query, const Plan& plan);

    Result<ScimPage> page();

private:
    struct Found
    {
        ScimRow row; ///< without its body where that is not shown
        std::optional<QString> key;
    };

    Result<void> run();
    Result<std::vector<ScimRow>> chunk();
    Result<void> take(std::vector<ScimRow> rows);
    [[nodiscard]] bool isOver() const;
    void sort();
    Result<void> fill(ScimPage& page);

    ScimRows& m_rows;
    const ScimQuery& m_query;
    const Plan& m_plan;
    const bool m_readsOn; ///< stops where the page is full, since the rest is read by position later
    std::vector<Found> m_found;
    qint64 m_lastRid = 0;
    qint64 m_looked = 0;
    bool m_atEnd = false;
};

} // namespace provost::server
