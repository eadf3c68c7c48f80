// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/tour/tour.h"
#include "model/items/connections_model.h"
#include "model/items/groups_model.h"
#include "model/items/users_model.h"
#include "model/net/network_door.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// The part of the tour in which accounts, connections, users and groups have long and hostile names.

namespace provost {
namespace {

/// Names as a hostile or careless server may send them.
QStringList hostileNames()
{
    return {u"<b>Bold</b> <img src=\"file:///etc/passwd\"> & %1 %n %s"_s,
            u"\u202Egnp.exe reversed \u2066isolated, zero\u200Bwidth"_s,
            u"A very long name of an account that goes on and on until no column and no title can hold it any more, "
            "and then some more words, and yet a few"_s,
            u"مؤسسة التجربة للتزويد"_s};
}

/// What an identity provider would send to this connection.
HttpRequest scimPost(const CreatedConnection& to, const QString& path, const QJsonObject& resource)
{
    const auto place = ServerUrl::parse(to.connection.scimBaseUrl).value();
    HttpRequest request{place, HttpMethod::Post, path, {}, {}, {}, Credential{place, to.secret}, {}};
    request.headers.emplaceBack("Content-Type", "application/scim+json");
    request.body = QJsonDocument(resource).toJson(QJsonDocument::Compact);
    return request;
}

HttpRequest userPost(const CreatedConnection& to, const QString& name)
{
    return scimPost(to, u"/Users"_s,
                    {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                     {u"userName"_s, name},
                     {u"displayName"_s, name},
                     {u"title"_s, name},
                     {u"externalId"_s, name}});
}

HttpRequest groupPost(const CreatedConnection& to, const QString& name, const QByteArray& user)
{
    const auto member = QJsonDocument::fromJson(user)["id"_L1];
    return scimPost(to, u"/Groups"_s,
                    {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                     {u"displayName"_s, name},
                     {u"members"_s, QJsonArray{QJsonObject{{u"value"_s, member}}}}});
}

} // namespace

QCoro::Task<> Tour::bringHostileNames()
{
    auto* session = m_composition.server()->session.get();
    NetworkDoor door;
    const Call scimCall;
    const auto names = hostileNames();
    for (const auto& name : names) {
        const auto createAccount = [name](AdminApi& api, Call call) {
            return api.createAccount(name, std::move(call));
        };
        const auto account = co_await session->call(createAccount);
        if (!account)
            continue; // the server does not take such a name
        NewConnection request;
        request.requestKey = name.left(20);
        request.accountId = account->id;
        request.name = name;
        const auto create = [request](AdminApi& api, Call call) {
            return api.createConnection(request, std::move(call));
        };
        const auto created = co_await session->call(create);
        if (!created)
            continue;
        const auto user = userPost(*created, name);
        const auto answer = co_await door.send(user, scimCall);
        if (!answer)
            continue;
        const auto group = groupPost(*created, name, answer->body);
        co_await door.send(group, scimCall);
    }
    auto* directory = m_composition.server()->directory.get();
    m_composition.server()->follower->refresh();
    co_await qCoro(directory, &Directory::syncStateChanged);
    co_await until([&directory] { return directory->syncState().phase == SyncState::Phase::Live; });
    co_await choosePane(u"connections"_s);
    co_await chooseRow(u"connections"_s, ConnectionsModel::Name, u"A very long name"_s);
    co_await choosePane(u"users"_s);
    co_await chooseRow(u"users"_s, UsersModel::Name, u"A very long name"_s);
    co_await choosePane(u"groups"_s);
    co_await chooseRow(u"groups"_s, GroupsModel::Name, u"A very long name"_s);
}

} // namespace provost
