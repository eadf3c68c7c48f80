// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/items/connections_model.h"

#include <QWidget>

class QMenu;

namespace provost {

class Button;
class FilterChip;
class PlainLabel;
class SearchField;
class Table;
class UserInspector;
class UsersFilter;
class UsersModel;

/// All users that were provisioned: search, filters, and one of them in the inspector.
class UsersPane : public QWidget
{
    Q_OBJECT

public:
    UsersPane(OpenServer at, Clock clock, QWidget* parent = nullptr);

    /// Only this account's users; unset: all.
    void setAccount(std::optional<AccountId> account);
    /// Chooses the user and shows it, where it is in the list.
    void choose(const UserId& id);

Q_SIGNALS:
    /// The person asks to load again after an error.
    void reloadRequested();

private:
    void build();
    void connectModel();
    void fillFilterMenu();
    void setState(std::optional<UserState> state);
    void setConnection(std::optional<ConnectionId> connection);
    void setWithoutConnection();
    void showState();
    void showEmpty();
    void showCount();
    void showChosen();

    OpenServer m_at;
    UsersModel* m_model;
    UsersFilter* m_filter;
    UserId m_chosen;
    SearchField* m_search = nullptr;
    Button* m_filterButton = nullptr;
    QMenu* m_filterMenu = nullptr;
    FilterChip* m_stateChip = nullptr;
    FilterChip* m_connectionChip = nullptr;
    Table* m_table = nullptr;
    PlainLabel* m_count = nullptr;
    UserInspector* m_inspector = nullptr;
};

} // namespace provost
