// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/decommission.h"
#include "views/common/dialog.h"
#include "views/common/restore_place.h"
#include "views/connections/workplace.h"

class QFileDialog;
class QLineEdit;
class QRadioButton;

namespace provost {

class BusyLine;
class Card;
class PlainLabel;

/// Takes a connection out of use knowingly: off at the identity provider first, what hangs on it as counted by the
/// server, what becomes of its users, who are kept in a restore file first, its name typed; and after it was deleted
/// what is left, as the server says then.
class DeleteConnectionDialog : public Dialog
{
    Q_OBJECT

public:
    DeleteConnectionDialog(Workplace at, Connection connection, QWidget* parent);

    void open() override;
    void reject() override
    {
        m_cancel.cancel();
        m_keeping.cancel();
        m_export.cancel();
        Dialog::reject();
    }
    /// Of its users, that they stay, where the server can do that.
    void chooseKeeping();
    /// Writes all users, groups and memberships of the connection into a file.
    void saveRestoreFile(const QString& path);

private:
    void buildSwitchOff();
    void buildConsequences();
    void buildConfirmation();
    void buildFooter();
    void showState();
    void pauseNow();
    void chooseRestoreFile();
    void count();
    void showCounted(const Result<Attached>& counted);
    void updateDelete();
    void submit();
    [[nodiscard]] bool mayRemove() const;
    [[nodiscard]] bool removesUsers() const;
    void keepFirst();
    void deleteIt();
    void refused(const Error& error);
    void verify(const Removed& removed);
    void showLeftovers(const Removed& removed, const Result<Leftovers>& left);
    void setBusy(bool busy);
    void setExporting(bool exporting);
    /// A hidden line whose Cancel is for `what`, a member.
    BusyLine* addProgress(const QString& name, const Cancellation& what);
    QRadioButton* addChoice(Card& card, const QString& name, PlainLabel*& consequences, const QString& below);
    [[nodiscard]] QString removeWords() const;
    [[nodiscard]] QString convertWords() const;
    [[nodiscard]] QString deleteWords() const;
    [[nodiscard]] QString alsoWords() const;

    Workplace m_at;
    Connection m_connection;
    RestorePlace m_place; ///< for users who go along
    std::optional<Attached> m_attached;
    Cancellation m_cancel;
    Cancellation m_keeping; ///< of the restore file before the deletion
    Cancellation m_export;  ///< of the file that somebody asked for
    bool m_busy = false;
    bool m_exporting = false;
    QWidget* m_before; ///< everything until it is deleted
    Card* m_after;     ///< what is left
    PlainLabel* m_state = nullptr;
    Button* m_pause = nullptr;
    QRadioButton* m_remove = nullptr;
    PlainLabel* m_consequences = nullptr;
    QRadioButton* m_convert = nullptr;
    PlainLabel* m_converted = nullptr;
    PlainLabel* m_also = nullptr;
    BusyLine* m_progress = nullptr;
    BusyLine* m_exportProgress = nullptr;
    PlainLabel* m_saved = nullptr;
    QLineEdit* m_typed = nullptr;
    PlainLabel* m_left = nullptr;
    Button* m_restore = nullptr;
    Button* m_keep = nullptr;
    Button* m_delete = nullptr;
};

} // namespace provost
