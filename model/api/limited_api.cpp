// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/limited_api.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

template <class T>
AdminApi::Answer<T> notOffered()
{
    co_return fail(ErrorKind::Unsupported, {}, u"this kind of server does not offer that"_s);
}

} // namespace

AdminApi::Answer<QList<Account>> LimitedApi::accounts(Call)
{
    return notOffered<QList<Account>>();
}

AdminApi::Answer<Account> LimitedApi::createAccount(QString, Call)
{
    return notOffered<Account>();
}

AdminApi::Answer<QList<Connection>> LimitedApi::connections(Call)
{
    return notOffered<QList<Connection>>();
}

AdminApi::Answer<Connection> LimitedApi::connection(ConnectionId, Call)
{
    return notOffered<Connection>();
}

AdminApi::Answer<CreatedConnection> LimitedApi::createConnection(NewConnection, Call)
{
    return notOffered<CreatedConnection>();
}

AdminApi::Answer<Connection> LimitedApi::editConnection(ConnectionId, qint64, ConnectionEdit, Call)
{
    return notOffered<Connection>();
}

AdminApi::Answer<DeletionPreview> LimitedApi::previewDeletion(ConnectionId, Call)
{
    return notOffered<DeletionPreview>();
}

AdminApi::Answer<Removed> LimitedApi::deleteConnection(ConnectionId, qint64, bool, Call)
{
    return notOffered<Removed>();
}

AdminApi::Answer<QList<Token>> LimitedApi::tokens(ConnectionId, Call)
{
    return notOffered<QList<Token>>();
}

AdminApi::Answer<CreatedToken> LimitedApi::createToken(ConnectionId, NewToken, Call)
{
    return notOffered<CreatedToken>();
}

AdminApi::Answer<Token> LimitedApi::revokeToken(TokenId, Call)
{
    return notOffered<Token>();
}

AdminApi::Answer<std::shared_ptr<Secret>> LimitedApi::readToken(ConnectionId, Call)
{
    return notOffered<std::shared_ptr<Secret>>();
}

AdminApi::Answer<Token> LimitedApi::acknowledgeToken(TokenId, Call)
{
    return notOffered<Token>();
}

AdminApi::Answer<StartedRotation> LimitedApi::startRotation(ConnectionId, NewRotation, Call)
{
    return notOffered<StartedRotation>();
}

AdminApi::Answer<Connection> LimitedApi::completeRotation(ConnectionId, bool, Call)
{
    return notOffered<Connection>();
}

AdminApi::Answer<Connection> LimitedApi::cancelRotation(ConnectionId, bool, Call)
{
    return notOffered<Connection>();
}

AdminApi::Answer<QList<MappedAttribute>> LimitedApi::productFields(ConnectionId, Call)
{
    return notOffered<QList<MappedAttribute>>();
}

AdminApi::Answer<AttributeMapping> LimitedApi::mapping(ConnectionId, Call)
{
    return notOffered<AttributeMapping>();
}

AdminApi::Answer<AttributeMapping> LimitedApi::setMapping(ConnectionId, qint64, std::optional<QList<MappedAttribute>>,
                                                          Call)
{
    return notOffered<AttributeMapping>();
}

AdminApi::Answer<MappingPreview> LimitedApi::previewMapping(ConnectionId, QList<MappedAttribute>, UserId, Call)
{
    return notOffered<MappingPreview>();
}

AdminApi::Answer<HeldChanges> LimitedApi::heldChanges(ConnectionId, int, Call)
{
    return notOffered<HeldChanges>();
}

AdminApi::Answer<qint64> LimitedApi::approveHeldChanges(ConnectionId, QList<HeldChangeId>, Call)
{
    return notOffered<qint64>();
}

AdminApi::Answer<qint64> LimitedApi::rejectHeldChanges(ConnectionId, QList<HeldChangeId>, Call)
{
    return notOffered<qint64>();
}

AdminApi::Answer<QList<ConnectionPrerequisite>> LimitedApi::prerequisites(ConnectionId, Call)
{
    return notOffered<QList<ConnectionPrerequisite>>();
}

AdminApi::Answer<QList<ConnectionPrerequisite>> LimitedApi::confirmPrerequisite(ConnectionId, QString, bool, Call)
{
    return notOffered<QList<ConnectionPrerequisite>>();
}

AdminApi::Answer<Page<User>> LimitedApi::users(UserQuery, Call)
{
    return notOffered<Page<User>>();
}

AdminApi::Answer<UserDetail> LimitedApi::user(UserId, Call)
{
    return notOffered<UserDetail>();
}

AdminApi::Answer<FoundUsers> LimitedApi::findUsers(UserLookup, Call)
{
    return notOffered<FoundUsers>();
}

AdminApi::Answer<Page<Group>> LimitedApi::groups(GroupQuery, Call)
{
    return notOffered<Page<Group>>();
}

AdminApi::Answer<GroupDetail> LimitedApi::group(GroupId, Call)
{
    return notOffered<GroupDetail>();
}

AdminApi::Answer<Page<Membership>> LimitedApi::members(GroupId, MemberQuery, Call)
{
    return notOffered<Page<Membership>>();
}

AdminApi::Answer<void> LimitedApi::removeGroup(GroupId, qint64, Call)
{
    return notOffered<void>();
}

AdminApi::Answer<User> LimitedApi::editUser(UserId, qint64, UserEdit, Call)
{
    return notOffered<User>();
}

AdminApi::Answer<Group> LimitedApi::renameGroup(GroupId, QString, Call)
{
    return notOffered<Group>();
}

AdminApi::Answer<void> LimitedApi::changeMembers(GroupId, MemberChange, Call)
{
    return notOffered<void>();
}

AdminApi::Answer<UserSessions> LimitedApi::sessions(UserId, Call)
{
    return notOffered<UserSessions>();
}

AdminApi::Answer<ProductSession> LimitedApi::endSession(SessionId, Call)
{
    return notOffered<ProductSession>();
}

AdminApi::Answer<qint64> LimitedApi::endSessions(UserId, Call)
{
    return notOffered<qint64>();
}

AdminApi::Answer<ChangedUser> LimitedApi::deactivateUser(UserId, qint64, Call)
{
    return notOffered<ChangedUser>();
}

AdminApi::Answer<ChangedUser> LimitedApi::reactivateUser(UserId, qint64, Call)
{
    return notOffered<ChangedUser>();
}

AdminApi::Answer<ChangedUser> LimitedApi::restoreUser(UserId, Call)
{
    return notOffered<ChangedUser>();
}

AdminApi::Answer<Group> LimitedApi::setGroupRoles(GroupId, QList<RoleId>, Call)
{
    return notOffered<Group>();
}

AdminApi::Answer<RoleReason> LimitedApi::whyRoles(UserId, Call)
{
    return notOffered<RoleReason>();
}

AdminApi::Answer<RoleComparison> LimitedApi::whatIf(UserId, WhatIf, Call)
{
    return notOffered<RoleComparison>();
}

AdminApi::Answer<WithoutConnection> LimitedApi::countWithoutConnection(std::optional<AccountId>, Call)
{
    return notOffered<WithoutConnection>();
}

AdminApi::Answer<RemovedPart> LimitedApi::removeWithoutConnection(std::optional<AccountId>, WithoutConnection, Call)
{
    return notOffered<RemovedPart>();
}

AdminApi::Answer<QList<AccessRole>> LimitedApi::roles(Call)
{
    return notOffered<QList<AccessRole>>();
}

AdminApi::Answer<AccessRole> LimitedApi::createRole(NewRole, Call)
{
    return notOffered<AccessRole>();
}

AdminApi::Answer<void> LimitedApi::removeRole(RoleId, qint64, Call)
{
    return notOffered<void>();
}

AdminApi::Answer<AccessRole> LimitedApi::editRole(RoleId, qint64, RoleEdit, Call)
{
    return notOffered<AccessRole>();
}

AdminApi::Answer<QList<Operator>> LimitedApi::operators(Call)
{
    return notOffered<QList<Operator>>();
}

AdminApi::Answer<ServerAccess> LimitedApi::access(Call)
{
    return notOffered<ServerAccess>();
}

AdminApi::Answer<ServerAccess> LimitedApi::editAccess(qint64, AccessEdit, Call)
{
    return notOffered<ServerAccess>();
}

AdminApi::Answer<AccountAccess> LimitedApi::accountAccess(AccountId, Call)
{
    return notOffered<AccountAccess>();
}

AdminApi::Answer<AccountAccess> LimitedApi::editAccountAccess(AccountId, AccessEdit, Call)
{
    return notOffered<AccountAccess>();
}

AdminApi::Answer<RuleSet> LimitedApi::roleRules(ConnectionId, Call)
{
    return notOffered<RuleSet>();
}

AdminApi::Answer<RuleEffect> LimitedApi::previewRules(ConnectionId, RuleSetDraft, Call)
{
    return notOffered<RuleEffect>();
}

AdminApi::Answer<QList<RuleConflict>> LimitedApi::ruleConflicts(ConnectionId, RuleSetDraft, Call)
{
    return notOffered<QList<RuleConflict>>();
}

AdminApi::Answer<Page<RoleChange>> LimitedApi::rulePeople(ConnectionId, RuleSetDraft, QString, Call)
{
    return notOffered<Page<RoleChange>>();
}

AdminApi::Answer<AppliedRules> LimitedApi::applyRules(ConnectionId, qint64, qint64, RuleSetDraft, Call)
{
    return notOffered<AppliedRules>();
}

AdminApi::Answer<Overview> LimitedApi::overview(std::optional<AccountId>, Call)
{
    return notOffered<Overview>();
}

AdminApi::Answer<Page<Event>> LimitedApi::events(EventQuery, Call)
{
    return notOffered<Page<Event>>();
}

AdminApi::Answer<EventDetail> LimitedApi::event(qint64, Call)
{
    return notOffered<EventDetail>();
}

AdminApi::Answer<QList<RequestCount>> LimitedApi::requestCounts(RequestCountQuery, Call)
{
    return notOffered<QList<RequestCount>>();
}

AdminApi::Answer<QList<RepeatedRefusal>> LimitedApi::refusals(RequestCountQuery, Call)
{
    return notOffered<QList<RepeatedRefusal>>();
}

AdminApi::Answer<Page<AuditEntry>> LimitedApi::audit(QString, Call)
{
    return notOffered<Page<AuditEntry>>();
}

AdminApi::Answer<QJsonObject> LimitedApi::exportConfiguration(Call)
{
    return notOffered<QJsonObject>();
}

AdminApi::Answer<ConfigurationPlan> LimitedApi::planConfiguration(QJsonObject, Call)
{
    return notOffered<ConfigurationPlan>();
}

AdminApi::Answer<AppliedConfiguration> LimitedApi::applyConfiguration(QJsonObject, QString, Call)
{
    return notOffered<AppliedConfiguration>();
}

AdminApi::Answer<Changes> LimitedApi::changes(qint64, std::chrono::seconds, Call)
{
    return notOffered<Changes>();
}

AdminApi::Answer<void> LimitedApi::testConnection(Connection, std::shared_ptr<Secret>, Call)
{
    return notOffered<void>();
}

AdminApi::Answer<AdvertisedFeatures> LimitedApi::advertisedFeatures(ConnectionId, std::shared_ptr<Secret>, Call)
{
    return notOffered<AdvertisedFeatures>();
}

AdminApi::Answer<QList<scim::Schema>> LimitedApi::scimSchemas(ConnectionId, std::shared_ptr<Secret>, Call)
{
    return notOffered<QList<scim::Schema>>();
}

AdminApi::Answer<void> LimitedApi::tryFeature(ConnectionId, std::shared_ptr<Secret>, ScimFeature, Call)
{
    return notOffered<void>();
}

} // namespace provost
