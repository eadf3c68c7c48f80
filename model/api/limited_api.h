// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_api.h"

namespace provost {

/// A server that offers less than provostd does: whatever a kind does not override is answered with
/// ErrorKind::Unsupported, and nothing is sent.
class LimitedApi : public AdminApi
{
public:
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
    Answer<Token> revokeToken(TokenId id, Call call) override;
    Answer<std::shared_ptr<Secret>> readToken(ConnectionId id, Call call) override;
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
    Answer<FoundUsers> findUsers(UserLookup search, Call call) override;
    Answer<Page<Group>> groups(GroupQuery query, Call call) override;
    Answer<GroupDetail> group(GroupId id, Call call) override;
    Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) override;
    Answer<void> removeGroup(GroupId id, qint64 version, Call call) override;
    Answer<User> editUser(UserId id, qint64 version, UserEdit edit, Call call) override;
    Answer<Group> renameGroup(GroupId id, QString name, Call call) override;
    Answer<void> changeMembers(GroupId id, MemberChange change, Call call) override;
    Answer<UserSessions> sessions(UserId id, Call call) override;
    Answer<ProductSession> endSession(SessionId id, Call call) override;
    Answer<qint64> endSessions(UserId id, Call call) override;
    Answer<ChangedUser> deactivateUser(UserId id, qint64 version, Call call) override;
    Answer<ChangedUser> reactivateUser(UserId id, qint64 version, Call call) override;
    Answer<ChangedUser> restoreUser(UserId id, Call call) override;
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
};

} // namespace provost
