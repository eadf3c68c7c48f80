// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/delete_connection.h"

#include "model/commands/kept_token.h"
#include "model/commands/reload.h"
#include "model/commands/state_before.h"
#include "model/commands/step.h"
#include "model/store/off_thread.h"

#include <QCoroFuture>

namespace provost {
namespace {

/// Off the window's thread: there may be a million.
QFuture<QList<UserRow>> usersOf(const Directory& directory, const ConnectionId& connection)
{
    return offThread([users = directory.userRows(), connection] {
        QList<UserRow> rows;
        users->rows().forEach([&](UserRow row) {
            const auto user = users->read(row);
            if (user && user->connectionId == connection)
                rows.append(row);
        });
        return rows;
    });
}

/// What the server just removed leaves the lists at once; the change feed says the same a moment later.
void forget(Directory& directory, const ConnectionId& connection, bool removeResources, const QList<UserRow>& users)
{
    if (removeResources) {
        QSet<GroupId> groups;
        for (const auto& group : directory.groups()) {
            if (group.connectionId == connection)
                groups.insert(group.id);
        }
        directory.removeUsers(users);
        directory.removeGroups(groups);
    }
    directory.removeConnections({connection});
}

} // namespace

QCoro::Task<Result<DeletionPreview>> previewDeletion(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto count = [connection](AdminApi& api, Call call) { return api.previewDeletion(connection, call); };
    auto answer = at.session->call(count, at.patience());
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<Removed>> deleteConnection(OpenServer at, Connection connection, bool removeResources,
                                              Cancellation cancel, QString restoreFile)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto id = connection.id;
    const auto version = connection.version;
    const auto state = stateBefore(connection);
    // Where the server does not do it by itself, each user is removed by a request of their own.
    const std::chrono::milliseconds deadline =
        at.can().changeFeed ? std::chrono::seconds(30) : std::chrono::minutes(30);
    const auto remove = [id, version, removeResources, state, restoreFile](AdminApi& api, Call call) {
        call.before = state;
        call.restoreFile = restoreFile;
        return api.deleteConnection(id, version, removeResources, std::move(call));
    };
    auto answer = at.session->call(remove, deadline);
    auto removed = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (!removed && removed.error().kind == ErrorKind::NotFound)
        removed = Removed();
    if (removed) {
        QList<UserRow> users;
        if (removeResources) {
            auto found = usersOf(*at.directory, id);
            users = co_await found;
            if (!at.isOpen())
                co_return serverClosed();
        }
        forget(*at.directory, id, removeResources, users);
        co_await forgetKeptToken(at, id);
    } else {
        co_await reloadConnection(at, id, Cancellation());
    }
    co_return removed;
}

} // namespace provost
