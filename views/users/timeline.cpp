// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/timeline.h"

#include "model/items/history_words.h"
#include "model/items/words.h"
#include "views/common/history_lines.h"
#include "views/common/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using Line = ChainCard::Line;

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString actorInWords(const UserTurn& turn)
{
    switch (turn.actor) {
    case TurnActor::IdentityProvider:
        return turn.connectionName.isEmpty()
                   ? TimelineWords::tr("an identity provider")
                   : TimelineWords::tr("the identity provider of %1", "connection").arg(isolated(turn.connectionName));
    case TurnActor::Operator:
        return turn.operatorName.isEmpty() ? TimelineWords::tr("an operator") : isolated(turn.operatorName);
    case TurnActor::Unknown:
        break;
    }
    return TimelineWords::tr("somebody unknown");
}

/// `%1`: who did it, `%2`: when.
QString turnInWords(TurnKind kind)
{
    switch (kind) {
    case TurnKind::Created:
        return TimelineWords::tr("created by %1, %2", "who, day and time");
    case TurnKind::Suspended:
        return TimelineWords::tr("suspended by %1, %2", "who, day and time");
    case TurnKind::Reactivated:
        return TimelineWords::tr("reactivated by %1, %2", "who, day and time");
    case TurnKind::Deleted:
        return TimelineWords::tr("deleted by %1, %2", "who, day and time");
    case TurnKind::Restored:
        return TimelineWords::tr("restored by %1, %2", "who, day and time");
    case TurnKind::Returned:
        return TimelineWords::tr("provisioned anew by %1, and so back with the same id, %2", "who, day and time");
    case TurnKind::Kept:
        break;
    }
    return TimelineWords::tr("kept without a connection when %1 deleted it, %2", "who, day and time");
}

/// The same of another user who is the same person.
QString otherTurnInWords(TurnKind kind)
{
    switch (kind) {
    case TurnKind::Created:
        return TimelineWords::tr("as another user: created by %1, %2", "who, day and time");
    case TurnKind::Suspended:
        return TimelineWords::tr("as another user: suspended by %1, %2", "who, day and time");
    case TurnKind::Reactivated:
        return TimelineWords::tr("as another user: reactivated by %1, %2", "who, day and time");
    case TurnKind::Deleted:
        return TimelineWords::tr("as another user: deleted by %1, %2", "who, day and time");
    case TurnKind::Restored:
        return TimelineWords::tr("as another user: restored by %1, %2", "who, day and time");
    case TurnKind::Returned:
        return TimelineWords::tr("as another user: provisioned anew by %1, and so back with the same id, %2",
                                 "who, day and time");
    case TurnKind::Kept:
        break;
    }
    return TimelineWords::tr("as another user: kept without a connection when %1 deleted it, %2", "who, day and time");
}

QLatin1StringView iconOf(TurnKind kind)
{
    switch (kind) {
    case TurnKind::Created:
        return "plus"_L1;
    case TurnKind::Suspended:
        return "user-x"_L1;
    case TurnKind::Reactivated:
        return "user-check"_L1;
    case TurnKind::Deleted:
        return "trash-2"_L1;
    case TurnKind::Restored:
    case TurnKind::Returned:
        return "rotate-ccw"_L1;
    case TurnKind::Kept:
        break;
    }
    return "unplug"_L1;
}

/// A line that says when.
Line lineAt(QLatin1StringView icon, const Clock& clock, const QDateTime& at,
            std::function<QString(const QDateTime&)> words)
{
    Line line;
    line.icon = icon;
    line.timed = TimedText{clock, std::move(words), {at}};
    return line;
}

Line lineOf(const UserTurn& turn, const QString& sentence, const Clock& clock)
{
    return lineAt(iconOf(turn.kind), clock, turn.at,
                  [sentence, who = actorInWords(turn), at = turn.at](const QDateTime& now) {
                      return sentence.arg(who, words::dayAndTime(at, now));
                  });
}

Line countdownOf(const QDateTime& end, const Clock& clock)
{
    auto line = lineAt("hourglass"_L1, clock, end, [end](const QDateTime& now) {
        return TimelineWords::tr("gone for good in %n day(s), %1", nullptr, words::daysUntil(end, now))
            .arg(words::exactly(end, now));
    });
    line.strong = true;
    line.tone = Tone::Warn;
    return line;
}

Line formerLine(const FormerIdentifier& former, const Clock& clock)
{
    auto sentence = TimelineWords::tr("another email instead of %1, %2", "former email, day and time");
    if (former.kind == IdentifierKind::UserName)
        sentence = TimelineWords::tr("another user name instead of %1, %2", "former user name, day and time");
    else if (former.kind == IdentifierKind::ExternalId)
        sentence = TimelineWords::tr("another external id instead of %1, %2", "former external id, day and time");
    return lineAt("pencil"_L1, clock, former.until,
                  [sentence, value = isolated(former.value), at = former.until](const QDateTime& now) {
                      return sentence.arg(value, words::dayAndTime(at, now));
                  });
}

/// Whether this user was out at that time: suspended or deleted, and not back yet.
bool wasOut(const User& user, const QList<UserTurn>& history, const QDateTime& at)
{
    const auto before =
        std::ranges::find_if(history, [&](const UserTurn& turn) { return turn.userId == user.id && turn.at <= at; });
    return before != history.end() && (before->kind == TurnKind::Suspended || before->kind == TurnKind::Deleted);
}

Line turnLine(const User& user, const QList<UserTurn>& history, const UserTurn& turn, const Clock& clock)
{
    if (turn.userId == user.id)
        return lineOf(turn, turnInWords(turn.kind), clock);
    const bool cameBack = turn.kind == TurnKind::Created && wasOut(user, history, turn.at);
    auto line = lineOf(turn,
                       cameBack ? TimelineWords::tr("came back as another user with another id, created by %1, %2",
                                                    "who, day and time")
                                : otherTurnInWords(turn.kind),
                       clock);
    line.strong = cameBack;
    line.muted = !cameBack;
    return line;
}

/// Without a history.
QList<UserTurn> knownOf(const User& user)
{
    QList<UserTurn> turns{{TurnKind::Created,
                           user.createdAt,
                           user.id,
                           user.connectionName,
                           user.connectionId ? TurnActor::IdentityProvider : TurnActor::Unknown,
                           {}}};
    if (user.deletedAt)
        turns.prepend({TurnKind::Deleted, *user.deletedAt, user.id, user.connectionName, TurnActor::Unknown, {}});
    return turns;
}

/// Whether the server tells it itself, better: the turns of a user, and what it was known by.
bool isTold(const Difference& line, bool hasHistory)
{
    switch (line.kind) {
    case DifferenceKind::UserCreated:
    case DifferenceKind::UserDeleted:
        return true;
    case DifferenceKind::UserSuspended:
    case DifferenceKind::UserReactivated:
    case DifferenceKind::UserRestored:
        return hasHistory;
    case DifferenceKind::UserChanged:
        return line.fields.isEmpty();
    default:
        return false;
    }
}

std::optional<IdentifierKind> identifierOf(SeenField field)
{
    switch (field) {
    case SeenField::Email:
        return IdentifierKind::Email;
    case SeenField::UserName:
        return IdentifierKind::UserName;
    case SeenField::ExternalId:
        return IdentifierKind::ExternalId;
    default:
        return std::nullopt;
    }
}

/// Without the fields of which a former identifier tells.
Difference withoutFormer(Difference line, const User& user)
{
    line.fields.removeIf([&user](const FieldDifference& field) {
        const auto kind = identifierOf(field.field);
        return kind && std::ranges::any_of(user.former, [&](const FormerIdentifier& former) {
                   return former.kind == *kind && field.before.contains(former.value);
               });
    });
    return line;
}

} // namespace

QList<Line> timelineOf(const User& user, const QList<UserTurn>& history, const QList<Difference>& kept,
                       const Directory& directory, const Clock& clock)
{
    const auto turns = history.isEmpty() ? knownOf(user) : history;
    QList<std::pair<QDateTime, Line>> lines;
    for (const auto& turn : turns)
        lines.append({turn.at, turnLine(user, turns, turn, clock)});
    for (const auto& former : user.former)
        lines.append({former.until, formerLine(former, clock)});
    for (const auto& each : kept) {
        const auto line = withoutFormer(each, user);
        if (!isTold(line, !history.isEmpty()))
            lines.append(
                {line.reportedAt.value_or(line.until), historyLine(line, words::whatBecame(line, directory), clock)});
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &std::pair<QDateTime, Line>::first);
    QList<Line> all;
    if (user.purgeAt)
        all.append(countdownOf(*user.purgeAt, clock));
    for (const auto& line : std::as_const(lines))
        all.append(line.second);
    return all;
}

} // namespace provost
