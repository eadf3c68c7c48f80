// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/secrets/secret_listing.h"
#include "model/secrets/secret_store.h"

#include <QCoroTask>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace provost {

/// What this computer keeps secret for Provost, for a search and no longer. Wiped with the last who holds it.
struct KnownSecrets
{
    std::shared_ptr<const std::vector<Secret>> secrets;
    std::optional<Error> why; ///< the keychain did not give all of them
};

/// `listing` may be null: then nothing is known, and `why` says so. Of all these servers
/// (ServerProfile::secretPlace()): keys, tokens, passwords of proxies. Both outlive the task.
QCoro::Task<KnownSecrets> readKnownSecrets(SecretStore* store, SecretListing* listing, QStringList servers);

} // namespace provost
