// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/audit_page.h"

#include "model/commands/event_rows.h"
#include "model/items/audit_model.h"
#include "model/items/filters.h"
#include "model/items/words.h"
#include "views/common/fact_list.h"
#include "views/common/inspector.h"
#include "views/common/item_delegate.h"
#include "views/common/table.h"

#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

AuditPage::AuditPage(OpenServer at, Clock clock, QWidget* parent)
    : ListRoom(u"audit"_s, tr("Audit trail"), metrics::RowOneLine, parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
    , m_model(new AuditModel(m_at, m_clock, this))
    , m_filter(new RecordFilter(this))
{
    buildInspector();
    m_filter->setSourceModel(m_model);
    table()->setModel(m_filter);
    table()->followTimes(m_clock);
    table()->setItemDelegate(makeItemDelegate(table()));
    table()->setColumns({{106, 0, 220}, {90, 0, 160}, {140, 0, 260}, {110, 0, 200}, {100, 1}});
    table()->setSortingEnabled(true);
    table()->sortByColumn(AuditModel::Time, Qt::DescendingOrder);
    connect(m_model, &AuditModel::stateChanged, this, &AuditPage::showState);
    connect(table(), &Table::currentRowChanged, this, &AuditPage::showChosen);
    connect(table(), &Table::stateActionChosen, m_model, &AuditModel::refresh);
    connect(table()->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == table()->verticalScrollBar()->maximum())
            m_model->loadMore();
    });
    const auto askAgain = [this] {
        if (isVisible())
            m_model->refresh();
    };
    connect(m_at.directory, &Directory::connectionsInserted, this, askAgain);
    connect(m_at.directory, &Directory::connectionChanged, this, askAgain);
    connect(m_at.directory, &Directory::connectionsRemoved, this, askAgain);
    connect(m_at.directory, &Directory::accountsChanged, this, askAgain);
}

void AuditPage::buildInspector()
{
    m_inspector = new Inspector(tr("The chosen change"), this);
    m_inspector->setObjectName("auditInspector"_L1);
    m_facts = new FactList(m_inspector);
    m_facts->setObjectName("auditFacts"_L1);
    m_inspector->body()->addWidget(m_facts);
    m_inspector->body()->addStretch();
    setInspector(m_inspector);
}

void AuditPage::setSearch(const QString& text)
{
    m_filter->setSearch(text);
    showState();
}

ExportDialog::Offer AuditPage::exportOffer() const
{
    ExportDialog::Offer offer;
    offer.stem = u"audit-trail"_s;
    offer.columns = auditColumns();
    offer.matching.reset();
    offer.all = m_model->total();
    offer.rows = [at = m_at](ExportDialog::Which, const ExportEnd& end) { return exportAudit(at, end); };
    return offer;
}

void AuditPage::showEvent(QShowEvent* event)
{
    ListRoom::showEvent(event);
    m_model->refresh();
}

void AuditPage::showState()
{
    if (m_filter->rowCount() > 0)
        table()->showRows();
    else if (m_model->error())
        table()->showError(*m_model->error(), tr("Try again"));
    else if (m_model->isLoading())
        table()->showBusy(tr("Loading the audit trail…"));
    else if (m_model->rowCount() > 0)
        table()->showEmpty("search"_L1, tr("No change matches"), tr("Change the search to see the others."));
    else
        table()->showEmpty("file-text"_L1, tr("No change yet"),
                           tr("What operators change on this server appears here, with who did it and when."));
    if (m_filter->rowCount() == 0)
        m_model->loadMore(); // what is searched for may be older
    const auto count = m_model->rowCount();
    if (count == 0)
        setCount({});
    else if (m_model->hasMore())
        setCount(
            tr("The newest %1 changes; older ones follow at the end of the list", "count").arg(words::number(count)));
    else
        setCount(tr("All %n change(s)", nullptr, count));
}

void AuditPage::showChosen(int row)
{
    m_inspector->setVisible(row >= 0);
    if (row < 0)
        return;
    const auto& entry = m_model->at(m_filter->mapToSource(m_filter->index(row, 0)).row()).entry;
    auto title = auditActionInWords(entry.action);
    if (title != entry.action) // what the server calls it is shown as it came
        title.replace(0, 1, QLocale().toUpper(title.left(1)));
    m_inspector->setHead(title, TimedText::exactly(m_clock, entry.at));
    m_facts->setFacts({{tr("Operator"), entry.operatorName},
                       {tr("On what", "the thing that was changed"), entry.subject},
                       {tr("Details"), entry.detail},
                       {tr("Action"), entry.action}});
}

} // namespace provost
