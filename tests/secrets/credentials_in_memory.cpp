// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/secrets/credentials_in_memory.h"

#include "model/secrets/credential_manager.h"

namespace provost {

test::Credentials& test::credentials()
{
    static Credentials all;
    return all;
}

namespace credential_manager {

namespace {

template <class Deed>
Answer answer(Deed deed)
{
    auto& all = test::credentials();
    const std::lock_guard silent(all.silence);
    const std::lock_guard lock(all.guard);
    ++all.asked;
    return all.refusal != 0 ? Answer{Outcome::Refused, {}, all.refusal} : deed(all.kept);
}

} // namespace

Answer read(const std::wstring& name)
{
    return answer([&](auto& kept) {
        const auto found = kept.find(name);
        return found == kept.end() ? Answer{Outcome::NotFound, {}, 0} : Answer{Outcome::Done, found->second, 0};
    });
}

Answer write(const std::wstring& name, std::span<const char> secret)
{
    return answer([&](auto& kept) {
        kept[name] = {secret.begin(), secret.end()};
        return Answer{Outcome::Done, {}, 0};
    });
}

Answer remove(const std::wstring& name)
{
    return answer([&](auto& kept) { return Answer{kept.erase(name) ? Outcome::Done : Outcome::NotFound, {}, 0}; });
}

} // namespace credential_manager

} // namespace provost
