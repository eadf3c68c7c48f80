// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/user_states.h"

#include "model/commands/state_before.h"

namespace provost {
namespace {

using Deed = AdminApi::Answer<ChangedUser> (AdminApi::*)(UserId, Call);

QCoro::Task<Result<ChangedUser>> change(OpenServer at, UserId id, Deed deed, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto standing = at.directory->user(id);
    const auto state = standing ? stateBefore(*standing) : QByteArray();
    auto answer = at.session->call([id, deed, state](AdminApi& api, Call call) {
        call.before = state;
        return (api.*deed)(id, std::move(call));
    });
    auto changed = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (changed)
        at.directory->upsertUsers(QList<User>(1, changed->user));
    co_return changed;
}

template <class T>
QCoro::Task<Result<void>> withoutValue(QCoro::Task<Result<T>> task)
{
    const auto done = co_await task;
    if (!done)
        co_return tl::unexpected(done.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> changeOnly(OpenServer at, UserId id, Deed deed, Cancellation cancel)
{
    auto task = change(at, id, deed, cancel);
    co_return co_await withoutValue(std::move(task));
}

/// The one request of a step is awaited even when the person cancels: what the server did has to be known, and counted,
/// and it takes no time. No further step is begun then.
ChangeStep::Command command(const OpenServer& at, const UserId& id, Deed deed)
{
    return [at, id, deed](const Cancellation&) { return changeOnly(at, id, deed, Cancellation()); };
}

ChangeStep stepOf(const OpenServer& at, const User& user, Deed deed, Deed back)
{
    return {user.displayName, command(at, user.id, deed), back ? command(at, user.id, back) : ChangeStep::Command()};
}

QCoro::Task<Result<void>> endSessionsOnly(OpenServer at, UserId id, Cancellation cancel)
{
    auto task = endSessions(at, id, cancel);
    co_return co_await withoutValue(std::move(task));
}

} // namespace

QCoro::Task<Result<ChangedUser>> deactivateUser(OpenServer at, UserId id, Cancellation cancel)
{
    return change(at, id, &AdminApi::deactivateUser, cancel);
}

QCoro::Task<Result<ChangedUser>> reactivateUser(OpenServer at, UserId id, Cancellation cancel)
{
    return change(at, id, &AdminApi::reactivateUser, cancel);
}

QCoro::Task<Result<ChangedUser>> restoreUser(OpenServer at, UserId id, Cancellation cancel)
{
    return change(at, id, &AdminApi::restoreUser, cancel);
}

QCoro::Task<Result<qint64>> endSessions(OpenServer at, UserId id, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([id](AdminApi& api, Call call) { return api.endSessions(id, call); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<ProductSession>> endSession(OpenServer at, SessionId id, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([id](AdminApi& api, Call call) { return api.endSession(id, call); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<WithoutConnection>> countWithoutConnection(OpenServer at, std::optional<AccountId> account,
                                                              Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer =
        at.session->call([account](AdminApi& api, Call call) { return api.countWithoutConnection(account, call); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<void>> removeWithoutConnection(OpenServer at, std::optional<AccountId> account,
                                                  WithoutConnection seen, Cancellation cancel,
                                                  std::function<void(qint64)> progress)
{
    qint64 gone = 0;
    while (seen.users + seen.groups > 0) {
        if (!at.isOpen())
            co_return serverClosed();
        auto answer = at.session->call(
            [account, seen](AdminApi& api, Call call) { return api.removeWithoutConnection(account, seen, call); });
        const auto part = co_await step(std::move(answer), cancel);
        if (!part)
            co_return tl::unexpected(part.error());
        gone += part->removed.users + part->removed.groups;
        progress(gone);
        if (part->removed.users + part->removed.groups == 0)
            break;
        seen = part->left;
    }
    co_return Result<void>();
}

ChangeStep deactivating(const OpenServer& at, const User& user)
{
    return stepOf(at, user, &AdminApi::deactivateUser, &AdminApi::reactivateUser);
}

ChangeStep reactivating(const OpenServer& at, const User& user)
{
    return stepOf(at, user, &AdminApi::reactivateUser, &AdminApi::deactivateUser);
}

ChangeStep restoring(const OpenServer& at, const User& user)
{
    return stepOf(at, user, &AdminApi::restoreUser, nullptr);
}

ChangeStep endingSessions(const OpenServer& at, const User& user)
{
    ChangeStep step;
    step.subject = user.displayName;
    step.apply = [at, id = user.id](const Cancellation&) { return endSessionsOnly(at, id, Cancellation()); };
    return step;
}

bool mayBeOverwritten(const Directory& directory, const User& user)
{
    const auto connection = user.connectionId ? directory.connection(*user.connectionId) : std::nullopt;
    return connection && connection->state == ConnectionState::Active && connection->operations.deactivateUsers;
}

} // namespace provost
