// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/host_rules.h"

#include "model/net/network_options.h"
#include "model/net/server_url.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr auto below = "*."_L1;

/// As ServerUrl::host() gives it, so that both are compared letter by letter; empty: it is no host.
QString plainHost(const QString& text)
{
    if (!isProxyHost(text)) // a name or an address, and nothing else
        return {};
    const QHostAddress address(text);
    auto name = address.isNull() ? QString::fromLatin1(QUrl::toAce(text)).toLower() : address.toString();
    if (name.endsWith(u'.'))
        name.chop(1); // the root of all names, which may be left out
    return name;
}

} // namespace

HostRules HostRules::nobody()
{
    HostRules rules;
    rules.m_patterns = QStringList();
    return rules;
}

Result<HostRules> HostRules::parse(const QStringList& patterns)
{
    auto rules = nobody();
    for (const auto& pattern : patterns) {
        const bool isBelow = pattern.startsWith(below);
        const auto host = plainHost(isBelow ? pattern.sliced(below.size()) : pattern);
        if (host.isEmpty() || host.contains(u'*') || (isBelow && !QHostAddress(host).isNull()))
            return fail(ErrorKind::Invalid, pattern.left(300));
        rules.m_patterns->append(isBelow ? below + host : host);
    }
    return rules;
}

bool HostRules::allows(const QString& host) const
{
    if (!m_patterns || isLoopbackHost(host))
        return true;
    const auto asked = plainHost(host);
    return std::ranges::any_of(*m_patterns, [&asked](const QString& pattern) {
        return pattern.startsWith(below) ? asked.endsWith(QStringView(pattern).sliced(1)) : asked == pattern;
    });
}

} // namespace provost
