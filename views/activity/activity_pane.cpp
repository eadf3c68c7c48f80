// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/activity_pane.h"

#include "model/items/events_model.h"
#include "model/items/filters.h"
#include "model/items/words.h"
#include "views/activity/event_inspector.h"
#include "views/common/button.h"
#include "views/common/empty_state.h"
#include "views/common/filter_chip.h"
#include "views/common/item_delegate.h"
#include "views/common/page_header.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

ActivityPane::ActivityPane(OpenServer at, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_model(new EventsModel(*m_at.directory, this))
    , m_filter(new EventsFilter(this))
{
    setObjectName("activityPane"_L1);
    m_filter->setSourceModel(m_model);
    build();
    connectModel();
    showLive();
    showState();
    showChosen(-1);
}

void ActivityPane::build()
{
    m_errorsChip = new FilterChip(tr("Errors only"), this);
    m_errorsChip->setObjectName("errorsOnlyChip"_L1);
    m_errorsChip->hide();
    m_consoleChip = new FilterChip(tr("Without this console’s calls"), this);
    m_consoleChip->setObjectName("hideConsoleChip"_L1);
    m_consoleChip->hide();
    m_errors = new Button(tr("Errors only"), "circle-alert"_L1);
    m_errors->setObjectName("errorsOnly"_L1);
    m_console = new Button(tr("Hide console calls"), "filter"_L1);
    m_console->setObjectName("hideConsole"_L1);
    m_search = new SearchField(tr("Person, path, status"));
    m_search->setObjectName("search"_L1);
    m_live = new Button(tr("Live"), "radio"_L1);
    m_live->setObjectName("live"_L1);
    m_live->setCheckable(true);
    m_live->setChecked(true);
    auto* header = new PageHeader(tr("Activity"), this);
    for (QWidget* chip : std::initializer_list<QWidget*>{m_errorsChip, m_consoleChip, m_errors, m_console})
        header->addChip(chip);
    header->addAction(m_search);
    header->addAction(m_live);
    m_table = new Table(tr("Requests"), metrics::RowOneLine, this);
    m_table->setObjectName("events"_L1);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{78, 0}, {90, 0, 120}, {160, 2}, {80, 3}, {116, 0, 140}, {70, 0}});
    m_count = PlainLabel::mute({}, this);
    m_count->setObjectName("count"_L1);
    m_count->setContentsMargins(metrics::CellPadding, metrics::Gap8, metrics::CellPadding, metrics::Gap8);
    m_inspector = new EventInspector(m_at, this);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_table, 1);
    list->addWidget(m_count);
    auto* room = new QHBoxLayout;
    room->setSpacing(0);
    room->addLayout(list, 1);
    room->addWidget(m_inspector);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(room, 1);
}

void ActivityPane::connectModel()
{
    connect(m_at.directory, &Directory::completenessChanged, this, &ActivityPane::showState);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ActivityPane::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ActivityPane::showState);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        showState();
    });
    connect(m_errors, &Button::clicked, this, [this] { setErrorsOnly(true); });
    connect(m_errorsChip, &FilterChip::clicked, this, [this] { setErrorsOnly(false); });
    connect(m_console, &Button::clicked, this, [this] { setHidingConsole(true); });
    connect(m_consoleChip, &FilterChip::clicked, this, [this] { setHidingConsole(false); });
    connect(m_live, &Button::toggled, this, [this](bool on) {
        m_model->setLive(on);
        showLive();
        showState();
    });
    connect(m_table, &Table::currentRowChanged, this, &ActivityPane::showChosen);
    connect(m_table, &Table::stateActionChosen, this, &ActivityPane::reloadRequested);
}

void ActivityPane::setAccount(std::optional<AccountId> account)
{
    m_filter->setAccount(std::move(account), m_at.directory);
    showState();
}

void ActivityPane::setErrorsOnly(bool on)
{
    m_filter->setErrorsOnly(on);
    m_errors->setVisible(!on);
    m_errorsChip->setVisible(on);
    showState();
}

void ActivityPane::setHidingConsole(bool on)
{
    m_filter->setWithConsole(!on);
    m_console->setVisible(!on);
    m_consoleChip->setVisible(on);
    showState();
}

void ActivityPane::showLive()
{
    const bool live = m_model->isLive();
    m_live->setText(live ? tr("Live") : tr("Held"));
    m_live->setIconName(live ? "radio"_L1 : "pause"_L1);
    m_live->setAccessibleName(live ? tr("Live: new requests appear by themselves")
                                   : tr("Held: new requests wait until this is switched on"));
}

void ActivityPane::showState()
{
    const auto state = m_at.directory->completeness(Collection::Events);
    if (m_filter->rowCount() > 0)
        m_table->showRows();
    else if (m_model->rowCount() > 0)
        m_table->showEmpty("search"_L1, tr("No request matches"),
                           tr("Change the search or the filters to see the others."));
    else if (state.error)
        m_table->showError(*state.error, tr("Try again"));
    else if (!state.isEverLoaded())
        m_table->showBusy(tr("Loading the requests…"));
    else
        m_table->showEmpty("activity"_L1, tr("No request yet"),
                           tr("What identity providers send appears here by itself, a moment after it happened."));
    showCount();
}

void ActivityPane::showCount()
{
    m_count->setVisible(m_model->rowCount() > 0);
    const auto all = words::number(m_model->rowCount());
    m_count->setText(m_filter->isRestricting()
                         ? tr("%1 of the newest %2 requests match").arg(words::number(m_filter->rowCount()), all)
                         : tr("The newest %1 requests", "count").arg(all));
}

void ActivityPane::showChosen(int row)
{
    m_inspector->setVisible(row >= 0);
    if (row >= 0)
        m_inspector->setEvent(m_model->at(m_filter->mapToSource(m_filter->index(row, 0)).row()));
}

} // namespace provost
