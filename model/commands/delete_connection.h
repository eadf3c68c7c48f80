// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Asks the server what deleting the connection would take with it. Changes nothing. GUI thread.
QCoro::Task<Result<DeletionPreview>> previewDeletion(OpenServer at, ConnectionId connection, Cancellation cancel);

/// Deletes the connection, with its users and groups where `removeResources`. ErrorKind::Precondition where it was
/// changed since `connection` was read: nothing is deleted then. `restoreFile` has its users; empty: none. A connection
/// that is already gone counts as deleted. GUI thread.
QCoro::Task<Result<Removed>> deleteConnection(OpenServer at, Connection connection, bool removeResources,
                                              Cancellation cancel, QString restoreFile = {});

} // namespace provost
