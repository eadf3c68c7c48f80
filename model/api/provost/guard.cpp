// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/answers.h"
#include "model/api/provost/asking.h"
#include "model/api/provost/provost_api.h"
#include "model/wire/wire.h"

using namespace Qt::StringLiterals;

// What the guard of a connection holds, and what has to be so before a connection is used.

namespace provost {

using namespace asking;

namespace {

QString connectionPath(const ConnectionId& id, const QString& rest)
{
    return u"/connections"_s + segment(id.text()) + rest;
}

QJsonObject idsOf(const QList<HeldChangeId>& ids)
{
    QJsonArray texts;
    for (const auto& id : ids)
        texts.append(id.text());
    return {{u"ids"_s, texts}};
}

} // namespace

AdminApi::Answer<HeldChanges> ProvostApi::heldChanges(ConnectionId id, int limit, Call call)
{
    auto out = request(HttpMethod::Get, connectionPath(id, u"/held-changes"_s), Query().add(u"limit"_s, limit).get());
    return ask<HeldChanges>(m_door, std::move(out), std::move(call), &answers::heldChanges);
}

AdminApi::Answer<qint64> ProvostApi::approveHeldChanges(ConnectionId id, QList<HeldChangeId> changes, Call call)
{
    return ask<qint64>(m_door,
                       request(HttpMethod::Post, connectionPath(id, u"/held-changes/approve"_s), idsOf(changes)),
                       std::move(call), &answers::decided);
}

AdminApi::Answer<qint64> ProvostApi::rejectHeldChanges(ConnectionId id, QList<HeldChangeId> changes, Call call)
{
    return ask<qint64>(m_door, request(HttpMethod::Post, connectionPath(id, u"/held-changes/reject"_s), idsOf(changes)),
                       std::move(call), &answers::decided);
}

AdminApi::Answer<QList<ConnectionPrerequisite>> ProvostApi::prerequisites(ConnectionId id, Call call)
{
    return ask<QList<ConnectionPrerequisite>>(m_door, request(HttpMethod::Get, connectionPath(id, u"/prerequisites"_s)),
                                              std::move(call), &answers::prerequisites);
}

AdminApi::Answer<QList<ConnectionPrerequisite>> ProvostApi::confirmPrerequisite(ConnectionId id, QString prerequisite,
                                                                                bool confirmed, Call call)
{
    const QJsonObject body{{u"id"_s, prerequisite}, {u"confirmed"_s, confirmed}};
    return ask<QList<ConnectionPrerequisite>>(m_door,
                                              request(HttpMethod::Put, connectionPath(id, u"/prerequisites"_s), body),
                                              std::move(call), &answers::prerequisites);
}

} // namespace provost
