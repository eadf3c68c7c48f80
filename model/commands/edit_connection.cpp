// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/edit_connection.h"

#include "model/commands/reload.h"
#include "model/commands/step.h"

namespace provost {

QCoro::Task<Result<Connection>> editConnection(OpenServer at, Connection connection, ConnectionEdit edit,
                                               Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto id = connection.id;
    const auto version = connection.version;
    auto answer = at.session->call(
        [id, version, edit](AdminApi& api, Call call) { return api.editConnection(id, version, edit, call); });
    auto edited = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (edited)
        at.directory->upsertConnections(QList<Connection>(1, *edited));
    else if (edited.error().kind == ErrorKind::Precondition || edited.error().kind == ErrorKind::NotFound)
        co_await reloadConnection(at, id, cancel);
    co_return edited;
}

} // namespace provost
