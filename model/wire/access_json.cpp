// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

using namespace Qt::StringLiterals;

namespace provost::wire {

QJsonObject toJson(const ProductSession& session)
{
    return {{u"id"_s, session.id.text()},
            {u"userId"_s, session.userId.text()},
            {u"label"_s, session.label},
            {u"startedAt"_s, timeToText(session.startedAt)},
            {u"endedAt"_s, timeOrNull(session.endedAt)},
            {u"isGood"_s, !session.endedAt},
            {u"end"_s, slug(session.end)}};
}

template <>
Result<ProductSession> fromJson<ProductSession>(const QJsonObject& object)
{
    Reader read(object);
    ProductSession session;
    session.id = read.id<SessionId>("id"_L1);
    session.userId = read.id<UserId>("userId"_L1);
    session.label = read.shown("label"_L1);
    session.startedAt = read.time("startedAt"_L1);
    session.endedAt = read.optionalTime("endedAt"_L1);
    session.end = read.word<SessionEnd>("end"_L1, sessionEndFromSlug);
    return read.finish(session);
}

QJsonObject toJson(const AccountPlan& plan)
{
    return {{u"plan"_s, plan.plan},
            {u"seatsUsed"_s, plan.seats.used},
            {u"seatLimit"_s, plan.seats.limit ? QJsonValue(*plan.seats.limit) : QJsonValue()}};
}

template <>
Result<AccountPlan> fromJson<AccountPlan>(const QJsonObject& object)
{
    Reader read(object);
    AccountPlan plan;
    plan.plan = read.shown("plan"_L1);
    plan.seats.used = read.count("seatsUsed"_L1);
    if (read.has("seatLimit"_L1))
        plan.seats.limit = read.count("seatLimit"_L1);
    return read.finish(plan);
}

QJsonObject toJson(const RetentionDays& days)
{
    return {{u"eventDays"_s, days.events}, {u"auditDays"_s, days.audit}, {u"usageDays"_s, days.usage}};
}

template <>
Result<RetentionDays> fromJson<RetentionDays>(const QJsonObject& object)
{
    Reader read(object);
    RetentionDays days;
    days.events = read.optionalInteger("eventDays"_L1).value_or(-1);
    days.audit = read.optionalInteger("auditDays"_L1).value_or(-1);
    days.usage = read.optionalInteger("usageDays"_L1).value_or(-1);
    for (const auto& [name, value] : {std::pair("eventDays"_L1, days.events), std::pair("auditDays"_L1, days.audit),
                                      std::pair("usageDays"_L1, days.usage)}) {
        if (value < 0 || value > RetentionDays::most)
            read.refuse(name, u"0 (for ever) to %1 days are wanted here"_s.arg(RetentionDays::most));
    }
    return read.finish(days);
}

} // namespace provost::wire
