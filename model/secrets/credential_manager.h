// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

/// Windows' Credential Manager, for secrets that stay on this computer. Generic credentials are kept with
/// CRED_PERSIST_LOCAL_MACHINE, so that a roaming profile does not carry them to other computers; QtKeychain would write
/// CRED_PERSIST_ENTERPRISE, which does, and gives no choice. Calls may wait for the system, from any thread.
/// https://learn.microsoft.com/windows/win32/api/wincred/ns-wincred-credentialw
namespace provost::credential_manager {

enum class Outcome { Done, NotFound, Refused };

struct Answer
{
    Outcome outcome = Outcome::Refused;
    std::vector<char> secret; ///< of a read that is Done; whoever gets it wipes it
    unsigned long fault = 0;  ///< of Refused: what GetLastError() said
};

/// What one credential holds, in bytes: CRED_MAX_CREDENTIAL_BLOB_SIZE, 5 * 512 since Windows 7. A longer secret is kept
/// as several of them.
constexpr std::size_t longestPart = 2560;
constexpr std::size_t mostParts = 8;
constexpr std::size_t longestSecret = longestPart * mostParts;

[[nodiscard]] Answer read(const std::wstring& name);
/// Refused where it is longer than `longestSecret`; what was kept under the name before stays then.
[[nodiscard]] Answer write(const std::wstring& name, std::span<const char> secret);
[[nodiscard]] Answer remove(const std::wstring& name);

} // namespace provost::credential_manager
