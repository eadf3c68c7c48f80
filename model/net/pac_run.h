// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QDateTime>

#include <functional>

namespace provost {

/// What a proxy script may ask of the network.
struct PacLookups
{
    std::function<QString(const QString& host)> addressOf; ///< IPv4, as text; empty: it has none, or is not known
    std::function<QString()> ownAddress;                   ///< likewise
    QDateTime now;                                         ///< in the zone of this computer
};

/// What a proxy script (PAC) says about an address: `PROXY proxy.example:3128; DIRECT`. JavaScript as ECMAScript 5 has
/// it, with the functions that such scripts expect: dnsDomainIs, shExpMatch, isInNet, isPlainHostName, isResolvable,
/// localHostOrDomainIs, dnsResolve, dnsDomainLevels, myIpAddress, weekdayRange, dateRange, timeRange, convert_addr,
/// alert. It reaches nothing else, and no more than 64 MiB.
///
/// It may run for ever: only for a program of its own that somebody ends. ErrorKind::Invalid with the script's own
/// words where it cannot be read, fails, wants too much, or says nothing. Any thread.
[[nodiscard]] Result<QString> runPac(const QByteArray& script, const QString& url, const QString& host,
                                     const PacLookups& lookups);

} // namespace provost
