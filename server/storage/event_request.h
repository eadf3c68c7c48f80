// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/request_id.h"

namespace provost::server {

/// As it stands in the column event.request_id: behind an equals sign where the client brought it.
[[nodiscard]] inline QString storedRequestId(const QString& id)
{
    return id.isEmpty() || timeOfRequestId(id) ? id : u'=' + id;
}

[[nodiscard]] inline QString requestIdFrom(const QString& stored)
{
    return stored.startsWith(u'=') ? stored.sliced(1) : stored;
}

} // namespace provost::server
