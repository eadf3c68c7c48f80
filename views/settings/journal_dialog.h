// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/journal.h"
#include "views/common/dialog.h"

namespace provost {

class JournalModel;
class Table;

/// What was changed from this console, whether the journal is as it was written, and a way to take it along.
class JournalDialog : public Dialog
{
    Q_OBJECT

public:
    /// Reads the journal off the GUI thread.
    JournalDialog(const QString& file, QWidget* parent);

private:
    void read();
    void show(const Result<JournalReading>& reading);
    void openExport();

    QString m_file;
    JournalReading m_reading;
    JournalModel* m_model;
    Table* m_table;
    PlainLabel* m_verdict;
    Button* m_export;
};

} // namespace provost
