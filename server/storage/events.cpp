// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/events.h"

#include "model/domain/fold.h"
#include "server/storage/event_request.h"
#include "server/storage/role_change_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr auto eventColumns =
    "id, at, connection_id, connection_name, token_id, by_console, method, path, query, status, "
    "scim_type, detail, duration_us, resource_name, user_agent, dialect, resource_id, "
    "request_id"_L1;
constexpr int columnCount = 18;
constexpr qsizetype shortestIndexed = 3; ///< signs of a searched part
/// Events are numbered when their request ends, and timed when it begins.
constexpr qint64 longestRequestMs = 15LL * 60 * 1000;
constexpr qint64 usualRequestMs = 10'000;

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
    event.dialect = row.text(15);
    event.resourceId = row.text(16);
    event.requestId = requestIdFrom(row.text(17));
    return event;
}

/// The signs of a text as databases count them: code points.
QStringList signsOf(const QString& text)
{
    QStringList signs;
    const auto codes = text.toUcs4();
    for (const char32_t code : codes)
        signs.append(QString::fromUcs4(&code, 1));
    return signs;
}

/// The longest part of a text that an index answers for, empty where there is none. SQLite's takes % and _ for
/// wildcards, and a part that is shorter for one that is nowhere.
QString indexedPart(const QString& text)
{
    static const QRegularExpression wildcard(u"[%_]"_s);
    QStringList longest;
    const auto parts = text.split(wildcard);
    for (const auto& part : parts) {
        if (auto signs = signsOf(part); signs.size() >= shortestIndexed && signs.size() > longest.size())
            longest = std::move(signs);
    }
    return longest.join(QString());
}

/// A search for three digits asks for a status.
std::optional<int> statusIn(const QString& search)
{
    bool isNumber = false;
    const int status = search.toInt(&isNumber);
    return isNumber && search.size() == 3 ? std::optional(status) : std::nullopt;
}

bool wantsFailures(const EventQuery& query)
{
    return query.errorsOnly || query.statusClass.value_or(0) >= 4 || statusIn(query.search).value_or(0) >= 400;
}

} // namespace

/// How a query is run: `chosen` is what an index answers, newest first, of the ids from `first` up to, and without,
/// `end`; `rest` is tried on what it gives.
struct Events::Plan
{
    QString from = u"event"_s;
    QString id = u"id"_s;
    bool isTextSearch = false;
    Conditions chosen;
    Conditions rest;
    std::optional<qint64> first;
    std::optional<qint64> end;

    [[nodiscard]] Conditions bounded() const
    {
        Conditions all = chosen;
        if (first)
            all.add(id + u" >= ?"_s, {*first});
        if (end)
            all.add(id + u" < ?"_s, {*end});
        return all;
    }
};

/// What a plan finds among the events that are looked at.
struct Events::Look
{
    qint64 matching = 0;
    qint64 seen = 0;
    qint64 oldest = 0;
};

namespace {

/// The literals are those of the partial indexes, so that the database knows them again.
void choose(const EventQuery& query, const std::optional<AccountId>& scope, const QString& text, Conditions& chosen,
            QString& from, QString& id)
{
    const auto account = scope ? scope : query.accountId;
    if (!query.requestId.isEmpty()) {
        chosen.add(u"request_id = ?"_s, {storedRequestId(query.requestId)});
        if (!timeOfRequestId(query.requestId))
            chosen.add(u"substr(request_id, 1, 1) = '='"_s, {});
    } else if (const auto part = indexedPart(text); !part.isEmpty()) {
        from = u"event_text JOIN event ON event.id = event_text.rowid"_s;
        id = u"event_text.rowid"_s;
        chosen.add(u"event_text.text LIKE ?"_s, {u'%' + part + u'%'});
    } else if (!query.resourceId.isEmpty()) {
        chosen.add(u"resource_id = ? AND resource_id <> ''"_s, {query.resourceId});
    } else if (!query.scimType.isEmpty()) {
        chosen.add(u"scim_type = ? AND scim_type <> ''"_s, {query.scimType});
    } else if (wantsFailures(query) && query.connectionId) {
        chosen.add(u"connection_id = ? AND status >= 400"_s, {query.connectionId->text()});
    } else if (wantsFailures(query)) {
        chosen.add(u"status >= 400"_s, {});
    } else if (query.connectionId) {
        chosen.add(u"connection_id = ?"_s, {query.connectionId->text()});
    } else if (!query.method.isEmpty() && query.method != "GET"_L1) {
        chosen.add(u"method = ? AND method <> 'GET'"_s, {query.method});
    } else if (account) {
        chosen.add(u"account_id = ?"_s, {account->text()});
    }
}

Conditions restOf(const EventQuery& query, const std::optional<AccountId>& scope, const QString& text)
{
    Conditions rest;
    if (scope)
        rest.add(u"account_id = ?"_s, {scope->text()});
    if (query.accountId)
        rest.add(u"account_id = ?"_s, {query.accountId->text()});
    if (query.connectionId)
        rest.add(u"connection_id = ?"_s, {query.connectionId->text()});
    if (!query.resourceId.isEmpty())
        rest.add(u"resource_id = ?"_s, {query.resourceId});
    if (!query.method.isEmpty())
        rest.add(u"method = ?"_s, {query.method});
    if (!query.pathPart.isEmpty()) {
        const auto pattern = anywhere(query.pathPart.toLower());
        rest.add(u"LOWER(path) LIKE ? ESCAPE '\\' OR LOWER(query) LIKE ? ESCAPE '\\'"_s, {pattern, pattern});
    }
    if (query.statusClass)
        rest.add(u"status >= ? AND status < ?"_s, {*query.statusClass * 100, *query.statusClass * 100 + 100});
    if (!query.scimType.isEmpty())
        rest.add(u"scim_type = ?"_s, {query.scimType});
    if (query.from)
        rest.add(u"at >= ?"_s, {query.from->toMSecsSinceEpoch()});
    if (query.until)
        rest.add(u"at < ?"_s, {query.until->toMSecsSinceEpoch()});
    if (query.errorsOnly)
        rest.add(u"status >= 400"_s, {});
    if (!query.withConsole)
        rest.add(u"by_console = 0"_s, {});
    if (const auto status = statusIn(query.search))
        rest.add(u"status = ?"_s, {*status});
    // The index answers for a part only. A value, not EXISTS: PostgreSQL would make a join of that and read the whole
    // index for a short part, instead of the rows looked at.
    if (!text.isEmpty())
        rest.add(u"(SELECT t.text FROM event_text AS t WHERE t.rowid = looked_at.id) LIKE ? ESCAPE '\\'"_s,
                 {anywhere(text)});
    return rest;
}

/// `chosen` of the plan as a table of at most Events::lookedAt rows, newest first.
QString lookedAtTable(const QString& from, const QString& id, const Conditions& chosen)
{
    QString names;
    for (const auto& column : QString(eventColumns).split(u", "_s))
        names += (names.isEmpty() ? u"event."_s : u", event."_s) + column;
    return u"(SELECT "_s + names + u", event.account_id FROM "_s + from + chosen.where() + u" ORDER BY "_s + id +
           u" DESC LIMIT ?) AS looked_at"_s;
}

} // namespace

Result<EventPage> Events::page(const EventQuery& asked, const std::optional<AccountId>& scope)
{
    auto query = asked;
    if (timeOfRequestId(query.search)) {
        query.requestId = query.search;
        query.search.clear();
    }
    const auto sent = timeOfRequestId(query.requestId);
    if (!sent)
        return pageOf(query, scope, std::nullopt);
    // Its event was numbered when the request ended: soon, but for a few.
    auto found = pageOf(query, scope, Stretch{*sent - usualRequestMs, *sent + usualRequestMs});
    if (!found || !found->page.items.isEmpty())
        return found;
    return pageOf(query, scope, Stretch{*sent - longestRequestMs, *sent + longestRequestMs});
}

Result<EventPage> Events::pageOf(const EventQuery& query, const std::optional<AccountId>& scope,
                                 const std::optional<Stretch>& within)
{
    const auto text = statusIn(query.search) ? QString() : searchKey(query.search);
    Plan plan;
    choose(query, scope, text, plan.chosen, plan.from, plan.id);
    plan.isTextSearch = plan.id != "id"_L1;
    plan.rest = restOf(query, scope, text);
    const auto restricted = within ? restrictIds(within->from, within->until, plan) : restrictTime(query, plan);
    if (!restricted)
        return tl::unexpected(restricted.error());
    std::optional<qint64> before;
    if (!query.after.isEmpty()) {
        const auto last = numberKey(query.after);
        if (!last)
            return tl::unexpected(last.error());
        before = *last;
    }
    return plan.isTextSearch ? searchPage(query, before, plan) : filteredPage(query, before, plan);
}

/// The total is that of all pages, so it is counted without regard to where this one begins.
Result<EventPage> Events::filteredPage(const EventQuery& query, std::optional<qint64> before, Plan& plan)
{
    const auto found = look(plan);
    if (!found)
        return tl::unexpected(found.error());
    const auto total = found->matching;
    const bool isTotalExact = found->seen < lookedAt;
    if (before)
        plan.end = std::min(plan.end.value_or(*before), *before);
    auto page = fill(query, plan, before ? std::nullopt : std::optional(*found));
    if (!page)
        return tl::unexpected(page.error());
    page->total = total;
    return EventPage{*std::move(page), isTotalExact};
}

/// PostgreSQL's index is asked for every three signs of a text, also for those that stand in each event, and plans
/// a statement that it knows for no text in particular. So it is asked for the few that the newest events have most
/// rarely, and told to plan for them. Within a transaction.
Result<void> Events::weighParts(const QString& text, Plan& plan)
{
    constexpr qsizetype parts = 3;
    QStringList newest;
    auto done = m_sql.each("SELECT set_config('plan_cache_mode', 'force_custom_plan', true), "
                           "set_config('max_parallel_workers_per_gather', '0', true)"_L1,
                           {}, [](const Row&) { return false; });
    if (done)
        done =
            m_sql.each("SELECT text FROM event_text ORDER BY rowid DESC LIMIT 100"_L1, {}, [&newest](const Row& row) {
                newest.append(row.text(0));
                return true;
            });
    if (!done)
        return done;
    QList<std::pair<qsizetype, QString>> rarest;
    const auto signs = signsOf(text);
    for (qsizetype at = 0; at + shortestIndexed <= signs.size(); ++at) {
        const auto part = signs.mid(at, shortestIndexed).join(QString());
        rarest.append(
            {std::ranges::count_if(newest, [&part](const QString& each) { return each.contains(part); }), part});
    }
    std::ranges::stable_sort(rarest, {}, &std::pair<qsizetype, QString>::first);
    plan.chosen = {};
    for (const auto& [count, part] : rarest.first(std::min(parts, rarest.size())))
        plan.chosen.add(u"event_text.text LIKE ?"_s, {anywhere(part)});
    plan.chosen.add(u"event_text.text || '' LIKE ?"_s, {anywhere(text)}); // no index knows that expression
    return {};
}

/// One stretch after the other: what a part of a text costs to find grows with how many events have its letters.
Result<EventPage> Events::searchPage(const EventQuery& query, std::optional<qint64> before, Plan& plan)
{
    const auto ends = oldestAndNewest();
    if (!ends)
        return tl::unexpected(ends.error());
    if (m_sql.dialect().weighsParts()) {
        if (auto weighed = weighParts(searchKey(query.search), plan); !weighed)
            return tl::unexpected(weighed.error());
    }
    const auto [oldest, newest] = *ends;
    const qint64 end = std::min({plan.end.value_or(newest + 1), before.value_or(newest + 1)});
    const qint64 wanted = std::max(plan.first.value_or(oldest), oldest);
    plan.end = end;
    plan.first = std::max(wanted, end - searchedAt);
    const auto found = look(plan);
    if (!found)
        return tl::unexpected(found.error());
    auto page = fill(query, plan, *found);
    if (!page)
        return tl::unexpected(page.error());
    page->total = found->matching;
    const bool goesOn = *plan.first > wanted;
    if (page->next.isEmpty() && goesOn)
        page->next = QString::number(*plan.first);
    return EventPage{*std::move(page), !before && !goesOn && found->seen < lookedAt};
}

/// The page that begins where the plan does, and where the next one does. `found` is what the plan finds, where that is
/// known already.
Result<Page<Event>> Events::fill(const EventQuery& query, const Plan& plan, std::optional<Look> found)
{
    auto events = read(plan, query.limit + 1);
    if (!events)
        return tl::unexpected(events.error());
    Page<Event> page;
    page.items = *std::move(events);
    if (page.items.size() > query.limit) {
        page.items.removeLast();
        page.next = QString::number(page.items.last().id);
        return page;
    }
    if (!found) {
        const auto looked = look(plan);
        if (!looked)
            return tl::unexpected(looked.error());
        found = *looked;
    }
    if (found->seen == lookedAt)
        page.next = QString::number(found->oldest);
    return page;
}

/// A range of time is one of ids, which needs no index: halving finds where it begins.
Result<void> Events::restrictTime(const EventQuery& query, Plan& plan)
{
    return restrictIds(query.from ? std::optional(query.from->toMSecsSinceEpoch() - longestRequestMs) : std::nullopt,
                       query.until ? std::optional(query.until->toMSecsSinceEpoch() + longestRequestMs) : std::nullopt,
                       plan);
}

Result<void> Events::restrictIds(std::optional<qint64> from, std::optional<qint64> until, Plan& plan)
{
    if (from) {
        const auto first = firstSince(*from);
        if (!first)
            return tl::unexpected(first.error());
        plan.first = *first;
    }
    if (until) {
        const auto end = firstSince(*until);
        if (!end)
            return tl::unexpected(end.error());
        plan.end = *end;
    }
    return {};
}

/// The ids at both ends; 0 where there is no event.
Result<std::pair<qint64, qint64>> Events::oldestAndNewest()
{
    const auto ends = m_sql.first<std::pair<qint64, qint64>>(
        // Each in a query of its own: SQLite finds only a single one of them without reading all.
        "SELECT COALESCE((SELECT MIN(id) FROM event), 0), COALESCE((SELECT MAX(id) FROM event), 0)"_L1, {},
        [](const Row& row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!ends)
        return tl::unexpected(ends.error());
    return ends->value_or(std::pair<qint64, qint64>());
}

/// The first event that is not older; nothing where all are.
Result<std::optional<qint64>> Events::firstSince(qint64 time)
{
    const auto ends = oldestAndNewest();
    if (!ends)
        return tl::unexpected(ends.error());
    auto [low, high] = *ends;
    std::optional<qint64> found;
    while (low <= high) {
        const qint64 middle = low + (high - low) / 2;
        const auto at = m_sql.first<std::pair<qint64, qint64>>(
            "SELECT id, at FROM event WHERE id >= ? ORDER BY id LIMIT 1"_L1, {middle},
            [](const Row& row) { return std::pair(row.integer(0), row.integer(1)); });
        if (!at)
            return tl::unexpected(at.error());
        if (!*at)
            break;
        if ((*at)->second >= time) {
            found = (*at)->first;
            high = middle - 1;
        } else {
            low = (*at)->first + 1;
        }
    }
    return found;
}

Result<Events::Look> Events::look(const Plan& plan)
{
    Look found;
    const Conditions chosen = plan.bounded();
    const auto matching =
        plan.rest.where().isEmpty() ? u"COUNT(*)"_s : u"COUNT(*) FILTER ("_s + plan.rest.where().trimmed() + u')';
    const auto read = m_sql.eachComposed(u"SELECT "_s + matching + u", COUNT(*), COALESCE(MIN(id), 0) FROM "_s +
                                             lookedAtTable(plan.from, plan.id, chosen),
                                         plan.rest.values() + chosen.values() << lookedAt, [&found](const Row& row) {
                                             found = {row.integer(0), row.integer(1), row.integer(2)};
                                             return false;
                                         });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

/// Databases keep the order of the inner SELECT, and stop it when enough was found.
Result<QList<Event>> Events::read(const Plan& plan, int limit)
{
    QList<Event> events;
    const Conditions chosen = plan.bounded();
    const auto read = m_sql.eachComposed(
        u"SELECT "_s + eventColumns + u" FROM "_s + lookedAtTable(plan.from, plan.id, chosen) + plan.rest.where() +
            u" LIMIT ?"_s,
        chosen.values() + (QVariantList{lookedAt} + plan.rest.values()) << limit, [&events](const Row& row) {
            events.append(toEvent(row));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return events;
}

Result<std::optional<EventDetail>> Events::find(qint64 id, const std::optional<AccountId>& scope)
{
    Conditions conditions;
    conditions.add(u"id = ?"_s, {id});
    if (scope)
        conditions.add(u"account_id = ?"_s, {scope->text()});
    std::optional<EventDetail> found;
    const auto read = m_sql.eachComposed(
        u"SELECT "_s + eventColumns +
            u", request_body, answer_body, roles_changed, role_changes FROM event LEFT JOIN event_body ON event_id = id"_s +
            conditions.where(),
        conditions.values(), [&](const Row& row) {
            found = EventDetail{toEvent(row), row.text(columnCount), row.text(columnCount + 1),
                                row.optionalInteger(columnCount + 2).value_or(0),
                                roleChangesFromText(row.bytes(columnCount + 3))};
            return false;
        });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

} // namespace provost::server
