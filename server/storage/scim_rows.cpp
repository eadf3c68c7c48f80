// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/scim_rows.h"

#include "model/scim/error.h"
#include "model/scim/json_text.h"
#include "server/storage/list_blocks.h"
#include "server/storage/scim_plan.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

bool isUser(const scim::ResourceType& type)
{
    return &type == &scim::userType();
}

/// Short: it only has to tell whether the row's key is still the same.
QByteArray digestOf(const QString& key)
{
    constexpr qsizetype length = 8;
    return QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).first(length);
}

/// Missing values come last in ascending order and first in descending order (RFC 7644 section 3.4.2.3).
QString orderBy(const SortColumn& column, bool descending)
{
    const QString direction = descending ? u" DESC"_s : QString();
    const QString missing =
        column.nullable ? u'(' + QString(column.name) + u" IS NULL)"_s + direction + u", "_s : QString();
    return missing + column.name + direction + u", rid"_s + direction;
}

tl::unexpected<Error> tooManyToWalk()
{
    return scim::tooMany(u"This filter or order would have to look at more than %1 entries. Ask for userName, "
                         "externalId, id or an email address, or read the list by cursor."_s.arg(ScimRows::walked));
}

} // namespace

QJsonObject ScimRow::parsedBody() const
{
    return scim::fromJson(body);
}

QLatin1StringView rowColumns(const scim::ResourceType& type)
{
    return isUser(type) ? userRowColumns : groupRowColumns;
}

ScimRow toRow(const Row& row)
{
    return {row.integer(0), row.text(1), row.bytes(2), row.integer(3), row.integer(4), row.integer(5), row.integer(6)};
}

ScimRows::ScimRows(Sql& sql, const scim::ResourceType& type, DirectoryScope scope, Complete complete)
    : m_sql(sql)
    , m_type(type)
    , m_scope(std::move(scope))
    , m_complete(std::move(complete))
{
}

Result<ScimRows::Plan> ScimRows::planOf(const ScimQuery& query)
{
    Plan plan;
    plan.where = u" WHERE connection_id = ?"_s;
    plan.values = {m_scope.connectionId};
    plan.descending = query.descending;
    if (query.sortBy) {
        plan.sortedBy = sortColumn(*query.sortBy, m_type);
        plan.isSortedThere = plan.sortedBy.has_value();
        if (plan.sortedBy)
            plan.order = orderBy(*plan.sortedBy, query.descending);
        if (!plan.sortedBy || !plan.sortedBy->isIndexed || plan.sortedBy->nullable)
            plan.access = RowAccess::Walk;
    }
    if (!query.filter)
        return plan;
    const SqlFilter filter = toSql(*query.filter, m_type, m_scope.connectionId);
    plan.isFiltered = true;
    plan.exact = filter.exact;
    plan.access = filter.access;
    plan.add(filter.condition, filter.values);
    return plan;
}

Result<ScimPage> ScimRows::page(const ScimQuery& query)
{
    auto plan = planOf(query);
    if (!plan)
        return tl::unexpected(plan.error());
    if (plan->access == RowAccess::Walk) {
        const auto all = entries();
        if (!all)
            return tl::unexpected(all.error());
        if (*all > walked && (!query.after || query.sortBy))
            return tooManyToWalk();
        // By position the rows are walked over in parts, which needs them to be filtered here.
        if (*all > walked) {
            plan->where = u" WHERE connection_id = ?"_s;
            plan->values = {m_scope.connectionId};
            plan->exact = false;
        }
    }
    if (!plan->exact || !plan->isSortedThere)
        return Scan(*this, query, *plan).page();
    return direct(query, *std::move(plan));
}

/// The page at a startIndex. In the list of all, the blocks lead close to it.
Result<void> ScimRows::placeByIndex(const ScimQuery& query, Plan& plan)
{
    plan.offset = query.startIndex - 1;
    if (plan.isFiltered || plan.sortedBy || plan.offset == 0)
        return {};
    const auto block = ListBlocks(m_sql, m_type, m_scope.connectionId).blockOf(plan.offset);
    if (!block)
        return tl::unexpected(block.error());
    plan.add(u"rid >= ?"_s, {block->firstRid});
    plan.offset -= block->before;
    return {};
}

Result<void> ScimRows::placeAfter(const ScimPosition& position, Plan& plan)
{
    if (!plan.sortedBy) {
        plan.add(u"rid > ?"_s, {position.rid});
        return {};
    }
    if (position.seen == 0)
        return {};
    const auto placed = placeAfterKey(position, plan);
    if (!placed)
        return tl::unexpected(placed.error());
    // The row is gone or has moved in the order: go on by number.
    if (!*placed)
        plan.offset = position.seen;
    return {};
}

/// Goes on behind the row where the last page ended; false where that row is not what it was.
Result<bool> ScimRows::placeAfterKey(const ScimPosition& position, Plan& plan)
{
    if (plan.sortedBy->nullable)
        return false;
    std::optional<QString> key;
    const auto read = m_sql.eachComposed(u"SELECT "_s + plan.sortedBy->name + u" FROM "_s + tableOf(m_type) +
                                             u" WHERE rid = ? AND connection_id = ?"_s,
                                         {position.rid, m_scope.connectionId}, [&key](const Row& row) {
                                             key = row.text(0);
                                             return false;
                                         });
    if (!read)
        return tl::unexpected(read.error());
    if (!key || digestOf(*key) != position.key)
        return false;
    const QVariant value = plan.sortedBy->isNumber ? QVariant(key->toLongLong()) : QVariant(*key);
    plan.add(u"(%1, rid) %2 (?, ?)"_s.arg(plan.sortedBy->name, plan.descending ? u"<"_s : u">"_s),
             {value, position.rid});
    return true;
}

Result<ScimPage> ScimRows::direct(const ScimQuery& query, Plan plan)
{
    ScimPage page;
    const Plan all = plan;
    const auto placed = query.after ? placeAfter(*query.after, plan) : placeByIndex(query, plan);
    if (!placed)
        return tl::unexpected(placed.error());
    // One row more than is shown tells whether another page follows.
    const qint64 wanted = query.count > 0 && query.after ? query.count + 1 : query.count;
    QByteArray lastKey;
    auto rows = rowsOf(plan, wanted, lastKey);
    if (!rows)
        return tl::unexpected(rows.error());
    page.rows = *std::move(rows);
    const bool endsHere = std::ssize(page.rows) < wanted;
    const qint64 before = query.after ? query.after->seen : query.startIndex - 1;
    if (query.after && query.after->total >= 0) {
        page.total = query.after->total;
    } else if (endsHere && (before == 0 || (!query.after && !page.rows.empty()))) {
        page.total = before + std::ssize(page.rows);
    } else {
        const auto total = countOf(all);
        if (!total)
            return tl::unexpected(total.error());
        page.total = *total;
    }
    if (!query.after || endsHere || query.count == 0)
        return page;
    page.rows.pop_back();
    page.next = ScimPosition{page.rows.back().rid, before + query.count, *page.total, lastKey};
    return page;
}

/// Up to `count` rows, and what the last but one of a full page is sorted by: that is where the next page begins.
Result<std::vector<ScimRow>> ScimRows::rowsOf(const Plan& plan, qint64 count, QByteArray& lastKey)
{
    std::vector<ScimRow> rows;
    if (count == 0)
        return rows;
    const QString table = tableOf(m_type);
    const QString key = plan.sortedBy ? QString(plan.sortedBy->name) : u"0"_s;
    const QString columns = rowColumns(m_type) + u", "_s + key;
    const QString limits = u" ORDER BY "_s + plan.order + u" LIMIT ? OFFSET ?"_s;
    QString statement = u"SELECT "_s + columns + u" FROM "_s + table + plan.where + limits;
    // Where more rows may be passed over or sorted than are shown, that is done without touching their bodies.
    const bool isPlain = !plan.isFiltered && !plan.sortedBy;
    if (plan.access != RowAccess::Probe && !isPlain)
        statement = u"SELECT "_s + columns + u" FROM "_s + table + u" WHERE rid IN (SELECT rid FROM "_s + table +
                    plan.where + limits + u") ORDER BY "_s + plan.order;
    const auto done =
        m_sql.eachComposed(statement, plan.values + QVariantList{count, plan.offset}, [&](const Row& row) {
            rows.push_back(toRow(row));
            if (plan.sortedBy && std::ssize(rows) == count - 1)
                lastKey = digestOf(row.text(rowColumnCount));
            return true;
        });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

Result<qint64> ScimRows::countOf(const Plan& plan)
{
    if (!plan.isFiltered)
        return entries();
    qint64 count = 0;
    const auto done = m_sql.eachComposed(u"SELECT COUNT(*) FROM "_s + tableOf(m_type) + plan.where, plan.values,
                                         [&count](const Row& row) {
                                             count = row.integer(0);
                                             return false;
                                         });
    if (!done)
        return tl::unexpected(done.error());
    return count;
}

/// How many the connection has.
Result<qint64> ScimRows::entries()
{
    const auto read = [](const Row& row) { return row.integer(0); };
    const auto count =
        isUser(m_type)
            ? m_sql.first<qint64>("SELECT user_count FROM connection WHERE id = ?"_L1, {m_scope.connectionId}, read)
            : m_sql.first<qint64>("SELECT group_count FROM connection WHERE id = ?"_L1, {m_scope.connectionId}, read);
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(0);
}

Result<std::optional<ScimRow>> ScimRows::find(const QString& id)
{
    if (isUser(m_type))
        return m_sql.first<ScimRow>("SELECT rid, id, body, version, created_at, changed_at, 0 FROM \"user\" "
                                    "WHERE id = ? AND connection_id = ?"_L1,
                                    {id, m_scope.connectionId}, toRow);
    return m_sql.first<ScimRow>("SELECT rid, id, body, version, created_at, changed_at, member_count FROM user_group "
                                "WHERE id = ? AND connection_id = ?"_L1,
                                {id, m_scope.connectionId}, toRow);
}

} // namespace provost::server
