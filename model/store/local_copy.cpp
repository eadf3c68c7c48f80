// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/local_copy.h"

#include "model/store/copy_file.h"
#include "model/store/off_thread.h"

#include <QFile>
#include <QFileInfo>

namespace provost {

LocalCopy::LocalCopy(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::make_shared<CopyFile>(std::move(file)))
{
    m_thread.setMaxThreadCount(1);
}

LocalCopy::~LocalCopy()
{
    m_thread.waitForDone();
}

QFuture<Result<CopyContents>> LocalCopy::read()
{
    return offThread([file = m_file] { return file->read(); }, m_thread);
}

QFuture<Result<void>> LocalCopy::write(CopyChange change)
{
    return offThread([file = m_file, change = std::move(change)] { return file->write(change); }, m_thread);
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
