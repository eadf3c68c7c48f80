// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/token_scope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

const QList<TokenScope>& tokenScopes()
{
    static const QList<TokenScope> all{TokenScope::UsersRead, TokenScope::UsersWrite, TokenScope::GroupsRead,
                                       TokenScope::GroupsWrite};
    return all;
}

QString slug(TokenScope scope)
{
    switch (scope) {
    case TokenScope::UsersRead:
        return u"users.read"_s;
    case TokenScope::UsersWrite:
        return u"users.write"_s;
    case TokenScope::GroupsRead:
        return u"groups.read"_s;
    case TokenScope::GroupsWrite:
        break;
    }
    return u"groups.write"_s;
}

std::optional<TokenScope> tokenScopeFromSlug(QStringView text)
{
    const auto& all = tokenScopes();
    const auto found = std::ranges::find_if(all, [text](TokenScope scope) { return slug(scope) == text; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace provost
