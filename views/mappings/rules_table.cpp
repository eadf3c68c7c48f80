// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/mappings/rules_table.h"

#include "model/items/filters.h"
#include "model/items/rules_model.h"
#include "views/common/cell_delegate.h"
#include "views/common/icons.h"
#include "views/common/item_delegate.h"
#include "views/common/text.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

Cell ruleLook(const QModelIndex& index)
{
    if (index.column() == RulesModel::Handle)
        return index.flags().testFlag(Qt::ItemIsDragEnabled) ? Cell{.icon = "grip-vertical"_L1} : Cell{};
    auto cell = lookOf(index);
    cell.link = index.data(RulesModel::LinkRole).toString();
    cell.menu = index.data(RulesModel::ChoiceRole).toBool();
    cell.strong = index.data(RulesModel::ChangedRole).toBool();
    if (!index.data(RulesModel::BadgeRole).toString().isEmpty()) {
        cell.icon = "shield-alert"_L1;
        cell.iconInk = Tone::Warn;
    }
    return cell;
}

} // namespace

RulesTable::RulesTable(RulesModel& model, RecordFilter& filter, QWidget* parent)
    : Table(tr("Role mappings"), metrics::RowTwoLines, parent)
    , m_rules(model)
    , m_filter(filter)
{
    setObjectName("mappings"_L1);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    m_filter.setSourceModel(&m_rules);
    setModel(&m_filter);
    auto* look = new CellDelegate(&ruleLook, this);
    setItemDelegate(look);
    setColumns({{34, 0, 34}, {34, 0, 44}, {190, 1}, {70, 0, 100}, {96, 0, 150}, {110, 0, 180}});
    connect(look, &CellDelegate::linkChosen, this, [this](const QModelIndex& at) { m_rules.decide(sourceRow(at)); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.data(RulesModel::ChoiceRole).toBool())
            openRolesOf(at);
    });
    connect(this, &Table::rowActivated, this, [this](int row) { openRolesOf(m_filter.index(row, RulesModel::Role)); });
}

int RulesTable::sourceRow(const QModelIndex& index) const
{
    return m_filter.mapToSource(index).row();
}

QList<int> RulesTable::chosenRows() const
{
    QList<int> rows;
    const auto chosen = selectionModel()->selectedRows();
    for (const auto& index : chosen)
        rows.append(sourceRow(index));
    std::ranges::sort(rows);
    return rows;
}

void RulesTable::openRolesOf(const QModelIndex& index)
{
    if (!m_rules.isEditable())
        return;
    auto rows = chosenRows();
    const int row = sourceRow(index);
    if (!rows.contains(row))
        rows = {row};
    openRoles(rows, visualRect(m_filter.index(index.row(), RulesModel::Role)).bottomLeft());
}

void RulesTable::openRoles(const QList<int>& rows, const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName("roleMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRoles(*menu, rows);
    menu->popup(viewport()->mapToGlobal(at));
}

void RulesTable::fillRoles(QMenu& menu, const QList<int>& rows)
{
    const bool isDefault = rows.size() == 1 && m_rules.isDefaultRow(rows.constFirst());
    const auto& draft = m_rules.draft();
    const auto present = rows.size() != 1 ? std::optional<RoleId>()
                         : isDefault      ? draft.defaultRole()
                                          : std::optional(draft.rules().at(rows.constFirst()).rule.roleId);
    const auto add = [&](const QString& name, const QString& text, const std::optional<RoleId>& role, bool isChosen) {
        auto* action = menu.addAction(text, this, [this, rows, role] { m_rules.setRole(rows, role); });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(isChosen);
    };
    for (const auto& role : m_rules.roles())
        add(u"role-"_s + role.id.text(), menuText(role.name), role.id, present == std::optional(role.id));
    if (!isDefault)
        return;
    menu.addSeparator();
    add(u"role-inherited"_s, tr("That of the account or server"), std::nullopt, !draft.ownDefault());
}

void RulesTable::moveChosen(int by)
{
    if (!m_rules.isEditable() || !m_filter.needle().isEmpty())
        return; // between rows that cannot be seen nobody knows where it goes
    auto rows = chosenRows();
    rows.removeIf([this](int row) { return m_rules.isDefaultRow(row); });
    const int last = int(m_rules.draft().rules().size()) - 1;
    if (rows.isEmpty() || rows.constFirst() + by < 0 || rows.constLast() + by > last)
        return;
    if (by > 0)
        std::ranges::reverse(rows);
    for (const int row : std::as_const(rows))
        m_rules.move(row, row + by);
}

void RulesTable::removeChosen()
{
    if (m_rules.isEditable())
        m_rules.remove(chosenRows());
}

void RulesTable::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveChosen(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete)
        removeChosen();
    else if (event->key() == Qt::Key_F2 && currentRow() >= 0)
        openRolesOf(m_filter.index(currentRow(), RulesModel::Role));
    else
        Table::keyPressEvent(event);
}

void RulesTable::contextMenuEvent(QContextMenuEvent* event)
{
    const auto rows = chosenRows();
    if (rows.isEmpty() || !m_rules.isEditable())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName("ruleMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* roles = menu->addMenu(tr("Role"));
    fillRoles(*roles, rows);
    const bool isRule = !m_rules.isDefaultRow(rows.constFirst());
    const auto decision = m_rules.index(rows.constFirst(), RulesModel::GroupName).data(RulesModel::LinkRole).toString();
    if (isRule && rows.size() == 1 && !decision.isEmpty())
        menu->addAction(decision, this, [this, row = rows.constFirst()] { m_rules.decide(row); });
    auto* up = menu->addAction(icon("arrow-up"_L1), tr("Move up"), QKeySequence(QKeyCombination(Qt::ALT, Qt::Key_Up)),
                               this, [this] { moveChosen(-1); });
    auto* down = menu->addAction(icon("arrow-down"_L1), tr("Move down"),
                                 QKeySequence(QKeyCombination(Qt::ALT, Qt::Key_Down)), this, [this] { moveChosen(1); });
    menu->addSeparator();
    auto* remove = menu->addAction(icon("trash-2"_L1), tr("Remove the rule"), QKeySequence(Qt::Key_Delete), this,
                                   [this] { removeChosen(); });
    for (auto* action : {up, down, remove})
        action->setEnabled(isRule);
    menu->popup(event->globalPos());
}

void RulesTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    Table::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

} // namespace provost
