// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// What a user or group was after some request, as its answer had it.
struct FormerVersion
{
    QByteArray resource; ///< JSON
    Event event;
};

/// The newest version from before `until` (unset: now) of the user or group with that id that differs from `now`, where
/// an answer that the server keeps has one; unset where none of the newest has. GUI thread.
QCoro::Task<Result<std::optional<FormerVersion>>> readVersionBefore(OpenServer at, QString resourceId,
                                                                    std::optional<QDateTime> until, QByteArray now,
                                                                    Cancellation cancel);

} // namespace provost
