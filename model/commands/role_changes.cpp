// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/role_changes.h"

#include "model/commands/permissions.h"
#include "model/commands/state_before.h"

#include <algorithm>
#include <memory>

namespace provost {
namespace {

/// The id of a role, which only the server gives; one that was deleted and made again has another one.
using SharedId = std::shared_ptr<RoleId>;

QCoro::Task<Result<void>> makeRole(OpenServer at, NewRole role, SharedId id, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([=](AdminApi& api, Call call) { return api.createRole(role, std::move(call)); });
    const auto made = co_await step(std::move(answer), cancel);
    if (!made)
        co_return tl::unexpected(made.error());
    *id = made->id;
    co_return co_await reloadRoles(at, cancel); // it has its place among the others
}

QCoro::Task<Result<void>> removeRole(OpenServer at, SharedId id, Cancellation cancel)
{
    const auto present = at.isOpen() ? at.directory->role(*id) : std::nullopt;
    if (!present)
        co_return fail(ErrorKind::NotFound, id->text());
    const auto state = stateBefore(*present);
    auto answer = at.session->call([id = present->id, version = present->version, state](AdminApi& api, Call call) {
        call.before = state;
        return api.removeRole(id, version, std::move(call));
    });
    const auto removed = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    // What stands is shown, whoever made it so.
    if (removed || removed.error().kind == ErrorKind::Precondition || removed.error().kind == ErrorKind::NotFound)
        co_await reloadRoles(at, cancel);
    co_return removed;
}

QCoro::Task<Result<void>> renameRole(OpenServer at, RoleId id, std::optional<qint64> version, QString name,
                                     Cancellation cancel)
{
    const auto present = at.isOpen() ? at.directory->role(id) : std::nullopt;
    if (!present)
        co_return fail(ErrorKind::NotFound, id.text());
    RoleEdit edit;
    edit.name = name;
    const auto state = stateBefore(*present);
    auto answer = at.session->call([=, seen = version.value_or(present->version)](AdminApi& api, Call call) {
        call.before = state;
        return api.editRole(id, seen, edit, std::move(call));
    });
    const auto edited = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (edited || edited.error().kind == ErrorKind::Precondition || edited.error().kind == ErrorKind::NotFound)
        co_await reloadRoles(at, cancel);
    if (!edited)
        co_return tl::unexpected(edited.error());
    co_return Result<void>();
}

} // namespace

ChangeStep newRoleChange(OpenServer at, const NewRole& role)
{
    const auto id = std::make_shared<RoleId>();
    return {role.name, [=](Cancellation cancel) { return makeRole(at, role, id, cancel); },
            [=](Cancellation cancel) { return removeRole(at, id, cancel); }};
}

ChangeStep renameRoleChange(OpenServer at, const AccessRole& before, const QString& name)
{
    const auto id = before.id;
    const auto version = before.version;
    const auto former = before.name;
    return {former, [=](Cancellation cancel) { return renameRole(at, id, version, name, cancel); },
            [=](Cancellation cancel) { return renameRole(at, id, std::nullopt, former, cancel); }};
}

ChangeStep deleteRoleChange(OpenServer at, const AccessRole& role)
{
    const auto id = std::make_shared<RoleId>(role.id);
    NewRole again{role.name, role.permissions, {}};
    const auto roles = at.directory ? at.directory->roles() : QList<AccessRole>(); // highest rank first
    for (const auto& other : roles) {
        if (other.rank > role.rank)
            again.above = other.id;
    }
    return {role.name, [=](Cancellation cancel) { return removeRole(at, id, cancel); },
            [=](Cancellation cancel) { return makeRole(at, again, id, cancel); }};
}

} // namespace provost
