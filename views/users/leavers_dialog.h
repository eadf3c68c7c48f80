// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "model/items/leaver.h"
#include "views/common/dialog.h"

namespace provost {

class BusyLine;
class LeaversModel;
class Table;

/// Are all these persons out? Asks the server about one after the other, and gives one statement about all of them, for
/// who audits.
class LeaversDialog : public Dialog
{
    Q_OBJECT

public:
    /// More are not asked about at once.
    static constexpr qsizetype most = 500;

    LeaversDialog(OpenServer at, UserSearch& search, Clock clock, QList<User> users, QWidget* parent);

    /// While it asks: stops that, and shows what is known.
    void reject() override;

private:
    void next();
    void take(const User& user, const Result<LeaverEvidence>& evidence);
    void finish();

    OpenServer m_at;
    QPointer<UserSearch> m_search;
    Clock m_clock;
    QList<User> m_users;
    qsizetype m_asked = 0;
    bool m_busy = true;
    QStringList m_statements;
    Cancellation m_cancel;
    LeaversModel* m_model;
    BusyLine* m_progress;
    PlainLabel* m_verdict;
    Table* m_table;
    Button* m_copy;
    Button* m_close;
};

} // namespace provost
