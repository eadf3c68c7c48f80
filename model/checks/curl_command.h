// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"

#include <QUrl>

namespace provost {

/// A request as a command for a POSIX shell, so that somebody can send it again. The token is not in it, since nobody
/// here knows it: the shell takes it from the variable SCIM_TOKEN. What was removed from the body before it was kept is
/// not in it either. `scimBase` is any address of the server that it was sent to; its path does not matter.
[[nodiscard]] QString curlCommand(const EventDetail& detail, const QUrl& scimBase);

} // namespace provost
