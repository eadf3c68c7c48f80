// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/local_copy.h"

#include "model/store/copy_file.h"
#include "model/store/copy_schema.h"
#include "model/store/off_thread.h"

#include <QFile>
#include <QFileInfo>

namespace provost {

namespace {

/// By a connection of its own for each question: none is open when the file is set aside or goes.
Result<HistoryPage> readHistory(const QString& file, const DifferenceQuery& query)
{
    if (!QFile::exists(file))
        return HistoryPage();
    auto database = Sqlite::openExisting(file);
    if (!database)
        return tl::unexpected(database.error());
    const auto isNewest = isCopyNewest(*database);
    if (!isNewest)
        return tl::unexpected(isNewest.error());
    return *isNewest ? history::read(*database, query) : HistoryPage();
}

} // namespace

LocalCopy::LocalCopy(QString file, QObject* parent)
    : QObject(parent)
    , m_path(std::move(file))
    , m_file(std::make_shared<CopyFile>(m_path))
{
    m_thread.setMaxThreadCount(1);
    m_reading.setMaxThreadCount(1);
}

LocalCopy::~LocalCopy()
{
    m_thread.waitForDone();
    m_reading.waitForDone();
}

QFuture<Result<CopyContents>> LocalCopy::read()
{
    return offThread([file = m_file] { return file->read(); }, m_thread);
}

QFuture<Result<CopyUsers>> LocalCopy::users(qint64 after, int most)
{
    return offThread([file = m_file, after, most] { return file->users(after, most); }, m_thread);
}

QFuture<Result<void>> LocalCopy::setAside()
{
    return offThread([file = m_file] { return file->startOver(); }, m_thread);
}

QFuture<Result<void>> LocalCopy::write(CopyChange change)
{
    // This waits for the thread before it goes.
    return offThread(
        [this, file = m_file, change = std::move(change)] {
            auto done = file->write(change);
            if (done)
                QMetaObject::invokeMethod(this, &LocalCopy::written, Qt::QueuedConnection);
            return done;
        },
        m_thread);
}

QFuture<Result<QList<GroupId>>> LocalCopy::wantedMembers()
{
    constexpr int most = 50;
    return offThread([file = m_file] { return file->wantedMembers(most); }, m_thread);
}

QFuture<Result<void>> LocalCopy::noteMembers(GroupMembers read)
{
    return offThread(
        [this, file = m_file, read = std::move(read)] {
            auto done = file->noteMembers(read);
            if (done)
                QMetaObject::invokeMethod(this, &LocalCopy::written, Qt::QueuedConnection);
            return done;
        },
        m_thread);
}

QFuture<Result<HistoryPage>> LocalCopy::differences(DifferenceQuery query) const
{
    return offThread([path = m_path, query = std::move(query)] { return readHistory(path, query); }, m_reading);
}

Result<void> LocalCopy::forget(const QString& file)
{
    Result<void> forgotten;
    const auto all = CopyFile::filesOf(file);
    for (const auto& each : all) {
        QFile entry(each);
        if (entry.exists() && !entry.remove() && forgotten)
            forgotten = fail(ErrorKind::Storage, each, entry.errorString()); // the others go all the same
    }
    return forgotten;
}

qint64 LocalCopy::size(const QString& file)
{
    qint64 bytes = 0;
    const auto all = CopyFile::filesOf(file);
    for (const auto& each : all)
        bytes += QFileInfo(each).size();
    return bytes;
}

} // namespace provost
