// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/held_changes.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

namespace provost {

class HeldChangesModel;
class PlainLabel;
class RecordFilter;
class Table;

/// The deactivations and deletions that the guard of a connection holds, by name, and the decision about the chosen
/// ones, or about all of them where none is chosen. What they are is kept before they are carried out.
class HeldChangesDialog : public Dialog
{
    Q_OBJECT

public:
    HeldChangesDialog(Workplace at, Connection connection, QWidget* parent);

    void open() override;
    void reject() override;

private:
    void buildTable();
    void buildFooter();
    void load();
    void show(const HeldChanges& held);
    void updateActions();
    [[nodiscard]] QList<HeldChange> wanted() const;
    void askToApprove();
    void decide();
    /// That only so many of those that were `asked` for were still waiting.
    void sayOthersDecided(qint64 asked, qint64 decided);

    Workplace m_at;
    Connection m_connection;
    Cancellation m_cancel;
    bool m_busy = false;
    HeldChangesModel* m_model;
    RecordFilter* m_order;
    Table* m_table = nullptr;
    PlainLabel* m_count = nullptr;
    Button* m_approve = nullptr;
    Button* m_reject = nullptr;
};

} // namespace provost
