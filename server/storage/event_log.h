// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storage.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace provost::server {

/// One SCIM request for the activity, as it is stored: secrets are already removed and bodies bounded by who records.
struct EventRecord
{
    qint64 at = 0; ///< milliseconds since 1970, UTC
    std::optional<QString> accountId;
    std::optional<QString> connectionId;
    QString connectionName;
    std::optional<QString> tokenId;
    bool byConsole = false;
    QString method;
    QString path;
    QString query;
    int status = 0;
    QString scimType;
    QString detail;
    qint64 durationUs = 0;
    QString resourceName;
    QString userAgent;
    std::optional<QString> requestBody;
    std::optional<QString> answerBody;
};

struct EventRetention
{
    qint64 count = 200'000;
    std::chrono::hours age = std::chrono::hours(24 * 30);
    qint64 changes = 200'000; ///< lines of the change feed, which every write lengthens
};

/// Writes events in batches and never makes a request wait. Where the disk refuses them they are dropped. A batch
/// adds one line to the change feed for each account in it. Thread-safe.
class EventLog
{
public:
    /// `storage` and `clock` outlive the log's last batch, that is Storage::close().
    EventLog(Storage& storage, const Clock& clock, EventRetention retention = {});
    ~EventLog();

    void record(EventRecord event);

private:
    struct Batches;
    std::shared_ptr<Batches> m_batches;
};

} // namespace provost::server
