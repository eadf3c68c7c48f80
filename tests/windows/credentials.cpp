// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// model/secrets/credential_manager.cpp against a Credential Manager. Says what does not hold, and ends with 1.
#include "model/secrets/credential_manager.h"

#include <windows.h>

#include <wincred.h>

#include <cstdio>

using namespace provost::credential_manager;

namespace {

int faults = 0;

void demand(bool holds, const char* sentence)
{
    if (holds)
        return;
    std::printf("%s\n", sentence);
    ++faults;
}

const std::wstring name = L"provost/https://scim.example.com:8443/base admin-key";

std::vector<char> bytes(std::size_t size, char first)
{
    std::vector<char> made(size);
    for (std::size_t at = 0; at < size; ++at)
        made[at] = char(first + at % 23);
    return made;
}

bool keeps(const std::vector<char>& secret)
{
    const auto written = write(name, secret);
    const auto found = read(name);
    return written.outcome == Outcome::Done && found.outcome == Outcome::Done && found.secret == secret;
}

/// How many credentials there are, and whether all stay on this computer.
DWORD count(bool& staysHere)
{
    DWORD number = 0;
    CREDENTIALW** all = nullptr;
    staysHere = true;
    if (CredEnumerateW(L"provost/*", 0, &number, &all) == FALSE)
        return 0;
    for (DWORD at = 0; at < number; ++at) {
        staysHere = staysHere && all[at]->Persist == CRED_PERSIST_LOCAL_MACHINE;
        staysHere = staysHere && all[at]->Type == CRED_TYPE_GENERIC;
    }
    CredFree(all);
    return number;
}

} // namespace

int main()
{
    bool staysHere = false;
    demand(read(name).outcome == Outcome::NotFound, "Something is found before anything was written.");
    demand(remove(name).outcome == Outcome::NotFound, "Something is removed before anything was written.");

    demand(keeps(bytes(40, 'a')), "A short secret is not kept.");
    demand(count(staysHere) == 1 && staysHere, "A short secret is not one credential of this computer.");
    demand(keeps(bytes(longestPart, 'b')), "A secret as long as a credential is not kept.");
    demand(count(staysHere) == 1 && staysHere, "A secret as long as a credential is not one.");
    demand(keeps(bytes(longestPart + 1, 'c')), "A secret of one byte more is not kept.");
    demand(count(staysHere) == 2 && staysHere, "A secret of one byte more is not two credentials of this computer.");
    demand(keeps(bytes(longestSecret, 'd')), "The longest secret is not kept.");
    demand(count(staysHere) == mostParts && staysHere, "The longest secret is not in as many credentials.");

    demand(write(name, bytes(longestSecret + 1, 'e')).outcome == Outcome::Refused,
           "A secret that is too long is taken.");
    demand(read(name).secret == bytes(longestSecret, 'd'), "A refused secret takes the place of the one before.");

    CredDeleteW((name + L" part 3").c_str(), CRED_TYPE_GENERIC, 0);
    const auto torn = read(name);
    demand(torn.outcome == Outcome::Refused && torn.secret.empty(), "A secret without its third part is given out.");

    demand(keeps(bytes(12, 'f')), "A short secret does not take the place of a long one.");
    demand(count(staysHere) == 1, "Parts of the longer secret stay.");
    demand(keeps({}), "An empty secret is not kept.");
    demand(keeps(bytes(longestPart * 3, 'g')), "A long secret does not take the place of a short one.");
    demand(remove(name).outcome == Outcome::Done, "A secret is not removed.");
    demand(count(staysHere) == 0, "Parts of it stay after it was removed.");
    demand(read(name).outcome == Outcome::NotFound, "It is found after it was removed.");

    std::printf("%d faults\n", faults);
    return faults == 0 ? 0 : 1;
}
