// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/list_room.h"

#include "views/common/inspector.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

ListRoom::ListRoom(const QString& id, const QString& accessibleName, int rowHeight, QWidget* parent)
    : QWidget(parent)
    , m_table(new Table(accessibleName, rowHeight, this))
    , m_count(PlainLabel::mute({}, this))
    , m_room(new QHBoxLayout(this))
{
    m_table->setObjectName(id);
    m_count->setObjectName("count"_L1);
    m_count->setContentsMargins(metrics::CellPadding, metrics::Gap8, metrics::CellPadding, metrics::Gap8);
    m_count->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    m_room->setContentsMargins(0, 0, 0, 0);
    m_room->setSpacing(0);
    m_room->addLayout(column, 1);
}

void ListRoom::setInspector(Inspector* inspector)
{
    m_room->addWidget(inspector);
    inspector->hide();
}

void ListRoom::setCount(const QString& text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

} // namespace provost
