// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/resource_id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::scim {

bool isPathId(const QString& id, qsizetype longest)
{
    const bool hasControl =
        std::ranges::any_of(id, [](QChar c) { return c.category() == QChar::Other_Control || c.isSurrogate(); });
    return !id.isEmpty() && id.size() <= longest && !hasControl && id != "."_L1 && id != ".."_L1;
}

} // namespace provost::scim
