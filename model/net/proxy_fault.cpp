// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/proxy_fault.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

const QString faultName = u"Fault: proxy-"_s;
const QString proxyName = u"Proxy: "_s;

constexpr std::array<std::pair<ProxyFault, QLatin1StringView>, 8> faultWords{{
    {ProxyFault::NotFound, "not-found"_L1},
    {ProxyFault::Refused, "refused"_L1},
    {ProxyFault::TimedOut, "timed-out"_L1},
    {ProxyFault::WantsPassword, "wants-password"_L1},
    {ProxyFault::Undecided, "undecided"_L1},
    {ProxyFault::ScriptNotLoaded, "script-not-loaded"_L1},
    {ProxyFault::ScriptFailed, "script-failed"_L1},
    {ProxyFault::Other, "other"_L1},
}};

/// What stands behind a name at the beginning of a line.
QString valueIn(const QString& detail, const QString& name)
{
    const auto lines = detail.split(u'\n');
    const auto found = std::ranges::find_if(lines, [&name](const QString& line) { return line.startsWith(name); });
    return found == lines.cend() ? QString() : found->sliced(name.size());
}

} // namespace

std::optional<ProxyFault> proxyFaultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyNotFoundError:
        return ProxyFault::NotFound;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
        return ProxyFault::Refused;
    case QNetworkReply::ProxyTimeoutError:
        return ProxyFault::TimedOut;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ProxyFault::WantsPassword;
    case QNetworkReply::UnknownProxyError:
        return ProxyFault::Other;
    default:
        return std::nullopt;
    }
}

QString shownProxy(const QNetworkProxy& proxy)
{
    const auto scheme = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s;
    return u"%1://%2:%3"_s.arg(scheme, proxy.hostName(), QString::number(proxy.port()));
}

QString withProxyFault(const QString& detail, ProxyFault fault)
{
    const auto word = std::ranges::find(faultWords, fault, &std::pair<ProxyFault, QLatin1StringView>::first)->second;
    return detail + u'\n' + faultName + word;
}

QString withProxy(const QString& detail, const QNetworkProxy& proxy)
{
    return detail + u'\n' + proxyName + shownProxy(proxy);
}

std::optional<ProxyTrouble> proxyTroubleIn(const QString& detail)
{
    const auto word = valueIn(detail, faultName);
    const auto found = std::ranges::find(faultWords, word, &std::pair<ProxyFault, QLatin1StringView>::second);
    if (word.isEmpty() || found == faultWords.cend())
        return std::nullopt;
    return ProxyTrouble{found->first, valueIn(detail, proxyName)};
}

} // namespace provost
