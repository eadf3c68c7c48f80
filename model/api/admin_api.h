// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_values.h"
#include "model/api/capabilities.h"
#include "model/api/vendor_offers.h"
#include "model/domain/activity.h"
#include "model/domain/error.h"
#include "model/domain/overview.h"
#include "model/domain/page.h"
#include "model/domain/request.h"
#include "model/domain/role_rule.h"
#include "model/domain/scim_feature.h"
#include "model/net/call.h"
#include "model/scim/schema.h"

#include <QCoroTask>
#include <QJsonObject>

#include <memory>

namespace provost {

/// What the application needs of a server; each kind of server implements it in a folder of its own. Lives on the I/O
/// thread of its session; call it there only (see Session::call). Every call ends exactly once, with a value or an
/// Error.
class AdminApi : public VendorOffers
{
public:
    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    virtual Answer<WhoAmI> whoAmI(Call call) = 0;

    virtual Answer<QList<Account>> accounts(Call call) = 0;
    virtual Answer<Account> createAccount(QString name, Call call) = 0;

    virtual Answer<QList<Connection>> connections(Call call) = 0;
    virtual Answer<Connection> connection(ConnectionId id, Call call) = 0;
    virtual Answer<CreatedConnection> createConnection(NewConnection request, Call call) = 0;
    /// ErrorKind::Precondition where `version` is not the newest.
    virtual Answer<Connection> editConnection(ConnectionId id, qint64 version, ConnectionEdit edit, Call call) = 0;
    virtual Answer<DeletionPreview> previewDeletion(ConnectionId id, Call call) = 0;
    virtual Answer<Removed> deleteConnection(ConnectionId id, qint64 version, bool removeResources, Call call) = 0;

    virtual Answer<QList<Token>> tokens(ConnectionId id, Call call) = 0;
    virtual Answer<CreatedToken> createToken(ConnectionId id, NewToken request, Call call) = 0;
    virtual Answer<Token> revokeToken(TokenId id, Call call) = 0;
    /// The secret of a connection's only token, which some servers show for ever. Asked when a person wants to see it.
    virtual Answer<std::shared_ptr<Secret>> readToken(ConnectionId id, Call call) = 0;
    /// Tells the server that the secret arrived, so that the connection does not stand as "token never received".
    virtual Answer<Token> acknowledgeToken(TokenId id, Call call) = 0;
    /// Issues a token that is to replace another one; both work until the rotation ends. ErrorKind::Conflict where one
    /// is being replaced already.
    virtual Answer<StartedRotation> startRotation(ConnectionId id, NewRotation request, Call call) = 0;
    /// Ends the old token. ErrorKind::Conflict where the identity provider was not seen with the new one, unless
    /// `force`, and where the new one does not work itself.
    virtual Answer<Connection> completeRotation(ConnectionId id, bool force, Call call) = 0;
    /// Ends the new token. ErrorKind::Conflict where the identity provider uses it already, unless `force`, and where
    /// no token that works would be left.
    virtual Answer<Connection> cancelRotation(ConnectionId id, bool force, Call call) = 0;

    /// The fields that the product has for this connection, each with the attribute that fills it where a connection
    /// does not say otherwise.
    virtual Answer<QList<MappedAttribute>> productFields(ConnectionId id, Call call) = 0;
    virtual Answer<AttributeMapping> mapping(ConnectionId id, Call call) = 0;
    /// ErrorKind::Precondition where `version` is not the newest, ErrorKind::Invalid with a subject such as
    /// `attributes[3].field` where a line makes no sense.
    /// Without attributes the connection maps as the product's profile does.
    virtual Answer<AttributeMapping> setMapping(ConnectionId id, qint64 version,
                                                std::optional<QList<MappedAttribute>> attributes, Call call) = 0;
    /// What would become of one user of the connection. Changes nothing.
    virtual Answer<MappingPreview> previewMapping(ConnectionId id, QList<MappedAttribute> attributes, UserId user,
                                                  Call call) = 0;

    /// What waits for a decision, at most `limit` of it.
    virtual Answer<HeldChanges> heldChanges(ConnectionId id, int limit, Call call) = 0;
    /// Carries them out, at most 1000 at once; those that were decided already are left alone. How many it were.
    virtual Answer<qint64> approveHeldChanges(ConnectionId id, QList<HeldChangeId> changes, Call call) = 0;
    /// Drops them: the users stay as they are. Otherwise as above.
    virtual Answer<qint64> rejectHeldChanges(ConnectionId id, QList<HeldChangeId> changes, Call call) = 0;
    virtual Answer<QList<ConnectionPrerequisite>> prerequisites(ConnectionId id, Call call) = 0;
    virtual Answer<QList<ConnectionPrerequisite>> confirmPrerequisite(ConnectionId id, QString prerequisite,
                                                                      bool confirmed, Call call) = 0;

    virtual Answer<Page<User>> users(UserQuery query, Call call) = 0;
    virtual Answer<UserDetail> user(UserId id, Call call) = 0;
    /// Has the server look for users, deleted ones too where it tells of them. ErrorKind::Unsupported where it cannot.
    virtual Answer<FoundUsers> findUsers(UserLookup search, Call call) = 0;
    virtual Answer<Page<Group>> groups(GroupQuery query, Call call) = 0;
    virtual Answer<GroupDetail> group(GroupId id, Call call) = 0;
    /// `total` beyond what comes, on the last page too: the server tells no more of them. -1: it tells of none at all.
    virtual Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) = 0;
    /// What the server shows afterwards. ErrorKind::Precondition where `version` is not the newest (0: whatever it is),
    /// ErrorKind::BadAnswer where the server accepted it and did not do it; likewise the next one.
    virtual Answer<User> editUser(UserId id, qint64 version, UserEdit edit, Call call) = 0;
    virtual Answer<Group> renameGroup(GroupId id, QString name, Call call) = 0;
    /// ErrorKind::Precondition where the group changed meanwhile, ErrorKind::BadAnswer where the server accepted it and
    /// did not do it.
    virtual Answer<void> changeMembers(GroupId id, MemberChange change, Call call) = 0;

    /// Its members stay. ErrorKind::Precondition where `version` is not the newest: somebody came or left meanwhile.
    virtual Answer<void> removeGroup(GroupId id, qint64 version, Call call) = 0;

    virtual Answer<UserSessions> sessions(UserId id, Call call) = 0;
    /// ErrorKind::NotFound where it ended long ago.
    virtual Answer<ProductSession> endSession(SessionId id, Call call) = 0;
    /// Ends all of the person; gives how many there were.
    virtual Answer<qint64> endSessions(UserId id, Call call) = 0;
    /// ErrorKind::Precondition where `version` is not the newest; 0: whatever it is.
    virtual Answer<ChangedUser> deactivateUser(UserId id, qint64 version, Call call) = 0;
    /// The same; ErrorKind::Forbidden where no seat is left.
    virtual Answer<ChangedUser> reactivateUser(UserId id, qint64 version, Call call) = 0;
    /// ErrorKind::Conflict where another user has the userName meanwhile.
    virtual Answer<ChangedUser> restoreUser(UserId id, Call call) = 0;
    /// Which roles all members of a group have through it. Those that are not named are taken away.
    virtual Answer<Group> setGroupRoles(GroupId id, QList<RoleId> roles, Call call) = 0;
    virtual Answer<RoleReason> whyRoles(UserId id, Call call) = 0;
    /// Changes nothing. ErrorKind::Invalid names a group that the user's connection does not have.
    virtual Answer<RoleComparison> whatIf(UserId id, WhatIf question, Call call) = 0;
    /// Of one account; unset: of all that the operator sees.
    virtual Answer<WithoutConnection> countWithoutConnection(std::optional<AccountId> account, Call call) = 0;
    /// Removes a part of them. ErrorKind::Precondition where there are others now than `seen`.
    virtual Answer<RemovedPart> removeWithoutConnection(std::optional<AccountId> account, WithoutConnection seen,
                                                        Call call) = 0;

    /// Highest rank first, each with how many active users have it.
    virtual Answer<QList<AccessRole>> roles(Call call) = 0;
    /// ErrorKind::Conflict where the name is taken or there is no place for another role, ErrorKind::Forbidden where it
    /// would hold a permission that the operator lacks.
    virtual Answer<AccessRole> createRole(NewRole role, Call call) = 0;
    /// ErrorKind::Conflict where it is the product's, or an operator, a rule or a user still has it.
    virtual Answer<void> removeRole(RoleId id, qint64 version, Call call) = 0;
    /// ErrorKind::Precondition where `version` is not the newest, ErrorKind::Conflict where nobody could manage
    /// provisioning any more, or the highest role would lose a permission.
    virtual Answer<AccessRole> editRole(RoleId id, qint64 version, RoleEdit edit, Call call) = 0;
    virtual Answer<QList<Operator>> operators(Call call) = 0;
    virtual Answer<ServerAccess> access(Call call) = 0;
    /// ErrorKind::Precondition where `version` is not the newest.
    virtual Answer<ServerAccess> editAccess(qint64 version, AccessEdit edit, Call call) = 0;
    virtual Answer<AccountAccess> accountAccess(AccountId id, Call call) = 0;
    virtual Answer<AccountAccess> editAccountAccess(AccountId id, AccessEdit edit, Call call) = 0;

    /// The ordered rules by which the users of a connection have their roles.
    virtual Answer<RuleSet> roleRules(ConnectionId id, Call call) = 0;
    /// What the draft would do, and how many no rule would match. Changes nothing; so do the next two.
    virtual Answer<RuleEffect> previewRules(ConnectionId id, RuleSetDraft draft, Call call) = 0;
    virtual Answer<QList<RuleConflict>> ruleConflicts(ConnectionId id, RuleSetDraft draft, Call call) = 0;
    /// Who has other roles after the draft, by name.
    virtual Answer<Page<RoleChange>> rulePeople(ConnectionId id, RuleSetDraft draft, QString after, Call call) = 0;
    /// Applies the draft to the rules of `version`. ErrorKind::Precondition where that is not the newest, or where
    /// others than the `people` of the preview would change.
    virtual Answer<AppliedRules> applyRules(ConnectionId id, qint64 version, qint64 people, RuleSetDraft draft,
                                            Call call) = 0;

    /// Seats and what waits, of one account; unset: of all that the operator sees.
    virtual Answer<Overview> overview(std::optional<AccountId> account, Call call) = 0;
    virtual Answer<Page<Event>> events(EventQuery query, Call call) = 0;
    virtual Answer<EventDetail> event(qint64 id, Call call) = 0;
    /// For each minute or hour with requests, oldest first. The console's own calls count in neither of the next two.
    virtual Answer<QList<RequestCount>> requestCounts(RequestCountQuery query, Call call) = 0;
    /// Refusals of the same kind folded into one, those that happened last first. Counts whole hours.
    virtual Answer<QList<RepeatedRefusal>> refusals(RequestCountQuery query, Call call) = 0;
    /// Operators' own changes, newest first; `after` is `Page::next` of the page before.
    virtual Answer<Page<AuditEntry>> audit(QString after, Call call) = 0;

    /// All that is configured, as one document without secrets (`GET /admin/v1/configuration/schema` describes it).
    virtual Answer<QJsonObject> exportConfiguration(Call call) = 0;
    /// What applying the document would do. Changes nothing. ErrorKind::Invalid names a place in the document.
    virtual Answer<ConfigurationPlan> planConfiguration(QJsonObject document, Call call) = 0;
    /// Does what the plan with this digest said. ErrorKind::Precondition, and nothing is done, where the document or
    /// the server is another one by now.
    virtual Answer<AppliedConfiguration> applyConfiguration(QJsonObject document, QString digest, Call call) = 0;

    /// Waits up to `wait` for the first change after `since`; `since` = -1 asks for the present position.
    virtual Answer<Changes> changes(qint64 since, std::chrono::seconds wait, Call call) = 0;

    /// Reads ServiceProviderConfig and one user through SCIM with a connection's own token, marked as the console's
    /// call.
    virtual Answer<void> testConnection(Connection connection, std::shared_ptr<Secret> token, Call call) = 0;
    /// What ServiceProviderConfig says of a connection's mount; asked as testConnection() does.
    virtual Answer<AdvertisedFeatures> advertisedFeatures(ConnectionId id, std::shared_ptr<Secret> token,
                                                          Call call) = 0;
    /// What /Schemas of a connection's mount lists; asked likewise. ErrorKind::NotFound or Unsupported where the server
    /// shows none.
    virtual Answer<QList<scim::Schema>> scimSchemas(ConnectionId id, std::shared_ptr<Secret> token, Call call) = 0;
    /// Reads one user with a filter, sorted or by cursor; asked likewise. Only what canBeTried().
    virtual Answer<void> tryFeature(ConnectionId id, std::shared_ptr<Secret> token, ScimFeature feature, Call call) = 0;
};

} // namespace provost
