// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <chrono>
#include <vector>

namespace provost::test {

/// Thousands of plain sockets to one server on loopback, which one thread can hold. POSIX.
class ManySockets
{
public:
    explicit ManySockets(quint16 port)
        : m_port(port)
    {
    }
    ~ManySockets();
    ManySockets(const ManySockets&) = delete;
    ManySockets& operator=(const ManySockets&) = delete;

    /// Raises this process's own limit; returns how many sockets it may then have.
    static std::size_t allowMany();

    /// Connects up to `count` sockets and returns how many the server took.
    std::size_t connectAll(std::size_t count);
    /// Sends the same bytes on each; returns on how many that worked.
    std::size_t sendAll(const QByteArray& bytes);
    /// Waits until `count` of them have received something or were closed, at most `patience`; returns how many did.
    std::size_t waitForReadable(std::size_t count, std::chrono::milliseconds patience);
    /// On how many the first line of what was received is that.
    std::size_t countFirstLine(const QByteArray& line);
    /// Ends all without a word to the server but a reset.
    void resetAll();

private:
    const quint16 m_port;
    std::vector<int> m_sockets;
};

} // namespace provost::test
