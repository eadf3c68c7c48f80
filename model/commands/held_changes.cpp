// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/held_changes.h"

#include "model/commands/question.h"
#include "model/commands/reload.h"
#include "model/wire/wire.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// A list of what stands, for the journal.
template <class T>
QByteArray stateOf(const QString& name, const QList<T>& items)
{
    return QJsonDocument(QJsonObject{{name, wire::listToJson(items)}}).toJson(QJsonDocument::Compact);
}

QCoro::Task<Result<void>> approve(OpenServer at, ConnectionId connection, QList<HeldChange> changes, DecidedCount count,
                                  QString restoreFile)
{
    const Cancellation never;
    const auto decided = co_await decideHeldChanges(at, connection, changes, HeldDecision::Approve, never, restoreFile);
    if (!decided)
        co_return tl::unexpected(decided.error());
    *count = *decided;
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<HeldChanges>> readHeldChanges(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    const auto ask = [connection](AdminApi& api, Call call) {
        return api.heldChanges(connection, heldChangesAtOnce, std::move(call));
    };
    co_return co_await question<HeldChanges>(at, ask, cancel);
}

QCoro::Task<Result<qint64>> decideHeldChanges(OpenServer at, ConnectionId connection, QList<HeldChange> changes,
                                              HeldDecision decision, Cancellation cancel, QString restoreFile)
{
    QList<HeldChangeId> ids;
    for (const auto& change : std::as_const(changes))
        ids.append(change.id);
    const auto ask = [connection, ids, decision, restoreFile, state = stateOf(u"held"_s, changes)](AdminApi& api,
                                                                                                   Call call) {
        call.before = state;
        call.restoreFile = restoreFile;
        return decision == HeldDecision::Approve ? api.approveHeldChanges(connection, ids, std::move(call))
                                                 : api.rejectHeldChanges(connection, ids, std::move(call));
    };
    const auto decided = co_await question<qint64>(at, ask, cancel);
    co_await reloadConnection(at, connection, Cancellation());
    co_return decided;
}

/// The one request is awaited even when the person cancels: what the server did has to be known.
ChangeStep approving(const OpenServer& at, const Connection& connection, const QList<HeldChange>& changes,
                     const DecidedCount& count, const QString& restoreFile)
{
    ChangeStep step;
    step.subject = connection.name;
    step.apply = [at, id = connection.id, changes, count, restoreFile](const Cancellation&) {
        return approve(at, id, changes, count, restoreFile);
    };
    return step;
}

QCoro::Task<Result<QList<ConnectionPrerequisite>>> readPrerequisites(OpenServer at, ConnectionId connection,
                                                                     Cancellation cancel)
{
    const auto ask = [connection](AdminApi& api, Call call) { return api.prerequisites(connection, std::move(call)); };
    co_return co_await question<QList<ConnectionPrerequisite>>(at, ask, cancel);
}

QCoro::Task<Result<QList<ConnectionPrerequisite>>>
confirmPrerequisite(OpenServer at, ConnectionId connection, QString prerequisite, bool confirmed, Cancellation cancel)
{
    const auto standing = co_await readPrerequisites(at, connection, cancel);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const auto state = stateOf(u"items"_s, *standing);
    const auto ask = [connection, prerequisite, confirmed, state](AdminApi& api, Call call) {
        call.before = state;
        return api.confirmPrerequisite(connection, prerequisite, confirmed, std::move(call));
    };
    co_return co_await question<QList<ConnectionPrerequisite>>(at, ask, cancel);
}

} // namespace provost
