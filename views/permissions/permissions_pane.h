// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/permissions.h"
#include "model/items/permissions_model.h"

#include <QWidget>

class QMenu;

namespace provost {

class Button;
class ChangeBar;
class MessageBar;
class PageHeader;
class PlainLabel;
class RoleActions;
class RoleCard;
class SelfServiceCard;
class Table;

/// What each role may do, whether customers help themselves, and how the window looks to another role.
class PermissionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionsPane(OpenServer at, QWidget* parent = nullptr);

    /// Self-service is that of this account; unset: of the whole server.
    void setAccount(std::optional<AccountId> account);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildHeader();
    [[nodiscard]] QWidget* buildTable();
    void joinParts();
    void load();
    void showRoles();
    void showState();
    void showChosen();
    void fitTable();
    void openViewAs();
    void want(const AccessRole& role, const PermissionSet& permissions);
    void give(const AccessRole& role, const PermissionSet& wanted);
    void askBeforeTaking(const AccessRole& role, const PermissionSet& taken, const PermissionSet& wanted);
    void switchSelfService(bool on);
    void chooseRole(const QString& name);
    void onDone(const ChangeResult& result, const QString& sentence);

    OpenServer m_at;
    std::optional<AccountId> m_account;
    Cancellation m_loading;
    std::optional<Error> m_error;
    PermissionsModel* m_model;
    RoleActions* m_actions;
    PageHeader* m_header = nullptr;
    Button* m_new = nullptr;
    Button* m_viewAs = nullptr;
    MessageBar* m_message = nullptr;
    ChangeBar* m_done = nullptr;
    SelfServiceCard* m_selfService = nullptr;
    Table* m_table = nullptr;
    PlainLabel* m_note = nullptr;
    RoleCard* m_role = nullptr;
};

} // namespace provost
