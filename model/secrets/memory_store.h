// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secret_listing.h"
#include "model/secrets/secret_store.h"

#include <QHash>

namespace provost {

/// Keeps secrets for this run only, and says so in each SecretStored. For a person who wants no keychain, and for
/// tests.
class MemoryStore : public SecretStore, public SecretListing
{
public:
    QFuture<std::shared_ptr<SecretAnswer>> read(SecretKey key) override;
    QFuture<SecretStored> write(SecretKey key, Secret secret) override;
    QFuture<Result<void>> remove(SecretKey key) override;
    QFuture<Result<void>> removeAll(QString server) override;
    QFuture<Result<QStringList>> purposes(QString server) override;

private:
    QHash<SecretKey, std::shared_ptr<Secret>> m_secrets;
};

} // namespace provost
