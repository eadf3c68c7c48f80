// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_values.h"
#include "model/api/scim/listing.h"
#include "model/domain/page.h"
#include "model/domain/request.h"

namespace provost::endpoint {

/// Groups with their members come a few at a time, since each may have thousands.
inline constexpr int groupsAtOnce = 50;

/// The group as the server tells it, by its own address or, since some know no group by that, Formuley for one, among
/// those that are listed. `etag` is empty there.
QCoro::Task<Result<ScimAnswer>> readGroupObject(EndpointPtr at, GroupId id, Call call);

/// All of them at once: SCIM has no pages of members. Where the server lists fewer than its own users say (by a filter
/// for `groups.value`, or by what was listed of them), `total` is what they say; where it lists none at all and nothing
/// says how many there are, or whoever could say does not answer, -1.
QCoro::Task<Result<Page<Membership>>> listMembers(EndpointPtr at, GroupId id, MemberQuery query, Call call);

/// One PATCH of its name alone, on the same condition and with the same proof as the next one.
QCoro::Task<Result<Group>> renameGroup(EndpointPtr at, GroupId id, QString name, Call call);

/// One PATCH that adds and removes just these, on the condition that the group is as it was a moment ago where the
/// server tells versions. What the server shows afterwards is read: ErrorKind::BadAnswer with the ids in the detail
/// where it accepted and did not do it. A list that may be cut is never taken for the whole, and none is ever put back.
QCoro::Task<Result<void>> changeMembers(EndpointPtr at, GroupId id, MemberChange change, Call call);

} // namespace provost::endpoint
