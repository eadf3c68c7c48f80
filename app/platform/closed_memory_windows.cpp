// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/closed_memory.h"

#include <windows.h>

#include <aclapi.h>

#include <array>
#include <cstddef>
#include <vector>

namespace provost {
namespace {

/// Aligned for what Windows writes into it.
using Bytes = std::vector<std::max_align_t>;

Bytes bytesFor(DWORD size)
{
    return Bytes((size + sizeof(std::max_align_t) - 1) / sizeof(std::max_align_t));
}

/// The account that this program runs as; empty where Windows does not say.
Bytes user()
{
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) == FALSE)
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    Bytes answer = bytesFor(size);
    const bool told = size > 0 && GetTokenInformation(token, TokenUser, answer.data(), size, &size) != FALSE;
    CloseHandle(token);
    return told ? answer : Bytes();
}

/// Leaves other programs of the same user what they may do to a protected process: wait for it, ask for its name and
/// end it. Reading its memory, a debugger and MiniDumpWriteDump() take rights that are not listed. An administrator who
/// takes the right to debug programs is not kept out.
bool closeToOthers()
{
    const Bytes account = user();
    if (account.empty())
        return false;
    PSID who = reinterpret_cast<const TOKEN_USER*>(account.data())->User.Sid;

    // Without this entry the owner, who is the same account, might give back to itself what is taken here.
    std::array<std::byte, SECURITY_MAX_SID_SIZE> owner{};
    DWORD ownerSize = SECURITY_MAX_SID_SIZE;
    if (CreateWellKnownSid(WinCreatorOwnerRightsSid, nullptr, owner.data(), &ownerSize) == FALSE)
        return false;

    const DWORD size = DWORD(sizeof(ACL) + 2 * sizeof(ACCESS_ALLOWED_ACE)) + GetLengthSid(who) + ownerSize;
    Bytes place = bytesFor(size);
    auto* list = reinterpret_cast<ACL*>(place.data());
    constexpr DWORD left = SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE;
    return InitializeAcl(list, size, ACL_REVISION) != FALSE &&
           AddAccessAllowedAce(list, ACL_REVISION, left, who) != FALSE &&
           AddAccessAllowedAce(list, ACL_REVISION, READ_CONTROL, owner.data()) != FALSE &&
           SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, list,
                           nullptr) == ERROR_SUCCESS;
}

} // namespace

bool closeMemory()
{
    // A crash ends the program at once; Windows Error Reporting is not asked. That it writes no dump for another reason
    // either is said by the installer, for the whole computer.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    return closeToOthers();
}

} // namespace provost
