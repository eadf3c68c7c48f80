// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secret_listing.h"
#include "model/secrets/secret_store.h"

#include <chrono>

namespace provost {

struct KeychainRoom;

/// The keychain of the operating system. What it did not take is kept in memory for this run. An operation that has no
/// answer at its deadline ends as "unavailable"; what the keychain answers afterwards is overwritten unread.
///
/// Beside the secrets it holds, per server, a list of their purposes (so that removeAll() finds them) and one entry
/// without meaning: a locked keyring says "not found" to a read and "done" to a removal, only a write tells the truth.
/// Await one change of a key before asking for the next.
class KeychainStore : public SecretStore, public SecretListing
{
public:
    explicit KeychainStore(std::chrono::milliseconds deadline = std::chrono::seconds(5));
    /// Operations under way still finish their futures.
    ~KeychainStore() override;

    QFuture<std::shared_ptr<SecretAnswer>> read(SecretKey key) override;
    QFuture<SecretStored> write(SecretKey key, Secret secret) override;
    QFuture<Result<void>> remove(SecretKey key) override;
    QFuture<Result<void>> removeAll(QString server) override;
    /// What is kept in memory is among them, also where the keychain does not answer.
    QFuture<Result<QStringList>> purposes(QString server) override;

private:
    std::shared_ptr<KeychainRoom> m_room;
    std::chrono::milliseconds m_deadline;
};

} // namespace provost
