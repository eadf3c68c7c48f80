// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/case_parts.h"

#include "model/commands/read_detail.h"
#include "model/store/difference_json.h"
#include "model/wire/wire.h"

#include <QHash>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost::caseparts {
namespace {

using wire::timeToText;

template <class IdType>
QJsonArray idsOf(const QList<IdType>& ids)
{
    QJsonArray result;
    for (const auto& id : ids)
        result.append(id.text());
    return result;
}

/// As the admin API tells it, with the request itself at the top.
QJsonObject eventObject(const EventDetail& detail)
{
    auto object = wire::toJson(detail.event);
    const auto whole = wire::toJson(detail);
    for (const auto& member : {u"requestBody"_s, u"answerBody"_s, u"rolesChanged"_s})
        object.insert(member, whole[member]);
    QJsonArray changes;
    const auto told = whole[u"roleChanges"_s].toArray();
    for (const auto& each : told) {
        auto change = each.toObject();
        change.insert(u"field"_s, u"roles"_s); // so that what was before and after is known to be no personal text
        changes.append(change);
    }
    object.insert(u"roleChanges"_s, changes);
    return object;
}

QJsonObject incidentObject(const Incident& incident)
{
    return {{u"cause"_s, incident.entryId},
            {u"connectionId"_s, incident.connectionId ? incident.connectionId->text() : QString()},
            {u"connection"_s, incident.connectionName},
            {u"sentence"_s, incident.sentence},
            {u"meaning"_s, incident.meaning},
            {u"nextStep"_s, incident.nextStep},
            {u"actor"_s, incident.actor ? inWords(*incident.actor) : QString()},
            {u"outlook"_s, outlook(incident)},
            {u"value"_s, incident.value},
            {u"method"_s, incident.method},
            {u"path"_s, incident.path},
            {u"status"_s, incident.status},
            {u"scimType"_s, incident.scimType},
            {u"detail"_s, incident.detail},
            {u"since"_s, timeToText(incident.since)},
            {u"last"_s, timeToText(incident.last)},
            {u"healedAt"_s, incident.healedAt ? timeToText(*incident.healedAt) : QString()},
            {u"count"_s, incident.count},
            {u"people"_s, incident.people},
            {u"whom"_s, QJsonArray::fromStringList(incident.whom)}};
}

QJsonObject turnObject(const UserTurn& turn)
{
    static const QHash<TurnKind, QString> kinds{{TurnKind::Created, u"created"_s},
                                                {TurnKind::Suspended, u"suspended"_s},
                                                {TurnKind::Reactivated, u"reactivated"_s},
                                                {TurnKind::Deleted, u"deleted"_s},
                                                {TurnKind::Restored, u"restored"_s},
                                                {TurnKind::Returned, u"returned"_s},
                                                {TurnKind::Kept, u"kept"_s}};
    static const QHash<TurnActor, QString> actors{{TurnActor::Unknown, u"unknown"_s},
                                                  {TurnActor::IdentityProvider, u"identityProvider"_s},
                                                  {TurnActor::Operator, u"operator"_s}};
    return {{u"turn"_s, kinds.value(turn.kind)},    {u"at"_s, timeToText(turn.at)},
            {u"userId"_s, turn.userId.text()},      {u"connection"_s, turn.connectionName},
            {u"actor"_s, actors.value(turn.actor)}, {u"operatorName"_s, turn.operatorName}};
}

QJsonObject lineObject(const Difference& line)
{
    QJsonArray fields;
    for (const auto& field : line.fields)
        fields.append(QJsonObject{{u"field"_s, wordOf(field.field)},
                                  {u"before"_s, QJsonArray::fromStringList(field.before)},
                                  {u"after"_s, QJsonArray::fromStringList(field.after)}});
    return {{u"what"_s, wordOf(line.kind)},
            {u"since"_s, timeToText(line.since)},
            {u"until"_s, timeToText(line.until)},
            {u"reportedAt"_s, line.reportedAt ? timeToText(*line.reportedAt) : QString()},
            {u"userId"_s, line.userId.text()},
            {u"userName"_s, line.userName},
            {u"userDisplayName"_s, line.userDisplayName},
            {u"groupId"_s, line.groupId.text()},
            {u"group"_s, line.groupName},
            {u"fields"_s, fields}};
}

} // namespace

CasePart ofIncident(const Incident& incident, const std::optional<EventDetail>& newest, const QString& server)
{
    auto content = incidentObject(incident);
    if (newest)
        content.insert(u"newestRequest"_s, eventObject(*newest));
    return {.kind = CasePart::Kind::Incident, .title = incident.sentence, .server = server, .content = content};
}

CasePart ofRequest(const EventDetail& detail, const QString& server)
{
    const auto& event = detail.event;
    return {.kind = CasePart::Kind::Request,
            .title = u"%1 %2: %3"_s.arg(event.method, event.path, QString::number(event.status)),
            .server = server,
            .content = eventObject(detail)};
}

CasePart ofReport(const QString& title, const QByteArray& report, const QString& address)
{
    return {.kind = CasePart::Kind::DoctorReport,
            .title = title,
            .server = address,
            .content = QJsonDocument::fromJson(report).object()};
}

CasePart ofHistory(const User& user, const QList<UserTurn>& turns, const QList<Difference>& lines,
                   const QString& server)
{
    QJsonArray turnArray;
    for (const auto& turn : turns)
        turnArray.append(turnObject(turn));
    QJsonArray lineArray;
    for (const auto& line : lines)
        lineArray.append(lineObject(line));
    const QJsonObject content{{u"id"_s, user.id.text()},
                              {u"userName"_s, user.userName},
                              {u"displayName"_s, user.displayName},
                              {u"givenName"_s, user.givenName},
                              {u"familyName"_s, user.familyName},
                              {u"email"_s, user.email},
                              {u"furtherEmails"_s, QJsonArray::fromStringList(user.furtherEmails)},
                              {u"externalId"_s, user.externalId},
                              {u"connection"_s, user.connectionName},
                              {u"roles"_s, idsOf(user.roles)},
                              {u"createdAt"_s, timeToText(user.createdAt)},
                              {u"changedAt"_s, timeToText(user.changedAt)},
                              {u"turns"_s, turnArray},
                              {u"differences"_s, lineArray}};
    return {.kind = CasePart::Kind::History, .title = user.displayName, .server = server, .content = content};
}

QCoro::Task<Result<CasePart>> already(CasePart part)
{
    co_return part;
}

QCoro::Task<Result<CasePart>> fetchIncident(OpenServer at, Incident incident, Cancellation cancel)
{
    if (incident.newestEvent == 0 || !at.isOpen())
        co_return ofIncident(incident, std::nullopt, {});
    const auto server = at.session->server().toString();
    const auto newest = co_await readEvent(at, incident.newestEvent, cancel);
    // The server may have forgotten the request already; what the incident says is worth keeping all the same.
    if (!newest && newest.error().kind != ErrorKind::NotFound)
        co_return tl::unexpected(newest.error());
    co_return ofIncident(incident, newest ? std::optional(*newest) : std::nullopt, server);
}

QCoro::Task<Result<CasePart>> fetchRequest(OpenServer at, qint64 id, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto server = at.session->server().toString();
    const auto detail = co_await readEvent(at, id, cancel);
    if (!detail)
        co_return tl::unexpected(detail.error());
    co_return ofRequest(*detail, server);
}

} // namespace provost::caseparts
