// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/support_case.h"
#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/inspector.h"

#include <QCoroTask>

namespace provost {

class ChainCard;
class InspectorTabs;
class JsonView;
class VersionComparison;
class MessageBar;
class ProfilePage;
class RelatedEvents;
class RolePage;
class UserActions;
class UserSearch;

/// One user: profile and access, why the role, what became of the person and what the identity provider did, and the
/// SCIM resource as it stands on the server.
class UserInspector : public Inspector
{
    Q_OBJECT

public:
    /// `search` and `actions` outlive the inspector.
    UserInspector(OpenServer at, UserSearch& search, Clock clock, UserActions& actions, QWidget* parent = nullptr);

    void setUser(const User& user);

Q_SIGNALS:
    /// A person wants to see this group.
    void groupActivated(const provost::GroupId& id);

private:
    void connectPages();
    [[nodiscard]] QWidget* makeActivityPage();
    QCoro::Task<Result<CasePart>> history() const;
    void showTimeline();
    void readKept();
    void showHead(const std::optional<UserSessions>& sessions);
    void load();
    void showDetail(const Result<UserDetail>& detail);
    void openLeaver();

    OpenServer m_at;
    UserSearch& m_search;
    Clock m_clock;
    UserActions& m_actions;
    User m_user;
    QList<UserTurn> m_turns;  ///< as the server tells them
    QList<Difference> m_kept; ///< as the local copy does
    Cancellation m_cancel;
    Cancellation m_reading; ///< of m_kept
    MessageBar* m_message;
    ProfilePage* m_profile;
    RolePage* m_role;
    ChainCard* m_timeline;
    RelatedEvents* m_events;
    JsonView* m_raw;
    VersionComparison* m_versions;
    InspectorTabs* m_tabs;
};

} // namespace provost
