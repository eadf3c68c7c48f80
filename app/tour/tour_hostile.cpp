// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/tour/tour.h"
#include "app/tour/visible.h"
#include "model/items/connections_model.h"
#include "model/items/groups_model.h"
#include "model/items/users_model.h"
#include "model/net/network_door.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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
HttpRequest scimRequest(const CreatedConnection& to, HttpMethod method, const QString& path,
                        const QJsonObject& resource)
{
    const auto place = ServerUrl::parse(to.connection.scimBaseUrl).value();
    HttpRequest request{place, method, path, {}, {}, {}, Credential{place, to.secret}, {}};
    request.headers.emplaceBack("Content-Type", "application/scim+json");
    request.body = QJsonDocument(resource).toJson(QJsonDocument::Compact);
    return request;
}

HttpRequest userPost(const CreatedConnection& to, const QString& name)
{
    return scimRequest(to, HttpMethod::Post, u"/Users"_s,
                       {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                        {u"userName"_s, name},
                        {u"displayName"_s, name},
                        {u"title"_s, name},
                        {u"externalId"_s, name}});
}

HttpRequest groupPost(const CreatedConnection& to, const QString& name, const QByteArray& user)
{
    const auto member = QJsonDocument::fromJson(user)["id"_L1];
    return scimRequest(to, HttpMethod::Post, u"/Groups"_s,
                       {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                        {u"displayName"_s, name},
                        {u"members"_s, QJsonArray{QJsonObject{{u"value"_s, member}}}}});
}

HttpRequest leaving(const CreatedConnection& to, const QByteArray& group)
{
    const auto id = QJsonDocument::fromJson(group)["id"_L1].toString();
    return scimRequest(to, HttpMethod::Patch, u"/Groups/"_s + id,
                       {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                        {u"Operations"_s, QJsonArray{QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, u"members"_s}}}}});
}

} // namespace

QCoro::Task<> Tour::bringHostileNames()
{
    auto* session = m_composition.server()->session.get();
    NetworkDoor door;
    const Call scimCall;
    const auto names = hostileNames();
    QList<HttpRequest> goings;
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
        const auto made = co_await door.send(group, scimCall);
        if (made)
            goings.append(leaving(*created, made->body));
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
    co_await showGoings(goings);
}

/// Everybody leaves the groups with hostile names, and the console says who it was.
QCoro::Task<> Tour::showGoings(QList<HttpRequest> goings)
{
    auto& window = m_composition.window();
    chooseTab(u"activity"_s);
    const auto linesInView = [&window] {
        const auto* card = visible<QWidget>(window, u"groupHistory"_s);
        return card ? std::ranges::count_if(card->findChildren<PlainLabel*>(u"chainLine"_s), &QWidget::isVisible) : 0;
    };
    // That the group came is known before who is in it; somebody who leaves in between was never seen there.
    co_await until([&linesInView] { return linesInView() > 1; });
    const auto before = linesInView(); // the first of them may be told before the last one has left
    NetworkDoor door;
    const Call scimCall;
    for (const auto& going : goings)
        co_await door.send(going, scimCall);
    co_await until([&linesInView, &before] { return linesInView() > before; });
    co_await picture(u"groups-inspector-goings"_s);
    chooseTab(u"members"_s);
    co_await choosePane(u"users"_s);
    chooseTab(u"activity"_s);
    co_await picture(u"users-inspector-goings"_s);
    chooseTab(u"profile"_s);
    press(u"usersHistory"_s);
    co_await until([&window] {
        const auto* table = visible<Table>(window, u"history"_s);
        return table && table->model()->rowCount() > 0;
    });
    co_await picture(u"history-hostile-names"_s);
    closeDialogs();
    co_await choosePane(u"groups"_s);
}

} // namespace provost
