// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/fold.h"
#include "model/scim/error.h"
#include "server/storage/scim_plan.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qint64 chunkSize = 2000; ///< rows that are held at once with their bodies

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

bool isLess(const std::optional<QString>& a, const std::optional<QString>& b)
{
    if (!a || !b)
        return a.has_value() && !b;
    return compareCodePoints(*a, *b) < 0;
}

} // namespace

ScimRows::Scan::Scan(ScimRows& rows, const ScimQuery& query, const Plan& plan)
    : m_rows(rows)
    , m_query(query)
    , m_plan(plan)
    , m_readsOn(query.after && !query.sortBy)
{
    if (m_readsOn)
        m_lastRid = query.after->rid;
}

Result<ScimPage> ScimRows::Scan::page()
{
    ScimPage page;
    if (const auto done = run(); !done)
        return tl::unexpected(done.error());
    if (m_query.sortBy)
        sort();
    if (!m_readsOn)
        page.total = std::ssize(m_found);
    if (const auto filled = fill(page); !filled)
        return tl::unexpected(filled.error());
    const qint64 before = m_query.after ? m_query.after->seen : 0;
    if (m_query.count == 0)
        return page;
    if (m_readsOn && !m_atEnd)
        page.next = ScimPosition{m_lastRid, before + std::ssize(page.rows), -1, {}};
    else if (m_query.after && !m_readsOn && before + std::ssize(page.rows) < *page.total)
        page.next = ScimPosition{0, before + std::ssize(page.rows), *page.total, {}};
    return page;
}

bool ScimRows::Scan::isOver() const
{
    return m_atEnd || (m_readsOn && (std::ssize(m_found) >= m_query.count || m_looked >= scanned));
}

Result<void> ScimRows::Scan::run()
{
    while (!isOver()) {
        auto rows = chunk();
        if (!rows)
            return tl::unexpected(rows.error());
        m_atEnd = std::ssize(*rows) < chunkSize;
        m_looked += std::ssize(*rows);
        if (m_looked > scanned && !m_readsOn)
            return scim::tooMany(
                u"This filter or order would have to look at more than %1 entries. Ask for userName, externalId, id or "
                "an email address, or read the list by cursor."_s.arg(scanned));
        if (const auto taken = take(*std::move(rows)); !taken)
            return taken;
    }
    return {};
}

/// The rows after the last one that was looked at, in the order in which they came.
Result<std::vector<ScimRow>> ScimRows::Scan::chunk()
{
    std::vector<ScimRow> rows;
    const QString statement = u"SELECT "_s + rowColumns(m_rows.m_type) + u" FROM "_s + tableOf(m_rows.m_type) +
                              m_plan.where + u" AND rid > ? ORDER BY rid LIMIT ?"_s;
    const auto done = m_rows.m_sql.eachComposed(statement, m_plan.values + QVariantList{m_lastRid, chunkSize},
                                                [&rows](const Row& row) {
                                                    rows.push_back(toRow(row));
                                                    return true;
                                                });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

/// Keeps those that the filter wants; of a list that is read by position no more than the page holds.
Result<void> ScimRows::Scan::take(std::vector<ScimRow> rows)
{
    const bool withReferences =
        m_query.filter && (m_query.filter->mentions("members"_L1) || m_query.filter->mentions("groups"_L1));
    const auto resources = m_rows.m_complete(rows, withReferences);
    if (!resources)
        return tl::unexpected(resources.error());
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_readsOn && std::ssize(m_found) == m_query.count) {
            m_atEnd = false;
            return {};
        }
        m_lastRid = rows[i].rid;
        const QJsonObject& resource = resources->at(static_cast<qsizetype>(i));
        if (m_query.filter && !m_plan.exact && !scim::matches(*m_query.filter, resource))
            continue;
        const qint64 index = std::ssize(m_found) + 1;
        const bool isShown =
            m_readsOn || (!m_query.sortBy && index >= m_query.startIndex && index - m_query.startIndex < m_query.count);
        if (!isShown)
            rows[i].body.clear(); // this list may be long
        m_found.push_back({std::move(rows[i]), m_query.sortBy ? sortKey(resource, *m_query.sortBy) : std::nullopt});
    }
    return {};
}

void ScimRows::Scan::sort()
{
    std::ranges::stable_sort(m_found, [descending = m_query.descending](const Found& a, const Found& b) {
        return descending ? isLess(b.key, a.key) : isLess(a.key, b.key);
    });
}

Result<void> ScimRows::Scan::fill(ScimPage& page)
{
    const qint64 start = m_readsOn ? 0 : m_query.after ? m_query.after->seen : m_query.startIndex - 1;
    const qint64 count = std::min(m_query.count, std::ssize(m_found) - start);
    for (qint64 i = 0; i < count; ++i) {
        ScimRow& row = m_found[static_cast<size_t>(start + i)].row;
        if (row.body.isEmpty()) {
            auto whole = m_rows.find(row.id);
            if (!whole)
                return tl::unexpected(whole.error());
            row = (*std::move(whole)).value_or(std::move(row));
        }
        page.rows.push_back(std::move(row));
    }
    return {};
}

} // namespace provost::server
