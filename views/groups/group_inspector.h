// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/inspector.h"

namespace provost {

class GivenRolesPage;
class GroupHistory;
class GroupRolePage;
class InspectorTabs;
class JsonView;
class VersionComparison;
class MembersPage;
class MessageBar;
class RelatedEvents;

/// One group: who is in it, which role it gives, who came and left, what its identity provider
/// did to it, and the SCIM resource as it
/// stands on the server.
class GroupInspector : public Inspector
{
    Q_OBJECT

public:
    GroupInspector(OpenServer at, const Clock& clock, QWidget* parent = nullptr);

    void setGroup(const Group& group);

Q_SIGNALS:
    void memberActivated(const provost::UserId& id);
    void removeRequested(const provost::Group& group);

private:
    [[nodiscard]] QWidget* makeActivityPage() const;
    [[nodiscard]] QWidget* makeRemoveButton();
    void showHead();
    void load();

    OpenServer m_at;
    Group m_group;
    Cancellation m_cancel;
    MessageBar* m_message;
    MembersPage* m_members;
    GroupRolePage* m_role;
    GivenRolesPage* m_given;
    GroupHistory* m_history;
    RelatedEvents* m_events;
    JsonView* m_raw;
    VersionComparison* m_versions;
    InspectorTabs* m_tabs;
};

} // namespace provost
