// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/settings/journal_dialog.h"

#include "model/items/journal_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/export_dialog.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QFutureWatcher>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int rowsInView = 7;
constexpr int dialogWidth = 860;

} // namespace

JournalDialog::JournalDialog(const QString& file, QWidget* parent)
    : Dialog(u"journalDialog"_s, tr("Changes made from this console"), parent)
    , m_file(file)
    , m_model(new JournalModel(this))
    , m_table(new Table(tr("Changes made from this console"), metrics::RowTwoLines, this))
    , m_verdict(PlainLabel::mute({}, this))
{
    setMinimumWidth(dialogWidth);
    m_table->setObjectName("journal"_L1);
    m_table->setModel(m_model);
    m_table->setItemDelegate(makeItemDelegate(m_table, true));
    m_table->setColumns({{150, 0, 160}, {180, 1}, {90, 0, 190}, {90, 0, 170}, {80, 0, 130}});
    m_table->setMinimumHeight(rowsInView * metrics::RowTwoLines + metrics::HeaderHeight);
    m_table->showBusy(tr("Reading the journal…"));
    m_verdict->setObjectName("journalVerdict"_L1);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_verdict);
    m_export = addLeftButton(u"exportJournal"_s, new Button(tr("Export…"), "download"_L1));
    m_export->setEnabled(false);
    connect(m_export, &Button::clicked, this, &JournalDialog::openExport);
    auto* close = addButton(u"closeJournal"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    connect(close, &Button::clicked, this, &QDialog::accept);
    setReturnButton(close);
    connect(m_table, &Table::stateActionChosen, this, &JournalDialog::read);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    read();
}

void JournalDialog::read()
{
    using Reading = Result<JournalReading>;
    auto* watcher = new QFutureWatcher<Reading>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        show(watcher->result());
    });
    watcher->setFuture(offThread([file = m_file] { return readJournal(file); }));
}

void JournalDialog::show(const Result<JournalReading>& reading)
{
    if (!reading) {
        m_table->showError(reading.error(), tr("Try again"));
        return;
    }
    m_reading = *reading;
    m_model->setEntries(reading->entries);
    m_export->setEnabled(!reading->entries.isEmpty());
    if (reading->entries.isEmpty())
        m_table->showEmpty(
            "file-text"_L1, tr("No change yet"),
            tr("Every change that is asked for from this console is written down here before it leaves."));
    else
        m_table->showRows();
    m_verdict->setText(reading->lines > 0 && reading->isIntact()
                           ? tr("The journal is as it was written: %n line(s), each proving the one before.", nullptr,
                                int(reading->lines))
                           : QString());
    if (reading->isIntact())
        return;
    message()->setClosable(false);
    message()->showMessage(Tone::Bad, tr("Line %1 of the journal is not as it was written: somebody or something "
                                         "changed, added or took out a line there.")
                                          .arg(*reading->brokenLine));
}

void JournalDialog::openExport()
{
    ExportDialog::Offer offer;
    offer.stem = u"journal"_s;
    offer.columns = journalColumns();
    offer.source = m_file;
    offer.completeness = m_reading.isIntact()
                             ? tr("the journal is as it was written")
                             : tr("the journal is not as it was written, from line %1 on").arg(*m_reading.brokenLine);
    offer.matching = offer.all = m_reading.entries.size();
    offer.rows = [entries = m_reading.entries](ExportDialog::Which, const ExportEnd& end) {
        return exportSnapshot<JournalEntry>(entries, &journalRow, end);
    };
    auto* dialog = new ExportDialog(std::move(offer), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString& path, qint64 rows) {
        message()->showMessage(
            Tone::Ok, tr("%1 rows were written to %2.", "count, file").arg(words::number(rows), isolated(path)));
    });
    dialog->open();
}

} // namespace provost
