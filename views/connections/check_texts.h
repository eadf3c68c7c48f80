// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/rehearsal.h"
#include "model/checks/report_parts.h"

#include <QByteArray>
#include <QString>

namespace provost {

/// What was asked and answered, one below the other.
[[nodiscard]] QByteArray exchangesOf(const ReportedFinding& finding);

/// A report in the form that a file's suffix names: `json`, `txt`, or else HTML.
/// @{
[[nodiscard]] QByteArray reportIn(const QString& suffix, const Examination& examination);
[[nodiscard]] QByteArray reportIn(const QString& suffix, const Rehearsal& rehearsal);
/// @}

} // namespace provost
