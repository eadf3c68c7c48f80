// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/commit_watch.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr std::chrono::milliseconds firstPause(100);
constexpr std::chrono::milliseconds longestPause(10'000);

} // namespace

CommitWatch::CommitWatch(const DatabaseAddress& database, std::function<void()> committed, QObject* parent)
    : QObject(parent)
{
    if (database.isPostgresql()) {
        m_notifications = std::make_unique<NotificationWatch>(database, std::move(committed));
        return;
    }
    watchFile(database.file() + "-wal"_L1, std::move(committed));
}

void CommitWatch::watchFile(const QString& file, std::function<void()> committed)
{
    m_again.setSingleShot(true);
    m_watcher.addPath(file);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this, file, committed] {
        // Under load the file grows with every commit: once in a pause is enough.
        m_watcher.removePath(file);
        m_again.start(firstPause);
        committed();
    });
    connect(&m_again, &QTimer::timeout, this, [this, file, committed = std::move(committed)] {
        if (m_watcher.files().isEmpty())
            m_watcher.addPath(file); // before it is told again, so that nothing is missed between
        const auto next = m_again.intervalAsDuration() * 8;
        if (next <= longestPause)
            m_again.start(next);
        committed();
    });
}

} // namespace provost::server
