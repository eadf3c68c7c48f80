// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/operator.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::array roles{
    std::pair{OperatorRole::Owner, "owner"_L1},     std::pair{OperatorRole::Admin, "admin"_L1},
    std::pair{OperatorRole::Support, "support"_L1}, std::pair{OperatorRole::Member, "member"_L1},
    std::pair{OperatorRole::Viewer, "viewer"_L1},
};

} // namespace

QString slug(OperatorRole role)
{
    return std::ranges::find(roles, role, [](const auto& entry) { return entry.first; })->second;
}

std::optional<OperatorRole> operatorRoleFromSlug(QStringView slug)
{
    const auto* it = std::ranges::find_if(roles, [slug](const auto& entry) { return slug == entry.second; });
    return it == roles.end() ? std::nullopt : std::optional(it->first);
}

bool mayManageProvisioning(OperatorRole role)
{
    return role == OperatorRole::Owner || role == OperatorRole::Admin;
}

bool mayReadProvisioning(OperatorRole role)
{
    return mayManageProvisioning(role) || role == OperatorRole::Support;
}

bool mayManageOperators(OperatorRole role)
{
    return role == OperatorRole::Owner;
}

} // namespace provost
