// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/dialog.h"

class QVBoxLayout;

namespace provost {

class ChainCard;

/// Asks the server which role somebody would have with other groups, and why. Nothing is changed by it.
class WhatIfDialog : public Dialog
{
    Q_OBJECT

public:
    WhatIfDialog(OpenServer at, Clock clock, const User& user, const QList<Membership>& groups, QWidget* parent);

private:
    void addGroup(const GroupId& id, const QString& name, bool isMember);
    void pickGroup();
    void ask();
    void show(const Result<RoleComparison>& answer);

    OpenServer m_at;
    Clock m_clock;
    User m_user;
    QSet<GroupId> m_shown;
    WhatIf m_question;
    Cancellation m_cancel;
    QVBoxLayout* m_groups;
    PlainLabel* m_change;
    ChainCard* m_chain;
};

} // namespace provost
