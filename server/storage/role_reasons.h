// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role_rule.h"
#include "server/storage/sql.h"

#include <optional>

namespace provost::server {

/// A reason, and the same with something changed.
struct ReasonPair
{
    RoleReason before;
    RoleReason after;
};

/// Why one user has the roles that they have. Reads only.
class RoleReasons
{
public:
    explicit RoleReasons(Sql& sql)
        : m_sql(sql)
    {
    }

    /// Nothing where there is no such user, or it is not of the account in `scope`.
    Result<std::optional<RoleReason>> why(const UserId& id, const std::optional<AccountId>& scope);
    /// ErrorKind::Invalid names what of the question is not of the user's connection.
    Result<std::optional<ReasonPair>> whatIf(const UserId& id, const std::optional<AccountId>& scope,
                                             const WhatIf& question);

private:
    struct Person;
    Result<std::optional<Person>> find(const UserId& id, const std::optional<AccountId>& scope);
    Result<void> checkGroups(const Person& person, const WhatIf& question);
    Result<void> useRules(Person& person, const RuleSetDraft& draft);
    Result<RoleReason> reason(const Person& person);

    Sql& m_sql;
};

} // namespace provost::server
