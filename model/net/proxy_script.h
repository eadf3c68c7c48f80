// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/net/call.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QList>
#include <QNetworkProxy>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace provost {

/// A script (PAC) that says through which proxy a server is reached, and the program that loads and runs it: another
/// one, since nobody knows when a script ends and what it does to whoever runs it.
struct ProxyScript
{
    QString program; ///< Provost itself
    QStringList arguments;
    QString place;          ///< https or http URL, or file:
    QByteArray authorities; ///< PEM; trusted beside the system's own
};

/// What the program is told on its standard input, as JSON, and what it answers on its standard output.
struct ScriptOrder
{
    QString place;
    QString url; ///< without path and query: scheme, host and port
    QByteArray authorities;
};
[[nodiscard]] QByteArray toJson(const ScriptOrder& order);
[[nodiscard]] std::optional<ScriptOrder> scriptOrderIn(const QByteArray& json);
struct ScriptAnswer
{
    enum class End { Said, NotLoaded, Failed };

    End end = End::Failed;
    QString text; ///< what it said, or why not
};
[[nodiscard]] QByteArray toJson(const ScriptAnswer& answer);
[[nodiscard]] std::optional<ScriptAnswer> scriptAnswerIn(const QByteArray& json);

/// Whether a script may be at this place: https, http to this computer, or a file.
[[nodiscard]] bool isScriptPlace(const QString& text);

/// The proxies that a script names, in its order: `PROXY a:3128; SOCKS5 b:1080; DIRECT`. Kinds that Qt cannot use
/// (`HTTPS`, `SOCKS4`) are passed over. ErrorKind::Invalid where none is left.
[[nodiscard]] Result<QList<QNetworkProxy>> proxiesIn(const QString& said);

/// Runs the script for the address, for eight seconds at most, after which its program is ended.
/// ErrorKind::Unreachable with ProxyFault::ScriptNotLoaded or ScriptFailed, TimedOut, Cancelled. `closed` ends it like
/// the call's own token. Of the URL no more is told than scheme, host and port. On a thread with an event loop.
[[nodiscard]] QCoro::Task<Result<QList<QNetworkProxy>>> askScript(ProxyScript script, QUrl url, Call call,
                                                                  CancelToken closed);

} // namespace provost
