// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"

#include <QWidget>

namespace provost {

class ChainCard;
class MessageBar;

/// Which role a group gives, through which rule, and what stands before that rule.
class GroupRolePage : public QWidget
{
    Q_OBJECT

public:
    GroupRolePage(OpenServer at, Clock clock, QWidget* parent = nullptr);

    /// Another group, or the same one after a change.
    void setGroup(const Group& group);

private:
    void load();
    void showRules(const RuleSet& rules);

    OpenServer m_at;
    Clock m_clock;
    Group m_group;
    Cancellation m_cancel;
    MessageBar* m_message;
    ChainCard* m_chain;
};

} // namespace provost
