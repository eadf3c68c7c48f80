// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/scim_rows.h"

#include "model/domain/fold.h"
#include "model/scim/error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr QLatin1StringView columns{"rid, id, body, version, created_at, changed_at"};

ScimRow toRow(const Row& row)
{
    return {row.integer(0), row.text(1), row.bytes(2), row.integer(3), row.integer(4), row.integer(5)};
}

/// What a resource is sorted by (RFC 7644 section 3.4.2.3): of several values the primary one, else the first.
QJsonValue sortValue(const QJsonObject& resource, const scim::Target& target)
{
    const QJsonObject holder = target.extension ? resource.value(target.extension->id).toObject() : resource;
    QJsonValue value = holder.value(target.attribute->name);
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        const auto primary = std::find_if(elements.begin(), elements.end(), [](const QJsonValue& element) {
            return element.toObject().value("primary"_L1).toBool();
        });
        value = primary == elements.end() ? elements.first() : QJsonValue(*primary);
    }
    if (!value.isObject())
        return value;
    return value.toObject().value(target.sub ? target.sub->name : u"value"_s);
}

/// A value as a text that sorts like it; nothing where it is missing.
std::optional<QString> sortKey(const QJsonObject& resource, const scim::Target& target)
{
    const QJsonValue value = sortValue(resource, target);
    const scim::Attribute& attribute = target.sub ? *target.sub : *target.attribute;
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    if (!value.isString())
        return std::nullopt;
    return attribute.caseExact ? value.toString() : caseKey(value.toString());
}

struct Found
{
    ScimRow row;
    std::optional<QString> key;
};

void sortFound(std::vector<Found>& found, bool descending)
{
    std::ranges::stable_sort(found, [descending](const Found& a, const Found& b) {
        const bool less = b.key ? (a.key && *a.key < *b.key) : a.key.has_value();
        const bool greater = a.key ? (b.key && *b.key < *a.key) : b.key.has_value();
        return descending ? greater : less;
    });
}

} // namespace

QJsonObject ScimRow::parsedBody() const
{
    return QJsonDocument::fromJson(body).object();
}

/// How a query is run.
struct ScimRows::Plan
{
    QString table;
    QString where;
    QVariantList values;
    QString order;
    bool exact = true;
    bool isSortedThere = true;
};

ScimRows::ScimRows(Sql& sql, const scim::ResourceType& type, DirectoryScope scope, Complete complete)
    : m_sql(sql)
    , m_type(type)
    , m_scope(std::move(scope))
    , m_complete(std::move(complete))
{
}

ScimRows::Plan ScimRows::planOf(const ScimQuery& query) const
{
    Plan plan;
    plan.table = &m_type == &scim::userType() ? u"\"user\""_s : u"user_group"_s;
    plan.where = u" WHERE connection_id = ?"_s;
    plan.values = {m_scope.connectionId};
    plan.order = u"rid"_s;
    if (query.filter) {
        const SqlFilter filter = toSql(*query.filter, m_type);
        plan.where += u" AND "_s + filter.condition;
        plan.values += filter.values;
        plan.exact = filter.exact;
    }
    if (query.sortBy) {
        const auto order = orderBy(*query.sortBy, m_type, query.descending);
        plan.isSortedThere = order.has_value();
        plan.order = order.value_or(plan.order);
    }
    return plan;
}

Result<ScimPage> ScimRows::page(const ScimQuery& query)
{
    const Plan plan = planOf(query);
    return plan.exact && plan.isSortedThere ? direct(query, plan) : scan(query, plan);
}

Result<qint64> ScimRows::total(const ScimQuery& query, const Plan& plan)
{
    qint64 total = 0;
    const auto take = [&total](const Row& row) {
        total = row.integer(0);
        return false;
    };
    Result<void> done;
    if (query.filter)
        done = m_sql.eachComposed(u"SELECT COUNT(*) FROM "_s + plan.table + plan.where, plan.values, take);
    else if (&m_type == &scim::userType())
        done = m_sql.each("SELECT user_count FROM connection WHERE id = ?"_L1, {m_scope.connectionId}, take);
    else
        done = m_sql.each("SELECT group_count FROM connection WHERE id = ?"_L1, {m_scope.connectionId}, take);
    if (!done)
        return tl::unexpected(done.error());
    return total;
}

Result<ScimPage> ScimRows::direct(const ScimQuery& query, const Plan& plan)
{
    ScimPage page;
    const auto count = total(query, plan);
    if (!count)
        return tl::unexpected(count.error());
    page.total = *count;
    if (query.count == 0 || page.total < query.startIndex)
        return page;
    // The inner query walks an index without touching bodies, so that late pages cost little more than the first.
    const QString statement = u"SELECT "_s + columns + u" FROM "_s + plan.table + u" WHERE rid IN (SELECT rid FROM "_s +
                              plan.table + plan.where + u" ORDER BY "_s + plan.order +
                              u" LIMIT ? OFFSET ?) ORDER BY "_s + plan.order;
    const auto done = m_sql.eachComposed(statement, plan.values + QVariantList{query.count, query.startIndex - 1},
                                         [&page](const Row& row) {
                                             page.rows.push_back(toRow(row));
                                             return true;
                                         });
    if (!done)
        return tl::unexpected(done.error());
    return page;
}

Result<ScimPage> ScimRows::scan(const ScimQuery& query, const Plan& plan)
{
    const bool withReferences =
        query.filter && (query.filter->mentions("members"_L1) || query.filter->mentions("groups"_L1));
    std::vector<Found> found;
    const QString statement =
        u"SELECT "_s + columns + u" FROM "_s + plan.table + plan.where + u" ORDER BY "_s + plan.order + u" LIMIT ?"_s;
    Result<void> outcome;
    qint64 seen = 0;
    const auto done = m_sql.eachComposed(statement, plan.values + QVariantList{scanned + 1}, [&](const Row& dbRow) {
        if (++seen > scanned)
            return false;
        ScimRow row = toRow(dbRow);
        const auto resource = m_complete(row, withReferences);
        if (!resource) {
            outcome = tl::unexpected(resource.error());
            return false;
        }
        if (query.filter && !plan.exact && !scim::matches(*query.filter, *resource))
            return true;
        row.body.clear(); // Only the page's bodies are read again; this list may be long.
        found.push_back({std::move(row), query.sortBy ? sortKey(*resource, *query.sortBy) : std::nullopt});
        return true;
    });
    if (!done || !outcome)
        return tl::unexpected(done ? outcome.error() : done.error());
    if (seen > scanned)
        return scim::tooMany(u"This filter or order would have to look at more than %1 entries. Ask for userName, "
                             "externalId, id or an email address."_s.arg(scanned));
    if (!plan.isSortedThere)
        sortFound(found, query.descending);
    ScimPage page;
    page.total = std::ssize(found);
    if (page.total < query.startIndex)
        return page;
    const qint64 end = std::min(page.total, query.startIndex - 1 + query.count);
    for (qint64 i = query.startIndex - 1; i < end; ++i) {
        auto row = find(found[static_cast<size_t>(i)].row.id);
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            page.rows.push_back(**std::move(row));
    }
    return page;
}

Result<std::optional<ScimRow>> ScimRows::find(const QString& id)
{
    if (&m_type == &scim::userType())
        return m_sql.first<ScimRow>("SELECT rid, id, body, version, created_at, changed_at FROM \"user\" "
                                    "WHERE id = ? AND connection_id = ?"_L1,
                                    {id, m_scope.connectionId}, toRow);
    return m_sql.first<ScimRow>("SELECT rid, id, body, version, created_at, changed_at FROM user_group "
                                "WHERE id = ? AND connection_id = ?"_L1,
                                {id, m_scope.connectionId}, toRow);
}

} // namespace provost::server
