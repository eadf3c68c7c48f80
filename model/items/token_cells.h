// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/items/item_cell.h"

namespace provost {

/// Hint, label and who made it.
[[nodiscard]] ItemCell tokenNameCell(const Token& token, const QDateTime& now);
[[nodiscard]] ItemCell tokenUseCell(const Token& token, const QDateTime& now);
/// Until when it works, or why it does not; sorts what ends first to the top, and what does not end to the bottom.
/// `reminder`: of a token without an expiry, which then counts like one.
[[nodiscard]] ItemCell tokenExpiryCell(const Token& token, const QDateTime& now,
                                       const std::optional<QDate>& reminder = {});
/// What it may be used for, and from where.
[[nodiscard]] ItemCell tokenScopeCell(const Token& token);
/// Its part in a rotation of its connection.
[[nodiscard]] ItemCell tokenRotationCell(const Token& token, const std::optional<TokenRotation>& rotation);

} // namespace provost
