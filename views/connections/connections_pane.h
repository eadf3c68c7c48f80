// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "views/common/list_pane.h"
#include "views/connections/workplace.h"

namespace provost {

class Button;
class ChangeBar;
class ConnectionInspector;
class ConnectionsFilter;
class ConnectionsModel;
class MessageBar;
class SearchField;
class Table;
class TokenDialogs;

/// All connections, one of them in the inspector, and the dialogs that change them.
class ConnectionsPane : public ListPane
{
    Q_OBJECT

public:
    explicit ConnectionsPane(Workplace at, QWidget* parent = nullptr);

    /// All of the list, whatever it is filtered by.
    [[nodiscard]] QAbstractItemModel* rows() const;
    /// Only this account's connections; unset: all.
    void setAccount(std::optional<AccountId> account);
    /// Chooses the connection and shows it, where it is in the list.
    void choose(const ConnectionId& id);
    /// Chooses the connection, and begins to replace its token or goes on with it.
    void openRotation(const ConnectionId& id, const std::optional<TokenId>& token = {});
    /// Opens the dialog; for menus and shortcuts too.
    void openNewConnection();
    void openTokenBoard();
    /// Looks at a SCIM endpoint: at this connection's, or at the one that a person enters.
    void openCheck(const std::optional<Connection>& connection = {});
    /// As choose(), with its tokens.
    void showTokens(const ConnectionId& id);

protected:
    void showEmpty() override;
    [[nodiscard]] QString countText() const override;
    void showChosen(int row) override;
    void onStateAction() override;

private:
    void build();
    void connectModel();
    void chooseOneAlways();
    [[nodiscard]] std::optional<Connection> chosen() const;
    void handOver(const CreatedConnection& created);
    /// Where a connection has one token for ever.
    void openReplacement(const Connection& old);
    void openPause();
    void openMapping();
    void openHeldChanges();
    void resume();
    void openDelete();

    Workplace m_at;
    std::optional<AccountId> m_account;
    ConnectionsModel* m_model;
    ConnectionsFilter* m_filter;
    Button* m_board = nullptr;
    Button* m_links = nullptr;
    Button* m_new = nullptr;
    MessageBar* m_message = nullptr;
    ChangeBar* m_done = nullptr;
    ConnectionInspector* m_inspector;
    TokenDialogs* m_tokens;
};

} // namespace provost
