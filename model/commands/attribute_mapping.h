// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

namespace provost {

/// How a connection maps, and how the product maps by itself.
struct MappingInUse
{
    AttributeMapping mapping;
    QList<MappedAttribute> defaults; ///< every field that the product has
};

/// GUI thread.
QCoro::Task<Result<MappingInUse>> readMapping(OpenServer at, ConnectionId connection, Cancellation cancel);

/// Those that the connection maps in a way of its own; unset where it maps as the product's profile does.
[[nodiscard]] std::optional<QList<MappedAttribute>> ownAttributes(const AttributeMapping& mapping);

/// Makes the connection map like this (unset: as the product's profile does); taken back, it maps as in `before` again.
/// ErrorKind::Precondition where somebody else changed the mapping since. GUI thread.
[[nodiscard]] ChangeStep mappingStep(OpenServer at, const Connection& connection, const AttributeMapping& before,
                                     const std::optional<QList<MappedAttribute>>& attributes);

/// Some users of the connection whose names or addresses hold the text, to try a mapping on. GUI thread.
QCoro::Task<Result<QList<User>>> usersToTry(OpenServer at, ConnectionId connection, QString text, Cancellation cancel);

/// What the product would get of one user of the connection. Changes nothing. GUI thread.
QCoro::Task<Result<MappingPreview>> previewMapping(OpenServer at, ConnectionId connection,
                                                   QList<MappedAttribute> attributes, UserId user, Cancellation cancel);

} // namespace provost
