// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"

namespace provost {

/// Puts the newer state of a token into the directory's list of its connection.
void replaceToken(Directory& directory, const Token& token);

} // namespace provost
