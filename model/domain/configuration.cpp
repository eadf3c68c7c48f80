// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/configuration.h"

#include <algorithm>

namespace provost {

qint64 ConfigurationPlan::count(ConfigurationStep::Action action) const
{
    return std::ranges::count(steps, action, &ConfigurationStep::action);
}

} // namespace provost
