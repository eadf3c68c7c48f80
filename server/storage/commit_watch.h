// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/notification_watch.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace provost::server {

/// Tells that somebody, perhaps another process such as `provostd connection create`, has committed to the database.
///
/// A PostgreSQL is listened to. Of a data file every commit appends to the -wal file, which is there as long as the
/// server has the database open, so the system's file notification tells it without a query. It comes when the commit
/// is written and not when it holds, which with a slow disk is a while later, so it is told again after a few moments,
/// and then no more until the file grows again. The other way, PRAGMA data_version, would have to be asked again and
/// again. Our own commits come here too; who listens must make light of a call too many (LongPolls asks for the end of
/// the change feed once, and runs one such look at a time).
class CommitWatch : public QObject
{
    Q_OBJECT

public:
    /// `committed` is called on any thread; the object's own needs an event loop.
    CommitWatch(const DatabaseAddress& database, std::function<void()> committed, QObject* parent = nullptr);

private:
    void watchFile(const QString& file, std::function<void()> committed);

    QFileSystemWatcher m_watcher;
    QTimer m_again;
    std::unique_ptr<NotificationWatch> m_notifications;
};

} // namespace provost::server
