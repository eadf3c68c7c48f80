// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/answers.h"
#include "model/api/provost/asking.h"
#include "model/api/provost/provost_api.h"
#include "model/wire/wire.h"

using namespace Qt::StringLiterals;

// How the server stands, what identity providers asked for, and what operators changed.

namespace provost {

using namespace asking;

namespace {

Query itemsOf(const RequestCountQuery& query)
{
    Query items;
    items.add(u"account"_s, query.accountId).add(u"connection"_s, query.connectionId);
    items.add(u"from"_s, wire::timeToText(query.from)).add(u"until"_s, wire::timeToText(query.until));
    return items;
}

} // namespace

AdminApi::Answer<Overview> ProvostApi::overview(std::optional<AccountId> account, Call call)
{
    return ask<Overview>(m_door, request(HttpMethod::Get, u"/overview"_s, Query().add(u"account"_s, account).get()),
                         std::move(call), &wire::fromJson<Overview>);
}

AdminApi::Answer<Page<Event>> ProvostApi::events(EventQuery query, Call call)
{
    Query items;
    items.add(u"account"_s, query.accountId).add(u"connection"_s, query.connectionId);
    items.add(u"request"_s, query.requestId);
    items.add(u"resource"_s, query.resourceId).add(u"method"_s, query.method).add(u"path"_s, query.pathPart);
    items.add(u"status"_s, query.statusClass ? u"%1xx"_s.arg(*query.statusClass) : QString());
    items.add(u"scimType"_s, query.scimType);
    items.add(u"from"_s, query.from ? wire::timeToText(*query.from) : QString());
    items.add(u"until"_s, query.until ? wire::timeToText(*query.until) : QString());
    items.flag(u"errorsOnly"_s, query.errorsOnly).flag(u"withConsole"_s, query.withConsole);
    items.add(u"search"_s, query.search).add(u"after"_s, query.after).add(u"limit"_s, query.limit);
    return ask<Page<Event>>(m_door, request(HttpMethod::Get, u"/events"_s, items.get()), std::move(call),
                            &wire::pageFromJson<Event>);
}

AdminApi::Answer<EventDetail> ProvostApi::event(qint64 id, Call call)
{
    return ask<EventDetail>(m_door, request(HttpMethod::Get, u"/events"_s + segment(QString::number(id))),
                            std::move(call), &wire::fromJson<EventDetail>);
}

AdminApi::Answer<QList<RequestCount>> ProvostApi::requestCounts(RequestCountQuery query, Call call)
{
    Query items = itemsOf(query);
    items.add(u"span"_s, query.span == RequestCountQuery::Span::Minute ? u"minute"_s : u"hour"_s);
    return ask<QList<RequestCount>>(m_door, request(HttpMethod::Get, u"/request-counts"_s, items.get()),
                                    std::move(call), &answers::requestCounts);
}

AdminApi::Answer<QList<RepeatedRefusal>> ProvostApi::refusals(RequestCountQuery query, Call call)
{
    return ask<QList<RepeatedRefusal>>(m_door, request(HttpMethod::Get, u"/refusals"_s, itemsOf(query).get()),
                                       std::move(call), &answers::refusals);
}

AdminApi::Answer<Page<AuditEntry>> ProvostApi::audit(QString after, Call call)
{
    return ask<Page<AuditEntry>>(m_door, request(HttpMethod::Get, u"/audit"_s, Query().add(u"after"_s, after).get()),
                                 std::move(call), &wire::pageFromJson<AuditEntry>);
}

} // namespace provost
