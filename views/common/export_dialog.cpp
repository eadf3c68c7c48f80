// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/export_dialog.h"

#include "model/items/words.h"
#include "model/store/directory.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/environment_bar.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::JsonLines ? u"jsonl"_s : u"csv"_s;
}

} // namespace

ExportDialog::ExportDialog(Offer offer, QWidget* parent)
    : Dialog(u"exportDialog"_s, tr("Export"), parent)
    , m_offer(std::move(offer))
    , m_progress(new BusyLine(this))
{
    addChoices();
    addPlace();
    body()->addWidget(PlainLabel::mute(
        tr("The file holds data of persons: only you may read it, and it is for you to keep it that way."), this));
    m_progress->hide();
    body()->addWidget(m_progress);
    m_cancelButton = addButton(u"cancelExport"_s, new Button(tr("Cancel")));
    m_export = addButton(u"export"_s, new Button(tr("Export"), "download"_L1, Button::Kind::Primary));
    setReturnButton(m_export);
    connect(m_cancelButton, &Button::clicked, this, &ExportDialog::reject);
    connect(m_progress, &BusyLine::cancelled, this, &ExportDialog::reject);
    connect(m_export, &Button::clicked, this, &ExportDialog::start);
    suggestName();
}

void ExportDialog::addChoices()
{
    const auto choice = [this](const QString& objectName, const QString& text) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(objectName);
        body()->addWidget(button);
        return button;
    };
    m_matching = choice(u"exportMatching"_s,
                        tr("What the list shows now: %1", "count").arg(words::number(m_offer.matching.value_or(0))));
    m_selected = choice(u"exportSelected"_s, tr("What is selected: %1", "count").arg(words::number(m_offer.selected)));
    m_all = choice(u"exportAll"_s, tr("Everything: %1", "count").arg(words::number(m_offer.all)));
    m_selected->setVisible(m_offer.selected > 0);
    m_matching->setVisible(m_offer.matching.has_value());
    (m_offer.selected > 0 ? m_selected : m_offer.matching ? m_matching : m_all)->setChecked(true);
    m_format = new QComboBox(this);
    m_format->setObjectName("exportFormat"_L1);
    m_format->addItem(tr("CSV for spreadsheets: no cell can be a formula"), int(ExportFormat::SpreadsheetCsv));
    m_format->addItem(tr("CSV for programs: every cell as it is"), int(ExportFormat::LosslessCsv));
    m_format->addItem(tr("JSON Lines: one object a row"), int(ExportFormat::JsonLines));
    body()->addLayout(labelled(tr("Form of the file"), m_format));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::suggestName);
}

void ExportDialog::addPlace()
{
    m_path = new QLineEdit(this);
    m_path->setObjectName("exportPath"_L1);
    m_browse = new Button(tr("Browse…"), {}, Button::Kind::Default, this);
    m_browse->setObjectName("exportBrowse"_L1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addLayout(labelled(tr("File"), m_path), 1);
    row->addWidget(m_browse, 0, Qt::AlignBottom);
    body()->addLayout(row);
    connect(m_browse, &Button::clicked, this, &ExportDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString& path) {
        m_replaces = false;
        message()->hide();
        m_export->setText(tr("Export"));
        m_export->setEnabled(!path.trimmed().isEmpty());
    });
}

void ExportDialog::suggestName()
{
    const QFileInfo now(m_path->text());
    const auto folder = m_path->text().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                 : now.absolutePath();
    const auto day = QDate::currentDate().toString(Qt::ISODate);
    const auto what = environment().isEmpty() ? m_offer.stem : u"%1-%2"_s.arg(m_offer.stem, environment());
    const auto stem = m_path->text().isEmpty() ? u"%1-%2"_s.arg(what, day) : now.completeBaseName();
    m_path->setText(QDir(folder).filePath(u"%1.%2"_s.arg(stem, suffixOf(format()))));
}

void ExportDialog::browse()
{
    auto* files = new QFileDialog(this, tr("Export"), QFileInfo(m_path->text()).absolutePath());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setOption(QFileDialog::DontConfirmOverwrite); // asked here, for a path that was typed too
    files->selectFile(QFileInfo(m_path->text()).fileName());
    connect(files, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    files->open();
}

QString ExportDialog::environment() const
{
    return m_offer.isOfServer ? slug(characterOf(this).environment) : QString();
}

ExportDialog::Which ExportDialog::which() const
{
    if (m_all->isChecked())
        return Which::All;
    return m_selected->isChecked() ? Which::Selected : Which::Matching;
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

void ExportDialog::start()
{
    if (const auto reason = whyNoExport(this); !reason.isEmpty()) {
        message()->showMessage(Tone::Bad, reason);
        return;
    }
    const QString path = m_path->text().trimmed();
    if (QFileInfo::exists(path) && !m_replaces) {
        m_replaces = true;
        message()->showMessage(
            Tone::Warn,
            tr("There is a file %1 already. It would be replaced.").arg(isolated(QFileInfo(path).fileName())));
        m_export->setText(tr("Replace it"));
        return;
    }
    const auto now = QDateTime::currentDateTimeUtc();
    const auto filter = which() == Which::All ? QString() : m_offer.filter;
    const ExportPlan plan{path, format(), m_offer.columns, m_offer.source, filter, now, environment()};
    const ExportEnd end{m_offer.isComplete, m_offer.completeness, now};
    const auto total = which() == Which::All        ? m_offer.all
                       : which() == Which::Selected ? m_offer.selected
                                                    : m_offer.matching.value_or(0);
    m_cancel = Cancellation();
    setBusy(true);
    const auto progress = [guard = QPointer<ExportDialog>(this), total](qint64 rows) {
        if (guard)
            guard->m_progress->setProgress(static_cast<int>(rows), static_cast<int>(total));
    };
    QCoro::connect(exportRows(plan, m_offer.rows(which(), end), m_cancel, progress), this,
                   [this](const Result<qint64>& rows) { finish(rows); });
}

void ExportDialog::finish(const Result<qint64>& rows)
{
    setBusy(false);
    if (rows) {
        Q_EMIT exported(m_path->text().trimmed(), *rows);
        done(Accepted);
    } else if (rows.error().kind == ErrorKind::Cancelled) {
        message()->showMessage(Tone::Neutral, tr("Cancelled. No file was written."));
    } else {
        message()->showError(rows.error());
    }
}

void ExportDialog::setBusy(bool on)
{
    m_busy = on;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_matching, m_selected, m_all, m_format, m_path, m_browse, m_export})
        part->setEnabled(!on);
    if (on)
        message()->hide();
    m_progress->setText(tr("Writing the file…"));
    m_progress->setCancellable(false); // the button below does it
    m_progress->setProgress(0, 0);
    m_progress->setVisible(on);
}

void ExportDialog::reject()
{
    if (m_busy)
        m_cancel.cancel();
    else
        Dialog::reject();
}

QString whyNoExport(const QWidget* widget)
{
    return characterOf(widget).exportOffByPolicy
               ? ExportDialog::tr("This computer’s policy does not let lists be written into files.")
               : QString();
}

void followExportPolicy(QWidget* button, const Directory& directory)
{
    const auto follow = [button, &directory] {
        const bool isOff = directory.character().exportOffByPolicy;
        button->setEnabled(!isOff);
        button->setToolTip(isOff ? ExportDialog::tr("This computer’s policy does not let lists be written into files.")
                                 : QString());
    };
    QObject::connect(&directory, &Directory::personChanged, button, follow);
    follow();
}

} // namespace provost
