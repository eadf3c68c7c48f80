// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/net/call.h"

#include <QCoroTask>
#include <QList>
#include <QNetworkProxy>
#include <QUrl>

#include <functional>

namespace provost {

/// Which proxies lead to an address; asked on any thread, and may take its time: a system may have to fetch a PAC file
/// and to ask name servers first.
using SystemProxies = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery&)>;

/// Asks the system, or `ask` where that is given, on a thread of its own. ErrorKind::Unreachable with
/// ProxyFault::Undecided after ten seconds, TimedOut, Cancelled. Whoever does not answer goes on alone.
/// `closed` ends it like the call's own token. Of the URL no more is told than scheme, host and port.
///
/// What the system does there may go on when the program ends, and must not then meet what the end has destroyed: see
/// systemProxiesWereAsked().
[[nodiscard]] QCoro::Task<Result<QList<QNetworkProxy>>> findProxies(QUrl url, SystemProxies ask, Call call,
                                                                    CancelToken closed);

/// Whether this process has asked the system. Any thread.
[[nodiscard]] bool systemProxiesWereAsked();

} // namespace provost
