// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/key_pipe.h"

#include <QProcess>

#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace provost {

#ifdef Q_OS_UNIX

namespace {

void closeEnd(int& end)
{
    if (const int open = std::exchange(end, -1); open >= 0)
        ::close(open);
}

} // namespace

KeyPipe::~KeyPipe()
{
    closeEnd(m_readEnd);
    closeEnd(m_writeEnd);
}

void KeyPipe::openFor(QProcess& process)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe(ends.data()) != 0)
        return;
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_readEnd, F_SETFL, O_NONBLOCK);
    // Runs in the child between fork and exec: only this child inherits the writing end.
    process.setChildProcessModifier([end = m_writeEnd] { ::fcntl(end, F_SETFD, 0); });
}

QStringList KeyPipe::arguments() const
{
    if (m_writeEnd < 0)
        return {};
    return {u"--admin-key-fd"_s, QString::number(m_writeEnd)};
}

void KeyPipe::closeWritingEnd()
{
    closeEnd(m_writeEnd);
}

Secret KeyPipe::take()
{
    constexpr qsizetype longestKey = 512;
    QByteArray key(longestKey, '\0');
    const auto got = m_readEnd < 0 ? 0 : ::read(m_readEnd, key.data(), longestKey);
    closeEnd(m_readEnd);
    key.truncate(std::max<qsizetype>(0, got));
    while (key.endsWith('\n') || key.endsWith('\r'))
        key.chop(1);
    return Secret::take(std::move(key));
}

#else

KeyPipe::~KeyPipe() = default;
void KeyPipe::openFor(QProcess&) {}
QStringList KeyPipe::arguments() const
{
    return {};
}
void KeyPipe::closeWritingEnd() {}
Secret KeyPipe::take()
{
    return {};
}

#endif

} // namespace provost
