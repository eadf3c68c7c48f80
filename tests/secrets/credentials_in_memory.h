// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace provost::test {

/// Stands where Windows' Credential Manager is (model/secrets/credential_manager.h), on systems that have none. The
/// real one is tried in tests/windows.
struct Credentials
{
    std::mutex silence; ///< held: nothing is answered
    std::mutex guard;   ///< of what follows
    std::map<std::wstring, std::vector<char>> kept;
    unsigned long refusal = 0; ///< the fault with which everything is refused; 0: nothing is
    int asked = 0;
};

Credentials& credentials();

} // namespace provost::test
