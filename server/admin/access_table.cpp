// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/sessions.h"
#include "server/storage/user_states.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// What the product itself asks: who may sign in, and whether a session is still good.

namespace provost::server {
namespace {

constexpr int shownSessions = 100;

Result<PlacedUser> placedUser(AdminScope& scope)
{
    const UserId id(scope.http.captures.value(0));
    const auto user =
        UserStates(scope.http.sql, scope.settings.profile->deletion, scope.http.now).find(id, scope.account());
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return fail(ErrorKind::NotFound, id.text(), u"There is no such user."_s);
    return **user;
}

Result<HttpResponse> beginSession(AdminScope& scope)
{
    if (!scope.settings.profile->sessions)
        return fail(ErrorKind::Unsupported, scope.settings.profile->title,
                    u"This server keeps no sessions; its product ends them itself."_s);
    const auto user = placedUser(scope);
    if (!user)
        return tl::unexpected(user.error());
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    const auto label = checkedLabel(object->value("label"_L1).toString(), u"label"_s);
    if (!label)
        return tl::unexpected(label.error());
    if (!user->active)
        return fail(ErrorKind::Conflict, user->row.id, u"This user is suspended and may not sign in."_s);
    const auto session = Sessions(scope.http.sql, scope.http.now).begin(UserId(user->row.id), user->person, *label);
    if (!session)
        return tl::unexpected(session.error());
    return jsonAnswer(wire::toJson(*session), 201);
}

Result<HttpResponse> listSessions(AdminScope& scope)
{
    const UserId id(scope.http.captures.value(0));
    const auto person =
        UserStates(scope.http.sql, scope.settings.profile->deletion, scope.http.now).personOf(id, scope.account());
    if (!person)
        return tl::unexpected(person.error());
    if (!*person)
        return fail(ErrorKind::NotFound, id.text(), u"There is no such user."_s);
    Sessions sessions(scope.http.sql, scope.http.now);
    const auto list = sessions.ofPerson(**person, shownSessions);
    if (!list)
        return tl::unexpected(list.error());
    const auto live = sessions.liveOf(**person);
    if (!live)
        return tl::unexpected(live.error());
    const auto seated = Seats(scope.http.sql, scope.http.now).isTaken(**person);
    if (!seated)
        return tl::unexpected(seated.error());
    QJsonArray items;
    for (const ProductSession& session : *list)
        items.append(wire::toJson(session));
    return jsonAnswer({{u"items"_s, items},
                       {u"live"_s, *live},
                       {u"hasSeat"_s, *seated},
                       {u"kept"_s, scope.settings.profile->sessions}});
}

Result<ProductSession> visibleSession(AdminScope& scope)
{
    const SessionId id(scope.http.captures.value(0));
    const auto session = Sessions(scope.http.sql, scope.http.now).find(id, scope.account());
    if (!session)
        return tl::unexpected(session.error());
    if (!*session)
        return fail(ErrorKind::NotFound, id.text(), u"There is no such session, or it ended long ago."_s);
    return **session;
}

Result<HttpResponse> getSession(AdminScope& scope)
{
    const auto session = visibleSession(scope);
    if (!session)
        return tl::unexpected(session.error());
    return jsonAnswer(wire::toJson(*session));
}

Result<HttpResponse> endSession(AdminScope& scope)
{
    const auto session = visibleSession(scope);
    if (!session)
        return tl::unexpected(session.error());
    if (const auto ended = Sessions(scope.http.sql, scope.http.now).end(session->id); !ended)
        return tl::unexpected(ended.error());
    return getSession(scope);
}

/// A POST, although it only reads, so that the name of who signs in stays out of addresses and their logs.
Result<HttpResponse> checkSignIn(AdminScope& scope)
{
    const auto account = visibleAccount(scope, AccountId(scope.http.captures.value(0)));
    if (!account)
        return tl::unexpected(account.error());
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    const auto login = checkedName(object->value("login"_L1).toString(), u"login"_s);
    if (!login)
        return tl::unexpected(login.error());
    const auto answer = Sessions(scope.http.sql, scope.http.now).maySignIn(account->id, *login);
    if (!answer)
        return tl::unexpected(answer.error());
    return jsonAnswer({{u"allowed"_s, answer->answer == SignIn::Allowed},
                       {u"reason"_s, slug(answer->answer)},
                       {u"userId"_s, answer->userId ? QJsonValue(answer->userId->text()) : QJsonValue()}});
}

} // namespace

QList<AdminRoute> accessTable()
{
    return {{"POST", "/users/{id}/sessions", Access::Write, Permission::CheckAccess, beginSession},
            {"GET", "/users/{id}/sessions", Access::Read, Permission::ReadUsers, listSessions},
            {"GET", "/sessions/{id}", Access::Read, Permission::CheckAccess, getSession},
            {"DELETE", "/sessions/{id}", Access::Write, Permission::CheckAccess, endSession},
            {"POST", "/accounts/{id}/sign-in-check", Access::Read, Permission::CheckAccess, checkSignIn}};
}

} // namespace provost::server
