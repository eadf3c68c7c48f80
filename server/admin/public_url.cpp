// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/public_url.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// RFC 1918, 6598, 1122 and 3927.
bool isPrivateIpv4(const QList<int>& parts)
{
    const int a = parts.at(0);
    const int b = parts.at(1);
    return a == 0 || a == 10 || a == 127 || (a == 100 && b >= 64 && b <= 127) || (a == 169 && b == 254) ||
           (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168);
}

/// Loopback, unspecified, unique local (RFC 4193) and link-local (RFC 4291); QUrl writes addresses in short lower case.
bool isPrivateIpv6(const QString& host)
{
    static const QRegularExpression local(uR"(\A(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\z)"_s);
    return local.match(host).hasMatch();
}

QList<int> ipv4Parts(const QString& host)
{
    static const QRegularExpression form(uR"(\A(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\z)"_s);
    const auto match = form.match(host);
    if (!match.hasMatch())
        return {};
    return {match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt(),
            match.capturedView(4).toInt()};
}

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
    if (host.contains(u':'))
        return !isPrivateIpv6(host);
    const auto parts = ipv4Parts(host);
    return parts.isEmpty() ? !isLocalName(host) : !isPrivateIpv4(parts);
}

} // namespace provost::server
