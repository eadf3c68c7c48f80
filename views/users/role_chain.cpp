// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/role_chain.h"

#include "model/items/role_words.h"
#include "model/items/words.h"
#include "views/common/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using Line = ChainCard::Line;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoleChain)
};

QString sourceOfDefault(DefaultSource source)
{
    switch (source) {
    case DefaultSource::Connection:
        return Words::tr("set for this connection");
    case DefaultSource::Account:
        return Words::tr("set for this account");
    case DefaultSource::Server:
        break;
    }
    return Words::tr("set for the whole server");
}

Line timed(QLatin1StringView icon, const TimedText& text)
{
    Line line;
    line.icon = icon;
    line.timed = text;
    return line;
}

/// The user's way in.
QList<Line> originOf(const Directory& directory, const RoleReason& reason, const Clock& clock)
{
    const auto user = directory.user(reason.userId);
    const auto connection = user && user->connectionId ? directory.connection(*user->connectionId) : std::nullopt;
    if (!connection)
        return {{"user"_L1, Words::tr("kept when its connection was deleted; the roles stayed as they were")}};
    const auto pushed = [product = productName(connection->idp), at = reason.pushedAt](const QDateTime& now) {
        return Words::tr("pushed by %1 on %2", "identity provider, day").arg(product, words::day(at, now));
    };
    return {timed("user"_L1, {clock, pushed, {reason.pushedAt}})};
}

QString effectIn(const Directory& directory, const RuleVerdict& verdict, qsizetype number)
{
    return Words::tr("rule %1: %2 → %3", "number, group, role")
        .arg(QString::number(number), isolated(verdict.rule.groupName),
             isolated(roleInWords(directory, verdict.rule.roleId)));
}

TimedText memberSince(const RuleVerdict& verdict, const Clock& clock)
{
    const auto since = [group = isolated(verdict.rule.groupName), at = *verdict.memberSince](const QDateTime& now) {
        return Words::tr("member of %1 since %2", "group, day").arg(group, words::day(at, now));
    };
    return {clock, since, {*verdict.memberSince}};
}

/// Why a rule that matches did not decide.
QString whyNotDecided(const RoleReason& reason)
{
    if (reason.source == RoleSource::Inactive)
        return Words::tr("does not apply while the user is suspended");
    if (reason.source == RoleSource::Given)
        return Words::tr("matches too, and what the identity provider gave goes first");
    switch (reason.precedence) {
    case RolePrecedence::Highest:
        return Words::tr("matches too, and gives a lower role than another one");
    case RolePrecedence::LastRule:
        return Words::tr("matches too, and a later one has decided");
    case RolePrecedence::FirstRule:
    case RolePrecedence::Union:
        break;
    }
    return Words::tr("matches too, and an earlier one has decided");
}

/// The rules that match, with the membership that makes them do so.
QList<Line> rulesOf(const Directory& directory, const RoleReason& reason, const Clock& clock)
{
    QList<Line> lines;
    int earlier = 0;
    bool decided = false;
    for (qsizetype at = 0; at < reason.rules.size(); ++at) {
        const auto& verdict = reason.rules.at(at);
        if (!verdict.matches) {
            earlier += decided ? 0 : 1;
            continue;
        }
        if (verdict.memberSince)
            lines.append(timed("folder-tree"_L1, memberSince(verdict, clock)));
        lines.append({"git-merge"_L1, effectIn(directory, verdict, at + 1), verdict.decides, !verdict.decides});
        if (!verdict.decides)
            lines.append({"minus"_L1, whyNotDecided(reason), false, true});
        else if (!decided && earlier > 0 && reason.precedence == RolePrecedence::FirstRule)
            lines.append({"minus"_L1, Words::tr("no earlier rule matches"), false, true});
        else if (reason.precedence == RolePrecedence::LastRule && at + 1 < reason.rules.size())
            lines.append({"minus"_L1, Words::tr("no later rule matches"), false, true});
        decided |= verdict.decides;
    }
    if (lines.isEmpty() && !reason.rules.isEmpty())
        lines.append({"minus"_L1,
                      Words::tr("none of %n rule(s) matches", nullptr, static_cast<int>(reason.rules.size())), false,
                      true});
    return lines;
}

Line defaultOf(const Directory& directory, const RoleReason& reason)
{
    if (!reason.defaultRole)
        return {"minus"_L1, Words::tr("there is no default role"), false, true};
    const auto words =
        Words::tr("default role %1, %2", "role, where it is set")
            .arg(isolated(roleInWords(directory, *reason.defaultRole)), sourceOfDefault(reason.defaultFrom));
    if (reason.source == RoleSource::Inactive)
        return {"minus"_L1, Words::tr("%1: not while the user is suspended", "the default role").arg(words), false,
                true};
    const bool applies = reason.source == RoleSource::Default || reason.source == RoleSource::Union;
    return {"user"_L1, applies ? words : Words::tr("%1: not needed", "the default role").arg(words), applies, !applies};
}

} // namespace

QString whyTitle(const Directory& directory, const RoleReason& reason)
{
    return reason.roles.isEmpty() ? Words::tr("Why no role?")
                                  : Words::tr("Why %1?", "role").arg(isolated(rolesInWords(directory, reason.roles)));
}

QList<Line> whyLines(const Directory& directory, const RoleReason& reason, const Clock& clock)
{
    auto lines = originOf(directory, reason, clock);
    if (!reason.given.isEmpty())
        lines.append({"key-round"_L1,
                      Words::tr("the identity provider itself gave %1", "role")
                          .arg(isolated(rolesInWords(directory, reason.given))),
                      reason.source == RoleSource::Given});
    if (reason.source == RoleSource::Inactive)
        lines.append({"user-x"_L1, Words::tr("suspended: who may not sign in has no role"), true, false, Tone::Bad});
    if (reason.source != RoleSource::Kept) {
        lines += rulesOf(directory, reason, clock);
        lines.append(defaultOf(directory, reason));
    }
    const auto roles = rolesInWords(directory, reason.roles);
    lines.append(
        {"shield-check"_L1,
         roles.isEmpty() ? Words::tr("no role in force") : Words::tr("effective role %1", "role").arg(isolated(roles)),
         true});
    return lines;
}

} // namespace provost
