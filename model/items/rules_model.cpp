// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/rules_model.h"

#include "model/domain/fold.h"
#include "model/domain/near_miss.h"
#include "model/domain/shown_text.h"
#include "model/items/words.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr auto rowFormat = "application/x-provost-rule-row"_L1;

NamedGroup asNamed(const Group& group)
{
    return {group.id, group.displayName, group.members};
}

} // namespace

RulesModel::RulesModel(Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
}

void RulesModel::setStanding(const RuleSet& standing)
{
    beginResetModel();
    m_draft = RuleDraft(standing);
    m_moved.clear();
    endResetModel();
    Q_EMIT draftChanged();
}

void RulesModel::setDraft(const RuleSetDraft& wanted)
{
    beginResetModel();
    m_draft = RuleDraft(m_draft.standing(), wanted);
    for (int row = 0; row < m_draft.rules().size(); ++row) {
        const auto& rule = m_draft.rules().at(row).rule;
        const auto found = std::ranges::find_if(
            std::as_const(m_groups), [&rule](const Group& group) { return rule.groupId == std::optional(group.id); });
        if (m_draft.rules().at(row).isNew() && found != m_groups.cend())
            m_draft.useGroup(row, asNamed(*found));
    }
    m_moved = m_draft.movedKeys();
    endResetModel();
    Q_EMIT draftChanged();
}

void RulesModel::setRoles(const QList<AccessRole>& roles)
{
    m_roles = roles;
    Q_EMIT dataChanged(index(0, Role), index(rowCount() - 1, State));
}

void RulesModel::setGroups(const QList<Group>& groups)
{
    m_groups = groups;
    m_alike.clear();
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        m_alike[nearMissKey(m_groups.at(i).displayName)].append(i);
    Q_EMIT dataChanged(index(0, GroupName), index(rowCount() - 1, Members));
}

void RulesModel::setEveryoneElse(std::optional<qint64> people)
{
    m_everyoneElse = people;
    const auto cell = index(int(m_draft.rules().size()), Members);
    Q_EMIT dataChanged(cell, cell);
}

void RulesModel::setEditable(bool editable)
{
    m_editable = editable;
    Q_EMIT dataChanged(index(0, Handle), index(rowCount() - 1, Role));
}

QString RulesModel::roleName(const std::optional<RoleId>& id) const
{
    if (!id)
        return tr("none", "role");
    const auto found = std::ranges::find(m_roles, *id, &AccessRole::id);
    return found == m_roles.cend() ? id->text() : found->name;
}

void RulesModel::setRole(const QList<int>& rows, const std::optional<RoleId>& role)
{
    for (const int row : rows) {
        if (isDefaultRow(row))
            m_draft.setOwnDefault(role);
        else if (role)
            m_draft.setRole(row, *role);
    }
    changed();
}

void RulesModel::move(int from, int to)
{
    const int last = int(m_draft.rules().size()) - 1;
    to = std::clamp(to, 0, std::max(last, 0));
    if (from == to || from < 0 || from > last)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_draft.move(from, to);
    endMoveRows();
    changed();
}

void RulesModel::remove(QList<int> rows)
{
    std::ranges::sort(rows, std::greater());
    for (const int row : std::as_const(rows)) {
        if (row < 0 || row >= m_draft.rules().size())
            continue;
        beginRemoveRows({}, row, row);
        m_draft.remove(row);
        endRemoveRows();
    }
    changed();
}

void RulesModel::add(const QList<RoleRule>& rules)
{
    for (const auto& rule : rules) {
        const auto found = std::ranges::find_if(
            std::as_const(m_groups), [&rule](const Group& group) { return rule.groupId == std::optional(group.id); });
        const auto members = found == m_groups.cend() ? 0 : found->members;
        if (m_draft.rowFor(rule) >= 0) {
            m_draft.add(rule, members);
            continue;
        }
        const int row = int(m_draft.rules().size());
        beginInsertRows({}, row, row);
        m_draft.add(rule, members);
        endInsertRows();
    }
    changed();
}

void RulesModel::decide(int row)
{
    if (row < 0 || row >= m_draft.rules().size())
        return;
    const auto& line = m_draft.rules().at(row);
    if (const auto group = offeredGroup(line))
        m_draft.useGroup(row, *group);
    else if (isDoubtful(line))
        m_draft.confirm(row);
    changed();
}

void RulesModel::discard()
{
    setStanding(m_draft.standing());
}

/// Numbers and states follow from the whole list.
void RulesModel::changed()
{
    m_moved = m_draft.movedKeys();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT draftChanged();
}

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_draft.rules().size()) + 1;
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const auto* line = isDefaultRow(row) ? nullptr : &m_draft.rules().at(row);
    switch (role) {
    case IdRole:
        return line ? QString::number(line->key) : u"default"_s;
    case SearchRole:
        return searchKey(line ? line->rule.groupName : tr("Everyone else"));
    case LinkRole:
        return line && m_editable && index.column() == GroupName ? decisionOn(*line) : QString();
    case ChangedRole:
        return index.column() == Role &&
               (line ? line->isNew() || line->hasOtherRole() : m_draft.ownDefault() != m_draft.standing().ownDefault);
    case BadgeRole:
        return line && index.column() == GroupName ? badgeOf(*line) : QString();
    case ChoiceRole:
        return m_editable && index.column() == Role;
    case Qt::AccessibleTextRole:
        if (index.column() == Handle) // where the keyboard comes to in a row
            return line ? u"%1, %2"_s.arg(QString::number(row + 1), itemCellData(cell(row, GroupName), role).toString())
                        : tr("Everyone else");
        if (line && index.column() == GroupName && !badgeOf(*line).isEmpty())
            return u"%1, %2"_s.arg(itemCellData(cell(row, GroupName), role).toString(), badgeOf(*line));
        break;
    default:
        break;
    }
    return itemCellData(cell(row, index.column()), role);
}

ItemCell RulesModel::cell(int row, int column) const
{
    return isDefaultRow(row) ? defaultCell(column) : ruleCell(m_draft.rules().at(row), row, column);
}

ItemCell RulesModel::ruleCell(const DraftRule& line, int row, int column) const
{
    switch (Column(column)) {
    case Number:
        return {.text = QString::number(row + 1), .sort = row, .alignRight = true};
    case GroupName:
        return {.text = line.rule.groupName,
                .secondLine = groupNote(line),
                .sort = searchKey(line.rule.groupName),
                .toolTip = badgeOf(line).isEmpty() ? QString()
                                                   : tr("%1: %2", "name of a group, why it deserves a look")
                                                         .arg(isolated(line.rule.groupName), badgeOf(line))};
    case Members:
        return {.text = words::number(line.members), .sort = line.members, .alignRight = true};
    case Role:
        return {.text = roleName(line.rule.roleId)};
    case State:
        return stateCell(line);
    case Handle:
    case ColumnCount:
        break;
    }
    return {};
}

ItemCell RulesModel::defaultCell(int column) const
{
    const auto& standing = m_draft.standing();
    switch (Column(column)) {
    case GroupName:
        return {.text = standing.precedence == RolePrecedence::Union ? tr("Everyone") : tr("Everyone else"),
                .emphasis = Emphasis::Muted};
    case Members:
        return {.text = m_everyoneElse ? words::number(*m_everyoneElse) : u"–"_s,
                .sort = m_everyoneElse.value_or(0),
                .alignRight = true};
    case Role:
        if (!m_draft.defaultRole() && m_draft.ownDefault() != standing.ownDefault)
            return {.text = tr("of the account or server", "default role"), .emphasis = Emphasis::Muted};
        return {.text = roleName(m_draft.defaultRole())};
    case State:
        if (m_draft.ownDefault() != standing.ownDefault)
            return {.text = tr("was %1", "former role").arg(roleName(standing.defaultRole)),
                    .emphasis = Emphasis::Accent,
                    .pill = true};
        if (standing.defaultFrom == DefaultSource::Account)
            return {.text = tr("default role"), .secondLine = tr("of the account"), .emphasis = Emphasis::Muted};
        if (standing.defaultFrom == DefaultSource::Server)
            return {.text = tr("default role"), .secondLine = tr("of the server"), .emphasis = Emphasis::Muted};
        return {.text = tr("default role"), .emphasis = Emphasis::Muted};
    case Handle:
    case Number:
    case ColumnCount:
        break;
    }
    return {};
}

ItemCell RulesModel::stateCell(const DraftRule& line) const
{
    const auto pill = [](const QString& text, Emphasis emphasis) {
        return ItemCell{.text = text, .emphasis = emphasis, .pill = true};
    };
    if (line.state == RuleState::Orphan)
        return {.text = tr("group deleted"), .emphasis = Emphasis::Bad, .pill = true, .alarm = true};
    if (line.state == RuleState::Pending)
        return pill(line.isNew() ? tr("new, pending") : tr("pending"), Emphasis::Warning);
    if (line.isNew())
        return pill(tr("new"), Emphasis::Accent);
    if (line.hasOtherRole())
        return pill(tr("was %1", "former role").arg(roleName(line.standing->rule.roleId)), Emphasis::Accent);
    if (line.hasOtherGroup())
        return pill(line.standing->state == RuleState::Orphan ? tr("was without a group") : tr("was pending"),
                    Emphasis::Accent);
    if (line.isConfirmed())
        return pill(tr("confirmed"), Emphasis::Accent);
    if (isDoubtful(line))
        return pill(tr("is it the same?"), Emphasis::Warning);
    if (m_moved.contains(line.key))
        return pill(tr("was rule %1", "number").arg(line.standingAt + 1), Emphasis::Accent);
    return {.text = tr("matches"), .emphasis = Emphasis::Muted};
}

QString RulesModel::groupNote(const DraftRule& line) const
{
    if (line.state == RuleState::Pending) {
        const auto group = nearMissOf(line);
        return group ? tr("did you mean “%1”, %2 members?", "group, count")
                           .arg(isolated(group->name), words::number(group->members))
                     : tr("waits for a group of this name");
    }
    if (!line.standing || line.hasOtherGroup())
        return {};
    if (line.state == RuleState::Orphan && line.standing->sameName)
        return tr("deleted; another group is now called “%1”, and gets nothing from this rule")
            .arg(isolated(line.standing->sameName->name));
    if (line.state == RuleState::Orphan) {
        const auto& at = line.standing->orphanedAt;
        return at ? tr("deleted by %1 on %2; gives nobody a role", "identity provider, day")
                        .arg(isolated(m_idpName), words::day(*at, m_clock()))
                  : tr("deleted; gives nobody a role");
    }
    if (line.isConfirmed())
        return {};
    if (line.standing->sameName)
        return tr("another group is now called “%1”; it gets nothing from this rule")
            .arg(isolated(line.standing->sameName->name));
    if (line.standing->renamedFrom && line.standing->renamedAt)
        return tr("renamed by %1 from “%2” on %3; rule kept", "identity provider, former name, day")
            .arg(isolated(m_idpName), isolated(*line.standing->renamedFrom),
                 words::day(*line.standing->renamedAt, m_clock()));
    return {};
}

/// The group was renamed, and a person could take it for another one: a name that is nearly the old one, or another
/// group that has the old name. Which one is meant is theirs to say. (A plain new name needs nobody.)
bool RulesModel::isDoubtful(const DraftRule& line)
{
    return line.state == RuleState::Bound && line.standing && line.standing->renamedFrom && !line.hasOtherGroup() &&
           !line.isConfirmed() &&
           (line.standing->sameName || nearMiss(*line.standing->renamedFrom, line.rule.groupName));
}

/// The group that the rule can be given with one click.
std::optional<NamedGroup> RulesModel::offeredGroup(const DraftRule& line) const
{
    return line.state == RuleState::Orphan && line.standing ? line.standing->sameName : nearMissOf(line);
}

QString RulesModel::decisionOn(const DraftRule& line) const
{
    if (offeredGroup(line))
        return tr("Use it");
    return isDoubtful(line) ? tr("It is the same") : QString();
}

std::optional<NamedGroup> RulesModel::nearMissOf(const DraftRule& line) const
{
    if (line.state != RuleState::Pending)
        return std::nullopt;
    if (line.standing && line.standing->nearMiss && !line.hasOtherGroup())
        return line.standing->nearMiss;
    const auto alike = m_alike.value(nearMissKey(line.rule.groupName));
    for (const auto at : alike) {
        if (nearMiss(line.rule.groupName, m_groups.at(at).displayName))
            return asNamed(m_groups.at(at));
    }
    return std::nullopt;
}

QString RulesModel::badgeOf(const DraftRule& line) const
{
    if (const auto alarm = nameAlarm(line.rule.groupName))
        return inWords(*alarm);
    const auto alike = m_alike.value(nearMissKey(line.rule.groupName));
    for (const auto at : alike) {
        const auto& other = m_groups.at(at);
        const auto difference = nearMiss(line.rule.groupName, other.displayName);
        if (line.rule.groupId != std::optional(other.id) && difference &&
            difference->testFlag(NameDifference::LookAlike))
            return tr("Another group, “%1”, %2.", "name, differs only in…")
                .arg(isolated(other.displayName), inWords(*difference));
    }
    return {};
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool right = section == Members || section == Number;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::AccessibleTextRole && section == Handle)
        return tr("Move");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return u"#"_s;
    case GroupName:
        return tr("Group at the identity provider");
    case Members:
        return tr("Members");
    case Role:
        return tr("Role");
    case State:
        return tr("State");
    case Handle:
    case ColumnCount:
        break;
    }
    return QString();
}

Qt::ItemFlags RulesModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (!m_editable)
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    return isDefaultRow(index.row()) ? flags : flags | Qt::ItemIsDragEnabled;
}

QStringList RulesModel::mimeTypes() const
{
    return {rowFormat};
}

QMimeData* RulesModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowFormat, QByteArray::number(indexes.constFirst().row()));
    return data;
}

bool RulesModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowFormat))
        return false;
    const int from = data->data(rowFormat).toInt();
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_draft.rules().size());
    move(from, before > from ? before - 1 : before);
    return false;
}

} // namespace provost
