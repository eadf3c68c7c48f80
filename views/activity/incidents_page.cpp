// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/incidents_page.h"

#include "model/items/filters.h"
#include "model/items/incident_search.h"
#include "model/items/incidents_model.h"
#include "model/items/words.h"
#include "views/activity/incident_inspector.h"
#include "views/common/item_delegate.h"
#include "views/common/table.h"

using namespace Qt::StringLiterals;

namespace provost {

IncidentsPage::IncidentsPage(OpenServer at, std::shared_ptr<const Dictionary> dictionary,
                             std::shared_ptr<DictionaryNotes> notes, IncidentSearch& search, const Clock& clock,
                             QWidget* parent)
    : ListRoom(u"incidents"_s, tr("Incidents"), metrics::RowOneLine, parent)
    , m_search(search)
    , m_model(new IncidentsModel(clock, this))
    , m_filter(new RecordFilter(this))
    , m_inspector(new IncidentInspector(std::move(at), std::move(dictionary), std::move(notes), clock, this))
{
    setInspector(m_inspector);
    m_filter->setSourceModel(m_model);
    table()->setModel(m_filter);
    table()->followTimes(clock);
    table()->setItemDelegate(makeItemDelegate(table()));
    table()->setColumns({{100, 0, 220}, {90, 0, 150}, {160, 1}, {56, 0}, {80, 0, 140}});
    table()->setSortingEnabled(true);
    table()->sortByColumn(IncidentsModel::Last, Qt::DescendingOrder);
    connect(&m_search, &IncidentSearch::changed, this, &IncidentsPage::takeIncidents);
    connect(table(), &Table::currentRowChanged, this, &IncidentsPage::showChosen);
    connect(table(), &Table::stateActionChosen, &m_search, &IncidentSearch::reload);
    takeIncidents();
}

void IncidentsPage::setSearch(const QString& text)
{
    m_filter->setSearch(text);
    showState();
}

void IncidentsPage::takeIncidents()
{
    if (!m_search.isLoading())
        m_model->setIncidents(m_search.incidents());
    showState();
    showChosen();
}

void IncidentsPage::showState()
{
    if (m_filter->rowCount() > 0)
        table()->showRows();
    else if (m_model->rowCount() > 0)
        table()->showEmpty("search"_L1, tr("No incident matches"), tr("Change the search to see the others."));
    else if (m_search.error())
        table()->showError(*m_search.error(), tr("Try again"));
    else if (m_search.isLoading())
        table()->showBusy(tr("Looking for refusals…"));
    else
        table()->showEmpty("circle-check"_L1, tr("Nothing was refused"),
                           tr("In this time every request of an identity provider was carried out."));
    setCount(m_model->rowCount() > 0 ? countText() : QString());
}

QString IncidentsPage::countText() const
{
    const auto causes = tr("%n cause(s)", nullptr, m_model->rowCount());
    return m_search.isWhole()
               ? causes
               : tr("%1 among the newest %2 refusals; narrow the time to see older ones", "causes, count")
                     .arg(causes, words::number(IncidentSearch::mostRefusals));
}

void IncidentsPage::showChosen()
{
    const int row = table()->currentRow();
    m_inspector->setVisible(row >= 0);
    if (row >= 0)
        m_inspector->setIncident(m_model->at(m_filter->mapToSource(m_filter->index(row, 0)).row()).incident);
}

} // namespace provost
