// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QString>

#include <optional>

namespace provost {

/// What went wrong at a proxy, before the server was reached.
enum class ProxyFault {
    NotFound,        ///< nobody knows its name
    Refused,         ///< nothing answers there, or it ended the connection
    TimedOut,        ///< it did not answer in time
    WantsPassword,   ///< it wants a name and a password, or does not accept those that it got
    Undecided,       ///< the system did not say in time which proxy it is
    ScriptNotLoaded, ///< the script that says which one it is did not come
    ScriptFailed,    ///< it came, and said none
    Other            ///< it refuses the way to the server, or is no proxy
};

/// Of a transport that failed; unset: it was not at a proxy.
[[nodiscard]] std::optional<ProxyFault> proxyFaultOf(QNetworkReply::NetworkError error);

/// `http://proxy.example:3128`; never with a user or a password.
[[nodiscard]] QString shownProxy(const QNetworkProxy& proxy);

/// How an Error of ErrorKind::Unreachable carries it: as lines of its detail.
[[nodiscard]] QString withProxyFault(const QString& detail, ProxyFault fault);
/// The same once it is known which proxy it was.
[[nodiscard]] QString withProxy(const QString& detail, const QNetworkProxy& proxy);

struct ProxyTrouble
{
    ProxyFault fault;
    QString proxy; ///< as shownProxy() has it; empty: not known
};
[[nodiscard]] std::optional<ProxyTrouble> proxyTroubleIn(const QString& detail);

} // namespace provost
