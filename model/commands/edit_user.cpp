// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/edit_user.h"

#include "model/commands/question.h"
#include "model/commands/state_before.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// The attributes that are changed here, on either side.
struct Editable
{
    QString User::* of;
    std::optional<QString> UserEdit::* in;
};

constexpr std::array editable{Editable{&User::displayName, &UserEdit::displayName},
                              Editable{&User::givenName, &UserEdit::givenName},
                              Editable{&User::familyName, &UserEdit::familyName},
                              Editable{&User::title, &UserEdit::title},
                              Editable{&User::department, &UserEdit::department},
                              Editable{&User::userName, &UserEdit::userName},
                              Editable{&User::email, &UserEdit::email},
                              Editable{&User::externalId, &UserEdit::externalId}};

/// Back to how it stood.
UserEdit inverseOf(const UserEdit& edit, const User& user)
{
    UserEdit back;
    for (const auto& each : editable) {
        if (edit.*each.in)
            back.*each.in = user.*each.of;
    }
    return back;
}

User editedBy(User user, const UserEdit& edit)
{
    for (const auto& each : editable) {
        if (edit.*each.in)
            user.*each.of = *(edit.*each.in);
    }
    return user;
}

bool isAnother(const User& now, const User& seen, const UserEdit& edit)
{
    return std::ranges::any_of(editable,
                               [&](const Editable& each) { return edit.*each.in && now.*each.of != seen.*each.of; });
}

/// The one request is awaited even where the person cancels: what the server did has to be known.
QCoro::Task<Result<void>> editOnce(OpenServer at, User seen, UserEdit edit)
{
    const auto read = [id = seen.id](AdminApi& api, Call call) { return api.user(id, std::move(call)); };
    const auto now = co_await question<UserDetail>(at, read, Cancellation());
    if (!at.isOpen())
        co_return serverClosed();
    if (!now)
        co_return tl::unexpected(now.error());
    if (isAnother(now->user, seen, edit)) {
        at.directory->upsertUsers(QList<User>(1, now->user));
        co_return fail(ErrorKind::Precondition, seen.displayName);
    }
    const auto change = [id = seen.id, version = now->version, edit, before = stateBefore(now->user)](AdminApi& api,
                                                                                                      Call call) {
        call.before = before;
        return api.editUser(id, version, edit, std::move(call));
    };
    const auto changed = co_await question<User>(at, change, Cancellation());
    if (!at.isOpen())
        co_return serverClosed();
    if (!changed)
        co_return tl::unexpected(changed.error());
    at.directory->upsertUsers(QList<User>(1, *changed));
    co_return Result<void>();
}

QCoro::Task<Result<void>> renameOnce(OpenServer at, Group group, QString name)
{
    const auto read = [id = group.id](AdminApi& api, Call call) { return api.group(id, std::move(call)); };
    const auto now = co_await question<GroupDetail>(at, read, Cancellation());
    if (!at.isOpen())
        co_return serverClosed();
    if (!now)
        co_return tl::unexpected(now.error());
    if (now->group.displayName != group.displayName) {
        at.directory->upsertGroups({now->group});
        co_return fail(ErrorKind::Precondition, group.displayName);
    }
    const auto before = QJsonDocument(QJsonObject{{u"id"_s, group.id.text()}, {u"displayName"_s, group.displayName}})
                            .toJson(QJsonDocument::Compact);
    const auto rename = [id = group.id, name, before](AdminApi& api, Call call) {
        call.before = before;
        return api.renameGroup(id, name, std::move(call));
    };
    const auto renamed = co_await question<Group>(at, rename, Cancellation());
    if (!at.isOpen())
        co_return serverClosed();
    if (!renamed)
        co_return tl::unexpected(renamed.error());
    at.directory->upsertGroups({*renamed});
    co_return Result<void>();
}

} // namespace

UserEdit editBetween(const User& user, const User& wanted)
{
    UserEdit edit;
    for (const auto& each : editable) {
        if (user.*each.of != wanted.*each.of)
            edit.*each.in = wanted.*each.of;
    }
    return edit;
}

ChangeStep editingUser(const OpenServer& at, const User& user, const UserEdit& edit)
{
    const auto after = editedBy(user, edit);
    const auto back = inverseOf(edit, user);
    return {user.displayName, [at, user, edit](const Cancellation&) { return editOnce(at, user, edit); },
            [at, after, back](const Cancellation&) { return editOnce(at, after, back); }};
}

ChangeStep renamingGroup(const OpenServer& at, const Group& group, const QString& name)
{
    auto renamed = group;
    renamed.displayName = name;
    return {group.displayName, [at, group, name](const Cancellation&) { return renameOnce(at, group, name); },
            [at, renamed, back = group.displayName](const Cancellation&) { return renameOnce(at, renamed, back); }};
}

} // namespace provost
