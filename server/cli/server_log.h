// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/http_listener.h"

#include <QJsonObject>

namespace provost::server {

enum class LogFormat { Text, Json };

/// One line of JSON: method, path, names (never values) of the query's parameters, status, time, request id.
[[nodiscard]] QByteArray requestLogLine(const AccessLine& line);

/// Prints the line on stderr from the thread of `context`: the HTTP thread never waits for who reads it.
void logRequest(QObject* context, const AccessLine& line);

/// From here on what Qt has to say of this process (warnings of TLS, of the database driver) goes to stderr as one line
/// of JSON a message, as logEvent() writes it.
void logMessagesAsJson();

/// Prints `{"event": …, "at": …, …}` on stderr.
void logEvent(const QString& event, QJsonObject more = {});

} // namespace provost::server
