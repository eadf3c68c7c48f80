// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace provost {

/// What a SCIM token may be used for. The discovery endpoints are open to every token.
enum class TokenScope { UsersRead, UsersWrite, GroupsRead, GroupsWrite };

/// All of them, in the order in which they are shown and sent.
[[nodiscard]] const QList<TokenScope>& tokenScopes();
/// `users.read`, `users.write`, `groups.read`, `groups.write`.
[[nodiscard]] QString slug(TokenScope scope);
[[nodiscard]] std::optional<TokenScope> tokenScopeFromSlug(QStringView slug);

} // namespace provost
