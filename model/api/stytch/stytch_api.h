// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/limited_api.h"
#include "model/api/session.h"
#include "model/api/stytch/project.h"

namespace provost {

/// The SCIM connections of a Stytch B2B project, by its address and `project ID:secret`: one for each organization at
/// most, with the members who came through it and its groups. Wire formats are those of Stytch's Go client (v18, June
/// 2026) and of stytch.com/docs/b2b/api; not verified against the live service.
class StytchApi : public LimitedApi
{
public:
    /// `key` is sent to `server` alone. Lives on the thread that makes it.
    StytchApi(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings);
    ~StytchApi() override;

    [[nodiscard]] static Capabilities stytchCapabilities();
    [[nodiscard]] Capabilities capabilities() const override { return stytchCapabilities(); }

    Answer<WhoAmI> whoAmI(Call call) override;
    /// Its organizations.
    Answer<QList<Account>> accounts(Call call) override;
    /// Those of the project's policy, in its order; nothing ranks them.
    Answer<QList<AccessRole>> roles(Call call) override;
    Answer<QList<Connection>> connections(Call call) override;
    Answer<Connection> connection(ConnectionId id, Call call) override;
    /// ErrorKind::Conflict where the organization has one.
    Answer<CreatedConnection> createConnection(NewConnection request, Call call) override;
    /// How many users and groups it has.
    Answer<DeletionPreview> previewDeletion(ConnectionId id, Call call) override;
    /// ErrorKind::Unsupported with `removeResources`: Stytch is not asked to delete members.
    Answer<Removed> deleteConnection(ConnectionId id, qint64 version, bool removeResources, Call call) override;
    Answer<QList<Token>> tokens(ConnectionId id, Call call) override;
    /// ErrorKind::Unsupported for anything that Stytch lets nobody choose: label, lifetime, scopes, addresses.
    Answer<StartedRotation> startRotation(ConnectionId id, NewRotation request, Call call) override;
    /// ErrorKind::Conflict without `force`: Stytch does not tell whether a token was used.
    Answer<Connection> completeRotation(ConnectionId id, bool force, Call call) override;
    Answer<Connection> cancelRotation(ConnectionId id, bool force, Call call) override;

    /// Sends all assignments of the connection: Stytch replaces them.
    Answer<Group> setGroupRoles(GroupId id, QList<RoleId> roles, Call call) override;
    Answer<Page<User>> users(UserQuery query, Call call) override;
    Answer<UserDetail> user(UserId id, Call call) override;
    Answer<Page<Group>> groups(GroupQuery query, Call call) override;
    Answer<GroupDetail> group(GroupId id, Call call) override;
    /// As the users say that they are in it.
    Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) override;

private:
    stytch::ProjectPtr m_project;
};

/// Opens a project of Stytch: a session whose thread holds a StytchApi. Takes the key over.
[[nodiscard]] std::unique_ptr<Session> openStytch(const ServerUrl& server, Secret key, DoorSettings settings = {});

} // namespace provost
