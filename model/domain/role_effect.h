// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role.h"

#include <QList>
#include <QString>

#include <optional>

namespace provost {

/// How many people change from one set of roles to another one.
struct RoleTransition
{
    QList<RoleId> before; ///< highest rank first
    QList<RoleId> after;
    qint64 people = 0;
    QStringList names; ///< of a few of them

    friend bool operator==(const RoleTransition&, const RoleTransition&) = default;
};

/// What a draft would do, counted by the server; or what it did.
struct RuleEffect
{
    qint64 version = 0; ///< of the rules that it was compared with
    qint64 changing = 0;
    QList<RoleTransition> transitions;  ///< most people first
    std::optional<qint64> everyoneElse; ///< active users that no rule matches; unset: was not asked for
    bool removesLastManager =
        false; ///< nobody of the account could manage provisioning, where self-service lets somebody

    friend bool operator==(const RuleEffect&, const RuleEffect&) = default;
};

/// One person whose roles change, or changed.
struct RoleChange
{
    UserId userId;
    QString displayName;
    QString userName;
    QList<RoleId> before; ///< highest rank first
    QList<RoleId> after;

    friend bool operator==(const RoleChange&, const RoleChange&) = default;
};

/// People whom two rules with different roles match. Positions count from 1.
struct RuleConflict
{
    int first = 0;
    int second = 0;
    qint64 people = 0;

    friend bool operator==(const RuleConflict&, const RuleConflict&) = default;
};

} // namespace provost
