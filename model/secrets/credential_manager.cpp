// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/credential_manager.h"

#include <windows.h>

#include <wincred.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace provost::credential_manager {

namespace {

struct Release
{
    void operator()(CREDENTIALW* credential) const
    {
        SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
        CredFree(credential);
    }
};
using Credential = std::unique_ptr<CREDENTIALW, Release>;

Answer failed(DWORD fault)
{
    return {fault == ERROR_NOT_FOUND ? Outcome::NotFound : Outcome::Refused, {}, fault};
}

/// The first part has the name itself.
std::wstring nameOf(const std::wstring& name, std::size_t part)
{
    return part == 0 ? name : name + L" part " + std::to_wstring(part + 1);
}

Credential find(const std::wstring& name)
{
    CREDENTIALW* found = nullptr;
    CredReadW(name.c_str(), CRED_TYPE_GENERIC, 0, &found);
    return Credential(found);
}

/// How many parts there are stands where a user's name would; nothing else is written there.
std::wstring countOf(std::size_t parts)
{
    return L"parts: " + std::to_wstring(parts);
}

std::size_t partsOf(const CREDENTIALW& first)
{
    const std::wstring told = first.UserName == nullptr ? L"" : first.UserName;
    for (std::size_t parts = mostParts; parts > 1; --parts) {
        if (told == countOf(parts))
            return parts;
    }
    return 1;
}

DWORD put(const std::wstring& name, std::span<const char> bytes, std::wstring count)
{
    std::wstring target = name;
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    credential.TargetName = target.data();
    credential.UserName = count.data();
    credential.CredentialBlobSize = DWORD(bytes.size());
    credential.CredentialBlob = reinterpret_cast<BYTE*>(const_cast<char*>(bytes.data())); // is only read
    return CredWriteW(&credential, 0) != FALSE ? ERROR_SUCCESS : GetLastError();
}

/// What a longer secret left behind, from `part` on.
void removeFrom(const std::wstring& name, std::size_t part)
{
    for (; part < mostParts; ++part)
        CredDeleteW(nameOf(name, part).c_str(), CRED_TYPE_GENERIC, 0);
}

} // namespace

Answer read(const std::wstring& name)
{
    Credential part = find(name);
    if (!part)
        return failed(GetLastError());
    const std::size_t parts = partsOf(*part);
    Answer answer{Outcome::Done, {}, 0};
    answer.secret.reserve(parts * longestPart); // never moved, which would leave a copy
    for (std::size_t next = 1;; ++next) {
        const auto* bytes = reinterpret_cast<const char*>(part->CredentialBlob);
        answer.secret.insert(answer.secret.end(), bytes,
                             bytes + std::min<std::size_t>(part->CredentialBlobSize, longestPart));
        if (next == parts)
            return answer;
        part = find(nameOf(name, next));
        if (!part) { // a part of a secret is none
            SecureZeroMemory(answer.secret.data(), answer.secret.size());
            return {Outcome::Refused, {}, ERROR_INVALID_DATA};
        }
    }
}

Answer write(const std::wstring& name, std::span<const char> secret)
{
    if (secret.size() > longestSecret)
        return failed(ERROR_BUFFER_OVERFLOW);
    const std::size_t parts = std::max<std::size_t>(1, (secret.size() + longestPart - 1) / longestPart);
    // The first part comes last: as long as it is missing nothing is found.
    if (parts > 1)
        CredDeleteW(name.c_str(), CRED_TYPE_GENERIC, 0);
    for (std::size_t part = parts; part-- > 0;) {
        const auto rest = secret.subspan(part * longestPart);
        const DWORD fault = put(nameOf(name, part), rest.first(std::min(rest.size(), longestPart)), countOf(parts));
        if (fault != ERROR_SUCCESS)
            return failed(fault);
    }
    removeFrom(name, parts);
    return {Outcome::Done, {}, 0};
}

Answer remove(const std::wstring& name)
{
    if (CredDeleteW(name.c_str(), CRED_TYPE_GENERIC, 0) == FALSE)
        return failed(GetLastError());
    removeFrom(name, 1);
    return {Outcome::Done, {}, 0};
}

} // namespace provost::credential_manager
