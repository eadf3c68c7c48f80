// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/idp_log_dialog.h"

#include "model/items/filters.h"
#include "model/items/incidents_model.h"
#include "model/items/words.h"
#include "views/activity/incident_inspector.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int logWidth = 1360;
constexpr int rowsInView = 11;
constexpr int megabyte = 1024 * 1024;

} // namespace

IdpLogDialog::IdpLogDialog(const QString& path, std::shared_ptr<const Dictionary> dictionary,
                           std::shared_ptr<DictionaryNotes> notes, const Clock& clock, QWidget* parent)
    : Dialog(u"idpLog"_s, tr("What the file %1 tells").arg(isolated(QFileInfo(path).fileName(), 60)), parent)
    , m_path(path)
    , m_dictionary(std::move(dictionary))
    , m_clock(clock)
    , m_summary(PlainLabel::mute({}, this))
    , m_busy(new BusyLine(this))
    , m_search(new SearchField(tr("Filter"), this))
    , m_model(new IncidentsModel(clock, this))
    , m_filter(new RecordFilter(this))
    , m_table(new Table(tr("Incidents in the file"), metrics::RowOneLine, this))
    , m_inspector(new IncidentInspector({}, m_dictionary, std::move(notes), clock, this))
{
    setMinimumWidth(std::min(logWidth, parent->window()->width() - 64));
    m_summary->setObjectName("logSummary"_L1);
    m_search->setObjectName("logSearch"_L1);
    m_busy->setObjectName("logBusy"_L1);
    body()->addWidget(m_summary);
    body()->addWidget(m_busy);
    body()->addWidget(m_search, 0, Qt::AlignLeft);
    buildTable();
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap12);
    row->addWidget(m_table, 1);
    row->addWidget(m_inspector);
    body()->addLayout(row, 1);
    m_search->hide();
    m_table->hide();
    m_inspector->hide();
    auto* close = addButton(u"close"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    setReturnButton(close);
    connect(close, &Button::clicked, this, &IdpLogDialog::reject);
    connect(m_busy, &BusyLine::cancelled, this, &IdpLogDialog::reject);
    connect(m_search, &SearchField::searchChanged, m_filter, &RecordFilter::setSearch);
}

void IdpLogDialog::buildTable()
{
    m_table->setObjectName("logIncidents"_L1);
    m_model->setOfLog();
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->followTimes(m_clock);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{100, 0, 220}, {90, 0, 150}, {160, 1}, {56, 0}, {80, 0, 160}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(IncidentsModel::Times, Qt::DescendingOrder);
    m_table->embed(rowsInView);
    connect(m_table, &Table::currentRowChanged, this, &IdpLogDialog::showChosen);
}

void IdpLogDialog::open()
{
    Dialog::open();
    m_summary->setText(tr("It is read on this computer. Nothing of it is sent anywhere or kept."));
    m_busy->setText(tr("Reading the file…"));
    m_busy->setCancellable(true);
    m_busy->setProgress(0, 0);
    const auto progress = [guard = QPointer<IdpLogDialog>(this)](int percent) {
        constexpr int hundred = 100;
        if (guard)
            guard->m_busy->setProgress(percent, hundred);
    };
    QCoro::connect(readIdpLogFile(m_path, m_dictionary, m_cancel, progress), this,
                   [this](const Result<FoldedLog>& log) {
                       m_busy->hide();
                       if (log)
                           show(*log);
                       else if (log.error().kind != ErrorKind::Cancelled)
                           showFailure(log.error());
                   });
}

QString IdpLogDialog::summaryOf(const FoldedLog& log) const
{
    QStringList said{tr("A file of %1: %n line(s) about provisioning, %2 to %3.", nullptr, int(log.lines))
                         .arg(productName(log.idp), words::dayAndTime(log.first, m_clock()),
                              words::dayAndTime(log.last, m_clock()))};
    if (log.others > 0)
        said.append(tr("%n other line(s) were left out.", nullptr, int(log.others)));
    if (log.unreadable > 0)
        said.append(tr("%n line(s) could not be read: they have no time or no outcome.", nullptr, int(log.unreadable)));
    said.append(tr("It was read on this computer; nothing of it is sent anywhere or kept."));
    return words::sentences(said);
}

void IdpLogDialog::show(const FoldedLog& log)
{
    if (log.lines == 0) {
        m_summary->setText(tr("There is no line about provisioning in it."));
        return;
    }
    m_summary->setText(summaryOf(log));
    m_model->setIncidents(log.incidents);
    m_table->show();
    m_search->setVisible(!log.incidents.isEmpty());
    if (log.incidents.isEmpty())
        m_table->showEmpty("circle-check"_L1, tr("Nothing failed"),
                           tr("Every line that is about provisioning tells of a success, or of something that was not "
                              "to be done."));
    else
        m_table->showRows();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showChosen();
    m_table->setFocus();
}

void IdpLogDialog::showFailure(const Error& error)
{
    m_summary->hide();
    if (error.kind == ErrorKind::Invalid)
        message()->showMessage(
            Tone::Bad,
            tr("%1 is no provisioning log of Microsoft Entra ID and no System Log of Okta, as JSON or "
               "CSV. Of the three CSV files of Entra ID it is the one without “Steps” or "
               "“Properties” in its name.",
               "file")
                .arg(isolated(error.subject)),
            {}, error.detail);
    else if (error.kind == ErrorKind::TooLarge)
        message()->showMessage(
            Tone::Bad,
            tr("%1 has more than %2 MB or %3 lines. Export a shorter time, or one application.", "file, counts")
                .arg(isolated(error.subject), words::number(longestIdpLog / megabyte), words::number(mostIdpLogLines)));
    else
        message()->showError(error);
}

void IdpLogDialog::showChosen()
{
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_filter->rowCount();
    m_inspector->setVisible(isChosen);
    if (isChosen)
        m_inspector->setIncident(m_model->at(m_filter->mapToSource(m_filter->index(row, 0)).row()).incident);
}

void IdpLogDialog::reject()
{
    m_cancel.cancel();
    Dialog::reject();
}

} // namespace provost
