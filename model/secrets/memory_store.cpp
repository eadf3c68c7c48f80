// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/memory_store.h"

#include "model/secrets/ready.h"

using namespace Qt::StringLiterals;

namespace provost {

QFuture<std::shared_ptr<SecretAnswer>> MemoryStore::read(SecretKey key)
{
    const auto found = m_secrets.value(key);
    return ready(found ? std::make_shared<SecretAnswer>(found->clone())
                       : std::make_shared<SecretAnswer>(SecretAbsent{}));
}

QFuture<SecretStored> MemoryStore::write(SecretKey key, Secret secret)
{
    m_secrets.insert(key, std::make_shared<Secret>(std::move(secret)));
    const Error why{ErrorKind::Keychain, {}, u"no keychain is used"_s, 0, {}, {}, 0};
    return ready(SecretStored{SecretStored::Place::Memory, why});
}

QFuture<Result<void>> MemoryStore::remove(SecretKey key)
{
    m_secrets.remove(key);
    return ready(Result<void>());
}

QFuture<Result<void>> MemoryStore::removeAll(QString server)
{
    m_secrets.removeIf([&](const auto& entry) { return entry.key().server == server; });
    return ready(Result<void>());
}

QFuture<Result<QStringList>> MemoryStore::purposes(QString server)
{
    QStringList purposes;
    for (auto it = m_secrets.keyBegin(); it != m_secrets.keyEnd(); ++it) {
        if (it->server == server)
            purposes.append(it->purpose);
    }
    return ready(Result<QStringList>(purposes));
}

} // namespace provost
