// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/secrets/secret.h"

#include <QFuture>
#include <QString>

#include <memory>
#include <variant>

namespace provost {

/// Where a secret belongs: a secret bound to one place is never offered to another.
struct SecretKey
{
    QString server;  ///< scheme, host, port and base path of the server profile
    QString purpose; ///< `admin-key`, or `token/<connection id>`

    friend bool operator==(const SecretKey&, const SecretKey&) = default;
    friend size_t qHash(const SecretKey& key, size_t seed = 0) { return qHashMulti(seed, key.server, key.purpose); }
};

struct SecretAbsent
{
};
struct SecretUnavailable
{
    Error error;
};
/// The three answers of a keychain. They are never mixed up: "absent" is knowledge, "unavailable" is the lack of it.
using SecretAnswer = std::variant<Secret, SecretAbsent, SecretUnavailable>;

/// Where a write went. `Memory`: the keychain was unavailable, the secret is kept for this run only; say so.
struct SecretStored
{
    enum class Place { Keychain, Memory };
    Place place = Place::Keychain;
    Error whyNotKeychain; ///< meaningful for Memory
};

/// The OS keychain, or what stands in for it. Calls never block; a keychain that does not answer within its deadline is
/// "unavailable". Call from the GUI thread; futures finish there. There is no plain-text fallback.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual QFuture<std::shared_ptr<SecretAnswer>> read(SecretKey key) = 0;
    virtual QFuture<SecretStored> write(SecretKey key, Secret secret) = 0;
    virtual QFuture<Result<void>> remove(SecretKey key) = 0;
    /// Removes every secret of a server, for "forget this server" and for a deleted connection's tokens.
    virtual QFuture<Result<void>> removeAll(QString server) = 0;
};

} // namespace provost
