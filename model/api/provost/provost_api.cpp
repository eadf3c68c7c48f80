// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"

#include "model/api/provost/answers.h"
#include "model/api/provost/asking.h"
#include "model/wire/wire.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost {

using namespace asking;

ProvostApi::ProvostApi(ServerUrl server, std::shared_ptr<const Secret> key, DoorSettings settings)
    : m_server(std::move(server))
    , m_key(std::move(key))
    , m_door(std::make_shared<NetworkDoor>(std::move(settings)))
{
}

ProvostApi::~ProvostApi() = default;

Capabilities ProvostApi::provostCapabilities()
{
    return everything();
}

HttpRequest ProvostApi::request(HttpMethod method, const QString& path, const QUrlQuery& query) const
{
    return HttpRequest{m_server,
                       method,
                       u"/admin/v1"_s + path,
                       query,
                       {{"Accept", "application/json"}},
                       {},
                       Credential{m_server, m_key},
                       {}};
}

HttpRequest ProvostApi::request(HttpMethod method, const QString& path, const QJsonObject& body) const
{
    auto out = request(method, path);
    out.headers.emplaceBack("Content-Type", "application/json");
    out.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return out;
}

HttpRequest ProvostApi::inquiry(const QString& path, const QJsonObject& body) const
{
    auto out = request(HttpMethod::Post, path, body);
    out.asksOnly = true;
    return out;
}

HttpRequest ProvostApi::request(HttpMethod method, const QString& path, const QJsonObject& body, qint64 version) const
{
    return onlyOf(version, request(method, path, body));
}

AdminApi::Answer<WhoAmI> ProvostApi::whoAmI(Call call)
{
    const auto compareClocks = [](WhoAmI& who, const HttpAnswer& answer) {
        constexpr int unnoticed = 120;
        const auto ahead = answer.date.isValid() ? QDateTime::currentDateTimeUtc().secsTo(answer.date) : 0;
        who.server.clockAheadMinutes = std::abs(ahead) > unnoticed ? qRound(double(ahead) / 60) : 0;
    };
    return ask<WhoAmI>(m_door, request(HttpMethod::Get, u"/whoami"_s), std::move(call), &answers::whoAmI,
                       compareClocks);
}

AdminApi::Answer<QList<Account>> ProvostApi::accounts(Call call)
{
    return ask<QList<Account>>(m_door, request(HttpMethod::Get, u"/accounts"_s), std::move(call), &answers::accounts);
}

AdminApi::Answer<Account> ProvostApi::createAccount(QString name, Call call)
{
    return ask<Account>(m_door, request(HttpMethod::Post, u"/accounts"_s, QJsonObject{{u"name"_s, name}}),
                        std::move(call), &wire::fromJson<Account>);
}

AdminApi::Answer<QList<Connection>> ProvostApi::connections(Call call)
{
    return ask<QList<Connection>>(m_door, request(HttpMethod::Get, u"/connections"_s), std::move(call),
                                  &answers::connections);
}

AdminApi::Answer<Connection> ProvostApi::connection(ConnectionId id, Call call)
{
    return ask<Connection>(m_door, request(HttpMethod::Get, u"/connections"_s + segment(id.text())), std::move(call),
                           &wire::fromJson<Connection>);
}

AdminApi::Answer<CreatedConnection> ProvostApi::createConnection(NewConnection wanted, Call call)
{
    return askForSecret<CreatedConnection>(m_door, request(HttpMethod::Post, u"/connections"_s, wire::toJson(wanted)),
                                           std::move(call), &answers::createdConnection);
}

AdminApi::Answer<Connection> ProvostApi::editConnection(ConnectionId id, qint64 version, ConnectionEdit edit, Call call)
{
    auto out = request(HttpMethod::Patch, u"/connections"_s + segment(id.text()), wire::toJson(edit), version);
    return ask<Connection>(m_door, std::move(out), std::move(call), &wire::fromJson<Connection>);
}

AdminApi::Answer<DeletionPreview> ProvostApi::previewDeletion(ConnectionId id, Call call)
{
    const QString path = u"/connections"_s + segment(id.text()) + u"/deletion-preview"_s;
    return ask<DeletionPreview>(m_door, request(HttpMethod::Get, path), std::move(call),
                                &wire::fromJson<DeletionPreview>);
}

AdminApi::Answer<Removed> ProvostApi::deleteConnection(ConnectionId id, qint64 version, bool removeResources, Call call)
{
    auto out = request(HttpMethod::Delete, u"/connections"_s + segment(id.text()),
                       Query().flag(u"removeResources"_s, removeResources).get());
    return ask<Removed>(m_door, onlyOf(version, std::move(out)), std::move(call), &answers::removed);
}

AdminApi::Answer<Changes> ProvostApi::changes(qint64 since, std::chrono::seconds wait, Call call)
{
    Query items;
    items.add(u"since"_s, since).add(u"wait"_s, static_cast<qint64>(wait.count()));
    return ask<Changes>(m_door, request(HttpMethod::Get, u"/changes"_s, items.get()), std::move(call),
                        &answers::changes);
}

std::unique_ptr<Session> openProvost(const ServerUrl& server, Secret key, DoorSettings settings)
{
    auto shared = std::make_shared<const Secret>(std::move(key));
    return std::make_unique<Session>(server.url(), ProvostApi::provostCapabilities(),
                                     [server, shared, settings = std::move(settings)]() -> std::unique_ptr<AdminApi> {
                                         return std::make_unique<ProvostApi>(server, shared, settings);
                                     });
}

} // namespace provost
