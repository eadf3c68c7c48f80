// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace provost {

/// The body of an answer as a report may show it: at most 4 000 characters, `token` taken out wherever it stands, and
/// what resources tell of people replaced by "…" while names, kinds and places of all values stay. Pure; any thread.
[[nodiscard]] QString evidence(QByteArray body, QByteArrayView token);

} // namespace provost
