// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/timed_text.h"

#include "model/items/words.h"

namespace provost {

TimedText TimedText::exactly(const Clock& clock, const QDateTime& at)
{
    return {clock, [at](const QDateTime& now) { return words::exactly(at, now); }, {at}};
}

QString TimedText::onHover() const
{
    return provost::words::onHover(times, clock());
}

} // namespace provost
