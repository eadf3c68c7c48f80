// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

namespace provost {

/// The steps of a change of who is in a group, a hundred people in each, with the way back. Each is one request that
/// names these people alone: a list of members is never put back, since it may have been cut. Who is listed there
/// already is not added, and the way back leaves them in. A step that fails leaves what the others did. GUI thread.
[[nodiscard]] QList<ChangeStep> addingMembers(const OpenServer& at, const Group& group, const QList<User>& users);
[[nodiscard]] QList<ChangeStep> removingMembers(const OpenServer& at, const Group& group,
                                                const QList<Membership>& members);

} // namespace provost
