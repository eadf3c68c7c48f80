// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/limited_api.h"
#include "model/api/scalekit/environment.h"
#include "model/api/session.h"

namespace provost {

/// The directories of a Scalekit environment, by its address and `client id:client secret`: of all organizations, with
/// users and groups. Wire formats are those of its protocol buffers and Go client (May 2026); not verified against the
/// live service. What its documents mark as a preview (create, rename, delete, secrets) may not be open to everybody.
class ScalekitApi : public LimitedApi
{
public:
    /// `key` is sent to `server` alone, and the access token that it is exchanged for too. Lives on the thread that
    /// makes it.
    ScalekitApi(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings);
    ~ScalekitApi() override;

    [[nodiscard]] static Capabilities scalekitCapabilities();
    [[nodiscard]] Capabilities capabilities() const override { return scalekitCapabilities(); }

    Answer<WhoAmI> whoAmI(Call call) override;
    /// Its organizations.
    Answer<QList<Account>> accounts(Call call) override;
    /// None are told by themselves.
    Answer<QList<AccessRole>> roles(Call call) override;
    Answer<QList<Connection>> connections(Call call) override;
    Answer<Connection> connection(ConnectionId id, Call call) override;
    /// Made, then named, then given a secret. ErrorKind::Conflict where the organization has a directory of that name,
    /// ErrorKind::Unsupported for an identity provider that Scalekit has no word for. Where a step fails the directory
    /// is there without a token, and is taken up when the same is asked for again.
    Answer<CreatedConnection> createConnection(NewConnection request, Call call) override;
    /// Enables or disables it; ErrorKind::Unsupported for anything else.
    Answer<Connection> editConnection(ConnectionId id, qint64 version, ConnectionEdit edit, Call call) override;
    Answer<DeletionPreview> previewDeletion(ConnectionId id, Call call) override;
    /// With users and groups, which are the directory's. ErrorKind::Unsupported without `removeResources`.
    Answer<Removed> deleteConnection(ConnectionId id, qint64 version, bool removeResources, Call call) override;
    Answer<QList<Token>> tokens(ConnectionId id, Call call) override;

    Answer<Page<User>> users(UserQuery query, Call call) override;
    /// Looked for in the listing: Scalekit gives no user by their id.
    Answer<UserDetail> user(UserId id, Call call) override;
    Answer<Page<Group>> groups(GroupQuery query, Call call) override;
    Answer<GroupDetail> group(GroupId id, Call call) override;
    /// All of them at once.
    Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) override;

private:
    scalekit::EnvironmentPtr m_environment;
};

/// Opens an environment of Scalekit: a session whose thread holds a ScalekitApi. Takes the key over.
[[nodiscard]] std::unique_ptr<Session> openScalekit(const ServerUrl& server, Secret key, DoorSettings settings = {});

} // namespace provost
