// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/activity_pane.h"

#include "model/items/events_model.h"
#include "model/items/filters.h"
#include "model/items/words.h"
#include "views/activity/event_inspector.h"
#include "views/common/button.h"
#include "views/common/filter_chip.h"
#include "views/common/item_delegate.h"
#include "views/common/page_header.h"
#include "views/common/table.h"

using namespace Qt::StringLiterals;

namespace provost {

ActivityPane::ActivityPane(OpenServer at, QWidget* parent)
    : ListPane(u"activity"_s,
               {tr("Activity"), tr("Requests"), tr("Person, path, status"), tr("Loading the requests…"),
                tr("No request matches"), tr("Change the search or the filters to see the others.")},
               metrics::RowOneLine, parent)
    , m_at(std::move(at))
    , m_model(new EventsModel(*m_at.directory, this))
    , m_filter(new EventsFilter(this))
    , m_inspector(new EventInspector(m_at, this))
{
    setList({m_at.directory, Collection::Events, m_model, m_filter});
    setInspector(m_inspector);
    buildHeader();
    table()->setItemDelegate(makeItemDelegate(table()));
    table()->setColumns({{78, 0}, {90, 0, 140}, {120, 0, 190}, {80, 1}, {80, 0, 140}, {62, 0}});
    connectModel();
    showLive();
    showState();
}

void ActivityPane::buildHeader()
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
    m_live = new Button(tr("Live"), "radio"_L1);
    m_live->setObjectName("live"_L1);
    m_live->setCheckable(true);
    m_live->setChecked(true);
    for (QWidget* chip : std::initializer_list<QWidget*>{m_errorsChip, m_consoleChip, m_errors, m_console})
        header()->addChip(chip);
    header()->addAction(m_live);
}

void ActivityPane::connectModel()
{
    connect(m_errors, &Button::clicked, this, [this] { setErrorsOnly(true); });
    connect(m_errorsChip, &FilterChip::clicked, this, [this] { setErrorsOnly(false); });
    connect(m_console, &Button::clicked, this, [this] { setHidingConsole(true); });
    connect(m_consoleChip, &FilterChip::clicked, this, [this] { setHidingConsole(false); });
    connect(m_live, &Button::toggled, this, [this](bool on) {
        m_model->setLive(on);
        showLive();
        showState();
    });
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

void ActivityPane::showEmpty()
{
    table()->showEmpty("activity"_L1, tr("No request yet"),
                       tr("What identity providers send appears here by itself, a moment after it happened."));
}

QString ActivityPane::countText() const
{
    const auto all = words::number(m_model->rowCount());
    return m_filter->isRestricting()
               ? tr("%1 of the newest %2 requests match").arg(words::number(m_filter->rowCount()), all)
               : tr("The newest %1 requests", "count").arg(all);
}

void ActivityPane::showChosen(int row)
{
    if (row >= 0)
        m_inspector->setEvent(m_model->at(row));
}

} // namespace provost
