// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace provost {

/// A credential in memory. It can be moved and wiped, and looked at through `expose()` only: there is no stream
/// operator, no conversion to QString or QVariant, no implicit comparison, no copy. Owned by one thread at a time.
/// The bytes are overwritten when it dies, is moved from, or `wipe()` is called.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over and overwrites `plain` where it held the only reference.
    static Secret take(QByteArray&& plain);

    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool operator==(const Secret&) const = delete;

    [[nodiscard]] bool isEmpty() const;
    /// A deliberate second copy, for handing one to another thread.
    [[nodiscard]] Secret clone() const;
    /// The bytes, valid while this object is neither changed nor destroyed. Never store what it points to.
    [[nodiscard]] QByteArrayView expose() const;
    /// Compares in constant time.
    [[nodiscard]] bool matches(QByteArrayView other) const;
    void wipe();

private:
    QByteArray m_bytes;
};

} // namespace provost
