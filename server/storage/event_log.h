// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/effective_roles.h"
#include "server/storage/event_pruning.h"
#include "server/storage/storage.h"

#include <QString>

#include <atomic>
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
    QString dialect; ///< of the client, as dialectOf() tells
    QString method;
    QString path;
    QString query;
    QString pattern; ///< of the route: `/Users/{id}`
    bool isRead = false;
    int status = 0;
    QString scimType;
    QString detail;
    qint64 durationUs = 0;
    QString resourceName;
    QString resourceId; ///< of the user or group that was touched, where there is one
    QString requestId;  ///< under which it is answered
    QString userAgent;
    RoleChanges roleChanges; ///< that the request caused
    QString requestBody;
    QString answerBody;
};

/// What has become of events since the start, for `/metrics`. Any thread.
struct EventFigures
{
    std::atomic<qint64> waiting = 0;  ///< in memory, not written yet
    std::atomic<quint64> dropped = 0; ///< never written
};

/// Writes events in batches and never makes a request wait. While the database is away, locked or full they wait in
/// memory, as many as there is room for; beyond that the oldest are dropped. A batch adds one line to the change feed
/// for each account in it, and forgets a part of what is over the retention. Thread-safe.
class EventLog
{
public:
    static constexpr qsizetype keptWaiting = 20'000;        ///< events in memory while the database cannot take them
    static constexpr qint64 keptBytes = 64LL * 1024 * 1024; ///< of them, with their bodies

    /// `storage` and `clock` outlive the log's last batch, that is Storage::close().
    EventLog(Storage& storage, const Clock& clock, EventRetention retention = {});
    ~EventLog();

    void record(EventRecord event);
    [[nodiscard]] const EventFigures& figures() const;

private:
    struct Batches;
    std::shared_ptr<Batches> m_batches;
};

} // namespace provost::server
