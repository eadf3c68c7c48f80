// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/user_states.h"

#include "model/commands/question.h"
#include "model/commands/state_before.h"

namespace provost {
namespace {

/// Asks for one deed; the version that it is to change, 0: whatever it is.
using Deed = AdminApi::Answer<ChangedUser> (*)(AdminApi&, UserId, qint64, Call);

AdminApi::Answer<ChangedUser> sendDeactivate(AdminApi& api, UserId id, qint64 version, Call call)
{
    return api.deactivateUser(std::move(id), version, std::move(call));
}

AdminApi::Answer<ChangedUser> sendReactivate(AdminApi& api, UserId id, qint64 version, Call call)
{
    return api.reactivateUser(std::move(id), version, std::move(call));
}

AdminApi::Answer<ChangedUser> sendRestore(AdminApi& api, UserId id, qint64, Call call)
{
    return api.restoreUser(std::move(id), std::move(call));
}

/// What a deed is about: the version that it is to change (0: whatever it is), and the restore file that has it.
struct Subject
{
    UserId id;
    qint64 version = 0;
    QString restoreFile = {};
};

QCoro::Task<Result<ChangedUser>> change(OpenServer at, Subject what, Deed deed, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto standing = at.directory->user(what.id);
    const auto state = standing ? stateBefore(*standing) : QByteArray();
    auto answer = at.session->call([what, deed, state](AdminApi& api, Call call) {
        call.before = state;
        call.restoreFile = what.restoreFile;
        return deed(api, what.id, what.version, std::move(call));
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

QCoro::Task<Result<void>> changeOnly(OpenServer at, UserId id, Deed deed)
{
    auto task = change(at, Subject{id}, deed, Cancellation());
    co_return co_await withoutValue(std::move(task));
}

/// The user's version now. ErrorKind::Precondition where it is another user than was `seen`, and not yet what is
/// `wanted` of it; the directory has the newer state then.
QCoro::Task<Result<qint64>> versionNow(OpenServer at, User seen, UserState wanted)
{
    const auto ask = [id = seen.id](AdminApi& api, Call call) { return api.user(id, std::move(call)); };
    const auto now = co_await question<UserDetail>(at, ask, Cancellation());
    if (!at.isOpen())
        co_return serverClosed();
    if (!now)
        co_return tl::unexpected(now.error());
    const auto other = userDifference(*at.directory, seen, now->user);
    if (other.isEmpty() || now->user.state == wanted)
        co_return now->version;
    at.directory->upsertUsers(QList<User>(1, now->user));
    co_return fail(ErrorKind::Precondition, seen.displayName, other);
}

/// Who changed after they were read last is left alone. A version holds once: trying again, or doing it again after it
/// was taken back, reads the user anew.
QCoro::Task<Result<void>> changeSeen(OpenServer at, User seen, UserState wanted, Deed deed, SharedReading reading)
{
    auto version = reading ? reading->versions.take(seen.id) : 0;
    if (version == 0) {
        const auto read = co_await versionNow(at, seen, wanted);
        if (!read)
            co_return tl::unexpected(read.error());
        version = *read;
    }
    const Subject what{seen.id, version, reading ? reading->restoreFile : QString()};
    auto task = change(at, what, deed, Cancellation());
    co_return co_await withoutValue(std::move(task));
}

/// The one request of a step is awaited even when the person cancels: what the server did has to be known, and counted,
/// and it takes no time. No further step is begun then.
ChangeStep::Command command(const OpenServer& at, const UserId& id, Deed deed)
{
    return [at, id, deed](const Cancellation&) { return changeOnly(at, id, deed); };
}

ChangeStep stepTo(UserState wanted, const OpenServer& at, const User& user, const SharedReading& reading)
{
    const bool gives = wanted == UserState::Active;
    const Deed deed = gives ? &sendReactivate : &sendDeactivate;
    return {
        user.displayName,
        [at, user, wanted, deed, reading](const Cancellation&) { return changeSeen(at, user, wanted, deed, reading); },
        command(at, user.id, gives ? &sendDeactivate : &sendReactivate)};
}

QCoro::Task<Result<void>> endSessionsOnly(OpenServer at, UserId id, Cancellation cancel)
{
    auto task = endSessions(at, id, cancel);
    co_return co_await withoutValue(std::move(task));
}

} // namespace

QCoro::Task<Result<ChangedUser>> restoreUser(OpenServer at, UserId id, Cancellation cancel)
{
    return change(at, Subject{id}, &sendRestore, cancel);
}

QCoro::Task<Result<qint64>> endSessions(OpenServer at, UserId id, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto standing = at.directory->user(id);
    const auto state = standing ? stateBefore(*standing) : QByteArray();
    auto answer = at.session->call([id, state](AdminApi& api, Call call) {
        call.before = state;
        return api.endSessions(id, std::move(call));
    });
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
    const auto count = [account](AdminApi& api, Call call) { return api.countWithoutConnection(account, call); };
    auto answer = at.session->call(count, at.patience());
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<void>> removeWithoutConnection(OpenServer at, std::optional<AccountId> account,
                                                  WithoutConnection seen, QString restoreFile, Cancellation cancel)
{
    while (seen.users + seen.groups > 0) {
        if (!at.isOpen())
            co_return serverClosed();
        const auto remove = [account, seen, restoreFile](AdminApi& api, Call call) {
            call.restoreFile = restoreFile;
            return api.removeWithoutConnection(account, seen, std::move(call));
        };
        auto answer = at.session->call(remove, at.patience());
        const auto part = co_await step(std::move(answer), cancel);
        if (!part)
            co_return tl::unexpected(part.error());
        if (part->removed.users + part->removed.groups == 0)
            break;
        seen = part->left;
    }
    co_return Result<void>();
}

ChangeStep deactivating(const OpenServer& at, const User& user, const SharedReading& reading)
{
    return stepTo(UserState::Suspended, at, user, reading);
}

ChangeStep reactivating(const OpenServer& at, const User& user, const SharedReading& reading)
{
    return stepTo(UserState::Active, at, user, reading);
}

ChangeStep restoring(const OpenServer& at, const User& user)
{
    return {user.displayName, command(at, user.id, &sendRestore)};
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
