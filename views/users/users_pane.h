// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/items/connections_model.h"
#include "views/common/list_pane.h"

class QMenu;

namespace provost {

class Button;
class FilterChip;
class MinuteClock;
class UserInspector;
class UsersFilter;
class UsersModel;

/// All users that were provisioned: search, filters, and one of them in the inspector.
class UsersPane : public ListPane
{
    Q_OBJECT

public:
    /// All of it outlives the pane.
    UsersPane(OpenServer at, Clock clock, MinuteClock& minutes, QWidget* parent = nullptr);

    /// Only this account's users; unset: all.
    void setAccount(std::optional<AccountId> account);
    /// Chooses the user and shows it, where it is in the list.
    void choose(const UserId& id);

protected:
    void showEmpty() override;
    [[nodiscard]] QString countText() const override;
    void showChosen(int row) override;

private:
    void buildHeader();
    void buildTable();
    void connectModel();
    void fillFilterMenu();
    void setState(std::optional<UserState> state);
    void setConnection(std::optional<ConnectionId> connection);
    void setWithoutConnection();

    OpenServer m_at;
    UsersModel* m_model;
    UsersFilter* m_filter;
    Button* m_filterButton = nullptr;
    QMenu* m_filterMenu = nullptr;
    FilterChip* m_stateChip = nullptr;
    FilterChip* m_connectionChip = nullptr;
    UserInspector* m_inspector;
};

} // namespace provost
