// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/difference.h"

#include <algorithm>

namespace provost {
namespace {

QStringList valueOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

QStringList textsOf(const QList<RoleId>& roles)
{
    QStringList texts;
    for (const auto& role : roles)
        texts.append(role.text());
    return texts;
}

void compare(QList<FieldDifference>& into, SeenField field, const QStringList& before, const QStringList& after)
{
    if (before != after)
        into.append({field, before, after});
}

void compare(QList<FieldDifference>& into, SeenField field, const QString& before, const QString& after)
{
    compare(into, field, valueOf(before), valueOf(after));
}

QList<FieldDifference> fieldsOf(const User& before, const User& after)
{
    QList<FieldDifference> fields;
    compare(fields, SeenField::DisplayName, before.displayName, after.displayName);
    compare(fields, SeenField::UserName, before.userName, after.userName);
    compare(fields, SeenField::GivenName, before.givenName, after.givenName);
    compare(fields, SeenField::FamilyName, before.familyName, after.familyName);
    compare(fields, SeenField::Email, before.email, after.email);
    compare(fields, SeenField::FurtherEmails, before.furtherEmails, after.furtherEmails);
    compare(fields, SeenField::ExternalId, before.externalId, after.externalId);
    compare(fields, SeenField::Title, before.title, after.title);
    compare(fields, SeenField::Department, before.department, after.department);
    compare(fields, SeenField::Roles, textsOf(before.roles), textsOf(after.roles));
    if (before.connectionId != after.connectionId) // another name of the same connection is none of the user's
        compare(fields, SeenField::Connection, before.connectionName, after.connectionName);
    return fields;
}

QList<FieldDifference> fieldsOf(const Group& before, const Group& after)
{
    QList<FieldDifference> fields;
    compare(fields, SeenField::DisplayName, before.displayName, after.displayName);
    compare(fields, SeenField::ExternalId, before.externalId, after.externalId);
    compare(fields, SeenField::Roles, textsOf(before.roles), textsOf(after.roles));
    if (std::max(before.members, after.members) > mostMembersRead)
        compare(fields, SeenField::Members, QString::number(before.members), QString::number(after.members));
    return fields;
}

std::optional<DifferenceKind> turnOf(UserState before, UserState after)
{
    if (before == after)
        return std::nullopt;
    if (after == UserState::Deleted)
        return DifferenceKind::UserDeleted;
    if (before == UserState::Deleted)
        return DifferenceKind::UserRestored;
    return after == UserState::Suspended ? DifferenceKind::UserSuspended : DifferenceKind::UserReactivated;
}

Difference lineOf(DifferenceKind kind, const User& user)
{
    Difference line;
    line.kind = kind;
    line.userId = user.id;
    line.userDisplayName = user.displayName;
    line.userName = user.userName;
    return line;
}

Difference lineOf(DifferenceKind kind, const Group& group)
{
    Difference line;
    line.kind = kind;
    line.groupId = group.id;
    line.groupName = group.displayName;
    return line;
}

template <class T>
Difference created(DifferenceKind kind, const T& now)
{
    auto line = lineOf(kind, now);
    if (now.createdAt.isValid())
        line.reportedAt = now.createdAt;
    return line;
}

template <class T>
void appendChanged(QList<Difference>& lines, DifferenceKind kind, const T& before, const T& after)
{
    auto line = lineOf(kind, after);
    line.fields = fieldsOf(before, after);
    if (!line.fields.isEmpty())
        lines.append(line);
}

} // namespace

QList<Difference> differencesOf(const std::optional<User>& before, const std::optional<User>& after)
{
    QList<Difference> lines;
    if (!after)
        return before ? QList<Difference>{lineOf(DifferenceKind::UserGone, *before)} : lines;
    if (!before)
        lines.append(created(DifferenceKind::UserCreated, *after));
    else
        appendChanged(lines, DifferenceKind::UserChanged, *before, *after);
    if (const auto turn = turnOf(before ? before->state : UserState::Active, after->state)) {
        auto line = lineOf(*turn, *after);
        if (*turn == DifferenceKind::UserDeleted)
            line.reportedAt = after->deletedAt;
        lines.append(line);
    }
    return lines;
}

QList<Difference> differencesOf(const std::optional<Group>& before, const std::optional<Group>& after)
{
    QList<Difference> lines;
    if (!after)
        return before ? QList<Difference>{lineOf(DifferenceKind::GroupGone, *before)} : lines;
    if (!before)
        lines.append(created(DifferenceKind::GroupCreated, *after));
    else
        appendChanged(lines, DifferenceKind::GroupChanged, *before, *after);
    return lines;
}

} // namespace provost
