// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/cases/bundle_dialog.h"

#include "model/commands/step.h"
#include "model/items/cases_model.h"
#include "model/items/words.h"
#include "model/store/off_thread.h"
#include "views/cases/marked_text_view.h"
#include "views/common/button.h"
#include "views/common/export_dialog.h"
#include "views/common/item_delegate.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int bundleWidth = 960;
constexpr int filesInView = 6;
constexpr int listWidth = 300;
constexpr int previewHeight = 300;

const auto contents = u"case.json"_s;

qsizetype marksOf(const QList<TextMark>& marks, TextMark::Kind kind)
{
    return std::ranges::count(marks, kind, &TextMark::kind);
}

} // namespace

BundleDialog::BundleDialog(Sources sources, const QString& caseId, QWidget* parent)
    : Dialog(u"bundleDialog"_s, tr("What would leave this computer"), parent)
    , m_sources(std::move(sources))
    , m_caseId(caseId)
    , m_files(new BundleFilesModel(this))
    , m_table(new Table(tr("Files of the bundle"), metrics::RowTwoLines, this))
    , m_text(new MarkedTextView(tr("The chosen file"), this))
    , m_summary(PlainLabel::mute({}, this))
    , m_form(new QComboBox(this))
    , m_path(new QLineEdit(this))
{
    setMinimumWidth(bundleWidth);
    body()->addWidget(
        PlainLabel::mute(tr("People go by numbers, credentials by fingerprints, and of other personal texts only the "
                            "length is told. Who "
                            "is who stays with the case on this computer. Read each file before you save."),
                         this));
    buildPreview();
    buildPlace();
    auto* close = addButton(u"closeBundle"_s, new Button(tr("Close")));
    m_save = addButton(u"saveBundle"_s, new Button(tr("Save"), "save"_L1, Button::Kind::Primary));
    setReturnButton(m_save);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &BundleDialog::save);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    updateDeed();
    read();
}

void BundleDialog::buildPreview()
{
    m_table->setObjectName("bundleFiles"_L1);
    m_table->setModel(m_files);
    m_table->setItemDelegate(makeItemDelegate(m_table, true));
    m_table->setColumns({{170, 1}, {70, 0, 100}});
    m_table->embed(filesInView);
    m_table->setFixedWidth(listWidth);
    m_table->showBusy(tr("Putting the bundle together…"));
    m_text->setObjectName("bundleText"_L1);
    m_text->setMinimumHeight(previewHeight);
    m_summary->setObjectName("bundleSummary"_L1);
    m_next = new Button(tr("Next replaced place"), "arrow-down"_L1, Button::Kind::Default, this);
    m_next->setObjectName("nextReplaced"_L1);
    m_leave = new Button(tr("Leave this file out"), "minus"_L1, Button::Kind::Default, this);
    m_leave->setObjectName("leaveOut"_L1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(m_summary, 1);
    row->addWidget(m_next);
    row->addWidget(m_leave);
    auto* right = new QVBoxLayout;
    right->setSpacing(metrics::Gap8);
    right->addWidget(m_text, 1);
    right->addLayout(row);
    auto* both = new QHBoxLayout;
    both->setSpacing(metrics::Gap12);
    both->addWidget(m_table);
    both->addLayout(right, 1);
    body()->addLayout(both, 1);
    connect(m_table, &Table::currentRowChanged, this, &BundleDialog::showFile);
    connect(m_next, &Button::clicked, m_text, &MarkedTextView::showNextMark);
    connect(m_leave, &Button::clicked, this, &BundleDialog::leaveOut);
}

void BundleDialog::buildPlace()
{
    m_form->setObjectName("bundleForm"_L1);
    m_form->addItem(tr("One ZIP archive"), int(BundleForm::Zip));
    m_form->addItem(tr("A folder"), int(BundleForm::Folder));
    m_path->setObjectName("bundlePath"_L1);
    auto* browseButton = new Button(tr("Browse…"), {}, Button::Kind::Default, this);
    browseButton->setObjectName("bundleBrowse"_L1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addLayout(labelled(tr("Save as"), m_form));
    row->addLayout(labelled(tr("Place"), m_path), 1);
    row->addWidget(browseButton, 0, Qt::AlignBottom);
    body()->addLayout(row);
    suggestName();
    connect(m_form, &QComboBox::currentIndexChanged, this, &BundleDialog::suggestName);
    connect(browseButton, &Button::clicked, this, &BundleDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_replaces = false;
        updateDeed();
    });
}

void BundleDialog::read()
{
    using Read = Result<SupportCase>;
    QCoro::connect(settled(m_sources.shelf->read(m_caseId)), this, [this](const std::optional<Read>& kept) {
        if (kept)
            takeCase(*kept);
    });
    QCoro::connect(m_sources.secrets(), this, [this](const KnownSecrets& known) { takeSecrets(known); });
}

void BundleDialog::takeSecrets(const KnownSecrets& known)
{
    m_known = known;
    if (known.why)
        message()->showMessage(
            Tone::Warn, tr("This computer’s keychain did not open, so the files can be searched for the secrets of "
                           "this run only. What has the form of a credential is taken out all the same."));
    make();
}

void BundleDialog::takeCase(const Result<SupportCase>& kept)
{
    if (!kept) {
        m_table->showError(kept.error(), {});
        return;
    }
    m_case = *kept;
    make();
}

void BundleDialog::make()
{
    if (!m_case || !m_known)
        return;
    auto making = offThread([kept = *m_case, facts = m_sources.facts, secrets = m_known->secrets] {
        return makeBundle(kept, facts, *secrets);
    });
    QCoro::connect(settled(making), this, [this](const std::optional<Bundle>& bundle) {
        if (!bundle)
            return;
        m_bundle = *bundle;
        m_isBusy = false;
        showFiles();
    });
}

void BundleDialog::showFiles()
{
    m_leaving = filesOf(m_bundle, m_leftOut);
    const auto rowOf = [this](const BundleFile& file) {
        return BundleFileRow{BundleFileId(file.name), file.bytes(), file.marks.size(), m_leftOut.contains(file.name)};
    };
    QList<BundleFileRow> rows{rowOf(m_leaving.constFirst())};
    for (const auto& file : std::as_const(m_bundle.files))
        rows.append(rowOf(file));
    m_files->assign(rows);
    m_table->showRows();
    if (m_table->currentRow() < 0)
        m_table->selectRowOnly(rows.size() > 1 ? 1 : 0); // the first evidence
    showFile();
    updateDeed();
}

QString BundleDialog::chosenFile() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_files->rowCount() ? QString() : m_files->at(row).id.text();
}

void BundleDialog::showFile()
{
    const auto name = chosenFile();
    const auto& files = name == contents ? m_leaving : m_bundle.files;
    const auto file = std::ranges::find(files, name, &BundleFile::name);
    const bool isThere = file != files.cend();
    m_next->setEnabled(isThere && !file->marks.isEmpty());
    m_leave->setEnabled(isThere && name != contents);
    m_leave->setText(m_leftOut.contains(name) ? tr("Take this file in") : tr("Leave this file out"));
    if (!isThere)
        return;
    m_text->setText({file->text, file->marks});
    const QStringList counts{tr("%n time(s) a person", nullptr, int(marksOf(file->marks, TextMark::Kind::Person))),
                             tr("%n time(s) a credential", nullptr, int(marksOf(file->marks, TextMark::Kind::Secret))),
                             tr("%n time(s) another text", nullptr, int(marksOf(file->marks, TextMark::Kind::Other)))};
    m_summary->setText(tr("Replaced here: %1.").arg(words::listed(counts)));
}

void BundleDialog::leaveOut()
{
    const auto name = chosenFile();
    if (!m_leftOut.remove(name))
        m_leftOut.insert(name);
    showFiles();
}

BundleForm BundleDialog::form() const
{
    return static_cast<BundleForm>(m_form->currentData().toInt());
}

void BundleDialog::suggestName()
{
    const QFileInfo now(m_path->text());
    const auto folder = m_path->text().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                 : now.absolutePath();
    const auto stem = m_path->text().isEmpty() ? u"case-%1"_s.arg(m_sources.shelf->today().toString(Qt::ISODate))
                                               : now.completeBaseName();
    m_path->setText(QDir(folder).filePath(form() == BundleForm::Zip ? stem + ".zip"_L1 : stem));
}

void BundleDialog::browse()
{
    auto* files = new QFileDialog(this, tr("Save the bundle"), QFileInfo(m_path->text()).absolutePath());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setOption(QFileDialog::DontConfirmOverwrite); // asked here, for a path that was typed too
    files->selectFile(QFileInfo(m_path->text()).fileName());
    connect(files, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    files->open();
}

void BundleDialog::updateDeed()
{
    if (m_save == nullptr)
        return;
    const auto why = whyNoExport(this);
    m_save->setText(m_replaces ? tr("Replace it") : tr("Save"));
    m_save->setEnabled(!m_isBusy && why.isEmpty() && !m_path->text().trimmed().isEmpty());
    m_save->setToolTip(toolTipText(why));
}

void BundleDialog::save()
{
    const auto path = m_path->text().trimmed();
    if (QFileInfo::exists(path) && !m_replaces) {
        if (form() == BundleForm::Folder || QFileInfo(path).isDir()) {
            message()->showMessage(
                Tone::Bad,
                tr("There is something at %1 already. Choose another name.").arg(isolated(QFileInfo(path).fileName())));
            return;
        }
        m_replaces = true;
        message()->showMessage(
            Tone::Warn,
            tr("There is a file %1 already. It would be replaced.").arg(isolated(QFileInfo(path).fileName())));
        updateDeed();
        return;
    }
    message()->hide();
    m_isBusy = true;
    updateDeed();
    auto saving = offThread([files = m_leaving, secrets = m_known->secrets, path, form = form()] {
        return saveBundle(files, SecretScan(*secrets), path, form);
    });
    using Saved = tl::expected<void, BundleRefusal>;
    QCoro::connect(settled(saving), this, [this, path](const std::optional<Saved>& saved) {
        if (saved)
            onSaved(*saved, path);
    });
}

void BundleDialog::onSaved(const tl::expected<void, BundleRefusal>& saved, const QString& path)
{
    m_isBusy = false;
    m_replaces = false;
    updateDeed();
    if (saved) {
        // From now on they are called so.
        QCoro::connect(settled(m_sources.shelf->keepPeople(m_caseId, m_bundle.people)), this,
                       [this](const std::optional<Result<void>>& kept) {
                           if (kept && !*kept)
                               message()->showError(kept->error()); // the bundle is out, and nobody knows who is who
                       });
        message()->showMessage(Tone::Ok, tr("Saved as %1.", "file").arg(isolated(path)));
        return;
    }
    if (const auto* leak = std::get_if<BundleLeak>(&saved.error())) {
        message()->showMessage(
            Tone::Bad,
            tr("Nothing was saved: a secret that this computer knows stands in %1, line %2, column %3. Leave that "
               "file out, or take the evidence out of the case.")
                .arg(leak->file, QString::number(leak->hit.line), QString::number(leak->hit.column)));
        return;
    }
    message()->showError(std::get<Error>(saved.error()));
}

} // namespace provost
