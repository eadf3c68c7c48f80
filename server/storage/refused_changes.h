// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/audit.h"
#include "server/storage/storage.h"

#include <memory>

namespace provost::server {

/// A change that an operator may not make, for the audit trail.
struct RefusedChange
{
    qint64 at = 0;
    Actor actor;
    QString what; ///< method and path
    std::optional<AccountId> account;
};

/// Leaves a line in the audit trail for each change that switched-off self-service refused. Nobody waits for it: the
/// write of the request itself is rolled back with its refusal. While the database takes nothing, lines wait.
/// Thread-safe.
class RefusedChanges
{
public:
    static constexpr qsizetype keptWaiting = 1000;

    /// `storage` outlives what is still to be written, that is until Storage::close().
    explicit RefusedChanges(Storage& storage);
    ~RefusedChanges();

    void note(RefusedChange change);

private:
    struct Lines;
    std::shared_ptr<Lines> m_lines;
};

} // namespace provost::server
