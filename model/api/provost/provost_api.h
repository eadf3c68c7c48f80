// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_api.h"
#include "model/api/session.h"
#include "model/net/network_door.h"
#include "model/net/server_url.h"

#include <memory>

namespace provost {

/// The admin API v1 of provostd (`/admin/v1` below the server's place). No write is ever repeated here: what became of
/// a lost answer is for the caller to find out.
class ProvostApi : public AdminApi
{
public:
    /// `key` is sent to `server` alone. Lives on the thread that makes it.
    ProvostApi(ServerUrl server, std::shared_ptr<const Secret> key, DoorSettings settings);
    ~ProvostApi() override;

    [[nodiscard]] static Capabilities provostCapabilities();
    [[nodiscard]] Capabilities capabilities() const override { return provostCapabilities(); }

    Answer<WhoAmI> whoAmI(Call call) override;
    Answer<QList<Account>> accounts(Call call) override;
    Answer<Account> createAccount(QString name, Call call) override;
    Answer<QList<Connection>> connections(Call call) override;
    Answer<Connection> connection(ConnectionId id, Call call) override;
    Answer<CreatedConnection> createConnection(NewConnection request, Call call) override;
    Answer<Connection> editConnection(ConnectionId id, qint64 version, ConnectionEdit edit, Call call) override;
    Answer<DeletionPreview> previewDeletion(ConnectionId id, Call call) override;
    Answer<Removed> deleteConnection(ConnectionId id, qint64 version, bool removeResources, Call call) override;
    Answer<QList<Token>> tokens(ConnectionId id, Call call) override;
    Answer<CreatedToken> createToken(ConnectionId id, NewToken request, Call call) override;
    /// ErrorKind::Unsupported: of a token this server keeps its hash alone.
    Answer<std::shared_ptr<Secret>> readToken(ConnectionId id, Call call) override;
    Answer<Token> revokeToken(TokenId id, Call call) override;
    Answer<Token> acknowledgeToken(TokenId id, Call call) override;
    Answer<StartedRotation> startRotation(ConnectionId id, NewRotation request, Call call) override;
    Answer<Connection> completeRotation(ConnectionId id, bool force, Call call) override;
    Answer<Connection> cancelRotation(ConnectionId id, bool force, Call call) override;
    Answer<QList<MappedAttribute>> productFields(ConnectionId id, Call call) override;
    Answer<AttributeMapping> mapping(ConnectionId id, Call call) override;
    Answer<AttributeMapping> setMapping(ConnectionId id, qint64 version,
                                        std::optional<QList<MappedAttribute>> attributes, Call call) override;
    Answer<MappingPreview> previewMapping(ConnectionId id, QList<MappedAttribute> attributes, UserId user,
                                          Call call) override;
    Answer<HeldChanges> heldChanges(ConnectionId id, int limit, Call call) override;
    Answer<qint64> approveHeldChanges(ConnectionId id, QList<HeldChangeId> changes, Call call) override;
    Answer<qint64> rejectHeldChanges(ConnectionId id, QList<HeldChangeId> changes, Call call) override;
    Answer<QList<ConnectionPrerequisite>> prerequisites(ConnectionId id, Call call) override;
    Answer<QList<ConnectionPrerequisite>> confirmPrerequisite(ConnectionId id, QString prerequisite, bool confirmed,
                                                              Call call) override;
    Answer<Page<User>> users(UserQuery query, Call call) override;
    Answer<UserDetail> user(UserId id, Call call) override;
    /// Who is deleted and can still be restored is among them.
    Answer<FoundUsers> findUsers(UserLookup search, Call call) override;
    Answer<Page<Group>> groups(GroupQuery query, Call call) override;
    Answer<GroupDetail> group(GroupId id, Call call) override;
    Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) override;
    Answer<void> removeGroup(GroupId id, qint64 version, Call call) override;
    /// @name ErrorKind::Unsupported: there identity providers alone decide about people's attributes and who is in a
    /// group.
    /// @{
    Answer<User> editUser(UserId id, qint64 version, UserEdit edit, Call call) override;
    Answer<Group> renameGroup(GroupId id, QString name, Call call) override;
    Answer<void> changeMembers(GroupId id, MemberChange change, Call call) override;
    /// @}
    Answer<UserSessions> sessions(UserId id, Call call) override;
    Answer<ProductSession> endSession(SessionId id, Call call) override;
    Answer<qint64> endSessions(UserId id, Call call) override;
    Answer<ChangedUser> deactivateUser(UserId id, qint64 version, Call call) override;
    Answer<ChangedUser> reactivateUser(UserId id, qint64 version, Call call) override;
    Answer<ChangedUser> restoreUser(UserId id, Call call) override;
    /// ErrorKind::Unsupported: rules give roles here.
    Answer<Group> setGroupRoles(GroupId id, QList<RoleId> roles, Call call) override;
    Answer<RoleReason> whyRoles(UserId id, Call call) override;
    Answer<RoleComparison> whatIf(UserId id, WhatIf question, Call call) override;
    Answer<WithoutConnection> countWithoutConnection(std::optional<AccountId> account, Call call) override;
    Answer<RemovedPart> removeWithoutConnection(std::optional<AccountId> account, WithoutConnection seen,
                                                Call call) override;
    Answer<QList<AccessRole>> roles(Call call) override;
    Answer<AccessRole> createRole(NewRole role, Call call) override;
    Answer<void> removeRole(RoleId id, qint64 version, Call call) override;
    Answer<AccessRole> editRole(RoleId id, qint64 version, RoleEdit edit, Call call) override;
    Answer<QList<Operator>> operators(Call call) override;
    Answer<ServerAccess> access(Call call) override;
    Answer<ServerAccess> editAccess(qint64 version, AccessEdit edit, Call call) override;
    Answer<AccountAccess> accountAccess(AccountId id, Call call) override;
    Answer<AccountAccess> editAccountAccess(AccountId id, AccessEdit edit, Call call) override;
    Answer<RuleSet> roleRules(ConnectionId id, Call call) override;
    Answer<RuleEffect> previewRules(ConnectionId id, RuleSetDraft draft, Call call) override;
    Answer<QList<RuleConflict>> ruleConflicts(ConnectionId id, RuleSetDraft draft, Call call) override;
    Answer<Page<RoleChange>> rulePeople(ConnectionId id, RuleSetDraft draft, QString after, Call call) override;
    Answer<AppliedRules> applyRules(ConnectionId id, qint64 version, qint64 people, RuleSetDraft draft,
                                    Call call) override;
    Answer<Overview> overview(std::optional<AccountId> account, Call call) override;
    Answer<Page<Event>> events(EventQuery query, Call call) override;
    Answer<EventDetail> event(qint64 id, Call call) override;
    Answer<QList<RequestCount>> requestCounts(RequestCountQuery query, Call call) override;
    Answer<QList<RepeatedRefusal>> refusals(RequestCountQuery query, Call call) override;
    Answer<Page<AuditEntry>> audit(QString after, Call call) override;
    Answer<QJsonObject> exportConfiguration(Call call) override;
    Answer<ConfigurationPlan> planConfiguration(QJsonObject document, Call call) override;
    Answer<AppliedConfiguration> applyConfiguration(QJsonObject document, QString digest, Call call) override;
    Answer<Changes> changes(qint64 since, std::chrono::seconds wait, Call call) override;
    Answer<void> testConnection(Connection connection, std::shared_ptr<Secret> token, Call call) override;
    Answer<AdvertisedFeatures> advertisedFeatures(ConnectionId id, std::shared_ptr<Secret> token, Call call) override;
    Answer<QList<scim::Schema>> scimSchemas(ConnectionId id, std::shared_ptr<Secret> token, Call call) override;
    Answer<void> tryFeature(ConnectionId id, std::shared_ptr<Secret> token, ScimFeature feature, Call call) override;

private:
    /// A request for `path` below /admin/v1 with the operator's key.
    [[nodiscard]] HttpRequest request(HttpMethod method, const QString& path, const QUrlQuery& query = {}) const;
    [[nodiscard]] HttpRequest request(HttpMethod method, const QString& path, const QJsonObject& body) const;
    /// A question with a body; it changes nothing.
    [[nodiscard]] HttpRequest inquiry(const QString& path, const QJsonObject& body) const;
    /// The same on the condition that `version` is the newest (If-Match).
    [[nodiscard]] HttpRequest request(HttpMethod method, const QString& path, const QJsonObject& body,
                                      qint64 version) const;

    ServerUrl m_server;
    std::shared_ptr<const Secret> m_key;
    std::shared_ptr<NetworkDoor> m_door;
};

/// Opens a provostd: a session whose thread holds a ProvostApi. Takes the key over.
[[nodiscard]] std::unique_ptr<Session> openProvost(const ServerUrl& server, Secret key, DoorSettings settings = {});

} // namespace provost
