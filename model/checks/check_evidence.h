// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/check_finding.h"

#include <QByteArray>
#include <QString>

namespace provost {

/// The body of an answer as a report may show it: at most 4 000 characters, `token` taken out wherever it stands, and
/// what resources tell of people replaced by "…" while names, kinds and places of all values stay. Pure; any thread.
[[nodiscard]] QString evidence(const QByteArray& body, QByteArrayView token);

/// Takes the token out, as it is and as percent-encoding, hexadecimal digits or Base64 write it. Pure; any thread.
[[nodiscard]] QString withoutToken(QString text, QByteArrayView token);
[[nodiscard]] CheckFinding withoutToken(CheckFinding finding, QByteArrayView token);

} // namespace provost
