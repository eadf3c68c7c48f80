// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace provost::server {

/// A range of IP addresses in CIDR notation (RFC 4632, RFC 4291 section 2.3): `203.0.113.0/24`, `2001:db8::/32`; an
/// address alone is a range of one. IPv4 addresses that come in IPv6 form (`::ffff:203.0.113.7`) are IPv4. Any thread.
class Network
{
public:
    /// ErrorKind::Invalid says what is wrong with it; bits behind the prefix have to be zero.
    static Result<Network> parse(const QString& text);

    /// False where `address` is none.
    [[nodiscard]] bool holds(QByteArrayView address) const;
    /// In its shortest form.
    [[nodiscard]] QString text() const;

private:
    Network(QByteArray bytes, int prefix)
        : m_bytes(std::move(bytes))
        , m_prefix(prefix)
    {
    }

    QByteArray m_bytes; ///< 4 or 16, in network order
    int m_prefix;       ///< how many bits have to agree
};

/// The address as 4 or 16 bytes in network order; empty where it is none.
[[nodiscard]] QByteArray addressBytes(QByteArrayView text);

} // namespace provost::server
