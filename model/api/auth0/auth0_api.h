// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/auth0/tenant.h"
#include "model/api/limited_api.h"
#include "model/api/session.h"

namespace provost {

/// Inbound SCIM of an Auth0 tenant, by its address and `client ID:client secret` of an application for the Management
/// API: the SCIM configurations of its enterprise connections, their tokens, users and groups. Wire formats are those
/// of the Management API (OpenAPI document of August 2026, github.com/auth0/go-auth0 of July 2026) and of
/// auth0.com/docs; not verified against the live service. That times with milliseconds can be searched for is inferred.
class Auth0Api : public LimitedApi
{
public:
    /// `key` is sent to `server` alone, and the access token that it is exchanged for too. Lives on the thread that
    /// makes it.
    Auth0Api(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings);
    ~Auth0Api() override;

    [[nodiscard]] static Capabilities auth0Capabilities();
    [[nodiscard]] Capabilities capabilities() const override { return auth0Capabilities(); }

    /// What the key may do follows from the scopes that came with its access token.
    Answer<WhoAmI> whoAmI(Call call) override;
    /// Its enterprise connections that can be provisioned: each takes one SCIM configuration.
    Answer<QList<Account>> accounts(Call call) override;
    /// Which of them Auth0's own roles are was not asked.
    Answer<QList<AccessRole>> roles(Call call) override;
    Answer<QList<Connection>> connections(Call call) override;
    Answer<Connection> connection(ConnectionId id, Call call) override;
    /// It has the name of the enterprise connection, whatever was asked for. ErrorKind::Conflict where that has one,
    /// ErrorKind::Unsupported where it is one with another identity provider.
    Answer<CreatedConnection> createConnection(NewConnection request, Call call) override;
    Answer<DeletionPreview> previewDeletion(ConnectionId id, Call call) override;
    /// The configuration and its tokens; ErrorKind::Unsupported with `removeResources`.
    Answer<Removed> deleteConnection(ConnectionId id, qint64 version, bool removeResources, Call call) override;
    Answer<QList<Token>> tokens(ConnectionId id, Call call) override;
    /// ErrorKind::Conflict where there are two; ErrorKind::Unsupported with a label or addresses.
    Answer<CreatedToken> createToken(ConnectionId id, NewToken request, Call call) override;
    Answer<Token> revokeToken(TokenId id, Call call) override;
    Answer<StartedRotation> startRotation(ConnectionId id, NewRotation request, Call call) override;
    /// ErrorKind::Conflict without `force`: Auth0 does not tell who used a token.
    Answer<Connection> completeRotation(ConnectionId id, bool force, Call call) override;
    Answer<Connection> cancelRotation(ConnectionId id, bool force, Call call) override;

    /// Those of the connection's strategy, and those that its mapping fills besides.
    Answer<QList<MappedAttribute>> productFields(ConnectionId id, Call call) override;
    Answer<AttributeMapping> mapping(ConnectionId id, Call call) override;
    /// All of it at once. What identifies a user (`user_id_attribute`) stays as it is.
    Answer<AttributeMapping> setMapping(ConnectionId id, qint64 version,
                                        std::optional<QList<MappedAttribute>> attributes, Call call) override;

    Answer<Page<User>> users(UserQuery query, Call call) override;
    Answer<UserDetail> user(UserId id, Call call) override;
    Answer<Page<Group>> groups(GroupQuery query, Call call) override;
    Answer<GroupDetail> group(GroupId id, Call call) override;
    Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) override;
    /// Blocks them in the whole tenant, as a SCIM client does that sets `active` to false.
    Answer<ChangedUser> deactivateUser(UserId id, qint64 version, Call call) override;
    Answer<ChangedUser> reactivateUser(UserId id, qint64 version, Call call) override;

private:
    auth0::TenantPtr m_tenant;
};

/// Opens a tenant of Auth0: a session whose thread holds an Auth0Api. Takes the key over.
[[nodiscard]] std::unique_ptr<Session> openAuth0(const ServerUrl& server, Secret key, DoorSettings settings = {});

} // namespace provost
