// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/operator.h"

#include <algorithm>

namespace provost {

bool keepsAManager(const QList<Operator>& operators, const QList<AccessRole>& roles)
{
    return std::ranges::any_of(operators, [&roles](const Operator& person) {
        const auto role = std::ranges::find(roles, person.roleId, &AccessRole::id);
        return !person.accountId && role != roles.cend() && role->permissions.containsAll(managing());
    });
}

} // namespace provost
