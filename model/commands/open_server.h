// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/session.h"
#include "model/net/network_door.h"
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
    SecretStore* secrets = nullptr;                    ///< outlives every server
    QPointer<LocalCopy> copy = nullptr;                ///< null: none is kept of this server
    std::shared_ptr<const DoorSettings> way = nullptr; ///< how it is reached; null: as the system does

    [[nodiscard]] bool isOpen() const { return session && directory; }
    /// What can be done on this kind of server at all; of what is not, a pane shows nothing.
    [[nodiscard]] Capabilities can() const { return session ? session->capabilities() : everything(); }
    /// How long one question may take. A vendor's server needs several requests for some, each with a limit of its own.
    [[nodiscard]] std::chrono::milliseconds patience() const
    {
        return can().connections && !can().changeFeed ? std::chrono::minutes(5) : std::chrono::seconds(30);
    }
};

/// A door of its own to a place: through the same proxy, with the same authorities and client certificate where that is
/// the open server's own host and port, and as the system does for every other.
[[nodiscard]] inline DoorSettings doorTo(const OpenServer& at, const ServerUrl& place)
{
    DoorSettings door;
    if (at.way)
        door.managed = at.way->managed; // whatever the place
    const auto server = at.session ? at.session->server() : QUrl();
    const int port = server.port(server.scheme() == QLatin1StringView("https") ? 443 : 80);
    if (at.way && server.scheme() == place.scheme() && server.host(QUrl::FullyEncoded) == place.host() &&
        port == place.port()) {
        door.authorities = at.way->authorities;
        door.proxy = at.way->proxy;
        door.identity = at.way->identity;
    }
    return door;
}

/// What a command answers when its server was closed meanwhile.
inline tl::unexpected<Error> serverClosed()
{
    return fail(ErrorKind::Cancelled, {});
}

} // namespace provost
