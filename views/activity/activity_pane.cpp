// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/activity_pane.h"

#include "model/commands/event_rows.h"
#include "model/items/event_search.h"
#include "model/items/events_model.h"
#include "model/items/incident_search.h"
#include "model/items/request_numbers.h"
#include "model/items/words.h"
#include "views/activity/audit_page.h"
#include "views/activity/event_inspector.h"
#include "views/activity/explanation_dialog.h"
#include "views/activity/idp_log_dialog.h"
#include "views/activity/incident_inspector.h"
#include "views/activity/incidents_page.h"
#include "views/activity/range_button.h"
#include "views/activity/request_filters.h"
#include "views/activity/requests_page.h"
#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/change_bar.h"
#include "views/common/columns_button.h"
#include "views/common/error_text.h"
#include "views/common/export_dialog.h"
#include "views/common/filter_bar.h"
#include "views/common/inspector_tabs.h"
#include "views/common/minute_tick.h"
#include "views/common/page_header.h"
#include "views/common/pane_memory.h"
#include "views/common/request_chart.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QApplication>
#include <QFileDialog>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

// Also the object names of the pages.
const auto incidentsPage = u"incidentsPage"_s;
const auto requestsPage = u"requestsPage"_s;
const auto auditPage = u"auditPage"_s;

} // namespace

ActivityPane::ActivityPane(OpenServer at, std::shared_ptr<const Dictionary> dictionary,
                           std::shared_ptr<DictionaryNotes> notes, Clock clock, MinuteClock& minutes, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_dictionary(std::move(dictionary))
    , m_notes(std::move(notes))
    , m_clock(clock)
    , m_events(new EventSearch(m_at, this))
    , m_causes(new IncidentSearch(m_at, m_dictionary, this))
    , m_numbers(new RequestNumbers(m_at, clock, this))
    , m_header(new PageHeader(tr("Activity"), this))
    , m_filters(new RequestFilters(m_at, clock, this))
    , m_range(new RangeButton(m_header))
    , m_chips(new FilterBar(*m_filters, {}, m_header))
    , m_pages(new InspectorTabs(tr("Kinds of activity"), this))
    , m_incidents(new IncidentsPage(m_at, m_dictionary, m_notes, *m_causes, clock, this))
    , m_requests(new RequestsPage(m_at, *m_events, clock, this))
    , m_audit(new AuditPage(m_at, clock, this))
    , m_done(new ChangeBar(this))
{
    setObjectName("activityPane"_L1);
    buildHeader();
    buildChart(clock, minutes);
    buildPages();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_done);
    layout->addWidget(m_chart);
    layout->addWidget(m_pages, 1);
    connectFilters();
    follow(false);
    showLive();
    showPage();
}

void ActivityPane::buildHeader()
{
    m_header->addChip(m_chips);
    m_header->addChip(m_range);
    m_search = new SearchField(tr("Person, path, status"), m_header);
    m_search->setObjectName("search"_L1);
    m_live = new Button(tr("Live"), "radio"_L1);
    m_live->setObjectName("live"_L1);
    m_live->setCheckable(true);
    m_live->setChecked(true);
    m_header->addAction(m_search);
    m_export = new Button(tr("Export…"), "download"_L1);
    m_export->setObjectName("exportRows"_L1);
    followExportPolicy(m_export, *m_at.directory);
    for (const auto& [page, table] :
         {std::pair(incidentsPage, m_incidents->table()), std::pair(requestsPage, m_requests->table()),
          std::pair(auditPage, m_audit->table())}) {
        m_columns.insert(page, new ColumnsButton(*table, m_header));
        m_header->addAction(m_columns.value(page));
    }
    m_openLog = new Button(tr("Open a log…"), "file-text"_L1);
    m_openLog->setObjectName("openLog"_L1);
    setHover(*m_openLog, tr("A provisioning log of Microsoft Entra ID or a System Log of Okta, as JSON or CSV"));
    m_header->addAction(m_live);
    m_header->addAction(m_export);
    m_header->addAction(m_openLog);
    connect(m_openLog, &Button::clicked, this, &ActivityPane::openLog);
    connect(m_export, &Button::clicked, this, &ActivityPane::openExport);
    connect(m_search, &SearchField::searchChanged, this, &ActivityPane::setSearch);
    connect(m_live, &Button::toggled, this, [this](bool on) {
        m_events->setLive(on);
        showLive();
    });
}

void ActivityPane::buildChart(const Clock& clock, MinuteClock& minutes)
{
    m_chart = new RequestChart(clock, this);
    m_chart->setNote(tr("Counting the requests…"));
    connect(m_numbers, &RequestNumbers::changed, this, &ActivityPane::showNumbers);
    connect(m_chart, &RequestChart::stretchChosen, m_filters, &RequestFilters::setStretch);
    connect(m_chart, &RequestChart::stretchCleared, m_filters, [this] { m_filters->setStretch(std::nullopt); });
    new MinuteTick(m_chart, minutes, [this] { m_numbers->refresh(); });
}

void ActivityPane::buildPages()
{
    m_pages->setObjectName("activityPages"_L1);
    m_pages->addPage(incidentsPage, tr("Incidents"), m_incidents);
    m_pages->addPage(requestsPage, tr("Requests"), m_requests);
    m_pages->addPage(auditPage, tr("Audit trail"), m_audit);
    m_pages->setWide();
    m_pages->setCurrent(requestsPage);
    connect(m_pages, &InspectorTabs::currentChanged, this, &ActivityPane::showPage);
    connect(m_causes, &IncidentSearch::changed, this, &ActivityPane::showCauses);
}

void ActivityPane::connectFilters()
{
    connect(m_range, &RangeButton::rangeChosen, m_filters, &RequestFilters::setRange);
    connect(m_filters, &RequestFilters::changed, this, [this] {
        m_stale = m_incidentsStale = true;
        showFiltered();
    });
    auto* request = m_requests->inspector();
    connect(request, &EventInspector::explanationWanted, this, &ActivityPane::explain);
    connect(request, &EventInspector::resourceWanted, m_filters, &RequestFilters::setResource);
    connect(request, &EventInspector::pathWanted, m_filters, &RequestFilters::setPath);
    connect(m_incidents->inspector(), &IncidentInspector::requestsWanted, this, &ActivityPane::showRequestsOf);
}

void ActivityPane::setAccount(std::optional<AccountId> account)
{
    m_filters->setAccount(std::move(account));
}

void ActivityPane::showIncidents(const std::optional<ConnectionId>& connection)
{
    m_search->clear();
    m_filters->clear();
    m_filters->setConnection(connection);
    m_pages->setCurrent(incidentsPage);
}

void ActivityPane::showRequests(const TimeStretch& stretch)
{
    m_search->clear();
    m_filters->clear();
    m_filters->setStretch(stretch);
    m_pages->setCurrent(requestsPage);
}

void ActivityPane::showRequestsAbout(const QString& id, const QString& name)
{
    showRequestsWith({});
    m_filters->setResource(id, name);
}

void ActivityPane::showRequest(const QString& id)
{
    m_search->clear();
    m_filters->clear();
    m_filters->choose(u"request"_s, {id});
    m_pages->setCurrent(requestsPage);
}

void ActivityPane::showRequestsWith(const QString& text)
{
    m_filters->clear();
    m_range->setRange(TimeRange::LastMonth);
    m_search->setText(text);
    setSearch(text);
    m_pages->setCurrent(requestsPage);
}

bool ActivityPane::openEntry(const QString& id)
{
    const auto* entry = m_dictionary->byId(id);
    if (!entry || Dialog::isOpenOver(this))
        return false;
    (new ExplanationDialog({}, m_dictionary, m_notes, {entry}, window()))->open();
    return true;
}

void ActivityPane::openLog()
{
    if (Dialog::isOpenOver(this))
        return;
    auto* files = new QFileDialog(this, tr("Open a log of an identity provider"), {},
                                  tr("Logs (*.json *.jsonl *.csv *.txt);;All files (*)"));
    files->setObjectName("logFile"_L1);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this,
            [this](const QString& path) { openOnce(new IdpLogDialog(path, m_dictionary, m_notes, m_clock, this)); });
    files->open();
}

void ActivityPane::explainText(const QString& text)
{
    auto* over = QApplication::activeWindow() ? QApplication::activeWindow() : window();
    const auto entries = m_dictionary->inText(text);
    (new ExplanationDialog(plainText(text), m_dictionary, m_notes, entries, over))->open();
}

bool ActivityPane::explain()
{
    if (Dialog::isOpenOver(this))
        return false;
    if (m_pages->current() == incidentsPage)
        return openEntry(m_incidents->inspector()->entryId());
    const auto& event = m_requests->inspector()->event();
    if (m_pages->current() != requestsPage || !m_requests->inspector()->isVisible())
        return false;
    const auto connection =
        event.connectionId && m_at.directory ? m_at.directory->connection(*event.connectionId) : std::nullopt;
    const auto idp = connection ? connection->idp : IdentityProvider::Custom;
    const auto subject = tr("%1 answered with %2: %3", "request, status, words of the server")
                             .arg(isolated(requestLine(event)), QString::number(event.status), isolated(event.detail));
    (new ExplanationDialog(subject, m_dictionary, m_notes, explanationsOf(event, idp, *m_dictionary), window()))
        ->open();
    return true;
}

void ActivityPane::showRequestsOf(const Incident& incident)
{
    m_search->clear();
    m_filters->clear();
    m_filters->setConnection(incident.connectionId);
    m_filters->choose(u"method"_s, {incident.method});
    m_filters->choose(u"status"_s, {u"refused"_s});
    m_pages->setCurrent(requestsPage);
}

void ActivityPane::setSearch(const QString& text)
{
    m_filters->setSearch(text);
    m_incidents->setSearch(text);
    m_audit->setSearch(text);
}

void ActivityPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow(true);
    showFiltered();
}

void ActivityPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    follow(false);
}

void ActivityPane::follow(bool on)
{
    m_events->setLive(on && m_live->isChecked());
    m_numbers->setFollowing(on);
}

void ActivityPane::showFiltered()
{
    showPage();
    if (!isVisible() || !std::exchange(m_stale, false))
        return;
    const auto query = m_filters->query();
    m_requests->setRestricting(m_filters->isRestricting());
    m_requests->setSeeksOne(!query.requestId.isEmpty());
    m_events->setQuery(query);
    m_chart->setStretch(m_filters->stretch());
    m_numbers->setPlace(query.accountId, query.connectionId);
    if (m_numbers->counts().isEmpty() || m_filters->range() != m_numbers->range())
        m_numbers->setRange(m_filters->range());
}

void ActivityPane::showPage()
{
    const bool isAudit = m_pages->current() == auditPage;
    m_chart->setVisible(!isAudit);
    m_chips->setVisible(!isAudit);
    m_range->setVisible(!isAudit);
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it)
        it.value()->setVisible(it.key() == m_pages->current());
    m_live->setVisible(m_pages->current() == requestsPage);
    m_export->setVisible(m_pages->current() != incidentsPage);
    m_openLog->setVisible(m_pages->current() == incidentsPage);
    if (isVisible() && m_pages->current() == incidentsPage && std::exchange(m_incidentsStale, false))
        m_causes->setQuery(m_filters->query());
}

ExportDialog::Offer ActivityPane::requestsOffer() const
{
    const auto query = m_filters->query();
    auto everything = EventQuery();
    everything.accountId = query.accountId;
    ExportDialog::Offer offer;
    offer.stem = u"requests"_s;
    offer.columns = eventColumns();
    auto filter = QStringList{m_range->text()} + m_chips->inWords();
    if (!query.search.isEmpty())
        filter.append(tr("search: %1").arg(query.search));
    offer.filter = filter.join(u"; "_s);
    offer.matching = m_events->total();
    offer.all = m_at.directory->completeness(Collection::Events).total;
    offer.rows = [at = m_at, query, everything](ExportDialog::Which which, const ExportEnd& end) {
        return exportEvents(at, which == ExportDialog::Which::All ? everything : query, end);
    };
    return offer;
}

void ActivityPane::openExport()
{
    if (!m_at.isOpen())
        return;
    auto offer = m_pages->current() == auditPage ? m_audit->exportOffer() : requestsOffer();
    offer.source = u"%1 %2"_s.arg(m_at.directory->serverInfo().publicUrl, offer.stem);
    offer.completeness = tr("as the server had them, page by page");
    auto* dialog = new ExportDialog(std::move(offer), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString& path, qint64 rows) {
        m_done->showDone(tr("%1 rows were written to %2.", "count, file").arg(words::number(rows), isolated(path)), {});
    });
    dialog->open();
}

QList<Table*> ActivityPane::tables() const
{
    return {m_incidents->table(), m_requests->table(), m_audit->table()};
}

void ActivityPane::remember(PaneMemory& memory)
{
    const auto kept = memory.read(objectName());
    const auto columns = kept.value(u"columns"_s).toMap();
    m_chips->setSaved(kept.value(u"filters"_s).toMap());
    for (auto* table : tables()) {
        table->applyLayout(columns.value(table->objectName()).toMap());
        connect(table, &Table::layoutChanged, this, &ActivityPane::keep);
    }
    m_memory = &memory;
    connect(m_chips, &FilterBar::savedChanged, this, &ActivityPane::keep);
}

void ActivityPane::keep()
{
    QVariantMap columns;
    for (const auto* table : tables())
        columns.insert(table->objectName(), table->keptLayout());
    m_memory->write(objectName(), {{u"columns"_s, columns}, {u"filters"_s, m_chips->saved()}});
}

std::any ActivityPane::leave()
{
    return m_live->isChecked();
}

void ActivityPane::resume(const std::any& begun)
{
    m_live->setChecked(std::any_cast<bool>(begun));
}

void ActivityPane::showNumbers()
{
    if (!m_numbers->counts().isEmpty())
        m_chart->setCounts(m_numbers->steps(), m_numbers->counts());
    else if (m_numbers->error())
        m_chart->setNote(errorText(*m_numbers->error()).happened);
}

void ActivityPane::showCauses()
{
    const auto causes = m_causes->incidents().size();
    m_pages->tabBar()->setTabText(0, causes == 0 ? tr("Incidents")
                                                 : tr("Incidents (%1)", "count").arg(words::number(causes)));
}

void ActivityPane::showLive()
{
    const bool live = m_live->isChecked();
    m_live->setText(live ? tr("Live") : tr("Held"));
    m_live->setIconName(live ? "radio"_L1 : "pause"_L1);
    m_live->setAccessibleName(live ? tr("Live: new requests appear by themselves")
                                   : tr("Held: new requests wait until this is switched on"));
}

} // namespace provost
