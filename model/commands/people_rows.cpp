// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/people_rows.h"

#include "model/wire/wire.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString timeText(const std::optional<QDateTime>& time)
{
    return time ? wire::timeToText(*time) : QString();
}

template <class Tag>
QString idText(const std::optional<Id<Tag>>& id)
{
    return id ? id->text() : QString();
}

QString rolesText(const QList<RoleId>& roles)
{
    QStringList ids;
    for (const auto& role : roles)
        ids.append(role.text());
    return ids.join(u' ');
}

} // namespace

const QStringList& userColumns()
{
    static const QStringList columns{u"id"_s,         u"userName"_s,    u"displayName"_s,   u"givenName"_s,
                                     u"familyName"_s, u"email"_s,       u"furtherEmails"_s, u"externalId"_s,
                                     u"title"_s,      u"department"_s,  u"state"_s,         u"roles"_s,
                                     u"accountId"_s,  u"accountName"_s, u"connectionId"_s,  u"connectionName"_s,
                                     u"createdAt"_s,  u"changedAt"_s,   u"deletedAt"_s,     u"purgeAt"_s};
    return columns;
}

QStringList userRow(const User& user)
{
    return {user.id.text(),
            user.userName,
            user.displayName,
            user.givenName,
            user.familyName,
            user.email,
            user.furtherEmails.join(u' '),
            user.externalId,
            user.title,
            user.department,
            wire::wordOf(user.state),
            rolesText(user.roles),
            user.accountId.text(),
            user.accountName,
            idText(user.connectionId),
            user.connectionName,
            timeText(user.createdAt),
            timeText(user.changedAt),
            timeText(user.deletedAt),
            timeText(user.purgeAt)};
}

const QStringList& groupColumns()
{
    static const QStringList columns{u"id"_s,        u"displayName"_s, u"externalId"_s,   u"members"_s,
                                     u"roles"_s,     u"accountId"_s,   u"connectionId"_s, u"connectionName"_s,
                                     u"createdAt"_s, u"changedAt"_s};
    return columns;
}

QStringList groupRow(const Group& group)
{
    return {
        group.id.text(),           group.displayName,        group.externalId,           QString::number(group.members),
        rolesText(group.roles),    group.accountId.text(),   idText(group.connectionId), group.connectionName,
        timeText(group.createdAt), timeText(group.changedAt)};
}

} // namespace provost
