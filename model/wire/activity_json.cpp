// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::wire {
namespace {

constexpr std::array resources{
    std::pair{Change::Resource::Account, "account"_L1},   std::pair{Change::Resource::Connection, "connection"_L1},
    std::pair{Change::Resource::Token, "token"_L1},       std::pair{Change::Resource::User, "user"_L1},
    std::pair{Change::Resource::Group, "group"_L1},       std::pair{Change::Resource::Event, "event"_L1},
    std::pair{Change::Resource::Operator, "operator"_L1}, std::pair{Change::Resource::Role, "role"_L1},
    std::pair{Change::Resource::Webhook, "webhook"_L1},
};

std::optional<Change::Resource> resourceFromWord(QStringView word)
{
    const auto* it = std::ranges::find_if(resources, [word](const auto& entry) { return word == entry.second; });
    return it == resources.end() ? std::nullopt : std::optional(it->first);
}

constexpr auto upserted = "upserted"_L1;
constexpr auto deleted = "deleted"_L1;

std::optional<Change::Kind> kindFromWord(QStringView word)
{
    if (word == upserted)
        return Change::Kind::Upserted;
    return word == deleted ? std::optional(Change::Kind::Deleted) : std::nullopt;
}

int statusOf(Reader& read)
{
    const auto status = read.count("status"_L1);
    if (status > 999)
        read.refuse("status"_L1, u"not an HTTP status"_s);
    return static_cast<int>(std::min<qint64>(status, 999));
}

} // namespace

QJsonObject toJson(const Event& event)
{
    return {{u"id"_s, event.id},
            {u"at"_s, timeToText(event.at)},
            {u"connectionId"_s, event.connectionId ? QJsonValue(event.connectionId->text()) : QJsonValue()},
            {u"connectionName"_s, event.connectionName},
            {u"tokenId"_s, event.tokenId ? QJsonValue(event.tokenId->text()) : QJsonValue()},
            {u"byConsole"_s, event.byConsole},
            {u"method"_s, event.method},
            {u"path"_s, event.path},
            {u"query"_s, event.query},
            {u"status"_s, event.status},
            {u"scimType"_s, event.scimType},
            {u"detail"_s, event.detail},
            {u"durationMs"_s, event.durationMs},
            {u"resourceName"_s, event.resourceName},
            {u"resourceId"_s, event.resourceId},
            {u"requestId"_s, event.requestId},
            {u"userAgent"_s, event.userAgent},
            {u"dialect"_s, event.dialect}};
}

template <>
Result<Event> fromJson<Event>(const QJsonObject& object)
{
    Reader read(object);
    Event event;
    event.id = read.count("id"_L1);
    event.at = read.time("at"_L1);
    event.connectionId = read.optionalId<ConnectionId>("connectionId"_L1);
    event.connectionName = read.shown("connectionName"_L1);
    event.tokenId = read.optionalId<TokenId>("tokenId"_L1);
    event.byConsole = read.flag("byConsole"_L1);
    event.method = read.shown("method"_L1);
    event.path = read.shown("path"_L1);
    event.query = read.shown("query"_L1);
    event.status = statusOf(read);
    event.scimType = read.shown("scimType"_L1);
    event.detail = read.shown("detail"_L1);
    event.durationMs = read.number("durationMs"_L1);
    event.resourceName = read.shown("resourceName"_L1);
    event.resourceId = read.shown("resourceId"_L1, maxIdentifier);
    event.requestId = read.shown("requestId"_L1, maxIdentifier);
    event.userAgent = read.shown("userAgent"_L1);
    event.dialect = read.shown("dialect"_L1, maxIdentifier);
    return read.finish(event);
}

QJsonObject toJson(const EventDetail& detail)
{
    return {{u"event"_s, toJson(detail.event)},
            {u"requestBody"_s, detail.requestBody},
            {u"answerBody"_s, detail.answerBody},
            {u"rolesChanged"_s, detail.rolesChanged},
            {u"roleChanges"_s, listToJson(detail.roleChanges)}};
}

template <>
Result<EventDetail> fromJson<EventDetail>(const QJsonObject& object)
{
    Reader read(object);
    EventDetail detail;
    detail.event = read.object<Event>("event"_L1);
    detail.requestBody = read.shown("requestBody"_L1, maxBody);
    detail.answerBody = read.shown("answerBody"_L1, maxBody);
    detail.rolesChanged = read.count("rolesChanged"_L1);
    detail.roleChanges = read.list<RoleChange>("roleChanges"_L1);
    return read.finish(detail);
}

QJsonObject toJson(const RequestCount& count)
{
    return {{u"begins"_s, timeToText(count.begins)}, {u"requests"_s, count.requests}, {u"refusals"_s, count.refusals}};
}

template <>
Result<RequestCount> fromJson<RequestCount>(const QJsonObject& object)
{
    Reader read(object);
    RequestCount count;
    count.begins = read.time("begins"_L1);
    count.requests = read.count("requests"_L1);
    count.refusals = read.count("refusals"_L1);
    return read.finish(count);
}

QJsonObject toJson(const RepeatedRefusal& repeated)
{
    return {{u"connectionId"_s, repeated.connectionId.text()},
            {u"method"_s, repeated.method},
            {u"path"_s, repeated.path},
            {u"status"_s, repeated.status},
            {u"scimType"_s, repeated.scimType},
            {u"detail"_s, repeated.detail},
            {u"refusals"_s, repeated.refusals},
            {u"firstAt"_s, timeToText(repeated.firstAt)},
            {u"lastAt"_s, timeToText(repeated.lastAt)},
            {u"lastEventId"_s, repeated.lastEventId}};
}

template <>
Result<RepeatedRefusal> fromJson<RepeatedRefusal>(const QJsonObject& object)
{
    Reader read(object);
    RepeatedRefusal repeated;
    repeated.connectionId = read.id<ConnectionId>("connectionId"_L1);
    repeated.method = read.shown("method"_L1);
    repeated.path = read.shown("path"_L1);
    repeated.status = statusOf(read);
    repeated.scimType = read.shown("scimType"_L1);
    repeated.detail = read.shown("detail"_L1);
    repeated.refusals = read.count("refusals"_L1);
    repeated.firstAt = read.time("firstAt"_L1);
    repeated.lastAt = read.time("lastAt"_L1);
    repeated.lastEventId = read.count("lastEventId"_L1);
    return read.finish(repeated);
}

QJsonObject toJson(const AuditEntry& entry)
{
    return {{u"id"_s, entry.id},         {u"at"_s, timeToText(entry.at)}, {u"operatorName"_s, entry.operatorName},
            {u"action"_s, entry.action}, {u"subject"_s, entry.subject},   {u"detail"_s, entry.detail}};
}

template <>
Result<AuditEntry> fromJson<AuditEntry>(const QJsonObject& object)
{
    Reader read(object);
    AuditEntry entry;
    entry.id = read.count("id"_L1);
    entry.at = read.time("at"_L1);
    entry.operatorName = read.shown("operatorName"_L1);
    entry.action = read.shown("action"_L1);
    entry.subject = read.shown("subject"_L1);
    entry.detail = read.shown("detail"_L1);
    return read.finish(entry);
}

QJsonObject toJson(const Change& change)
{
    const auto* resource =
        std::ranges::find_if(resources, [&change](const auto& entry) { return entry.first == change.resource; });
    return {{u"sequence"_s, change.sequence},
            {u"kind"_s, QString(change.kind == Change::Kind::Upserted ? upserted : deleted)},
            {u"resource"_s, QString(resource->second)},
            {u"id"_s, change.id}};
}

template <>
Result<Change> fromJson<Change>(const QJsonObject& object)
{
    Reader read(object);
    Change change;
    change.sequence = read.count("sequence"_L1);
    change.kind = read.word<Change::Kind>("kind"_L1, kindFromWord);
    change.resource = read.word<Change::Resource>("resource"_L1, resourceFromWord);
    change.id = read.shown("id"_L1, maxIdentifier);
    return read.finish(change);
}

} // namespace provost::wire
