// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/rule_list.h"

#include "model/domain/csv.h"
#include "model/domain/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype mostLines = 2'000;
constexpr qsizetype longestName = 200;

/// The groups by name, and by what names that look alike have in common.
struct GroupNames
{
    explicit GroupNames(const QList<Group>& groups)
    {
        for (const auto& group : groups) {
            const NamedGroup named{group.id, group.displayName, group.members};
            byName.insert(caseKey(group.displayName), named);
            byKey[nearMissKey(group.displayName)].append(named);
        }
    }

    QHash<QString, NamedGroup> byName;
    QHash<QString, QList<NamedGroup>> byKey;
};

QChar separatorOf(QStringView line)
{
    for (const auto separator : {u'\t', u',', u';'}) {
        if (line.contains(separator))
            return separator;
    }
    return u',';
}

/// The cells of one line; nothing where its quotes do not close.
std::optional<QStringList> cellsOf(const QString& line)
{
    const auto separator = separatorOf(line);
    if (separator == u'\t')
        return line.split(separator);
    QString text = line;
    // One kind of separator for the reader; a line with semicolons has no commas to be mistaken.
    if (separator == u';')
        text.replace(separator, u',');
    const auto records = csv::parse(text.toUtf8());
    return records && !records->isEmpty() ? std::optional(records->constFirst()) : std::nullopt;
}

bool isHeading(const ListedRule& rule)
{
    const auto group = caseKey(rule.groupName);
    return (group == "group"_L1 || group == "gruppe"_L1 || group == "displayname"_L1) &&
           rule.problem == ListedRule::Problem::UnknownRole;
}

void findRole(ListedRule& rule, const QList<AccessRole>& roles)
{
    const auto key = caseKey(rule.roleName);
    const auto found = std::ranges::find_if(
        roles, [&](const AccessRole& role) { return caseKey(role.name) == key || caseKey(role.id.text()) == key; });
    if (found != roles.cend())
        rule.role = found->id;
    else
        rule.problem = ListedRule::Problem::UnknownRole;
}

void findGroup(ListedRule& rule, const GroupNames& names)
{
    if (const auto exact = names.byName.constFind(caseKey(rule.groupName)); exact != names.byName.cend()) {
        rule.kind = ListedRule::Kind::Match;
        rule.group = *exact;
        return;
    }
    rule.kind = ListedRule::Kind::Pending;
    const auto alike = names.byKey.value(nearMissKey(rule.groupName));
    const auto near = std::ranges::find_if(
        alike, [&](const NamedGroup& group) { return nearMiss(rule.groupName, group.name).has_value(); });
    if (near == alike.cend())
        return;
    rule.kind = ListedRule::Kind::NearMiss;
    rule.group = *near;
}

ListedRule readLine(const QString& text, int line)
{
    ListedRule rule;
    rule.line = line;
    const auto cells = cellsOf(text);
    if (!cells) {
        rule.groupName = text.left(longestName);
        rule.problem = ListedRule::Problem::Quotes;
        return rule;
    }
    rule.groupName = cells->value(0).trimmed();
    rule.roleName = cells->value(1).trimmed();
    if (rule.groupName.isEmpty())
        rule.problem = ListedRule::Problem::NoGroup;
    else if (rule.roleName.isEmpty())
        rule.problem = ListedRule::Problem::NoRole;
    else if (rule.groupName.size() > longestName || rule.roleName.size() > longestName)
        rule.problem = ListedRule::Problem::TooLong;
    return rule;
}

} // namespace

QList<ListedRule> readRuleList(const QString& text, const QList<Group>& groups, const QList<AccessRole>& roles)
{
    const GroupNames names(groups);
    QList<ListedRule> rules;
    QSet<QString> seen;
    int number = 0;
    for (const auto line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (number > mostLines)
            break;
        if (line.trimmed().isEmpty())
            continue;
        auto rule = readLine(line.toString().remove(u'\r'), number);
        if (rule.problem == ListedRule::Problem::None)
            findRole(rule, roles);
        if (rules.isEmpty() && isHeading(rule))
            continue;
        if (rule.problem == ListedRule::Problem::None && seen.contains(caseKey(rule.groupName)))
            rule.problem = ListedRule::Problem::Twice;
        if (rule.problem == ListedRule::Problem::None)
            findGroup(rule, names);
        seen.insert(caseKey(rule.groupName));
        rules.append(rule);
    }
    return rules;
}

} // namespace provost
