// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/rehearsal_verdicts.h"

/// What rules demand of answers beyond statuses and SCIM filters. Pure functions, of the form of a StepJudge or a
/// StepValue where they have no other comment.
namespace provost::rehearsal {

/// ServiceProviderConfig says of each feature whether it is there, and how to sign in (RFC 7643 section 5).
[[nodiscard]] StepFault configIsWhole(const StepReplies& replies, const Values& values);
/// The list has the User schema, and its attributes tell their characteristics (RFC 7643 section 7).
[[nodiscard]] StepFault schemasAreWhole(const StepReplies& replies, const Values& values);
[[nodiscard]] StepFault isUserSchema(const StepReplies& replies, const Values& values);
/// User is there, with its endpoint and schema (RFC 7643 section 6).
[[nodiscard]] StepFault typesAreWhole(const StepReplies& replies, const Values& values);
[[nodiscard]] StepFault isUserType(const StepReplies& replies, const Values& values);

/// meta names the type, both times and the place (RFC 7643 section 3.1).
[[nodiscard]] StepFault metaIsWhole(const StepReplies& replies, const Values& values);
/// The answer is `application/scim+json` (RFC 7644 section 8.1).
[[nodiscard]] StepFault isScimJson(const StepReplies& replies, const Values& values);
/// No address stands twice in the user (RFC 7644 section 3.5.2.1).
[[nodiscard]] StepFault addressesAreOnce(const StepReplies& replies, const Values& values);
/// The only member stands once in the group.
[[nodiscard]] StepFault hasOneMember(const StepReplies& replies, const Values& values);

/// Of the two users of the run, sorted by title, the second comes first, or last (RFC 7644 section 3.4.2.3).
[[nodiscard]] StepFault isAscending(const StepReplies& replies, const Values& values);
[[nodiscard]] StepFault isDescending(const StepReplies& replies, const Values& values);
/// One of two, with the numbers that go with it (RFC 7644 section 3.4.2.4).
[[nodiscard]] StepFault isFirstPage(const StepReplies& replies, const Values& values);
/// The other one: not `{firstId}`.
[[nodiscard]] StepFault isSecondPage(const StepReplies& replies, const Values& values);
[[nodiscard]] StepFault isCountAlone(const StepReplies& replies, const Values& values); ///< 2, and no resource
[[nodiscard]] StepFault isBoth(const StepReplies& replies, const Values& values);
[[nodiscard]] StepFault isCursorPage(const StepReplies& replies, const Values& values); ///< one, and a nextCursor
[[nodiscard]] StepFault isNextPage(const StepReplies& replies, const Values& values);   ///< not `{firstId}`
[[nodiscard]] QString firstIdOf(const EndpointReply& reply);                            ///< of a list
[[nodiscard]] QString nextCursorOf(const EndpointReply& reply);

/// The header ETag is there, and is meta.version (RFC 7644 section 3.14).
[[nodiscard]] StepFault hasETag(const StepReplies& replies, const Values& values);
/// It is another one than `{etag}`.
[[nodiscard]] StepFault hasOtherETag(const StepReplies& replies, const Values& values);
[[nodiscard]] QString etagOf(const EndpointReply& reply);

/// Both operations were made, each with its status and place (RFC 7644 section 3.7).
[[nodiscard]] StepFault bulkIsDone(const StepReplies& replies, const Values& values);
/// It ended with the first error, as failOnErrors asked (RFC 7644 section 3.7.3).
[[nodiscard]] StepFault bulkHasEnded(const StepReplies& replies, const Values& values);

/// What became of one operation of a bulk request.
struct BulkAnswer
{
    int status = 0; ///< HTTP; 0: not told
    QString id;     ///< of the resource; empty: not told
};
/// By bulkId. Any thread.
[[nodiscard]] QMap<QString, BulkAnswer> bulkAnswers(const QJsonObject& answer);

} // namespace provost::rehearsal
