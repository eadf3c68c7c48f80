// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/frontegg/environment.h"
#include "model/api/limited_api.h"
#include "model/api/session.h"

namespace provost {

/// An environment of Frontegg through its management API, by the address of its region (or of an own domain with
/// `/frontegg` behind it) and `client id:API key`: every account, its SCIM connections, and the users and groups that
/// came by SCIM. Wire formats are those of Frontegg's OpenAPI documents; not verified against the live service.
///
/// Frontegg knows a person once, in several accounts. A user here is one person in one account, with both ids, and
/// nothing is ever sent about a person without naming the account: the same request without it deletes them everywhere.
class FronteggApi : public LimitedApi
{
public:
    /// `key` is sent to `server` alone, and the environment token that it is exchanged for too. Lives on the thread
    /// that makes it.
    FronteggApi(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings);
    ~FronteggApi() override;

    [[nodiscard]] static Capabilities fronteggCapabilities();
    [[nodiscard]] Capabilities capabilities() const override { return fronteggCapabilities(); }

    Answer<WhoAmI> whoAmI(Call call) override;
    Answer<QList<Account>> accounts(Call call) override;
    /// Those of the environment, whose names the groups and users refer to.
    Answer<QList<AccessRole>> roles(Call call) override;
    Answer<QList<Connection>> connections(Call call) override;
    Answer<Connection> connection(ConnectionId id, Call call) override;
    /// Frontegg has no request keys: the names that an account has already are read first, so that a lost answer is
    /// told from a refusal. ErrorKind::Conflict where the name is taken.
    Answer<CreatedConnection> createConnection(NewConnection request, Call call) override;
    /// Uncertain where the account has another connection: which users came through which one Frontegg does not tell.
    Answer<DeletionPreview> previewDeletion(ConnectionId id, Call call) override;
    /// First the connection, so that its identity provider brings nobody back; then, one by one, the groups and users
    /// that came by SCIM into its account. ErrorKind::Conflict where that is uncertain. No version is known.
    Answer<Removed> deleteConnection(ConnectionId id, qint64 version, bool removeResources, Call call) override;
    /// None is known: a token is told once, when its connection is made.
    Answer<QList<Token>> tokens(ConnectionId id, Call call) override;

    /// Of one connection or account, or without connection: all of them at once, counted. Else account after account.
    Answer<Page<User>> users(UserQuery query, Call call) override;
    Answer<UserDetail> user(UserId id, Call call) override;
    Answer<Page<Group>> groups(GroupQuery query, Call call) override;
    Answer<GroupDetail> group(GroupId id, Call call) override;
    /// All of them at once.
    Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) override;
    /// Takes and gives by two requests, and looks afterwards.
    Answer<Group> setGroupRoles(GroupId id, QList<RoleId> roles, Call call) override;
    /// In this account alone.
    Answer<ChangedUser> deactivateUser(UserId id, qint64 version, Call call) override;
    Answer<ChangedUser> reactivateUser(UserId id, qint64 version, Call call) override;
    Answer<WithoutConnection> countWithoutConnection(std::optional<AccountId> account, Call call) override;
    Answer<RemovedPart> removeWithoutConnection(std::optional<AccountId> account, WithoutConnection seen,
                                                Call call) override;

    Answer<QList<PermissionKey>> permissionKeys(Call call) override;
    Answer<QList<PermissionKeyId>> roleKeys(RoleId id, Call call) override;
    Answer<QList<PermissionKeyId>> setRoleKey(RoleId role, PermissionKeyId key, bool isAllowed, Call call) override;
    /// Whether the portal of customers' own administrators has provisioning; nothing else of it is known.
    Answer<ServerAccess> access(Call call) override;
    /// Frontegg replaces the whole configuration of the portal: it is read that moment, and one word of it is another.
    Answer<ServerAccess> editAccess(qint64 version, AccessEdit edit, Call call) override;

    Answer<Page<AuditEntry>> audit(QString after, Call call) override;
    Answer<void> testConnection(Connection connection, std::shared_ptr<Secret> token, Call call) override;

private:
    frontegg::EnvironmentPtr m_environment;
};

/// Opens an environment of Frontegg: a session whose thread holds a FronteggApi. Takes the key over.
[[nodiscard]] std::unique_ptr<Session> openFrontegg(const ServerUrl& server, Secret key, DoorSettings settings = {});

} // namespace provost
