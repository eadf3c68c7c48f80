// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/restore_users.h"
#include "views/common/dialog.h"

class QLineEdit;

namespace provost {

class BusyLine;

/// Asks for a restore file and holds it against what the server has now, which changes nothing. Shows how far that is
/// and can be cancelled.
class RestoreUsersDialog : public Dialog
{
    Q_OBJECT

public:
    /// `folder` is where such files are looked for first.
    RestoreUsersDialog(OpenServer at, const QString& folder, QWidget* parent);

    void setFile(const QString& path);
    /// While it is looking: cancels that, and stays open to say so.
    void reject() override;

Q_SIGNALS:
    /// What can be done; the dialog has closed itself.
    void planned(const provost::RestorePlan& plan);

private:
    void browse();
    void look();
    void ask(const QList<KeptUser>& kept);
    void showFailed(const Error& error);
    void setBusy(bool busy);

    OpenServer m_at;
    QString m_folder;
    Cancellation m_cancel;
    bool m_busy = false;
    QLineEdit* m_path;
    Button* m_browse;
    BusyLine* m_progress;
    Button* m_cancelButton;
    Button* m_look;
};

} // namespace provost
