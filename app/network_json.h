// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/network_options.h"

#include <QJsonObject>

namespace provost {

/// How a server is reached, in the file of the saved servers; an empty object where all is as the system has it.
[[nodiscard]] QJsonObject toJson(const NetworkOptions& options);
/// Strictly: unset for an object that toJson() does not write.
[[nodiscard]] std::optional<NetworkOptions> networkFromJson(const QJsonObject& object);

} // namespace provost
