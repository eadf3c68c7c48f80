// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/check_finding.h"
#include "model/net/network_door.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace provost {

/// A SCIM endpoint, and the token to ask it with.
struct Endpoint
{
    std::shared_ptr<NetworkDoor> door;
    ServerUrl place;
    std::shared_ptr<const Secret> token;
};

/// Whether it can stand in a header, as one word. What cannot is no token, and is not sent.
[[nodiscard]] bool canBeToken(const Secret& typed);

struct EndpointRequest
{
    HttpMethod method = HttpMethod::Get;
    QString path; ///< below the endpoint, as ServerUrl::at() takes it
    QUrlQuery query;
    QByteArray body = {}; ///< JSON; empty: none
    bool withToken = true;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< an Accept takes the place of application/scim+json
    QStringList own = {};                                  ///< values of nobody real, which are shown in what came back
};

struct EndpointReply
{
    Result<HttpAnswer> answer;
    Result<QJsonObject> object; ///< of a successful answer
    CheckExchange exchange;
    QDateTime endedAt;
    QString place; ///< full address that was asked, without query
    QString words; ///< of the server on a refusal, without the token

    [[nodiscard]] bool isGood() const { return object.has_value(); }
    [[nodiscard]] int status() const { return answer ? answer->status : 0; }
    [[nodiscard]] bool refusesToken() const { return status() == 401 || status() == 403; }
};

/// A segment of a path, with the slash before it.
[[nodiscard]] QString segmentOf(const QString& id);

/// Sends one request as `application/scim+json`, and makes what came back fit to be judged and shown. On the thread of
/// the door.
[[nodiscard]] QCoro::Task<EndpointReply> askEndpoint(Endpoint at, EndpointRequest asked, Call call);

} // namespace provost
