// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/settings/journal_dialog.h"

#include "model/items/journal_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/change_dialog.h"
#include "views/common/effect_words.h"
#include "views/common/export_dialog.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int rowsInView = 7;
constexpr int dialogWidth = 860;

/// Of a journal that is not intact.
QString damageInWords(const JournalReading& reading)
{
    if (reading.brokenLine)
        return JournalDialog::tr(
                   "Line %1 of the journal is not as it was written: somebody or something changed, added or "
                   "took out a line there.")
            .arg(*reading.brokenLine);
    return JournalDialog::tr("The end of the journal is missing: it had %1 lines, and once only %2 of them were left.",
                             "counts")
        .arg(words::number(reading.cut->written), words::number(reading.cut->left));
}

QString keyOf(const QUrl& server)
{
    const auto url = ServerUrl::parse(server.toString());
    return url ? url->key() : QString();
}

} // namespace

JournalDialog::JournalDialog(const QString& file, OpenServer at, const Clock& clock, QWidget* parent)
    : Dialog(u"journalDialog"_s, tr("Changes made from this console"), parent)
    , m_file(file)
    , m_at(std::move(at))
    , m_clock(clock)
    , m_model(new JournalModel(clock, this,
                               [this](const QString& server, const QString& id) { return nameOf(server, id); }))
    , m_table(new Table(tr("Changes made from this console"), metrics::RowTwoLines, this))
    , m_difference(new PlainLabel({}, this))
    , m_verdict(PlainLabel::mute({}, this))
{
    setMinimumWidth(dialogWidth);
    m_table->setObjectName("journal"_L1);
    m_table->setModel(m_model);
    m_table->setItemDelegate(makeItemDelegate(m_table, true));
    m_table->setColumns({{106, 0, 230}, {180, 1}, {90, 0, 190}, {90, 0, 170}, {80, 0, 130}});
    m_table->embed(rowsInView);
    m_table->showBusy(tr("Reading the journal…"));
    m_verdict->setObjectName("journalVerdict"_L1);
    m_difference->setObjectName("journalDifference"_L1);
    m_difference->setWordWrap(true);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_difference);
    body()->addWidget(m_verdict);
    m_export = addLeftButton(u"exportJournal"_s, new Button(tr("Export…"), "download"_L1));
    m_export->setEnabled(false);
    connect(m_export, &Button::clicked, this, &JournalDialog::openExport);
    m_undo = addLeftButton(u"undoChange"_s, new Button(tr("Undo…"), "undo-2"_L1));
    connect(m_undo, &Button::clicked, this, &JournalDialog::planChosen);
    m_restore = addLeftButton(u"restoreFromEntry"_s, new Button(tr("Restore users…"), "rotate-ccw"_L1));
    connect(m_restore, &Button::clicked, this, &JournalDialog::openRestoreFile);
    connect(m_table, &Table::currentRowChanged, this, &JournalDialog::showChosen);
    auto* close = addButton(u"closeJournal"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    connect(close, &Button::clicked, this, &QDialog::accept);
    setReturnButton(close);
    showChosen();
    connect(m_table, &Table::stateActionChosen, this, &JournalDialog::read);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    read();
}

QString JournalDialog::nameOf(const QString& server, const QString& id) const
{
    if (!isOpen(server))
        return {};
    const auto& directory = *m_at.directory;
    if (const auto connection = directory.connection(ConnectionId(id)))
        return connection->name;
    if (const auto user = directory.user(UserId(id)))
        return user->displayName;
    if (const auto account = directory.account(AccountId(id)))
        return account->name;
    const auto role = directory.role(RoleId(id));
    return role ? role->name : QString();
}

JournalDialog::~JournalDialog()
{
    m_planning.cancel();
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
    m_export->setEnabled(!reading->entries.isEmpty() && whyNoExport(this).isEmpty());
    m_export->setToolTip(whyNoExport(this));
    if (reading->entries.isEmpty())
        m_table->showEmpty(
            "file-text"_L1, tr("No change yet"),
            tr("Every change that is asked for from this console is written down here before it leaves."));
    else
        m_table->showRows();
    showChosen();
    m_verdict->setText(reading->lines > 0 && reading->isIntact()
                           ? tr("The journal is as it was written: %n line(s), each proving the one before.", nullptr,
                                int(reading->lines))
                           : QString());
    if (reading->isIntact())
        return;
    message()->setClosable(false);
    message()->showMessage(Tone::Bad, damageInWords(*reading));
}

void JournalDialog::openExport()
{
    ExportDialog::Offer offer;
    offer.stem = u"journal"_s;
    offer.columns = journalColumns();
    offer.isOfServer = false;
    offer.source = m_file;
    offer.completeness = m_reading.isIntact() ? tr("the journal is as it was written")
                         : m_reading.brokenLine
                             ? tr("the journal is not as it was written, from line %1 on").arg(*m_reading.brokenLine)
                             : tr("the end of the journal was cut off after line %1").arg(m_reading.cut->left);
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

bool JournalDialog::isOpen(const QString& server) const
{
    return m_at.isOpen() && keyOf(m_at.session->server()) == server;
}

QString JournalDialog::whyNot(const JournalEntry& entry) const
{
    const auto undo = undoOf(entry);
    if (!undo)
        return tr("This change cannot be taken back from here: it did not happen, what stood before is not known, or "
                  "there is no plain way back.");
    if (!isOpen(entry.server))
        return tr("This change was made on another server: open that one to take it back.");
    return provost::whyNot(*m_at.directory, permissionFor(*undo));
}

void JournalDialog::showChosen()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount()) {
        m_difference->hide();
        m_undo->setEnabled(false);
        m_undo->setToolTip(tr("Choose a change to take it back."));
        m_restore->hide();
        return;
    }
    const auto& entry = m_model->at(row).entry;
    const auto reason = whyNot(entry);
    m_difference->setText(
        differenceInWords(entry, m_at.isOpen() ? m_at.directory->roles() : QList<AccessRole>(), m_clock()));
    m_difference->setVisible(!m_difference->text().isEmpty());
    m_undo->setEnabled(reason.isEmpty());
    m_undo->setToolTip(reason.isEmpty() ? tr("Shows first what taking it back would change.") : reason);
    m_restore->setVisible(!entry.restoreFile.isEmpty());
    const auto noRestore = entry.restoreFile.isEmpty() ? QString() : whyNoRestore(entry);
    m_restore->setEnabled(noRestore.isEmpty());
    m_restore->setToolTip(noRestore.isEmpty() ? toolTipText(entry.restoreFile) : noRestore);
    m_restore->setAccessibleDescription(noRestore.isEmpty() ? plainText(entry.restoreFile) : noRestore);
}

QString JournalDialog::whyNoRestore(const JournalEntry& entry) const
{
    if (!isOpen(entry.server))
        return tr("This change was made on another server: open that one to take it back.");
    if (!QFileInfo(entry.restoreFile).isFile())
        return tr("The restore file is not there any more.");
    return provost::whyNot(*m_at.directory, Permission::DeactivateUsers);
}

void JournalDialog::openRestoreFile()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const auto file = m_model->at(row).entry.restoreFile;
    done(Accepted);
    Q_EMIT restoreWanted(file);
}

void JournalDialog::planChosen()
{
    const int row = m_table->currentRow();
    const auto undo = row >= 0 ? undoOf(m_model->at(row).entry) : std::nullopt;
    if (!undo)
        return;
    message()->hide();
    m_undo->setEnabled(false); // one at a time
    m_planning = Cancellation();
    QCoro::connect(planUndo(m_at, *undo, m_planning), this,
                   [this, deed = deedInWords(m_model->at(row).entry)](const Result<UndoPlan>& plan) {
                       showChosen();
                       if (!plan)
                           message()->showError(plan.error());
                       else if (plan->isAsBefore)
                           message()->showMessage(Tone::Neutral, tr("It stands as before this change already."));
                       else
                           askToUndo(deed, *plan);
                   });
}

void JournalDialog::askToUndo(const QString& deed, const UndoPlan& plan)
{
    if (plan.roles && plan.roles->removesLastManager) {
        message()->showMessage(Tone::Bad, lastManagersInWords(*plan.roles, m_at.directory->roles()));
        return;
    }
    const ChangeDialog::Words words{
        tr("Take this change back?"),
        tr("“%1” of %2: what stood before is asked for anew.", "deed, subject").arg(deed, isolated(plan.subject)),
        tr("Take it back"), tr("Leave it"), tr("Taking it back…")};
    auto* dialog = new ChangeDialog(u"undoChangeDialog"_s, words, Button::Kind::DangerPrimary, this);
    if (plan.roles)
        dialog->setEffects(effectsOf(*plan.roles, m_at.directory->roles()));
    if (plan.changedSince)
        dialog->addWarning(tr("It was changed again since then; that change would be lost too."));
    dialog->setSteps({plan.step});
    connect(dialog, &ChangeDialog::applied, this, [this](const ChangeResult& result) {
        if (result.isWhole())
            message()->showMessage(Tone::Ok, tr("The change was taken back."));
        read();
    });
    dialog->open();
}

} // namespace provost
