// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/role.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::array precedences{
    std::pair{RolePrecedence::FirstRule, "firstRule"_L1},
    std::pair{RolePrecedence::Union, "union"_L1},
    std::pair{RolePrecedence::Highest, "highest"_L1},
    std::pair{RolePrecedence::LastRule, "lastRule"_L1},
};

} // namespace

QString slug(RolePrecedence precedence)
{
    return std::ranges::find(precedences, precedence, [](const auto& entry) { return entry.first; })->second;
}

std::optional<RolePrecedence> rolePrecedenceFromSlug(QStringView slug)
{
    const auto* it = std::ranges::find_if(precedences, [slug](const auto& entry) { return slug == entry.second; });
    return it == precedences.end() ? std::nullopt : std::optional(it->first);
}

} // namespace provost
