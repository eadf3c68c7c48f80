// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/access.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::array ends{
    std::pair{SessionEnd::None, "none"_L1},
    std::pair{SessionEnd::SignedOut, "signedOut"_L1},
    std::pair{SessionEnd::Deactivated, "deactivated"_L1},
    std::pair{SessionEnd::Deleted, "deleted"_L1},
};

constexpr std::array signIns{
    std::pair{SignIn::Allowed, "allowed"_L1},
    std::pair{SignIn::Unknown, "unknown"_L1},
    std::pair{SignIn::Suspended, "suspended"_L1},
    std::pair{SignIn::Deleted, "deleted"_L1},
};

template <class Table, class T>
QString wordIn(const Table& table, T value)
{
    return std::ranges::find(table, value, [](const auto& entry) { return entry.first; })->second;
}

template <class T, class Table>
std::optional<T> valueIn(const Table& table, QStringView word)
{
    const auto* it = std::ranges::find_if(table, [word](const auto& entry) { return word == entry.second; });
    return it == table.end() ? std::nullopt : std::optional(it->first);
}

} // namespace

QString slug(SessionEnd end)
{
    return wordIn(ends, end);
}

std::optional<SessionEnd> sessionEndFromSlug(QStringView slug)
{
    return valueIn<SessionEnd>(ends, slug);
}

QString slug(SignIn answer)
{
    return wordIn(signIns, answer);
}

std::optional<SignIn> signInFromSlug(QStringView slug)
{
    return valueIn<SignIn>(signIns, slug);
}

} // namespace provost
