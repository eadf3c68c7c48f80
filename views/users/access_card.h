// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/card.h"

namespace provost {

class Button;
class MessageBar;
class PlainLabel;
class SessionsModel;
class Table;

/// How somebody gets into the product now: seat and sessions of the person, each session with a way to end it, and for
/// who was deleted the days that are left.
class AccessCard : public Card
{
    Q_OBJECT

public:
    AccessCard(OpenServer at, Clock clock, QWidget* parent = nullptr);

    /// Another user, or the same one after a change: reads anew.
    void setUser(const User& user);

Q_SIGNALS:
    /// What the server says of the person, for who shows it elsewhere too.
    void told(const provost::UserSessions& sessions);
    void endAllRequested();

private:
    void load();
    void show(const Result<UserSessions>& sessions);
    void endChosen();
    void updateButtons();

    OpenServer m_at;
    Clock m_clock;
    User m_user;
    qint64 m_live = 0;
    Cancellation m_cancel;
    SessionsModel* m_model;
    PlainLabel* m_seat;
    PlainLabel* m_retention;
    Table* m_table;
    MessageBar* m_message;
    Button* m_end;
    Button* m_endAll;
};

} // namespace provost
