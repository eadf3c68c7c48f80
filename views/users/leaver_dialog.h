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
class ChainCard;

/// Is this person really out? Everything that could still let them in, in one glance, with a statement to copy for the
/// ticket. What the server does not know is said to be unknown.
class LeaverDialog : public Dialog
{
    Q_OBJECT

public:
    LeaverDialog(OpenServer at, UserSearch& search, Clock clock, const User& user, QWidget* parent);

Q_SIGNALS:
    void deactivateRequested();
    void endSessionsRequested();

private:
    void load();
    void showFacts(const LeaverEvidence& evidence);
    void fail(const Error& error);
    void chooseFile();
    void save(const QString& path);

    OpenServer m_at;
    QPointer<UserSearch> m_search;
    Clock m_clock;
    UserId m_user;
    QString m_statement;
    Cancellation m_cancel;
    BusyLine* m_busy;
    PlainLabel* m_verdict;
    ChainCard* m_facts;
    Button* m_copy;
    Button* m_print;
    Button* m_save;
    Button* m_endSessions;
    Button* m_deactivate;
};

} // namespace provost
