// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/rehearsal.h"

/// A rehearsal to be handed on, as check_report.h does it for an examination. Holds no token, and nothing of people but
/// of those who were made up for it. Pure.
namespace provost {

/// `2 steps failed. 1 could not be made.`
[[nodiscard]] QString summary(const Rehearsal& rehearsal);
/// `provost-rehearsal-1f3a9c20b7@example.invalid (user)`: what will be created, to be asked before.
[[nodiscard]] QStringList whatIsCreated(const RehearsalNames& names, Dialect dialect);

namespace checkreport {

/// For programs. docs/rehearsal.md has its members.
[[nodiscard]] QByteArray toJson(const Rehearsal& rehearsal);
[[nodiscard]] QByteArray toHtml(const Rehearsal& rehearsal);
[[nodiscard]] QString toText(const Rehearsal& rehearsal);

} // namespace checkreport
} // namespace provost
