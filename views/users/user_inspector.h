// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "views/common/inspector.h"

namespace provost {

class FactList;
class InspectorTabs;
class JsonView;
class MessageBar;
class Table;
class UserGroupsModel;

/// One user: the profile, the groups, and the SCIM resource as it stands on the server.
class UserInspector : public Inspector
{
    Q_OBJECT

public:
    explicit UserInspector(OpenServer at, QWidget* parent = nullptr);

    void setUser(const User& user);

private:
    [[nodiscard]] QWidget* buildProfile();
    [[nodiscard]] QWidget* buildGroups();
    void showProfile();
    void load();
    void showDetail(const Result<UserDetail>& detail);

    OpenServer m_at;
    User m_user;
    Cancellation m_cancel;
    FactList* m_profile = nullptr;
    UserGroupsModel* m_groups;
    Table* m_groupTable = nullptr;
    JsonView* m_raw = nullptr;
    MessageBar* m_message = nullptr;
    InspectorTabs* m_tabs = nullptr;
};

} // namespace provost
