// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// A role that active users of a connection have.
struct LeavingRole
{
    AccessRole role;
    qint64 leaving = 0; ///< who has it
    qint64 others = 0;  ///< active users of the same account who have it and do not come through the connection
};

/// What hangs on a connection, as the server counts it.
struct Attached
{
    DeletionPreview resources;
    qint64 roleRules = 0;
    QList<LeavingRole> roles; ///< highest first, of those that the directory knows; empty for who may not read users
};

/// Changes nothing. GUI thread.
QCoro::Task<Result<Attached>> readAttached(OpenServer at, Connection connection, Cancellation cancel);

/// What the server still has of a connection after it was deleted.
struct Leftovers
{
    bool connection = false;
    qint64 users = 0;
    qint64 groups = 0;
    qint64 usersWithout = 0;  ///< of the whole account: kept when a connection was deleted, this one or another
    qint64 groupsWithout = 0; ///< likewise

    [[nodiscard]] bool isNothing() const { return !connection && users == 0 && groups == 0; }
};

/// Asks the server again, after a deletion. GUI thread.
QCoro::Task<Result<Leftovers>> findLeftovers(OpenServer at, Connection deleted, Cancellation cancel);

} // namespace provost
