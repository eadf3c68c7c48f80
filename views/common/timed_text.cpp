// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/timed_text.h"

#include "model/items/words.h"

using namespace Qt::StringLiterals;

namespace provost {

TimedText TimedText::exactly(const Clock& clock, const QDateTime& at)
{
    return {clock, [at](const QDateTime& now) { return words::exactly(at, now); }, {at}};
}

QString TimedText::onHover() const
{
    QStringList lines;
    for (const auto& at : times)
        lines.append(words::onHover(at, clock()));
    return lines.join(u'\n');
}

} // namespace provost
