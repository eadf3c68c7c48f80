// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/operator.h"
#include "views/common/theme.h"

#include <QDateTime>
#include <QString>

namespace provost {

class Directory;

/// One sentence on how complete and how fresh what is shown is.
struct Truth
{
    QString text;
    Tone tone = Tone::Neutral;
    QList<QDateTime> times = {}; ///< those that the text names
};

/// The status line's sentence: "Complete: 128 of 128 users, 12 groups, 12 s ago".
[[nodiscard]] Truth truthOf(const Directory& directory, const QDateTime& now);
/// The server's state in one word, for the dot beside its name.
[[nodiscard]] Truth connectednessOf(const Directory& directory);

} // namespace provost
