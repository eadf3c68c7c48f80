// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/scratch_file.h"

#include <QDir>
#include <QTemporaryFile>

#include <algorithm>
#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QMutex>
#endif

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr auto nameOfFile = "/scratch-XXXXXX.tmp"_L1;

#ifdef Q_OS_UNIX
/// Linux makes it without a name already, where the file system can.
void takeNameAway(QTemporaryFile& file)
{
    struct stat state{};
    if (fstat(file.handle(), &state) == 0 && state.st_nlink > 0)
        ::unlink(QFile::encodeName(file.fileName()).constData());
}
#else
/// What a process left that was ended: a file that is in use cannot be removed.
void sweep(const QString& folder)
{
    const QDir all(folder);
    for (const auto& each : all.entryList({u"scratch-*.tmp"_s}, QDir::Files))
        QFile::remove(all.filePath(each));
}

QMutex oneAtATime; ///< a file has one place at which it is read
#endif

} // namespace

ScratchFile::ScratchFile(QString folder)
    : m_folder(std::move(folder))
{
}

ScratchFile::~ScratchFile() = default;
ScratchFile::ScratchFile(ScratchFile&&) noexcept = default;
ScratchFile& ScratchFile::operator=(ScratchFile&&) noexcept = default;

void ScratchFile::open()
{
#ifndef Q_OS_UNIX
    sweep(m_folder);
#endif
    auto file = std::make_unique<QTemporaryFile>(m_folder + nameOfFile);
    if (!file->open()) { // readable by its owner alone
        m_folder.clear();
        return;
    }
#ifdef Q_OS_UNIX
    takeNameAway(*file);
#endif
    m_file = std::move(file);
}

bool ScratchFile::readFromFile(quint64 at, std::span<char> into) const
{
#ifdef Q_OS_UNIX
    while (!into.empty()) {
        const auto got = ::pread(m_file->handle(), into.data(), into.size(), off_t(at));
        if (got <= 0)
            return false;
        at += quint64(got);
        into = into.subspan(size_t(got));
    }
    return true;
#else
    const QMutexLocker lock(&oneAtATime);
    return m_file->seek(qint64(at)) && m_file->read(into.data(), qint64(into.size())) == qint64(into.size());
#endif
}

bool ScratchFile::writeToFile(quint64 at, std::span<const char> bytes)
{
#ifdef Q_OS_UNIX
    while (!bytes.empty()) {
        const auto put = ::pwrite(m_file->handle(), bytes.data(), bytes.size(), off_t(at));
        if (put <= 0)
            return false;
        at += quint64(put);
        bytes = bytes.subspan(size_t(put));
    }
    return true;
#else
    const QMutexLocker lock(&oneAtATime);
    return m_file->seek(qint64(at)) && m_file->write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()) &&
           m_file->flush();
#endif
}

void ScratchFile::putAway(size_t block)
{
    if (m_folder.isEmpty())
        return;
    if (!m_file)
        open();
    if (m_file && writeToFile(quint64(block) * blockSize, {m_held[block].get(), blockSize}))
        m_held[block].reset();
}

void ScratchFile::write(quint64 at, std::span<const char> bytes)
{
    Q_ASSERT(at <= m_size);
    while (!bytes.empty()) {
        const auto block = size_t(at / blockSize);
        const auto within = size_t(at % blockSize);
        const auto part = bytes.first(std::min(bytes.size(), blockSize - within));
        if (block == m_held.size())
            m_held.push_back(std::make_unique<char[]>(blockSize));
        if (!m_held[block] && !writeToFile(at, part)) { // the disk does not take it
            auto held = std::make_unique<char[]>(blockSize);
            (void)readFromFile(quint64(block) * blockSize, {held.get(), blockSize});
            m_held[block] = std::move(held);
        }
        if (m_held[block])
            std::memcpy(m_held[block].get() + within, part.data(), part.size());
        at += part.size();
        const bool isFull = m_size < at && at % blockSize == 0;
        m_size = std::max(m_size, at);
        if (isFull)
            putAway(block);
        bytes = bytes.subspan(part.size());
    }
}

bool ScratchFile::read(quint64 at, std::span<char> into) const
{
    if (at > m_size || into.size() > m_size - at)
        return false;
    while (!into.empty()) {
        const auto block = size_t(at / blockSize);
        const auto within = size_t(at % blockSize);
        const auto part = into.first(std::min(into.size(), blockSize - within));
        if (m_held[block])
            std::memcpy(part.data(), m_held[block].get() + within, part.size());
        else if (!readFromFile(at, part))
            return false;
        at += part.size();
        into = into.subspan(part.size());
    }
    return true;
}

} // namespace provost
