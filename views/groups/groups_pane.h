// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/list_pane.h"

namespace provost {

class GroupActions;
class GroupInspector;
class GroupsFilter;
class GroupsModel;
class MinuteClock;

/// All groups that were provisioned, the roles they give, and one of them in the inspector.
class GroupsPane : public ListPane
{
    Q_OBJECT

public:
    /// All of it outlives the pane.
    GroupsPane(OpenServer at, Clock clock, MinuteClock& minutes, const QString& restoreFolder,
               QWidget* parent = nullptr);

    /// All of the list, whatever it is filtered by.
    [[nodiscard]] QAbstractItemModel* rows() const;
    /// Only this account's groups; unset: all.
    void setAccount(std::optional<AccountId> account);
    /// Chooses the group and shows it, where it is in the list.
    void choose(const GroupId& id);

Q_SIGNALS:
    /// A person wants to see this member of a group.
    void memberActivated(const provost::UserId& id);

protected:
    void showEmpty() override;
    [[nodiscard]] QString countText() const override;
    void showChosen(int row) override;
    void showEvent(QShowEvent* event) override;

private:
    void lookForNearMisses();

    OpenServer m_at;
    GroupsModel* m_model;
    GroupsFilter* m_filter;
    GroupInspector* m_inspector;
    GroupActions* m_actions;
    Cancellation m_looking;
};

} // namespace provost
