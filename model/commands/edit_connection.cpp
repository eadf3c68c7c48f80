// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/edit_connection.h"

#include "model/commands/reload.h"
#include "model/commands/state_before.h"
#include "model/commands/step.h"

namespace provost {
namespace {

/// Edits the newest state that this change knows of, and knows the next one then.
QCoro::Task<Result<void>> editOver(OpenServer at, std::shared_ptr<Connection> standing, ConnectionEdit edit,
                                   Cancellation cancel)
{
    const auto edited = co_await editConnection(at, *standing, edit, cancel);
    if (!edited)
        co_return tl::unexpected(edited.error());
    *standing = *edited;
    co_return Result<void>();
}

/// As it stands in the connection, of what `edit` names.
ConnectionEdit inverse(const Connection& connection, const ConnectionEdit& edit)
{
    ConnectionEdit back;
    if (edit.name)
        back.name = connection.name;
    if (edit.operations)
        back.operations = connection.operations;
    if (edit.state)
        back.state = connection.state;
    if (edit.guard)
        back.guard = connection.guard;
    return back;
}

} // namespace

QCoro::Task<Result<Connection>> editConnection(OpenServer at, Connection connection, ConnectionEdit edit,
                                               Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto id = connection.id;
    const auto version = connection.version;
    auto answer = at.session->call([id, version, edit, state = stateBefore(connection)](AdminApi& api, Call call) {
        call.before = state;
        return api.editConnection(id, version, edit, std::move(call));
    });
    auto edited = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (edited)
        at.directory->upsertConnections(QList<Connection>(1, *edited));
    else if (edited.error().kind == ErrorKind::Precondition || edited.error().kind == ErrorKind::NotFound)
        co_await reloadConnection(at, id, cancel);
    co_return edited;
}

ChangeStep connectionChange(OpenServer at, const Connection& connection, const ConnectionEdit& edit)
{
    const auto standing = std::make_shared<Connection>(connection);
    const auto editTo = [at = std::move(at), standing](const ConnectionEdit& wanted) {
        return [=](const Cancellation& cancel) { return editOver(at, standing, wanted, cancel); };
    };
    return {connection.name, editTo(edit), editTo(inverse(connection, edit))};
}

} // namespace provost
