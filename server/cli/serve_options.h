// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "server/cli/server_log.h"
#include "server/http/http_listener.h"
#include "server/webhooks/sender.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace provost::server {

/// What `provostd serve` was asked for, validated.
struct ServeOptions
{
    QString database;  ///< a file or an address: DatabaseAddress
    QString publicUrl; ///< without a slash at the end; empty: the listening address
    QString profile;   ///< empty: the one that the data file has, `standard` for a new one
    QString instance;  ///< name of this process among those that share the database
    HttpOptions http;
    std::optional<int> adminKeyDescriptor; ///< where the first owner's key is written instead of stdout
    std::optional<int> eventDays;          ///< unset: as the profile says
    qint64 eventBytes = 0;
    bool testClock = false;
    bool exitWithStdin = false;
    bool logRequests = false;
    LogFormat log = LogFormat::Text;
    SenderOptions webhooks;
    AddressRanges metricsReaders; ///< who may read /metrics beside this machine
    bool showHelp = false;
};

/// ErrorKind::Invalid with a whole sentence as `detail`.
[[nodiscard]] Result<ServeOptions> parseServeOptions(const QStringList& arguments);
[[nodiscard]] QString serveHelp();

} // namespace provost::server
