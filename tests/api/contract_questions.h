// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_api.h"

#include <functional>

namespace provost::test {

/// A question of AdminApi that a kind may leave out, and whether this one offers it.
struct Question
{
    const char* name;
    bool isOffered;
    std::function<QCoro::Task<Result<void>>(AdminApi&, Call)> ask;
};

/// All of them, for a kind that can do this.
[[nodiscard]] QList<Question> questionsFor(const Capabilities& can);

} // namespace provost::test
