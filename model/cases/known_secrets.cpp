// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/known_secrets.h"

#include "model/commands/step.h"

namespace provost {

QCoro::Task<KnownSecrets> readKnownSecrets(SecretStore* store, SecretListing* listing, QStringList servers)
{
    auto secrets = std::make_shared<std::vector<Secret>>();
    KnownSecrets known{secrets, {}};
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
