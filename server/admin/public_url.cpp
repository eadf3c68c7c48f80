// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/public_url.h"

#include "server/http/address_ranges.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

bool isLocalName(const QString& host)
{
    // RFC 6761, 6762, 8375 and the name that ICANN reserved for private use.
    static constexpr std::array endings{".localhost"_L1, ".local"_L1, ".home.arpa"_L1, ".internal"_L1, ".test"_L1};
    return !host.contains(u'.') ||
           std::ranges::any_of(endings, [&host](QLatin1StringView ending) { return host.endsWith(ending); });
}

} // namespace

bool reachableFromOutside(const QString& url)
{
    const auto host = QUrl(url, QUrl::StrictMode).host(QUrl::FullyEncoded).toLower();
    if (host.isEmpty())
        return false;
    const QHostAddress address(host);
    return address.isNull() ? !isLocalName(host) : isPublicAddress(address);
}

} // namespace provost::server
