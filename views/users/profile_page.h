// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/fact_list.h"

#include <QWidget>

namespace provost {

class AccessCard;
class Button;
class PlainLabel;

/// Who somebody is in the product's words, how they get in, and what can be done about it.
class ProfilePage : public QWidget
{
    Q_OBJECT

public:
    ProfilePage(OpenServer at, Clock clock, QWidget* parent = nullptr);

    void setUser(const User& user);
    [[nodiscard]] AccessCard* access() const { return m_access; }

Q_SIGNALS:
    void deactivateRequested();
    void reactivateRequested();
    void restoreRequested();
    void leaverRequested();
    void editRequested();

private:
    void showFacts(const User& user);
    void showOwner(const User& user);
    [[nodiscard]] FactList::Fact formerFact(const FormerIdentifier& former) const;
    void showDeeds();

    OpenServer m_at;
    FactList* m_facts;
    PlainLabel* m_owner;
    Clock m_clock;
    UserState m_state = UserState::Active;
    AccessCard* m_access;
    Button* m_deactivate;
    Button* m_reactivate;
    Button* m_restore;
    Button* m_leaver;
    Button* m_edit;
};

} // namespace provost
