// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/permissions.h"

#include "model/commands/question.h"
#include "model/commands/state_before.h"

#include <algorithm>

namespace provost {
namespace {

QCoro::Task<Result<void>> setPermissions(OpenServer at, RoleId id, qint64 version, PermissionSet wanted,
                                         Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    RoleEdit edit;
    edit.permissions = wanted;
    const auto standing = at.directory->role(id);
    const auto state = standing ? stateBefore(*standing) : QByteArray();
    auto answer = at.session->call([=](AdminApi& api, Call call) {
        call.before = state;
        return api.editRole(id, version, edit, std::move(call));
    });
    const auto edited = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (!edited) {
        // What stands is shown, whoever made it so.
        if (edited.error().kind == ErrorKind::Precondition || edited.error().kind == ErrorKind::NotFound)
            co_await reloadRoles(at, cancel);
        co_return tl::unexpected(edited.error());
    }
    auto roles = at.directory->roles();
    std::ranges::replace_if(roles, [&id](const AccessRole& role) { return role.id == id; }, *edited);
    at.directory->setRoles(roles);
    co_return Result<void>();
}

/// What the role could do, on the version that the change made.
QCoro::Task<Result<void>> restorePermissions(OpenServer at, RoleId id, PermissionSet former, Cancellation cancel)
{
    const auto present = at.isOpen() ? at.directory->role(id) : std::nullopt;
    if (!present)
        co_return fail(ErrorKind::NotFound, id.text());
    co_return co_await setPermissions(at, id, present->version, former, cancel);
}

QCoro::Task<Result<void>> setSelfService(OpenServer at, std::optional<AccountId> account, bool on, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    AccessEdit edit;
    edit.selfService = on;
    if (account) {
        const auto ask = [account](AdminApi& api, Call call) { return api.accountAccess(*account, std::move(call)); };
        const auto standing = co_await question<AccountAccess>(at, ask, cancel);
        if (!standing)
            co_return tl::unexpected(standing.error());
        const auto state = stateBefore(*standing);
        const auto write = [account, edit, state](AdminApi& api, Call call) {
            call.before = state;
            return api.editAccountAccess(*account, edit, std::move(call));
        };
        const auto edited = co_await question<AccountAccess>(at, write, cancel);
        if (!edited)
            co_return tl::unexpected(edited.error());
        co_return Result<void>();
    }
    auto reading = at.session->call([](AdminApi& api, Call call) { return api.access(std::move(call)); });
    const auto present = co_await step(std::move(reading), cancel);
    if (!present)
        co_return tl::unexpected(present.error());
    if (!at.isOpen())
        co_return serverClosed();
    const auto version = present->version;
    const auto state = stateBefore(*present);
    auto answer = at.session->call([=](AdminApi& api, Call call) {
        call.before = state;
        return api.editAccess(version, edit, std::move(call));
    });
    const auto edited = co_await step(std::move(answer), cancel);
    if (!edited)
        co_return tl::unexpected(edited.error());
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> reloadRoles(OpenServer at, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([](AdminApi& api, Call call) { return api.roles(std::move(call)); });
    const auto roles = co_await step(std::move(answer), cancel);
    if (!roles)
        co_return tl::unexpected(roles.error());
    if (!at.isOpen())
        co_return serverClosed();
    at.directory->setRoles(*roles);
    co_return Result<void>();
}

QCoro::Task<Result<QList<Operator>>> readOperators(OpenServer at, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([](AdminApi& api, Call call) { return api.operators(std::move(call)); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<SelfService>> readSelfService(OpenServer at, std::optional<AccountId> account, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    if (account) {
        auto answer =
            at.session->call([=](AdminApi& api, Call call) { return api.accountAccess(*account, std::move(call)); });
        const auto access = co_await step(std::move(answer), cancel);
        if (!access)
            co_return tl::unexpected(access.error());
        co_return SelfService{access->selfService, access->selfServiceHolds};
    }
    auto answer = at.session->call([](AdminApi& api, Call call) { return api.access(std::move(call)); });
    const auto access = co_await step(std::move(answer), cancel);
    if (!access)
        co_return tl::unexpected(access.error());
    co_return SelfService{access->selfService, access->selfService};
}

ChangeStep permissionsChange(OpenServer at, const AccessRole& before, const PermissionSet& wanted)
{
    const auto id = before.id;
    const auto version = before.version;
    const auto former = before.permissions;
    return {before.name, [=](Cancellation cancel) { return setPermissions(at, id, version, wanted, cancel); },
            [=](Cancellation cancel) { return restorePermissions(at, id, former, cancel); }};
}

ChangeStep selfServiceChange(OpenServer at, std::optional<AccountId> account, const QString& subject, bool on)
{
    return {subject, [=](Cancellation cancel) { return setSelfService(at, account, on, cancel); },
            [=](Cancellation cancel) { return setSelfService(at, account, !on, cancel); }};
}

} // namespace provost
