// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/network.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace provost::server {

/// A set of IP addresses, of which every part is written as a Network. A value; any thread.
class AddressRanges
{
public:
    AddressRanges() = default;
    /// ErrorKind::Invalid names the text that is no range.
    static Result<AddressRanges> parse(const QStringList& texts);

    [[nodiscard]] bool contains(const QHostAddress& address) const;
    [[nodiscard]] bool isEmpty() const { return m_networks.isEmpty(); }

private:
    QList<Network> m_networks;
};

/// Whether an address is one of the public Internet: neither of this machine nor of a private network, nor reserved by
/// IANA's registries of special-purpose addresses.
[[nodiscard]] bool isPublicAddress(const QHostAddress& address);

} // namespace provost::server
