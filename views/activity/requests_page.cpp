// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/requests_page.h"

#include "model/items/event_search.h"
#include "model/items/events_model.h"
#include "model/items/words.h"
#include "views/activity/event_inspector.h"
#include "views/common/item_delegate.h"
#include "views/common/table.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace provost {

RequestsPage::RequestsPage(OpenServer at, EventSearch& search, const Clock& clock, QWidget* parent)
    : ListRoom(u"activity"_s, tr("Requests"), metrics::RowOneLine, parent)
    , m_search(search)
    , m_model(new EventsModel(search.found(), clock, this))
    , m_inspector(new EventInspector(std::move(at), clock, this))
{
    setInspector(m_inspector);
    table()->setModel(m_model);
    table()->followTimes(clock);
    table()->setItemDelegate(makeItemDelegate(table()));
    table()->setColumns({{106, 0, 220}, {90, 0, 140}, {120, 1}, {80, 2}, {80, 0, 140}, {62, 0}});
    connect(&m_search, &EventSearch::stateChanged, this, &RequestsPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RequestsPage::showState);
    connect(table(), &Table::currentRowChanged, this, &RequestsPage::showChosen);
    connect(table(), &Table::stateActionChosen, &m_search, &EventSearch::reload);
    connect(table()->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == table()->verticalScrollBar()->maximum())
            m_search.loadMore();
    });
    showState();
}

void RequestsPage::setRestricting(bool restricting)
{
    m_restricting = restricting;
}

void RequestsPage::showState()
{
    if (m_seeksOne && !m_search.isLoading() && m_model->rowCount() > 0) {
        m_seeksOne = false;
        table()->selectRowOnly(0);
    }
    if (m_model->rowCount() > 0)
        table()->showRows();
    else if (m_search.error())
        table()->showError(*m_search.error(), tr("Try again"));
    else if (m_search.isLoading())
        table()->showBusy(tr("Loading the requests…"));
    else if (m_restricting)
        table()->showEmpty("search"_L1, tr("No request matches"),
                           tr("Change the search, the filters or the time to see the others."));
    else
        table()->showEmpty("activity"_L1, tr("No request yet"),
                           tr("What identity providers send appears here by itself, a moment after it happened."));
    setCount(m_model->rowCount() > 0 ? countText() : QString());
}

QString RequestsPage::countText() const
{
    const auto count = words::number(m_model->rowCount());
    if (m_model->rowCount() >= Directory::eventCapacity)
        return tr("The newest %1 requests; narrow the time or the filters to see older ones", "count").arg(count);
    if (m_search.hasMore())
        return m_restricting
                   ? tr("The newest %1 requests that match; older ones follow at the end of the list", "count")
                         .arg(count)
                   : tr("The newest %1 requests; older ones follow at the end of the list", "count").arg(count);
    return m_restricting ? tr("All %n request(s) that match", nullptr, m_model->rowCount())
                         : tr("All %n request(s)", nullptr, m_model->rowCount());
}

void RequestsPage::showChosen(int row)
{
    m_inspector->setVisible(row >= 0);
    if (row >= 0)
        m_inspector->setEvent(m_model->at(row));
}

} // namespace provost
