// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/limited_api.h"
#include "model/api/scim/listing.h"
#include "model/api/session.h"

namespace provost {

/// Any server that speaks SCIM 2.0 (RFC 7643, RFC 7644, RFC 9865), by the address before `/Users` and a bearer token:
/// its users, groups and members, and deactivating and reactivating a user. Nothing is ever written but `active`, by
/// PATCH; no write is repeated.
class ScimApi : public LimitedApi
{
public:
    /// `token` is sent to `server` alone. Lives on the thread that makes it.
    ScimApi(const ServerUrl& server, std::shared_ptr<const Secret> token, DoorSettings settings);
    ~ScimApi() override;

    [[nodiscard]] static Capabilities scimCapabilities();
    [[nodiscard]] Capabilities capabilities() const override { return scimCapabilities(); }

    /// SCIM names no operator: the one here stands for the token, and another token is another one. Reads one user,
    /// since many servers show ServiceProviderConfig to everybody, and one group, since some have none.
    Answer<WhoAmI> whoAmI(Call call) override;
    /// Of the query only `state`, `changedAfter`, `after` and `limit` are looked at. No SCIM server tells of deleted
    /// ones.
    Answer<Page<User>> users(UserQuery query, Call call) override;
    Answer<UserDetail> user(UserId id, Call call) override;
    Answer<Page<Group>> groups(GroupQuery query, Call call) override;
    Answer<GroupDetail> group(GroupId id, Call call) override;
    /// All of them at once: SCIM has no pages of members.
    Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) override;
    /// The answer is what the server shows afterwards. ErrorKind::BadAnswer where it accepted and did not do it.
    Answer<ChangedUser> deactivateUser(UserId id, qint64 version, Call call) override;
    Answer<ChangedUser> reactivateUser(UserId id, qint64 version, Call call) override;
    /// Of the endpoint itself, with its own token, whatever connection and token are given.
    Answer<AdvertisedFeatures> advertisedFeatures(ConnectionId id, std::shared_ptr<Secret> token, Call call) override;
    Answer<QList<scim::Schema>> scimSchemas(ConnectionId id, std::shared_ptr<Secret> token, Call call) override;
    Answer<void> tryFeature(ConnectionId id, std::shared_ptr<Secret> token, ScimFeature feature, Call call) override;

private:
    endpoint::EndpointPtr m_endpoint;
};

/// Opens a SCIM server: a session whose thread holds a ScimApi. Takes the token over.
[[nodiscard]] std::unique_ptr<Session> openScim(const ServerUrl& server, Secret token, DoorSettings settings = {});

} // namespace provost
