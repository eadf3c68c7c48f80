// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/copy_contents.h"

namespace provost::test {

/// Somebody with a value in every field.
inline User sampleUser(int number, const QString& name = QStringLiteral("Ana Ångström"))
{
    const auto at = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(number);
    User user;
    user.id = UserId(QStringLiteral("user-%1").arg(number));
    user.connectionId = ConnectionId(QStringLiteral("connection"));
    user.connectionName = QStringLiteral("Workforce");
    user.accountId = AccountId(QStringLiteral("account"));
    user.accountName = QStringLiteral("Acme");
    user.userName = QStringLiteral("user%1@acme.example").arg(number);
    user.displayName = name;
    user.givenName = QStringLiteral("Ana");
    user.familyName = QStringLiteral("Ångström");
    user.email = user.userName;
    user.externalId = QStringLiteral("00u%1").arg(number);
    user.title = QStringLiteral("Engineer");
    user.department = QStringLiteral("R&D");
    user.roles = {RoleId(QStringLiteral("member"))};
    user.createdAt = at;
    user.changedAt = at.addSecs(60);
    user.former = {{IdentifierKind::Email, QStringLiteral("old%1@acme.example").arg(number), at}};
    return user;
}

inline CopyMark sampleMark(qint64 position)
{
    CopyMark mark;
    mark.instanceId = QStringLiteral("instance");
    mark.position = position;
    mark.asOf = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    mark.person.id = OperatorId(QStringLiteral("operator"));
    mark.person.name = QStringLiteral("Olga");
    mark.person.roleId = RoleId(QStringLiteral("owner"));
    mark.person.roleName = QStringLiteral("Owner");
    mark.person.createdAt = mark.asOf;
    mark.permissions = {Permission::ReadUsers, Permission::ReadProvisioning};
    mark.server.version = QStringLiteral("1");
    mark.server.profile = QStringLiteral("standard");
    mark.server.instanceId = mark.instanceId;
    return mark;
}

} // namespace provost::test
