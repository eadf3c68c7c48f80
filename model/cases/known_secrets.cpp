// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/known_secrets.h"

#include "model/commands/step.h"

using namespace Qt::StringLiterals;

namespace provost {

QCoro::Task<KnownSecrets> readKnownSecrets(SecretStore* store, SecretListing* listing, QStringList servers)
{
    auto secrets = std::make_shared<std::vector<Secret>>();
    KnownSecrets known{secrets, {}};
    if (!listing) {
        known.why = fail(ErrorKind::Keychain, {}).value();
        co_return known;
    }
    if (!servers.isEmpty()) {
        // A locked keychain still lists what is of this run. What it cannot hold is only absent where it is open.
        auto asking = store->read(SecretKey{servers.first(), u" probe"_s});
        const auto answer = co_await settled(asking);
        if (answer && *answer) {
            if (const auto* why = std::get_if<SecretUnavailable>(answer->get()))
                known.why = why->error;
        }
    }
    for (const auto& server : servers) {
        auto listed = listing->purposes(server);
        const auto purposes = co_await settled(listed);
        if (!purposes)
            continue;
        if (!*purposes) {
            known.why = purposes->error();
            continue;
        }
        for (const auto& purpose : **purposes) {
            auto reading = store->read(SecretKey{server, purpose});
            const auto answer = co_await settled(reading);
            if (!answer || !*answer)
                continue;
            if (const auto* secret = std::get_if<Secret>(answer->get()))
                secrets->push_back(secret->clone());
            else if (const auto* why = std::get_if<SecretUnavailable>(answer->get()))
                known.why = why->error;
        }
    }
    co_return known;
}

} // namespace provost
