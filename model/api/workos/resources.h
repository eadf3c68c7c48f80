// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/directory.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

/// What WorkOS' JSON means, by the models of its Go client (August 2026). Pure.
namespace provost::workos {

using Directories = QHash<ConnectionId, Connection>;

[[nodiscard]] std::optional<Account> organizationIn(const QJsonObject& object);
/// Unset where it has no usable id. A directory that is not linked has its state behind its name, in WorkOS' word.
[[nodiscard]] std::optional<Connection> directoryIn(const QJsonObject& object,
                                                    const QHash<AccountId, Account>& organizations);
[[nodiscard]] std::optional<User> userIn(const QJsonObject& object, const Directories& directories);
/// Its members are told one by one alone.
[[nodiscard]] std::optional<Group> groupIn(const QJsonObject& object, const Directories& directories);

} // namespace provost::workos
