// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/drift_dialog.h"

#include "model/items/drift_model.h"
#include "model/items/words.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/export_dialog.h"
#include "views/common/item_delegate.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr int driftWidth = 1180;
constexpr int driftRowsInView = 9;
constexpr int megabyte = 1024 * 1024;

} // namespace

DriftDialog::DriftDialog(OpenServer at, const QString& path, QWidget* parent)
    : Dialog(u"drift"_s, tr("How %1 compares with this server").arg(isolated(QFileInfo(path).fileName(), 60)), parent)
    , m_at(std::move(at))
    , m_path(path)
    , m_summary(PlainLabel::mute({}, this))
    , m_warning(new PlainLabel({}, this))
    , m_busy(new BusyLine(this))
    , m_model(new DriftModel(this))
    , m_filter(new DriftFilter(*m_model, this))
    , m_table(new Table(tr("Differences"), metrics::RowTwoLines, this))
    , m_remedy(new PlainLabel({}, this))
{
    setMinimumWidth(std::min(driftWidth, parent->window()->width() - 64));
    m_summary->setObjectName("driftSummary"_L1);
    m_warning->setObjectName("driftWarning"_L1);
    m_remedy->setObjectName("driftRemedy"_L1);
    m_busy->setObjectName("driftBusy"_L1);
    body()->addWidget(m_summary);
    body()->addWidget(m_busy);
    buildHead();
    body()->addWidget(m_warning);
    buildTable();
    body()->addWidget(m_remedy);
    for (auto* widget : std::initializer_list<QWidget*>{m_head, m_warning, m_table, m_remedy})
        widget->hide();
    m_export = addLeftButton(u"exportDrift"_s, new Button(tr("Export…"), "download"_L1));
    m_export->setEnabled(false);
    auto* close = addButton(u"close"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    setReturnButton(close);
    connect(close, &Button::clicked, this, &DriftDialog::reject);
    connect(m_busy, &BusyLine::cancelled, this, &DriftDialog::reject);
    connect(m_export, &Button::clicked, this, &DriftDialog::openExport);
}

DriftDialog::~DriftDialog()
{
    m_cancel.cancel();
}

void DriftDialog::buildHead()
{
    m_head = new QWidget(this);
    m_key = new QComboBox(m_head);
    m_key->setObjectName("driftKey"_L1);
    m_kind = new QComboBox(m_head);
    m_kind->setObjectName("driftKind"_L1);
    m_search = new SearchField(tr("Filter"), m_head);
    m_search->setObjectName("driftSearch"_L1);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap12);
    row->addLayout(labelled(tr("People are the same by their"), m_key));
    row->addLayout(labelled(tr("Shown"), m_kind));
    row->addStretch();
    row->addWidget(m_search, 0, Qt::AlignBottom);
    body()->addWidget(m_head);
    connect(m_key, &QComboBox::activated, this, [this] { compare(PersonField(m_key->currentData().toInt())); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DriftDialog::showKind);
    connect(m_search, &SearchField::searchChanged, m_filter, &RecordFilter::setSearch);
}

void DriftDialog::buildTable()
{
    m_table->setObjectName("driftLines"_L1);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{120, 0, 190}, {200, 0, 320}, {240, 1}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DriftModel::Kind, Qt::AscendingOrder);
    m_table->embed(driftRowsInView);
    body()->addWidget(m_table, 1);
    connect(m_table, &Table::rowActivated, this, &DriftDialog::activate);
    connect(m_table, &Table::currentRowChanged, this, [this](int row) {
        const auto at = row < 0 ? QModelIndex() : m_filter->mapToSource(m_filter->index(row, 0));
        m_remedy->setVisible(at.isValid());
        if (at.isValid())
            m_remedy->setText(remedyFor(m_model->at(at.row()).line.kind));
    });
}

void DriftDialog::open()
{
    Dialog::open();
    compare(std::nullopt);
}

void DriftDialog::compare(std::optional<PersonField> key)
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_summary->setText(tr("It is read on this computer. Nothing of it is sent anywhere or kept."));
    m_busy->setText(tr("Comparing…"));
    m_busy->setCancellable(true);
    m_busy->setProgress(0, 0);
    m_busy->show();
    QCoro::connect(compareWithExport(m_at, m_path, key, m_cancel), this,
                   [this, of = m_cancel](const Result<ComparedList>& compared) {
                       if (!of.isCancelled())
                           show(compared);
                   });
}

void DriftDialog::show(const Result<ComparedList>& compared)
{
    m_busy->hide();
    if (!compared) {
        showFailure(compared.error());
        return;
    }
    m_compared = *compared;
    const auto& drift = m_compared.drift;
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    for (const auto field : drift.keys)
        m_key->addItem(inWords(field), int(field));
    m_key->setCurrentIndex(m_key->findData(int(drift.key)));
    {
        const QSignalBlocker quietKind(m_kind);
        m_kind->clear();
        m_kind->addItem(
            tr("All that differs (%1)").arg(words::number(drift.onlyThere + drift.onlyHere + drift.differs)));
        const QList<std::pair<DriftLine::Kind, qint64>> counts{{DriftLine::Kind::OnlyThere, drift.onlyThere},
                                                               {DriftLine::Kind::OnlyHere, drift.onlyHere},
                                                               {DriftLine::Kind::Differs, drift.differs}};
        for (const auto& [kind, count] : counts)
            m_kind->addItem(u"%1 (%2)"_s.arg(inWords(kind), words::number(count)), int(kind));
    }
    m_summary->setText(summary());
    showWarnings();
    m_model->setLines(drift.lines);
    for (auto* widget : std::initializer_list<QWidget*>{m_head, m_table})
        widget->show();
    m_export->setEnabled(!drift.lines.isEmpty() && whyNoExport(this).isEmpty());
    showKind();
    m_table->setFocus();
}

QString DriftDialog::summary() const
{
    const auto& drift = m_compared.drift;
    const auto people =
        words::grouped(tr("%n person(s) in the file", nullptr, int(m_compared.people)), m_compared.people);
    QStringList said{m_compared.product.isEmpty()
                         ? tr("%1.", "count of people").arg(people)
                         : tr("%1, an export of %2.", "count of people, product").arg(people, m_compared.product)};
    said.append(tr("%1 are the same, %2 differ, %3 are only in the file, %4 only here.", "counts of people")
                    .arg(words::number(drift.same), words::number(drift.differs), words::number(drift.onlyThere),
                         words::number(drift.onlyHere)));
    QStringList fields;
    for (const auto field : drift.compared)
        fields.append(inWords(field));
    if (!fields.isEmpty())
        said.append(tr("Compared by: %1.", "names of fields").arg(QLocale().createSeparatedList(fields)));
    return words::sentences(said);
}

void DriftDialog::showWarnings()
{
    const auto& drift = m_compared.drift;
    QStringList warnings;
    if (drift.isDoubtful())
        warnings.append(tr("%1 % of the file found nobody here. Is that the right field to know people by?")
                            .arg(drift.unmatchedPercent()));
    if (drift.twice > 0)
        warnings.append(
            tr("%n line(s) of the file repeat(s) somebody and was (were) left out.", nullptr, int(drift.twice)));
    if (drift.without > 0)
        warnings.append(tr("%n person(s) in the file has (have) nothing in that field.", nullptr, int(drift.without)));
    if (m_compared.unreadable > 0)
        warnings.append(tr("%n line(s) of the file tell(s) of nobody.", nullptr, int(m_compared.unreadable)));
    const auto completeness = m_at.directory ? m_at.directory->completeness(Collection::Users) : Completeness();
    if (!completeness.isComplete())
        warnings.append(tr("Not all users of this server are here yet, so some may seem to be missing."));
    if (drift.lines.size() < drift.onlyThere + drift.onlyHere + drift.differs)
        warnings.append(tr("Only the first %1 are listed.").arg(words::number(drift.lines.size())));
    m_warning->setText(words::sentences(warnings));
    m_warning->setVisible(!warnings.isEmpty());
}

void DriftDialog::showKind()
{
    const auto kind = m_kind->currentData();
    m_filter->setKind(kind.isValid() ? std::optional(DriftLine::Kind(kind.toInt())) : std::nullopt);
    if (m_filter->rowCount() > 0) {
        m_table->showRows();
        m_table->setCurrentIndex(m_filter->index(0, 0));
        return;
    }
    m_remedy->hide();
    m_table->showEmpty("circle-check"_L1, tr("Nothing of that kind"),
                       m_model->rowCount() == 0 ? tr("The file and this server tell the same of everybody.")
                                                : QString());
}

void DriftDialog::showFailure(const Error& error)
{
    m_summary->hide();
    if (error.kind == ErrorKind::Invalid)
        message()->showMessage(
            Tone::Bad,
            tr("%1 is no list of people as CSV, separated by commas: a line of headings is wanted, with a column for "
               "the user name, the email address or the external id.",
               "file")
                .arg(isolated(error.subject)),
            {}, error.detail);
    else if (error.kind == ErrorKind::TooLarge)
        message()->showMessage(Tone::Bad, tr("%1 has more than %2 MB or %3 lines.", "file, counts")
                                              .arg(isolated(error.subject), words::number(longestPeopleFile / megabyte),
                                                   words::number(mostListedPeople)));
    else if (error.kind != ErrorKind::Cancelled)
        message()->showError(error);
}

void DriftDialog::openExport()
{
    ExportDialog::Offer offer;
    offer.stem = u"drift"_s;
    offer.columns = driftColumns();
    offer.source = tr("%1 against this server", "file").arg(m_compared.file);
    offer.completeness = summary();
    offer.matching = std::nullopt;
    offer.all = m_compared.drift.lines.size();
    offer.rows = [lines = m_compared.drift.lines](ExportDialog::Which, const ExportEnd& end) {
        return exportSnapshot<DriftLine>(lines, &driftRow, end);
    };
    openOnce(new ExportDialog(offer, this));
}

void DriftDialog::activate(int row)
{
    const auto at = m_filter->mapToSource(m_filter->index(row, 0));
    const auto id = at.isValid() ? m_model->at(at.row()).line.userId : UserId();
    if (id.isEmpty())
        return;
    accept();
    Q_EMIT userActivated(id);
}

void openDrift(const OpenServer& at, QWidget* over, const std::function<void(const UserId&)>& show)
{
    auto* files = new QFileDialog(over, DriftDialog::tr("Choose a list of people from the identity provider"), {},
                                  DriftDialog::tr("CSV (*.csv *.txt);;All files (*)"));
    files->setObjectName("driftFile"_L1);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(files, &QFileDialog::fileSelected, over, [at, over, show](const QString& path) {
        if (Dialog::isOpenOver(over))
            return;
        auto* dialog = new DriftDialog(at, path, over);
        QObject::connect(dialog, &DriftDialog::userActivated, over, show);
        openOnce(dialog);
    });
    files->open();
}

} // namespace provost
