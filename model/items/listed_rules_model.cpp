// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/listed_rules_model.h"

#include "model/domain/shown_text.h"
#include "model/items/words.h"

#include <algorithm>

namespace provost {
namespace {

QString problemInWords(ListedRule::Problem problem)
{
    switch (problem) {
    case ListedRule::Problem::Quotes:
        return ListedRulesModel::tr("its quotation marks do not close");
    case ListedRule::Problem::NoGroup:
        return ListedRulesModel::tr("names no group");
    case ListedRule::Problem::NoRole:
        return ListedRulesModel::tr("names no role");
    case ListedRule::Problem::UnknownRole:
        return ListedRulesModel::tr("there is no role of this name");
    case ListedRule::Problem::TooLong:
        return ListedRulesModel::tr("the name is longer than 200 characters");
    case ListedRule::Problem::Twice:
        return ListedRulesModel::tr("an earlier line names this group");
    case ListedRule::Problem::None:
        break;
    }
    return {};
}

} // namespace

void ListedRulesModel::setRules(const QList<ListedRule>& rules, const QList<AccessRole>& roles)
{
    beginResetModel();
    m_rules = rules;
    m_roles = roles;
    endResetModel();
}

void ListedRulesModel::setTakesNearMisses(bool takes)
{
    m_takesNearMisses = takes;
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, Understood), index(int(m_rules.size()) - 1, Understood));
}

QList<RoleRule> ListedRulesModel::usable() const
{
    QList<RoleRule> rules;
    for (const auto& listed : m_rules) {
        if (listed.kind == ListedRule::Kind::Refused || !listed.role)
            continue;
        const bool isBound =
            listed.kind == ListedRule::Kind::Match || (listed.kind == ListedRule::Kind::NearMiss && m_takesNearMisses);
        if (isBound && listed.group)
            rules.append({{}, listed.group->id, listed.group->name, *listed.role});
        else
            rules.append({{}, {}, listed.groupName, *listed.role});
    }
    return rules;
}

int ListedRulesModel::nearMisses() const
{
    return int(std::ranges::count(m_rules, ListedRule::Kind::NearMiss, &ListedRule::kind));
}

int ListedRulesModel::refused() const
{
    return int(std::ranges::count(m_rules, ListedRule::Kind::Refused, &ListedRule::kind));
}

int ListedRulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int ListedRulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ListedRulesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& rule = m_rules.at(index.row());
    return role == IdRole ? QVariant(QString::number(rule.line)) : itemCellData(cell(rule, index.column()), role);
}

QString ListedRulesModel::roleName(const ListedRule& rule) const
{
    const auto found = rule.role ? std::ranges::find(m_roles, *rule.role, &AccessRole::id) : m_roles.cend();
    return found == m_roles.cend() ? rule.roleName : found->name;
}

ItemCell ListedRulesModel::cell(const ListedRule& rule, int column) const
{
    switch (Column(column)) {
    case Line:
        return {.text = QString::number(rule.line), .sort = rule.line, .emphasis = Emphasis::Muted, .alignRight = true};
    case GroupName:
        return {.text = rule.groupName};
    case Role:
        return {.text = roleName(rule)};
    case Understood:
        return understoodCell(rule);
    case ColumnCount:
        break;
    }
    return {};
}

ItemCell ListedRulesModel::understoodCell(const ListedRule& rule) const
{
    switch (rule.kind) {
    case ListedRule::Kind::Match:
        return {.text = tr("%1 members", "count").arg(words::number(rule.group->members))};
    case ListedRule::Kind::NearMiss:
        if (m_takesNearMisses)
            return {.text = tr("for “%1”, %2 members", "group, count")
                                .arg(isolated(rule.group->name), words::number(rule.group->members))};
        return {.text = tr("pending; “%1” has nearly the same name", "group").arg(isolated(rule.group->name)),
                .emphasis = Emphasis::Warning,
                .pill = true};
    case ListedRule::Kind::Pending:
        return {.text = tr("pending"), .emphasis = Emphasis::Warning, .pill = true};
    case ListedRule::Kind::Refused:
        return {.text = problemInWords(rule.problem), .emphasis = Emphasis::Bad, .pill = true, .alarm = true};
    }
    return {};
}

QVariant ListedRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Line:
        return tr("Line");
    case GroupName:
        return tr("Group");
    case Role:
        return tr("Role");
    case Understood:
        return tr("Understood as");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace provost
