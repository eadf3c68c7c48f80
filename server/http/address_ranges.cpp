// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/address_ranges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry. Of IPv6 only 2000::/3
/// is given out to the public at all; below it stand the parts of that which lead elsewhere, or to an IPv4 address.
const AddressRanges& reservedIpv4()
{
    static const auto ranges = AddressRanges::parse(
        {u"0.0.0.0/8"_s, u"10.0.0.0/8"_s, u"100.64.0.0/10"_s, u"127.0.0.0/8"_s, u"169.254.0.0/16"_s, u"172.16.0.0/12"_s,
         u"192.0.0.0/24"_s, u"192.0.2.0/24"_s, u"192.88.99.0/24"_s, u"192.168.0.0/16"_s, u"198.18.0.0/15"_s,
         u"198.51.100.0/24"_s, u"203.0.113.0/24"_s, u"224.0.0.0/4"_s, u"240.0.0.0/4"_s});
    return *ranges;
}

const AddressRanges& publicIpv6()
{
    static const auto ranges = AddressRanges::parse({u"2000::/3"_s});
    return *ranges;
}

const AddressRanges& reservedIpv6()
{
    static const auto ranges =
        AddressRanges::parse({u"2001::/23"_s, u"2001:db8::/32"_s, u"2002::/16"_s, u"3fff::/20"_s});
    return *ranges;
}

} // namespace

Result<AddressRanges> AddressRanges::parse(const QStringList& texts)
{
    AddressRanges ranges;
    for (const auto& text : texts) {
        const auto network = Network::parse(text);
        if (!network)
            return tl::unexpected(network.error());
        ranges.m_networks.append(*network);
    }
    return ranges;
}

bool AddressRanges::contains(const QHostAddress& address) const
{
    auto unscoped = address; // fe80::1%eth0
    unscoped.setScopeId({});
    const auto text = unscoped.toString().toLatin1();
    return std::ranges::any_of(m_networks, [&text](const Network& network) { return network.holds(text); });
}

bool isPublicAddress(const QHostAddress& address)
{
    const bool isIpv4 = addressBytes(address.toString().toLatin1()).size() == 4; // also as ::ffff:192.0.2.1
    if (isIpv4)
        return !reservedIpv4().contains(address);
    return publicIpv6().contains(address) && !reservedIpv6().contains(address);
}

} // namespace provost::server
