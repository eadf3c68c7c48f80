// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/limited_api.h"
#include "model/api/scim/listing.h"
#include "model/api/session.h"

namespace provost {

/// Any server that speaks SCIM 2.0 (RFC 7643, RFC 7644, RFC 9865), by the address before `/Users` and a bearer token:
/// its users, groups and members, deactivating and reactivating a user, changing single attributes of one, renaming
/// groups, and putting users into groups and taking them out. Nothing is ever written but that, by PATCH and with the
/// smallest change there is; no write is repeated, and no resource replaced.
class ScimApi : public LimitedApi
{
public:
    /// `token` is sent to `server` alone. Lives on the thread that makes it.
    /// `preset` is what is known of the product.
    ScimApi(const ServerUrl& server, std::shared_ptr<const Secret> token, DoorSettings settings,
            ScimPreset preset = {});
    ~ScimApi() override;

    [[nodiscard]] static Capabilities scimCapabilities(const ScimPreset& preset = {});
    [[nodiscard]] Capabilities capabilities() const override;

    /// The operator here stands for the token, and another token is another one; where the server tells whose it is
    /// (`/Me`), it has that name. Reads one user, since many servers show ServiceProviderConfig to everybody, and one
    /// group, since some have none.
    Answer<WhoAmI> whoAmI(Call call) override;
    /// The groups, where they are roles in that product.
    Answer<QList<AccessRole>> roles(Call call) override;
    Answer<FoundUsers> findUsers(UserLookup search, Call call) override;
    /// Of the query only `state`, `changedAfter`, `after` and `limit` are looked at. No SCIM server tells of deleted
    /// ones.
    Answer<Page<User>> users(UserQuery query, Call call) override;
    Answer<UserDetail> user(UserId id, Call call) override;
    Answer<Page<Group>> groups(GroupQuery query, Call call) override;
    Answer<GroupDetail> group(GroupId id, Call call) override;
    /// All of them at once: SCIM has no pages of members.
    Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) override;
    Answer<User> editUser(UserId id, qint64 version, UserEdit edit, Call call) override;
    /// ErrorKind::Unsupported, and nothing is sent, where the product has no such thing; likewise the next one.
    Answer<Group> renameGroup(GroupId id, QString name, Call call) override;
    Answer<void> changeMembers(GroupId id, MemberChange change, Call call) override;
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
/// The same, of a product of which something is known.
[[nodiscard]] std::unique_ptr<Session> openScimProduct(const ServerUrl& server, Secret token, DoorSettings settings,
                                                       const ScimPreset& preset);

} // namespace provost
