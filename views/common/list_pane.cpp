// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/list_pane.h"

#include "model/items/filters.h"
#include "model/store/directory.h"
#include "views/common/empty_state.h"
#include "views/common/inspector.h"
#include "views/common/page_header.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

ListPane::ListPane(const QString& id, Words words, int rowHeight, QWidget* parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_header(new PageHeader(m_words.title, this))
    , m_search(new SearchField(m_words.search, this))
    , m_table(new Table(m_words.table, rowHeight, this))
    , m_count(PlainLabel::mute({}, this))
    , m_bars(new QVBoxLayout)
    , m_room(new QHBoxLayout)
{
    setObjectName(id + u"Pane"_s);
    m_search->setObjectName("search"_L1);
    m_header->addAction(m_search);
    m_table->setObjectName(id);
    m_count->setObjectName("count"_L1);
    m_count->setContentsMargins(metrics::CellPadding, metrics::Gap8, metrics::CellPadding, metrics::Gap8);
    m_count->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    m_room->setSpacing(0);
    m_room->addLayout(column, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_bars);
    layout->addLayout(m_room, 1);
    connect(m_table, &Table::stateActionChosen, this, &ListPane::onStateAction);
}

void ListPane::setList(List list)
{
    m_list = std::move(list);
    m_list.filter->setSourceModel(m_list.rows);
    m_table->setModel(m_list.filter);
    connect(m_list.directory, &Directory::completenessChanged, this, &ListPane::showState);
    connect(m_list.filter, &QAbstractItemModel::rowsInserted, this, &ListPane::showState);
    connect(m_list.filter, &QAbstractItemModel::rowsRemoved, this, &ListPane::showState);
    connect(m_table, &Table::currentRowChanged, this, &ListPane::renewChosen);
    connect(m_list.rows, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                const int row = chosenRow();
                if (row >= first.row() && row <= last.row())
                    renewChosen();
            });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_list.filter->setSearch(text);
        m_table->viewport()->update(); // the matching letters are marked
        showState();
    });
}

void ListPane::setInspector(Inspector* inspector)
{
    m_inspector = inspector;
    m_room->addWidget(inspector);
    inspector->hide();
}

void ListPane::renewChosen()
{
    const int row = chosenRow();
    showChosen(row);
    if (m_inspector)
        m_inspector->setVisible(row >= 0);
}

void ListPane::showState()
{
    if (!m_list.directory)
        return; // the server is being closed
    const auto state = m_list.directory->completeness(m_list.collection);
    if (m_list.filter->rowCount() > 0)
        m_table->showRows();
    else if (m_list.rows->rowCount() > 0)
        m_table->showEmpty("search"_L1, m_words.noMatch, m_words.noMatchText);
    else if (state.error)
        m_table->showError(*state.error, tr("Try again"));
    else if (!state.isEverLoaded())
        m_table->showBusy(m_words.loading);
    else
        showEmpty();
    const auto count = m_list.rows->rowCount() > 0 ? countText() : QString();
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void ListPane::onStateAction()
{
    Q_EMIT reloadRequested();
}

int ListPane::chosenRow() const
{
    const int row = m_table->currentRow();
    return row < 0 ? -1 : m_list.filter->mapToSource(m_list.filter->index(row, 0)).row();
}

void ListPane::chooseRow(int row)
{
    if (row >= 0)
        m_table->selectRowOnly(m_list.filter->mapFromSource(m_list.rows->index(row, 0)).row());
}

} // namespace provost
