// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/role_change_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

QJsonArray toArray(const QList<RoleId>& roles)
{
    QJsonArray array;
    for (const RoleId& role : roles)
        array.append(role.text());
    return array;
}

QList<RoleId> toRoles(const QJsonValue& value)
{
    QList<RoleId> roles;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& role : array)
        roles.append(RoleId(role.toString()));
    return roles;
}

} // namespace

QString textOf(const QList<RoleChange>& changes)
{
    if (changes.isEmpty())
        return {};
    QJsonArray array;
    for (const RoleChange& change : changes)
        array.append(QJsonObject{{u"userId"_s, change.userId.text()},
                                 {u"displayName"_s, change.displayName},
                                 {u"userName"_s, change.userName},
                                 {u"before"_s, toArray(change.before)},
                                 {u"after"_s, toArray(change.after)}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<RoleChange> roleChangesFromText(const QByteArray& text)
{
    QList<RoleChange> changes;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const QJsonValue& item : array)
        changes.append({UserId(item["userId"_L1].toString()), item["displayName"_L1].toString(),
                        item["userName"_L1].toString(), toRoles(item["before"_L1]), toRoles(item["after"_L1])});
    return changes;
}

} // namespace provost::server
