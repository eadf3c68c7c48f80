// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server_profiles.h"

#include <functional>

class QWidget;

namespace provost {

/// @name A list of servers to hand on
/// docs/servers.schema.json describes the file. It holds no secret, and none comes back with it: a server is known by
/// its kind and address, to which its key in the keychain is bound, and by its name where several have the address.
/// Pure functions.
/// @{

/// The text of a file with all of them but the Local server.
[[nodiscard]] QByteArray sharedServers(const QList<ServerProfile>& profiles);
/// ErrorKind::Invalid with the place as subject, such as `servers[3].url`, for what the schema does not describe: a
/// file is taken whole or not at all. ErrorKind::NewerVersion for one of a later format.
[[nodiscard]] Result<QList<ServerProfile>> readSharedServers(const QByteArray& text);

/// What taking a list over changes. Servers that are not in it stay.
struct ServersImport
{
    QList<ServerProfile> added;
    QList<ServerProfile> changed; ///< by name, character or product; with the id that they have here
    QStringList writable;         ///< names of those that are read-only here, and would not be any more

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && changed.isEmpty(); }
};
[[nodiscard]] ServersImport planImport(const QList<ServerProfile>& known, const QList<ServerProfile>& shared);
/// @}

/// Asks for a file and writes the list of servers there. Over the window of `over`.
void openServersExport(const QList<ServerProfile>& profiles, QWidget* over);
/// Asks for a file, shows what it would change, and gives each added or changed profile to `save`.
void openServersImport(const QList<ServerProfile>& known, QWidget* over,
                       const std::function<void(const ServerProfile&)>& save);
/// The same with a file that is known.
void importServers(const QString& path, const QList<ServerProfile>& known, QWidget* over,
                   const std::function<void(const ServerProfile&)>& save);

} // namespace provost
