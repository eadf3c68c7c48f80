// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

#include <QWidget>

class QComboBox;

namespace provost {

class ChangeBar;
class MessageBar;
class PlainLabel;
class RecordFilter;
class RoleKeysModel;
class SearchField;
class SelfServiceCard;
class Table;

/// Which of the product's own permission keys each role allows, and whether customers' own administrators see
/// provisioning. For servers whose permissions are not those of a provostd.
class RoleKeysPane : public QWidget
{
    Q_OBJECT

public:
    explicit RoleKeysPane(OpenServer at, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void load();
    void showRoles();
    void loadRole();
    void want(const QModelIndex& index);
    void switchSelfService(bool on);
    void onDone(const ChangeResult& result, const QString& sentence);
    [[nodiscard]] std::optional<AccessRole> role() const;

    OpenServer m_at;
    Cancellation m_loading;
    Cancellation m_loadingRole;
    RoleKeysModel* m_model;
    RecordFilter* m_filter;
    QComboBox* m_role;
    SearchField* m_search;
    Table* m_table;
    MessageBar* m_message;
    ChangeBar* m_done;
    SelfServiceCard* m_selfService;
};

} // namespace provost
