// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"

#include <QWidget>

namespace provost {

class Button;
class ChainCard;
class MessageBar;
class Table;
class UserGroupsModel;

/// Why somebody has the roles that they have, what would be with other groups, and the groups.
class RolePage : public QWidget
{
    Q_OBJECT

public:
    RolePage(OpenServer at, Clock clock, QWidget* parent = nullptr);

    /// Another user, or the same one after a change: reads anew.
    void setUser(const User& user);
    /// As the user's detail brought them.
    void setGroups(const QList<Membership>& groups);
    void showGroupsError(const Error& error);

Q_SIGNALS:
    /// Return or double click on a group.
    void groupActivated(const provost::GroupId& id);

private:
    void load();
    void showReason(const Result<RoleReason>& reason);
    void openWhatIf();

    OpenServer m_at;
    Clock m_clock;
    User m_user;
    QList<Membership> m_memberships;
    Cancellation m_cancel;
    ChainCard* m_chain;
    MessageBar* m_message;
    Button* m_whatIf;
    UserGroupsModel* m_groups;
    Table* m_table;
};

} // namespace provost
