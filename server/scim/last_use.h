// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/scim/scope.h"

#include <memory>

namespace provost::server {

/// Keeps when the identity provider called first and last, and when each token was used by whom. Nobody waits for it.
/// The first request is written at once, later ones once a second at most for each token; the last one of a burst is
/// never lost. Thread-safe.
class LastUse
{
public:
    /// `storage` outlives what is still to be written, that is until Storage::close().
    explicit LastUse(Storage& storage);
    ~LastUse();

    /// `now` in milliseconds since 1970. The console's own calls use the token, and are no sign of the identity
    /// provider.
    void note(const ScimCaller& caller, qint64 now, bool byConsole);

private:
    struct Notes;
    Storage& m_storage;
    std::shared_ptr<Notes> m_notes;
};

} // namespace provost::server
