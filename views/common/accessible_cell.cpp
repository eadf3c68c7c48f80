// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/accessible_cell.h"

#include "model/items/item_cell.h"
#include "views/common/accessible_table.h"
#include "views/common/table.h"

#include <QHeaderView>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QRect onScreen(const QWidget& viewport, const QRect& rect)
{
    return {viewport.mapToGlobal(rect.topLeft()), rect.size()};
}

bool isEnabled(const Table* table)
{
    return table != nullptr && table->isEnabled();
}

} // namespace

AccessibleCell::AccessibleCell(Table& table, const QModelIndex& index)
    : m_table(&table)
    , m_index(index)
{
}

AccessibleTable* AccessibleCell::whole() const
{
    return static_cast<AccessibleTable*>(parent());
}

bool AccessibleCell::isValid() const
{
    return m_table && m_index.isValid() && m_index.model() == m_table->model();
}

QWindow* AccessibleCell::window() const
{
    return m_table ? m_table->window()->windowHandle() : nullptr;
}

QAccessibleInterface* AccessibleCell::parent() const
{
    return m_table ? QAccessible::queryAccessibleInterface(m_table) : nullptr;
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const auto told = m_index.data(Qt::AccessibleTextRole).toString();
    if (!told.isEmpty())
        return told;
    auto words = m_index.data().toString();
    const auto below = m_index.data(SecondLineRole).toString();
    if (words.isEmpty() && below.isEmpty())
        return u"–"_s; // it can be chosen, and has to be called something
    return below.isEmpty() ? words : words.append(QLatin1StringView(words.isEmpty() ? "" : ", ")).append(below);
}

QRect AccessibleCell::rect() const
{
    return isValid() ? onScreen(*m_table->viewport(), m_table->visualRect(m_index)) : QRect();
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto flags = m_index.flags();
    state.disabled = !isEnabled(m_table) || !flags.testFlag(Qt::ItemIsEnabled);
    state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.focusable = state.selectable;
    state.selected = isSelected();
    state.focused = m_table->hasFocus() && m_table->currentIndex() == m_index;
    const auto ticked = m_index.data(Qt::CheckStateRole);
    state.checkable = ticked.isValid();
    state.checked = ticked.toInt() == Qt::Checked;
    state.offscreen = !m_table->viewport()->rect().intersects(m_table->visualRect(m_index));
    state.invisible = state.offscreen || !m_table->isVisible();
    return state;
}

void* AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface*>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

bool AccessibleCell::isSelected() const
{
    return isValid() && m_table->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface*> AccessibleCell::columnHeaderCells() const
{
    if (!isValid())
        return {};
    auto* title = whole()->titleAt(columnIndex());
    return title ? QList{title} : QList<QAccessibleInterface*>();
}

int AccessibleCell::columnIndex() const
{
    return isValid() ? whole()->placeOf(m_index.column()) : -1;
}

int AccessibleCell::rowIndex() const
{
    return isValid() ? m_index.row() : -1;
}

bool AccessibleCell::canBeTicked() const
{
    return isValid() && m_index.data(Qt::CheckStateRole).isValid();
}

QStringList AccessibleCell::actionNames() const
{
    if (!isValid() || !isEnabled(m_table))
        return {};
    QStringList names{setFocusAction(), pressAction()};
    if (canBeTicked())
        names.append(toggleAction());
    return names;
}

void AccessibleCell::doAction(const QString& name)
{
    if (!actionNames().contains(name))
        return;
    if (name == setFocusAction()) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(m_index);
    } else if (name == pressAction()) {
        Q_EMIT m_table->rowActivated(m_index.row());
    } else {
        m_table->toggle(m_index);
    }
}

AccessibleTitle::AccessibleTitle(Table& table, int modelColumn)
    : m_table(&table)
    , m_column(modelColumn)
{
}

bool AccessibleTitle::isValid() const
{
    return m_table && m_table->model() && m_column < m_table->model()->columnCount() &&
           !m_table->isColumnHidden(m_column);
}

QWindow* AccessibleTitle::window() const
{
    return m_table ? m_table->window()->windowHandle() : nullptr;
}

QAccessibleInterface* AccessibleTitle::parent() const
{
    return m_table ? QAccessible::queryAccessibleInterface(m_table) : nullptr;
}

QString AccessibleTitle::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name)
        return {};
    const auto told = m_table->model()->headerData(m_column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return told.isEmpty() ? m_table->model()->headerData(m_column, Qt::Horizontal).toString() : told;
}

QRect AccessibleTitle::rect() const
{
    if (!isValid())
        return {};
    const auto& header = *m_table->horizontalHeader();
    return onScreen(*header.viewport(),
                    QRect(header.sectionViewportPosition(m_column), 0, header.sectionSize(m_column), header.height()));
}

QAccessible::State AccessibleTitle::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = !isValid() || !m_table->horizontalHeader()->isVisible();
    state.disabled = !isEnabled(m_table);
    return state;
}

void* AccessibleTitle::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList AccessibleTitle::actionNames() const
{
    return isValid() && isEnabled(m_table) && m_table->isSortingEnabled() ? QStringList{pressAction()} : QStringList();
}

/// As a click does: the other way round where the table is sorted by this column already.
void AccessibleTitle::doAction(const QString& name)
{
    if (!actionNames().contains(name))
        return;
    const auto& header = *m_table->horizontalHeader();
    const bool turns = header.sortIndicatorSection() == m_column && header.sortIndicatorOrder() == Qt::AscendingOrder;
    m_table->sortByColumn(m_column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace provost
