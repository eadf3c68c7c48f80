// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/http_listener.h"

#include <QObject>

namespace provost::server {

/// One line of JSON: method, path, names (never values) of the query's parameters, status, time, request id.
[[nodiscard]] QByteArray requestLogLine(const AccessLine& line);

/// Prints the line on stderr from the thread of `context`: the HTTP thread never waits for who reads it.
void logRequest(QObject* context, const AccessLine& line);

} // namespace provost::server
