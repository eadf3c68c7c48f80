// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/session.h"
#include "model/net/network_door.h"
#include "model/net/server_url.h"
#include "views/first_run/server_choice.h"

#include <memory>

namespace provost {

/// The products of `resources/presets/` as the first-run page offers them, in the language that is spoken now.
[[nodiscard]] QList<ProductChoice> scimProducts();

/// Opens one of them by its id; an unknown one as any SCIM server.
[[nodiscard]] std::unique_ptr<Session> openKnownScim(const ServerUrl& server, Secret secret, DoorSettings door,
                                                     const QString& product);

} // namespace provost
