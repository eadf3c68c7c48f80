// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// app/platform/closed_memory_windows.cpp: what another program of the same user may do before and after. Says what does
// not hold, and ends with 1. Started with an argument it is that other program: it tries, and ends with what it could
// do.
#include "app/platform/closed_memory.h"

#include <windows.h>

#include <aclapi.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

enum Deed { Read = 1, Attach = 2, Duplicate = 4, Owner = 8, Wait = 16 };

bool mayOpen(DWORD process, DWORD rights)
{
    const HANDLE opened = OpenProcess(rights, FALSE, process);
    if (opened != nullptr)
        CloseHandle(opened);
    return opened != nullptr;
}

int tryOn(DWORD process)
{
    int could = 0;
    if (mayOpen(process, PROCESS_VM_READ | PROCESS_QUERY_INFORMATION))
        could |= Read;
    if (mayOpen(process, PROCESS_CREATE_THREAD | PROCESS_VM_OPERATION | PROCESS_VM_WRITE))
        could |= Attach;
    if (mayOpen(process, PROCESS_DUP_HANDLE))
        could |= Duplicate;
    if (mayOpen(process, WRITE_DAC))
        could |= Owner;
    if (mayOpen(process, SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION))
        could |= Wait;
    return could;
}

int askOther(const char* program)
{
    std::string line = '"' + std::string(program) + "\" " + std::to_string(GetCurrentProcessId());
    STARTUPINFOA start{};
    start.cb = sizeof(start);
    PROCESS_INFORMATION other{};
    if (CreateProcessA(nullptr, line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &start, &other) == FALSE)
        return -1;
    WaitForSingleObject(other.hProcess, INFINITE);
    DWORD could = 0;
    GetExitCodeProcess(other.hProcess, &could);
    CloseHandle(other.hThread);
    CloseHandle(other.hProcess);
    return int(could);
}

/// That the owner may read the list and not change it stands in it: Wine lets the owner change it whatever it says.
bool ownerIsListed()
{
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR all = nullptr;
    BYTE owner[SECURITY_MAX_SID_SIZE] = {};
    DWORD size = sizeof(owner);
    if (CreateWellKnownSid(WinCreatorOwnerRightsSid, nullptr, owner, &size) == FALSE ||
        GetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &list,
                        nullptr, &all) != ERROR_SUCCESS)
        return false;
    bool listed = false;
    for (DWORD at = 0; at < list->AceCount; ++at) {
        ACCESS_ALLOWED_ACE* entry = nullptr;
        if (GetAce(list, at, reinterpret_cast<void**>(&entry)) != FALSE && EqualSid(&entry->SidStart, owner) != FALSE)
            listed = entry->Mask == READ_CONTROL;
    }
    LocalFree(all);
    return listed;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1)
        return tryOn(DWORD(std::atoi(argv[1])));
    const int before = askOther(argv[0]);
    const bool done = provost::closeMemory();
    const int after = askOther(argv[0]);
    const bool isClosed =
        before == (Read | Attach | Duplicate | Owner | Wait) && done && (after & ~Owner) == Wait && ownerIsListed();
    const bool isQuiet = (GetErrorMode() & SEM_NOGPFAULTERRORBOX) != 0;
    std::printf("before %d, after %d, %s, %s\n", before, after, done ? "done" : "refused",
                isQuiet ? "quiet" : "reported");
    return isClosed && isQuiet ? 0 : 1;
}
