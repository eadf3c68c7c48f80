// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/history_words.h"

#include "model/domain/shown_text.h"
#include "model/items/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost::words {
namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype longestTold = 80;

QString fieldInWords(SeenField field)
{
    switch (field) {
    case SeenField::DisplayName:
        return HistoryWords::tr("name");
    case SeenField::UserName:
        return HistoryWords::tr("user name");
    case SeenField::GivenName:
        return HistoryWords::tr("given name");
    case SeenField::FamilyName:
        return HistoryWords::tr("family name");
    case SeenField::Email:
        return HistoryWords::tr("email");
    case SeenField::FurtherEmails:
        return HistoryWords::tr("further emails");
    case SeenField::ExternalId:
        return HistoryWords::tr("external id");
    case SeenField::Title:
        return HistoryWords::tr("title");
    case SeenField::Department:
        return HistoryWords::tr("department");
    case SeenField::Roles:
        return HistoryWords::tr("roles");
    case SeenField::Connection:
        return HistoryWords::tr("connection");
    case SeenField::Members:
        break;
    }
    return HistoryWords::tr("number of members");
}

QString valueInWords(SeenField field, const QStringList& values, const Directory& directory)
{
    if (values.isEmpty())
        return HistoryWords::tr("nothing", "a value that is not there");
    QStringList shown;
    for (const auto& value : values) {
        const auto role = field == SeenField::Roles ? directory.role(RoleId(value)) : std::nullopt;
        shown.append(isolated(role ? role->name : value, longestTold));
    }
    return shown.join(HistoryWords::tr(", ", "between values"));
}

QString fieldsInWords(const Difference& line, const Directory& directory)
{
    QStringList fields;
    for (const auto& field : line.fields)
        fields.append(HistoryWords::tr("%1: %2 instead of %3", "field, value now, value before")
                          .arg(fieldInWords(field.field), valueInWords(field.field, field.after, directory),
                               valueInWords(field.field, field.before, directory)));
    return fields.join(HistoryWords::tr("; ", "between fields"));
}

/// So near that naming both moments tells no more.
bool isOneMoment(const Difference& line)
{
    return line.since.secsTo(line.until) < 60;
}

} // namespace

QString whatBecame(const Difference& line, const Directory& directory)
{
    switch (line.kind) {
    case DifferenceKind::UserCreated:
    case DifferenceKind::GroupCreated:
        return HistoryWords::tr("created");
    case DifferenceKind::UserChanged:
    case DifferenceKind::GroupChanged:
        return fieldsInWords(line, directory);
    case DifferenceKind::UserSuspended:
        return HistoryWords::tr("suspended");
    case DifferenceKind::UserReactivated:
        return HistoryWords::tr("reactivated");
    case DifferenceKind::UserDeleted:
    case DifferenceKind::GroupGone:
        return HistoryWords::tr("deleted");
    case DifferenceKind::UserRestored:
        return HistoryWords::tr("back after having been deleted");
    case DifferenceKind::UserGone:
        return HistoryWords::tr("gone for good");
    case DifferenceKind::MemberCame:
        return HistoryWords::tr("came into the group %1").arg(isolated(line.groupName));
    case DifferenceKind::MemberLeft:
        break;
    }
    return HistoryWords::tr("left the group %1").arg(isolated(line.groupName));
}

QString whatBecameInGroup(const Difference& line, const Directory& directory)
{
    if (line.kind == DifferenceKind::MemberCame)
        return HistoryWords::tr("%1 came", "person, into this group").arg(isolated(line.userDisplayName));
    if (line.kind == DifferenceKind::MemberLeft)
        return HistoryWords::tr("%1 left", "person, this group").arg(isolated(line.userDisplayName));
    return whatBecame(line, directory);
}

QString whenItWas(const Difference& line, const QDateTime& now)
{
    if (line.reportedAt || isOneMoment(line))
        return dayAndTime(line.reportedAt.value_or(line.until), now);
    const auto until = dayAndTime(line.until, now);
    if (shown(line.since, now).date() != shown(line.until, now).date())
        return HistoryWords::tr("between %1 and %2", "two days with times").arg(dayAndTime(line.since, now), until);
    const auto begin = shown(line.since, now).toString(u"HH:mm"_s);
    const auto end = shown(line.until, now).toString(u"HH:mm"_s) + QChar(QChar::Nbsp) + offset(line.until, now);
    return HistoryWords::tr("%1, between %2 and %3", "day, two times of it").arg(day(line.until, now), begin, end);
}

QList<QDateTime> momentsOf(const Difference& line)
{
    if (line.reportedAt)
        return {*line.reportedAt};
    return {line.since, line.until};
}

QString howItIsKnown(const Difference& line)
{
    return line.reportedAt ? HistoryWords::tr("reported") : HistoryWords::tr("computed");
}

QString howItIsKnownAtLength(const Difference& line)
{
    return line.reportedAt ? HistoryWords::tr("The server itself says so, and when it was.")
                           : HistoryWords::tr("Nobody reported it: this computer found it by holding what the server "
                                              "had at one time against what it had at another.");
}

} // namespace provost::words
