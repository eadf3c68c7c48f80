// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/limited_api.h"
#include "model/api/session.h"
#include "model/api/workos/environment.h"

namespace provost {

/// Directory Sync of a WorkOS environment, by its secret key: the directories of all organizations as connections, with
/// their users and groups. Wire formats are those of WorkOS' Go client (August 2026); not verified against the live
/// service. Directories and their tokens are made in WorkOS' dashboard or by its portal links, not by this API.
class WorkOsApi : public LimitedApi
{
public:
    /// `key` (`sk_…`) is sent to `server` alone. Lives on the thread that makes it.
    WorkOsApi(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings);
    ~WorkOsApi() override;

    [[nodiscard]] static Capabilities workOsCapabilities();
    [[nodiscard]] Capabilities capabilities() const override { return workOsCapabilities(); }

    Answer<WhoAmI> whoAmI(Call call) override;
    /// Its organizations.
    Answer<QList<Account>> accounts(Call call) override;
    /// None are told by themselves.
    Answer<QList<AccessRole>> roles(Call call) override;
    Answer<QList<Connection>> connections(Call call) override;
    Answer<Connection> connection(ConnectionId id, Call call) override;
    /// As WorkOS counts them beside the directory, or else by listing.
    Answer<DeletionPreview> previewDeletion(ConnectionId id, Call call) override;
    /// With users and groups, which are the directory's. ErrorKind::Unsupported without `removeResources`. WorkOS takes
    /// its time: it may still be listed for a while.
    Answer<Removed> deleteConnection(ConnectionId id, qint64 version, bool removeResources, Call call) override;
    Answer<QList<Token>> tokens(ConnectionId id, Call call) override;

    Answer<Page<User>> users(UserQuery query, Call call) override;
    Answer<UserDetail> user(UserId id, Call call) override;
    Answer<Page<Group>> groups(GroupQuery query, Call call) override;
    Answer<GroupDetail> group(GroupId id, Call call) override;
    /// All of them at once.
    Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) override;

private:
    workos::EnvironmentPtr m_environment;
};

/// Opens an environment of WorkOS: a session whose thread holds a WorkOsApi. Takes the key over.
[[nodiscard]] std::unique_ptr<Session> openWorkOs(const ServerUrl& server, Secret key, DoorSettings settings = {});

} // namespace provost
