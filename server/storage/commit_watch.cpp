// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/commit_watch.h"

using namespace Qt::StringLiterals;

namespace provost::server {

CommitWatch::CommitWatch(const DatabaseAddress& database, std::function<void()> committed, QObject* parent)
    : QObject(parent)
{
    if (database.isPostgresql()) {
        m_notifications = std::make_unique<NotificationWatch>(database, std::move(committed));
        return;
    }
    m_watcher.addPath(database.file() + "-wal"_L1);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [committed = std::move(committed)] { committed(); });
}

} // namespace provost::server
