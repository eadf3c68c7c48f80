// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace provost {

/// A user in as few bytes as are quick to read and write, for what this process alone reads again: the id stands first.
/// Equal users have equal bytes. Texts that are no Unicode come back as what can be shown of them.
[[nodiscard]] QByteArray recordOf(const User& user);

/// Unset where the bytes are not a whole record.
[[nodiscard]] std::optional<User> userFrom(std::span<const char> record);

/// `beginning`: as much of a record as there is. Unset where the id goes beyond it.
[[nodiscard]] std::optional<UserId> idFrom(std::span<const char> beginning);

} // namespace provost
