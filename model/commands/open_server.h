// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/session.h"
#include "model/secrets/secret_store.h"
#include "model/store/directory.h"
#include "model/store/local_copy.h"

#include <QPointer>

namespace provost {

/// The open server that a command works on. Guarded pointers: a command may be waiting while its server is closed, and
/// then takes no further step.
struct OpenServer
{
    QPointer<Session> session;
    QPointer<Directory> directory;
    SecretStore* secrets = nullptr;     ///< outlives every server
    QPointer<LocalCopy> copy = nullptr; ///< null: none is kept of this server

    [[nodiscard]] bool isOpen() const { return session && directory; }
    /// What can be done on this kind of server at all; of what is not, a pane shows nothing.
    [[nodiscard]] Capabilities can() const { return session ? session->capabilities() : everything(); }
};

/// What a command answers when its server was closed meanwhile.
inline tl::unexpected<Error> serverClosed()
{
    return fail(ErrorKind::Cancelled, {});
}

} // namespace provost
