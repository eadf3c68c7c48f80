// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/events.h"

#include "model/domain/fold.h"
#include "server/storage/paging.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr auto columns = "id, at, connection_id, connection_name, token_id, by_console, method, path, query, status, "
                         "scim_type, detail, duration_us, resource_name, user_agent"_L1;
constexpr int columnCount = 15;

Event toEvent(const Row& row)
{
    Event event;
    event.id = row.integer(0);
    event.at = timeOf(row.integer(1));
    if (const auto connection = row.optionalText(2))
        event.connectionId = ConnectionId(*connection);
    event.connectionName = row.text(3);
    if (const auto token = row.optionalText(4))
        event.tokenId = TokenId(*token);
    event.byConsole = row.flag(5);
    event.method = row.text(6);
    event.path = row.text(7);
    event.query = row.text(8);
    event.status = static_cast<int>(row.integer(9));
    event.scimType = row.text(10);
    event.detail = row.text(11);
    event.durationMs = static_cast<double>(row.integer(12)) / 1000.0;
    event.resourceName = row.text(13);
    event.userAgent = row.text(14);
    return event;
}

Conditions conditionsOf(const EventQuery& query, const std::optional<AccountId>& scope)
{
    Conditions conditions;
    if (scope)
        conditions.add(u"account_id = ?"_s, {scope->text()});
    if (query.accountId)
        conditions.add(u"account_id = ?"_s, {query.accountId->text()});
    if (query.connectionId)
        conditions.add(u"connection_id = ?"_s, {query.connectionId->text()});
    if (query.errorsOnly)
        conditions.add(u"status >= 400"_s, {});
    if (!query.withConsole)
        conditions.add(u"by_console = 0"_s, {});
    if (query.search.isEmpty())
        return conditions;
    bool isNumber = false;
    const int status = query.search.toInt(&isNumber);
    conditions.add(u"search_key LIKE ? ESCAPE '\\' OR status = ?"_s,
                   {anywhere(searchKey(query.search)), isNumber ? status : -1});
    return conditions;
}

} // namespace

Result<Page<Event>> Events::page(const EventQuery& query, const std::optional<AccountId>& scope)
{
    auto conditions = conditionsOf(query, scope);
    const auto total = countOf(m_sql, u"event"_s, conditions);
    if (!total)
        return tl::unexpected(total.error());
    if (!query.after.isEmpty()) {
        const auto before = numberKey(query.after);
        if (!before)
            return tl::unexpected(before.error());
        conditions.add(u"id < ?"_s, {*before});
    }
    Page<Event> page{{}, *total, {}};
    const auto read = m_sql.eachComposed(u"SELECT "_s + columns + u" FROM event"_s + conditions.where() +
                                             u" ORDER BY id DESC LIMIT ?"_s,
                                         conditions.values() << query.limit + 1, [&](const Row& row) {
                                             if (page.items.size() == query.limit) {
                                                 page.next = QString::number(page.items.last().id);
                                                 return false;
                                             }
                                             page.items.append(toEvent(row));
                                             return true;
                                         });
    if (!read)
        return tl::unexpected(read.error());
    return page;
}

Result<std::optional<EventDetail>> Events::find(qint64 id, const std::optional<AccountId>& scope)
{
    Conditions conditions;
    conditions.add(u"id = ?"_s, {id});
    if (scope)
        conditions.add(u"account_id = ?"_s, {scope->text()});
    std::optional<EventDetail> found;
    const auto read =
        m_sql.eachComposed(u"SELECT "_s + columns + u", request_body, answer_body FROM event"_s + conditions.where(),
                           conditions.values(), [&](const Row& row) {
                               found = EventDetail{toEvent(row), row.text(columnCount), row.text(columnCount + 1)};
                               return false;
                           });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

} // namespace provost::server
