// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/endpoint_call.h"

#include <functional>

namespace provost {

/// Hears of each finding as soon as it stands, in the order of endpointChecks().
using FindingHeard = std::function<void(CheckFinding)>;

/// The longest that an examination should take.
inline constexpr std::chrono::milliseconds examinationTime{9'000};

/// Looks at a SCIM 2.0 endpoint with some twenty GET requests, most of them at the same time, and judges each of
/// endpointChecks(): a check whose ground is missing is "not checked", with the reason. Changes nothing; ends within
/// the deadline of `call` whatever the server does. On the thread of the door.
[[nodiscard]] QCoro::Task<Examination> examine(Endpoint endpoint, FindingHeard heard, Call call);

} // namespace provost
