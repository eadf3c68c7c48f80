// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/columns_button.h"

#include "views/common/button.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace provost {

ColumnsButton::ColumnsButton(Table& table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_button(Button::iconOnly(tr("Columns"), "columns-3"_L1, this))
    , m_menu(new QMenu(this))
{
    m_button->setObjectName("columns"_L1);
    m_menu->setObjectName("columnsMenu"_L1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    connect(m_button, &Button::clicked, this, &ColumnsButton::openMenu);
}

void ColumnsButton::openMenu()
{
    m_menu->clear();
    const auto* model = m_table.model();
    for (int column = 1; column < model->columnCount(); ++column) {
        auto* action = m_menu->addAction(menuText(model->headerData(column, Qt::Horizontal).toString()));
        action->setObjectName(u"column-%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { m_table.showColumn(column, on); });
    }
    m_menu->addSeparator();
    auto* reset = m_menu->addAction(tr("Reset the columns"));
    reset->setObjectName("resetColumns"_L1);
    connect(reset, &QAction::triggered, this, [this] { m_table.resetLayout(); });
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

} // namespace provost
