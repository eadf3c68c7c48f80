// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/scim/scope.h"

#include <QHash>

#include <mutex>

namespace provost::server {

/// Keeps when the identity provider called first and last, and which token it used. Nobody waits for it; the first
/// request is written at once, later ones at most once a second for each connection. Thread-safe.
class LastUse
{
public:
    explicit LastUse(Storage& storage)
        : m_storage(storage)
    {
    }

    /// `now` in milliseconds since 1970.
    void note(const ScimCaller& caller, qint64 now);

private:
    [[nodiscard]] bool isDue(const ScimCaller& caller, qint64 now);

    Storage& m_storage;
    std::mutex m_mutex;
    QHash<QString, qint64> m_written; ///< by token
};

} // namespace provost::server
