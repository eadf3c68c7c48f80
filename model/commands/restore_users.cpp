// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/restore_users.h"

#include "model/commands/question.h"
#include "model/commands/user_states.h"
#include "model/store/off_thread.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct RestoreUsersWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::RestoreUsers)
};

tl::unexpected<Error> refused(const QString& path, const QString& why)
{
    return fail(ErrorKind::Invalid, QFileInfo(path).fileName(), why);
}

/// Unset where the line is no user as writeUserRestoreFile() writes one.
std::optional<KeptUser> keptUser(const QByteArray& line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    const auto id = object["id"_L1].toString();
    const auto userName = object["userName"_L1].toString();
    const auto active = object["active"_L1];
    const bool isUser = object["schemas"_L1].toArray().contains(u"urn:ietf:params:scim:schemas:core:2.0:User"_s) &&
                        !id.isEmpty() && id.size() <= wire::maxIdentifier && !userName.isEmpty() &&
                        userName.size() <= wire::maxShownText && (active.isUndefined() || active.isBool());
    return isUser ? std::optional(KeptUser{UserId(id), userName, active.toBool(true)}) : std::nullopt;
}

Result<QList<KeptUser>> read(const QString& path, qsizetype most)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) // opening a pipe would wait for its other end
        return refused(path, RestoreUsersWords::tr("It is not a regular file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, QFileInfo(path).fileName(), file.errorString());
    QList<KeptUser> users;
    QSet<UserId> known;
    while (!file.atEnd()) {
        const auto line = file.readLine(longestKeptUser + 1);
        const auto user = line.endsWith('\n') ? keptUser(line) : std::nullopt;
        if (!user || known.contains(user->id))
            return refused(path,
                           RestoreUsersWords::tr("Line %1 is not a user as Provost writes them into a restore file.")
                               .arg(QString::number(users.size() + 1)));
        if (users.size() == most)
            return refused(
                path,
                RestoreUsersWords::tr("It has more than %1 users. Split it.", "count").arg(QString::number(most)));
        known.insert(user->id);
        users.append(*user);
    }
    if (users.isEmpty())
        return refused(path, RestoreUsersWords::tr("There is no user in it."));
    return users;
}

/// The user as it is after the restore. One that was not deleted any more has been brought back before, perhaps by a
/// try of this very step that ended halfway.
QCoro::Task<Result<User>> restored(OpenServer at, UserId id, std::shared_ptr<bool> byThisStep)
{
    const Cancellation never;
    const auto changed = co_await restoreUser(at, id, never);
    if (changed) {
        *byThisStep = true;
        co_return changed->user;
    }
    if (changed.error().kind != ErrorKind::Conflict)
        co_return tl::unexpected(changed.error());
    const auto ask = [id](AdminApi& api, Call call) { return api.user(id, std::move(call)); };
    const auto detail = co_await question<UserDetail>(at, ask, never);
    if (!detail)
        co_return tl::unexpected(detail.error());
    if (detail->user.state == UserState::Deleted)
        co_return tl::unexpected(changed.error());
    co_return detail->user;
}

/// A deleted user comes back as it was when it was deleted, and then becomes what the file has. Whom
/// somebody else has brought back meanwhile is not suspended.
QCoro::Task<Result<void>> bringBack(OpenServer at, UserId id, bool active, std::shared_ptr<bool> byThisStep)
{
    const auto user = co_await restored(at, id, byThisStep);
    if (!user)
        co_return tl::unexpected(user.error());
    if (active == (user->state == UserState::Active) || (!active && !*byThisStep))
        co_return Result<void>();
    const auto next = active ? reactivating(at, *user) : deactivating(at, *user);
    const Cancellation never;
    co_return co_await next.apply(never);
}

void plan(const OpenServer& at, const KeptUser& kept, const User& now, RestorePlan* plan)
{
    if (now.state == UserState::Deleted) {
        ChangeStep step;
        step.subject = now.displayName;
        step.apply = [at, kept, byThisStep = std::make_shared<bool>(false)](const Cancellation&) {
            return bringBack(at, kept.id, kept.active, byThisStep);
        };
        plan->steps.append(step);
        (kept.active ? plan->restored : plan->restoredSuspended).append(now);
    } else if (now.state == UserState::Suspended && kept.active) {
        plan->steps.append(reactivating(at, now));
        plan->reactivated.append(now);
    } else {
        ++plan->asBefore;
    }
}

} // namespace

QCoro::Task<Result<QList<KeptUser>>> readUserRestoreFile(QString path, qsizetype most)
{
    auto reading = offThread([path, most] { return read(path, most); });
    const auto users = co_await settled(reading);
    co_return users.value_or(fail(ErrorKind::Cancelled, path));
}

QCoro::Task<Result<RestorePlan>> planRestore(OpenServer at, QList<KeptUser> kept, Cancellation cancel,
                                             std::function<void(qint64)> progress)
{
    RestorePlan found;
    qint64 asked = 0;
    for (const auto& user : std::as_const(kept)) {
        const auto ask = [id = user.id](AdminApi& api, Call call) { return api.user(id, std::move(call)); };
        const auto detail = co_await question<UserDetail>(at, ask, cancel);
        if (detail)
            plan(at, user, detail->user, &found);
        else if (detail.error().kind == ErrorKind::NotFound)
            found.gone.append(user.userName);
        else
            co_return tl::unexpected(detail.error());
        progress(++asked);
    }
    co_return found;
}

} // namespace provost
