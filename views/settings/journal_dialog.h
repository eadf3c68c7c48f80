// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/journal_undo.h"
#include "model/items/clock.h"
#include "views/common/dialog.h"

namespace provost {

class JournalModel;
class Table;

/// What was changed from this console, whether the journal is as it was written, and a way to take it along. What can
/// be taken back on the server that is open is planned anew and asked for like any other change.
class JournalDialog : public Dialog
{
    Q_OBJECT

public:
    /// Reads the journal off the GUI thread. `at` is the open server, if there is one.
    JournalDialog(const QString& file, OpenServer at, const Clock& clock, QWidget* parent);
    ~JournalDialog() override;

Q_SIGNALS:
    /// A person wants to bring users back with this restore file; the dialog has closed itself.
    void restoreWanted(const QString& file);

private:
    void read();
    void show(const Result<JournalReading>& reading);
    void openExport();
    void showChosen();
    /// Why the entry cannot be taken back here; empty: it can.
    [[nodiscard]] QString whyNot(const JournalEntry& entry) const;
    /// Whether it is the one that is open; as JournalEntry::server has it.
    [[nodiscard]] bool isOpen(const QString& server) const;
    /// Of what is there on it.
    [[nodiscard]] QString nameOf(const QString& server, const QString& id) const;
    /// Likewise for the restore file of an entry that has one.
    [[nodiscard]] QString whyNoRestore(const JournalEntry& entry) const;
    void openRestoreFile();
    void planChosen();
    void askToUndo(const QString& deed, const UndoPlan& plan);

    QString m_file;
    OpenServer m_at;
    Clock m_clock;
    Cancellation m_planning;
    JournalReading m_reading;
    JournalModel* m_model;
    Table* m_table;
    PlainLabel* m_difference;
    PlainLabel* m_verdict;
    Button* m_export;
    Button* m_undo;
    Button* m_restore;
};

} // namespace provost
