// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/delete_connection.h"

#include "model/commands/kept_token.h"
#include "model/commands/reload.h"
#include "model/commands/state_before.h"
#include "model/commands/step.h"

namespace provost {
namespace {

/// What the server just removed leaves the lists at once; the change feed says the same a moment later.
void forget(Directory& directory, const ConnectionId& connection, bool removeResources)
{
    if (removeResources) {
        QSet<UserId> users;
        for (const auto& user : directory.users()) {
            if (user.connectionId == connection)
                users.insert(user.id);
        }
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
    auto answer =
        at.session->call([connection](AdminApi& api, Call call) { return api.previewDeletion(connection, call); });
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
    auto answer = at.session->call([id, version, removeResources, state, restoreFile](AdminApi& api, Call call) {
        call.before = state;
        call.restoreFile = restoreFile;
        return api.deleteConnection(id, version, removeResources, std::move(call));
    });
    auto removed = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (!removed && removed.error().kind == ErrorKind::NotFound)
        removed = Removed();
    if (removed) {
        forget(*at.directory, id, removeResources);
        co_await forgetKeptToken(at, id);
    } else {
        co_await reloadConnection(at, id, Cancellation());
    }
    co_return removed;
}

} // namespace provost
