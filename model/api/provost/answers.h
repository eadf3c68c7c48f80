// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_api.h"
#include "model/net/http_message.h"

#include <QJsonObject>

/// What the answers of provostd mean. Pure functions.
namespace provost::answers {

/// The object of a success; otherwise the error that the server named, or BadAnswer.
[[nodiscard]] Result<QJsonObject> objectOf(const HttpAnswer& answer, const AnswerBounds& bounds);

/// The page of a success in the form in which provostd writes it; unset: it is something else, which objectOf() reads.
[[nodiscard]] std::optional<Page<User>> usersIfUsual(const HttpAnswer& answer);

/// Cuts the values of all members `secret` out of JSON text, in the order in which they stand (asking::cutSecret() for
/// one).
[[nodiscard]] QList<std::shared_ptr<Secret>> cutSecrets(QByteArray& json);

[[nodiscard]] Result<WhoAmI> whoAmI(const QJsonObject& object);
[[nodiscard]] Result<QList<Account>> accounts(const QJsonObject& object);
[[nodiscard]] Result<QList<Connection>> connections(const QJsonObject& object);
[[nodiscard]] Result<QList<Token>> tokens(const QJsonObject& object);
[[nodiscard]] Result<QList<AccessRole>> roles(const QJsonObject& object);
[[nodiscard]] Result<QList<Operator>> operators(const QJsonObject& object);
[[nodiscard]] Result<QList<RuleConflict>> ruleConflicts(const QJsonObject& object);
[[nodiscard]] Result<AppliedRules> appliedRules(const QJsonObject& object);
[[nodiscard]] Result<CreatedConnection> createdConnection(const QJsonObject& object);
[[nodiscard]] Result<CreatedToken> createdToken(const QJsonObject& object);
[[nodiscard]] Result<StartedRotation> startedRotation(const QJsonObject& object);
/// Out of a profile.
[[nodiscard]] Result<QList<MappedAttribute>> productFields(const QJsonObject& object);
[[nodiscard]] Result<MappingPreview> mappingPreview(const QJsonObject& object);
[[nodiscard]] Result<HeldChanges> heldChanges(const QJsonObject& object);
[[nodiscard]] Result<qint64> decided(const QJsonObject& object);
[[nodiscard]] Result<QList<ConnectionPrerequisite>> prerequisites(const QJsonObject& object);
[[nodiscard]] Result<UserDetail> userDetail(const QJsonObject& object);
[[nodiscard]] Result<GroupDetail> groupDetail(const QJsonObject& object);
[[nodiscard]] Result<QList<RequestCount>> requestCounts(const QJsonObject& object);
[[nodiscard]] Result<QList<RepeatedRefusal>> refusals(const QJsonObject& object);
[[nodiscard]] Result<Changes> changes(const QJsonObject& object);
[[nodiscard]] Result<Removed> removed(const QJsonObject& object);
[[nodiscard]] Result<UserSessions> userSessions(const QJsonObject& object);
[[nodiscard]] Result<qint64> endedSessions(const QJsonObject& object);
[[nodiscard]] Result<ChangedUser> changedUser(const QJsonObject& object);
[[nodiscard]] Result<RoleComparison> roleComparison(const QJsonObject& object);
[[nodiscard]] Result<WithoutConnection> withoutConnection(const QJsonObject& object);
[[nodiscard]] Result<RemovedPart> removedPart(const QJsonObject& object);

} // namespace provost::answers
