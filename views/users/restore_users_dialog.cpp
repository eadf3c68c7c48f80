// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/restore_users_dialog.h"

#include "model/items/words.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

RestoreUsersDialog::RestoreUsersDialog(OpenServer at, const QString& folder, QWidget* parent)
    : Dialog(u"restoreFromFile"_s, tr("Restore users from a file"), parent)
    , m_at(std::move(at))
    , m_folder(folder)
    , m_path(new QLineEdit(this))
    , m_browse(new Button(tr("Browse…"), {}, Button::Kind::Default, this))
    , m_progress(new BusyLine(this))
    , m_cancelButton(addButton(u"leaveRestore"_s, new Button(tr("Cancel"))))
    , m_look(addButton(u"lookAtFile"_s, new Button(tr("Compare with now"), {}, Button::Kind::Primary)))
{
    body()->addWidget(new PlainLabel(tr("Before many users are changed at once, Provost writes down what they are. "
                                        "With such a restore file, those who were active are reactivated, and those "
                                        "who are deleted come back. Nothing is taken from anybody."),
                                     this));
    body()->addWidget(PlainLabel::mute(tr("First they are only compared with what the server has now."), this));
    m_path->setObjectName("restorePath"_L1);
    m_path->setAccessibleName(tr("Restore file"));
    m_path->setPlaceholderText(m_path->accessibleName());
    m_browse->setObjectName("restoreBrowse"_L1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    body()->addLayout(row);
    m_progress->setObjectName("restoreProgress"_L1);
    m_progress->setCancellable(true);
    m_progress->hide();
    body()->addWidget(m_progress);
    setReturnButton(m_look);
    connect(m_browse, &Button::clicked, this, &RestoreUsersDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this] { setBusy(m_busy); });
    connect(m_progress, &BusyLine::cancelled, this, [this] { m_cancel.cancel(); });
    connect(m_cancelButton, &Button::clicked, this, &RestoreUsersDialog::reject);
    connect(m_look, &Button::clicked, this, &RestoreUsersDialog::look);
    setBusy(false);
}

void RestoreUsersDialog::setFile(const QString& path)
{
    m_path->setText(path);
}

void RestoreUsersDialog::browse()
{
    auto* files = new QFileDialog(this, tr("Restore file"), m_folder, tr("Restore files (*.jsonl);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    files->open();
}

void RestoreUsersDialog::look()
{
    if (m_busy)
        return;
    m_cancel = Cancellation();
    message()->hide();
    m_progress->setText(tr("Reading the file…"));
    m_progress->setProgress(0, 0);
    setBusy(true);
    QCoro::connect(readUserRestoreFile(m_path->text().trimmed()), this, [this](const Result<QList<KeptUser>>& kept) {
        if (kept)
            ask(*kept);
        else
            showFailed(kept.error());
    });
}

void RestoreUsersDialog::ask(const QList<KeptUser>& kept)
{
    const auto total = kept.size();
    m_progress->setText(tr("Comparing with what the server has now…"));
    const auto tell = [self = QPointer(this), total](qint64 done) {
        if (!self)
            return;
        self->m_progress->setProgress(static_cast<int>(done), static_cast<int>(total));
        self->m_progress->setText(tr("%1 of %2 compared", "counts").arg(words::number(done), words::number(total)));
    };
    QCoro::connect(planRestore(m_at, kept, m_cancel, tell), this, [this](const Result<RestorePlan>& plan) {
        if (!plan) {
            showFailed(plan.error());
            return;
        }
        setBusy(false);
        done(Accepted);
        Q_EMIT planned(*plan);
    });
}

void RestoreUsersDialog::showFailed(const Error& error)
{
    setBusy(false);
    if (error.kind == ErrorKind::Cancelled)
        message()->showMessage(Tone::Warn, tr("Cancelled. Nothing was changed."));
    else if (error.kind == ErrorKind::Invalid)
        message()->showMessage(
            Tone::Bad,
            tr("%1 cannot be used. %2", "file, why").arg(isolated(error.subject), plainSentence(error.detail)));
    else
        message()->showError(error);
}

void RestoreUsersDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_path->setEnabled(!busy);
    m_browse->setEnabled(!busy);
    m_look->setEnabled(!busy && !m_path->text().trimmed().isEmpty());
}

void RestoreUsersDialog::reject()
{
    if (m_busy)
        m_cancel.cancel();
    else
        Dialog::reject();
}

} // namespace provost
