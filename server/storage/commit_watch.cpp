// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/commit_watch.h"

using namespace Qt::StringLiterals;

namespace provost::server {

CommitWatch::CommitWatch(const QString& dataFile, std::function<void()> committed, QObject* parent)
    : QObject(parent)
{
    m_watcher.addPath(dataFile + "-wal"_L1);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [committed = std::move(committed)] { committed(); });
}

} // namespace provost::server
