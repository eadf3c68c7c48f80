// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/list_pane.h"

namespace provost {

class MessageBar;
class MinuteClock;
class ServerSearch;
class UserActions;
class UserInspector;
class UserSearch;
class UsersModel;

/// All users that were provisioned: search, filters, deeds on many at once, export, and one of them in the inspector.
class UsersPane : public ListPane
{
    Q_OBJECT

public:
    /// All of it outlives the pane.
    /// `restoreFolder` takes what users were before many of them are changed.
    UsersPane(OpenServer at, Clock clock, MinuteClock& minutes, const QString& restoreFolder,
              QWidget* parent = nullptr);

    /// Finds users of the directory; it goes with the pane.
    [[nodiscard]] UserSearch& users() const { return *m_users; }
    /// Only this account's users; unset: all.
    void setAccount(std::optional<AccountId> account);
    /// Chooses the user and shows it, whatever the list was filtered by.
    void choose(const UserId& id);
    /// Asks for what a restore file would bring back; an empty `file` is asked for too.
    void restoreFrom(const QString& file);

Q_SIGNALS:
    /// A person wants to see this group of a user.
    void groupActivated(const provost::GroupId& id);
    /// There is no user since there is no connection: the person wants to make one.
    void newConnectionWanted();
    void historyWanted();
    /// A person wants to compare the users with a list from their identity provider.
    void comparisonWanted();

protected:
    void showEmpty() override;
    void showNoMatch() override;
    [[nodiscard]] QString countText() const override;
    void onStateAction() override;
    void showChosen(int record) override;

private:
    void buildTable();
    void offerDeeds();
    void offerRestoring();
    void offerHistory();
    void connectModel();
    void followSearch();
    void openLeavers(const QList<User>& users);
    void readMembersOf(const GroupId& group);
    void showWithoutConnection();
    [[nodiscard]] QList<User> usersOf(const QStringList& ids) const;

    OpenServer m_at;
    Clock m_clock;
    std::optional<AccountId> m_account;
    UserSearch* m_users;
    UsersModel* m_model;
    UserActions* m_actions;
    UserInspector* m_inspector;
    MessageBar* m_unfed;
    ServerSearch* m_serverSearch;
    Cancellation m_reading;
};

} // namespace provost
