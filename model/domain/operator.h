// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace provost {

/// What an operator may do in the admin API. Stronger ones first.
enum class OperatorRole { Owner, Admin, Support, Member, Viewer };

[[nodiscard]] QString slug(OperatorRole role);
[[nodiscard]] std::optional<OperatorRole> operatorRoleFromSlug(QStringView slug);

/// May change connections and tokens.
[[nodiscard]] bool mayManageProvisioning(OperatorRole role);
/// May see connections (without secrets), users, groups and activity.
[[nodiscard]] bool mayReadProvisioning(OperatorRole role);
/// May create and remove operators.
[[nodiscard]] bool mayManageOperators(OperatorRole role);

/// A person with an admin key of their own.
struct Operator
{
    OperatorId id;
    QString name;
    OperatorRole role = OperatorRole::Viewer;
    std::optional<AccountId> accountId; ///< set: sees and does only what belongs to this account
    QDateTime createdAt;
    std::optional<QDateTime> lastSeenAt;

    friend bool operator==(const Operator&, const Operator&) = default;
};

/// What a server says of itself to an operator that it knows.
struct ServerInfo
{
    QString version;
    QString profile;
    QString publicUrl;
    QString instanceId;              ///< stays the same for the life of the database
    bool publicUrlReachable = false; ///< false: loopback or private, a cloud identity provider cannot call it

    friend bool operator==(const ServerInfo&, const ServerInfo&) = default;
};

} // namespace provost
