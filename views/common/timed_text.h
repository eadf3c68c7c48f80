// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"

#include <QList>
#include <QString>

#include <functional>

namespace provost {

/// A text that names times. A PlainLabel that has it tells it anew whenever times are shown in another scale, and
/// brings them to the second, in UTC and in local time, when somebody hovers over it.
struct TimedText
{
    Clock clock;
    std::function<QString(const QDateTime& now)> words; ///< in the scale of `now`; of any origin
    QList<QDateTime> times;                             ///< those it names

    /// `2 Nov 2026, 16:04:31 (UTC+01:00)`
    static TimedText exactly(const Clock& clock, const QDateTime& at);
    [[nodiscard]] QString onHover() const;
};

} // namespace provost
