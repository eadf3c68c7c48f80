// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "server/http/message.h"
#include "server/storage/database_address.h"
#include "server/storage/sql.h"
#include "server/storage/storage_figures.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace provost::server {

/// The server's time in milliseconds since 1970 (UTC); tests move it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 now() const = 0;
};

struct StorageOptions
{
    QString database;                                ///< a file, or `postgresql://…`: see DatabaseAddress
    QString writer = QStringLiteral("command-line"); ///< whose chain of the audit trail grows
    int readers = 2;
    int groupSize = 256;      ///< jobs that share one COMMIT, at most
    int waitingWrites = 4096; ///< one more is answered with Unavailable at once
    int waitingReads = 8192;
};

/// The database: one writer thread with group commit, several readers, each with a connection of its own. Jobs are
/// values that run on those threads; the HTTP thread only queues them. A job may be run more than once, when its
/// transaction lost against one of another server, so it changes nothing but the database and its own answer.
class Storage
{
public:
    /// Opens or creates the file (mode 0600), or connects to the server, and migrates. ErrorKind::NewerVersion leaves a
    /// newer database unharmed; ErrorKind::Storage: the file cannot be created, read, or is no database;
    /// ErrorKind::Unavailable: the server cannot be reached. Errors name the database as `subject`.
    static Result<std::unique_ptr<Storage>> open(const StorageOptions& options);
    ~Storage();

    using Job = std::function<Result<HttpResponse>(Sql&)>;
    /// What becomes of a job's error: the mount's own error body.
    using Render = std::function<HttpResponse(const Error&)>;

    [[nodiscard]] const DatabaseAddress& address() const;

    /// Runs `job` on a reader.
    void read(Job job, Render render, Respond respond);
    /// Runs `job` on the writer, once or several times: in the end an Error has rolled back this job alone.
    /// `respond` is called after the COMMIT, or with Unavailable for all of the group where that fails.
    void write(Job job, Render render, Respond respond);
    /// What became of work that nobody waits for.
    enum class Fate {
        Stored,  ///< it is committed
        Delayed, ///< the database is away, locked or full: nothing of it happened, and another try may do
        Lost,    ///< nothing of it happened, and nothing will: it failed by itself, or the storage is closing
    };
    /// Work that nobody waits for (events, last-used times): runs after `delay` (at once where the storage is closed),
    /// between groups, in a transaction whose COMMIT does not wait for the disk. Nothing of it stays where one of its
    /// statements fails outside of Sql::nested(), and a crash of the machine may cost it, but nothing that was
    /// answered. Where the transaction cannot begin, `work` is not called at all. `ended` is called in the end, on the
    /// writer thread.
    void writeLater(std::function<void(Sql&)> work, std::chrono::milliseconds delay = std::chrono::milliseconds(200),
                    std::function<void(Fate)> ended = {});
    /// As write(), and waits for the COMMIT: for the command line, never for the HTTP thread.
    Result<void> writeNow(const std::function<Result<void>(Sql&)>& work);
    /// As read(), and waits: for the command line, never for the HTTP thread.
    Result<void> readNow(const std::function<Result<void>(Sql&)>& work);
    /// Called on the writer thread after each COMMIT that added to the change feed; used to wake long polls. Commits of
    /// other processes are told by CommitWatch.
    void onChange(std::function<void()> wake);
    [[nodiscard]] const StorageFigures& figures() const;
    /// Finishes what is queued and stops the threads; what comes later is answered with Unavailable.
    void close();

private:
    Storage();
    Result<void> waitFor(void (Storage::*run)(Job, Render, Respond), const std::function<Result<void>(Sql&)>& work);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace provost::server
