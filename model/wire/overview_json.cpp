// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

using namespace Qt::StringLiterals;

namespace provost::wire {
namespace {

QJsonValue limitOf(const SeatUsage& seats)
{
    return seats.limit ? QJsonValue(*seats.limit) : QJsonValue();
}

SeatUsage seatsFrom(Reader& read)
{
    SeatUsage seats;
    seats.used = read.count("seatsUsed"_L1);
    if (read.has("seatLimit"_L1))
        seats.limit = read.count("seatLimit"_L1);
    return seats;
}

} // namespace

QJsonObject toJson(const FullAccount& account)
{
    return {{u"id"_s, account.id.text()},
            {u"name"_s, account.name},
            {u"seatsUsed"_s, account.seats.used},
            {u"seatLimit"_s, limitOf(account.seats)}};
}

template <>
Result<FullAccount> fromJson<FullAccount>(const QJsonObject& object)
{
    Reader read(object);
    FullAccount account;
    account.id = read.id<AccountId>("id"_L1);
    account.name = read.shown("name"_L1);
    account.seats = seatsFrom(read);
    return read.finish(account);
}

QJsonObject toJson(const WaitingRules& waiting)
{
    return {{u"connectionId"_s, waiting.connectionId.text()}, {u"rules"_s, waiting.rules}};
}

template <>
Result<WaitingRules> fromJson<WaitingRules>(const QJsonObject& object)
{
    Reader read(object);
    WaitingRules waiting;
    waiting.connectionId = read.id<ConnectionId>("connectionId"_L1);
    waiting.rules = read.count("rules"_L1);
    return read.finish(waiting);
}

QJsonObject toJson(const Overview& overview)
{
    return {{u"seatsUsed"_s, overview.seats.used},
            {u"seatLimit"_s, limitOf(overview.seats)},
            {u"fullAccounts"_s, listToJson(overview.fullAccounts)},
            {u"waitingRules"_s, listToJson(overview.waitingRules)}};
}

template <>
Result<Overview> fromJson<Overview>(const QJsonObject& object)
{
    Reader read(object);
    Overview overview;
    overview.seats = seatsFrom(read);
    overview.fullAccounts = read.list<FullAccount>("fullAccounts"_L1);
    overview.waitingRules = read.list<WaitingRules>("waitingRules"_L1);
    return read.finish(overview);
}

} // namespace provost::wire
