// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/directory_listing.h"
#include "server/storage/sessions.h"
#include "server/storage/user_states.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

UserStates statesFor(AdminScope& scope)
{
    return {scope.http.sql, scope.settings.profile->deletion, scope.http.now, scope.person.name};
}

Result<void> note(AdminScope& scope, const QString& action, const User& user)
{
    return Audit(scope.http.sql)
        .add(scope.http.now, scope.actor(), action, user.userName, user.connectionName, user.accountId);
}

Result<WithBody<User>> visibleUser(AdminScope& scope, const UserId& id)
{
    const auto found = DirectoryListing(scope.http.sql, scope.http.now).user(id, scope.account());
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, id.text(), u"There is no such user."_s);
    return **found;
}

/// Whether the connection's identity provider can undo what an operator did to a user: it is the source of truth.
Result<bool> mayBeOverwritten(AdminScope& scope, const User& user)
{
    if (!user.connectionId)
        return false;
    const auto connection = visibleConnection(scope, *user.connectionId);
    if (!connection)
        return tl::unexpected(connection.error());
    return connection->state == ConnectionState::Active && connection->operations.deactivateUsers;
}

/// The user as it is now, after an entry in the audit trail.
Result<HttpResponse> answerChanged(AdminScope& scope, const QString& action, const UserId& id)
{
    const auto user = visibleUser(scope, id);
    if (!user)
        return tl::unexpected(user.error());
    if (const auto noted = note(scope, action, user->item); !noted)
        return tl::unexpected(noted.error());
    const auto overwritten = mayBeOverwritten(scope, user->item);
    if (!overwritten)
        return tl::unexpected(overwritten.error());
    return versionedAnswer({{u"user"_s, wire::toJson(user->item)}, {u"mayBeOverwritten"_s, *overwritten}},
                           user->version);
}

/// `If-Match` is not asked for here, but holds where it is sent.
Result<void> matchSeenVersion(AdminScope& scope, const PlacedUser& user)
{
    const auto& request = scope.http.request;
    if (request.header("if-match").trimmed().isEmpty())
        return {};
    return matchVersion(request, user.row.version, user.row.parsedBody()["userName"_L1].toString());
}

Result<HttpResponse> setActive(AdminScope& scope, bool active)
{
    const UserId id(scope.http.captures.value(0));
    auto states = statesFor(scope);
    const auto user = states.find(id, scope.account());
    if (!user)
        return tl::unexpected(user.error());
    if (!*user) {
        // One that is deleted is there to be seen, and to be restored, but for nothing else.
        const auto deleted = visibleUser(scope, id);
        if (!deleted)
            return tl::unexpected(deleted.error());
        return fail(ErrorKind::Conflict, deleted->item.userName, u"This user is deleted. Restore it first."_s);
    }
    if (const auto matched = matchSeenVersion(scope, **user); !matched)
        return tl::unexpected(matched.error());
    if (const auto set = states.setActive(**user, active); !set)
        return tl::unexpected(set.error());
    return answerChanged(scope, active ? u"user.reactivate"_s : u"user.deactivate"_s, id);
}

Result<HttpResponse> deactivate(AdminScope& scope)
{
    return setActive(scope, false);
}

Result<HttpResponse> reactivate(AdminScope& scope)
{
    return setActive(scope, true);
}

Result<HttpResponse> restore(AdminScope& scope)
{
    const UserId id(scope.http.captures.value(0));
    const auto deleted = DeletedUsers(scope.http.sql, scope.http.now).find(id, scope.account());
    if (!deleted)
        return tl::unexpected(deleted.error());
    if (!*deleted) {
        const auto present = visibleUser(scope, id);
        if (!present)
            return tl::unexpected(present.error());
        return fail(ErrorKind::Conflict, present->item.userName, u"This user is not deleted."_s);
    }
    if (const auto restored = statesFor(scope).restore(**deleted); !restored)
        return tl::unexpected(restored.error());
    return answerChanged(scope, u"user.restore"_s, id);
}

/// Ends every session of the person, of a deleted user too: somebody has to be out at once.
Result<HttpResponse> endSessions(AdminScope& scope)
{
    const UserId id(scope.http.captures.value(0));
    const auto person = statesFor(scope).personOf(id, scope.account());
    if (!person)
        return tl::unexpected(person.error());
    const auto user = visibleUser(scope, id);
    if (!user)
        return tl::unexpected(user.error());
    const auto ended = Sessions(scope.http.sql, scope.http.now).endAll(person->value_or(Person()));
    if (!ended)
        return tl::unexpected(ended.error());
    const auto noted = Audit(scope.http.sql)
                           .add(scope.http.now, scope.actor(), u"user.end-sessions"_s, user->item.userName,
                                u"%1 sessions"_s.arg(*ended), user->item.accountId);
    if (!noted)
        return tl::unexpected(noted.error());
    return jsonAnswer({{u"ended"_s, *ended}});
}

Result<HttpResponse> countWithoutConnection(AdminScope& scope)
{
    const auto account = wantedAccount(scope);
    if (!account)
        return tl::unexpected(account.error());
    const auto counts = statesFor(scope).withoutConnection(*account);
    if (!counts)
        return tl::unexpected(counts.error());
    QJsonObject answer{{u"users"_s, counts->users}, {u"groups"_s, counts->groups}, {u"seats"_s, counts->seats}};
    if (scope.settings.profile->sessions)
        answer.insert(u"sessions"_s, counts->sessions);
    return jsonAnswer(answer);
}

/// Removes only what was seen: `users` and `groups` are the counts that the operator decided upon. What is more than
/// `UserStates::removedAtOnce` is left to the next request, so that no other one waits long behind it.
Result<HttpResponse> removeWithoutConnection(AdminScope& scope)
{
    const auto account = wantedAccount(scope);
    if (!account)
        return tl::unexpected(account.error());
    const auto& request = scope.http.request;
    const auto users = queryNumber(request, u"users"_s, -1, 0, std::numeric_limits<qint64>::max());
    const auto groups = queryNumber(request, u"groups"_s, -1, 0, std::numeric_limits<qint64>::max());
    if (!users || !groups)
        return tl::unexpected(users ? groups.error() : users.error());
    auto states = statesFor(scope);
    const auto present = states.withoutConnection(*account);
    if (!present)
        return tl::unexpected(present.error());
    if (*users < 0 || *groups < 0)
        return fail(ErrorKind::Invalid, u"users"_s, u"Say how many users and groups you saw, as users and groups."_s);
    if (present->users != *users || present->groups != *groups)
        return fail(ErrorKind::Precondition, u"users"_s,
                    u"There are %1 users and %2 groups without a connection now. Look again."_s.arg(
                        QString::number(present->users), QString::number(present->groups)));
    const auto removed = states.removeWithoutConnection(*account, UserStates::removedAtOnce);
    if (!removed)
        return tl::unexpected(removed.error());
    const auto noted =
        Audit(scope.http.sql)
            .add(scope.http.now, scope.actor(), u"directory.remove"_s, u"without a connection"_s,
                 u"%1 users and %2 groups"_s.arg(QString::number(removed->users), QString::number(removed->groups)),
                 *account);
    if (!noted)
        return tl::unexpected(noted.error());
    return jsonAnswer({{u"users"_s, removed->users},
                       {u"groups"_s, removed->groups},
                       {u"usersLeft"_s, present->users - removed->users},
                       {u"groupsLeft"_s, present->groups - removed->groups}});
}

} // namespace

QList<AdminRoute> userStateTable()
{
    return {{"POST", "/users/{id}/deactivate", Access::Write, Permission::DeactivateUsers, deactivate},
            {"POST", "/users/{id}/reactivate", Access::Write, Permission::DeactivateUsers, reactivate},
            {"POST", "/users/{id}/restore", Access::Write, Permission::DeactivateUsers, restore},
            {"DELETE", "/users/{id}/sessions", Access::Write, Permission::DeactivateUsers, endSessions},
            {"GET", "/without-connection", Access::Read, Permission::ReadUsers, countWithoutConnection},
            {"DELETE", "/without-connection", Access::Write, Permission::RemoveUsers, removeWithoutConnection}};
}

} // namespace provost::server
