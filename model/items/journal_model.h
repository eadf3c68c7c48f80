// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/export_rows.h"
#include "model/commands/journal.h"
#include "model/domain/id.h"
#include "model/items/clock.h"
#include "model/items/journal_words.h"
#include "model/items/record_model.h"

namespace provost {

using JournalId = Id<struct JournalTag>;

/// An entry of the journal as a row.
struct JournalRow
{
    JournalId id;
    JournalEntry entry;

    friend bool operator==(const JournalRow&, const JournalRow&) = default;
};

/// What was changed from this console, as its journal says, the newest first. GUI thread.
class JournalModel : public RecordModel<JournalRow>
{
    Q_OBJECT

public:
    enum Column { Time, What, Outcome, Server, User, ColumnCount };

    explicit JournalModel(Clock clock, QObject* parent = nullptr, JournalNames names = {});

    /// Oldest first, as they stand in the journal.
    void setEntries(const QList<JournalEntry>& entries);
    [[nodiscard]] QList<JournalEntry> entries() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const JournalRow& row, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int) const override { return false; }
    [[nodiscard]] QString searchText(const JournalRow& row) const override;

private:
    Clock m_clock;
    JournalNames m_names;
};

/// Of an export; named as in the journal.
[[nodiscard]] const QStringList& journalColumns();
[[nodiscard]] QStringList journalRow(const JournalEntry& entry);

} // namespace provost
