// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/many_sockets.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace provost::test {

ManySockets::~ManySockets()
{
    for (const int socket : m_sockets)
        ::close(socket);
}

std::size_t ManySockets::allowMany()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur - 100;
}

std::size_t ManySockets::connectAll(std::size_t count)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    while (m_sockets.size() < count) {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        if (socket < 0)
            break;
        if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            ::close(socket);
            break;
        }
        m_sockets.push_back(socket);
    }
    return m_sockets.size();
}

std::size_t ManySockets::sendAll(const QByteArray& bytes)
{
    return static_cast<std::size_t>(std::ranges::count_if(m_sockets, [&bytes](int socket) {
        return ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT) ==
               bytes.size();
    }));
}

std::size_t ManySockets::waitForReadable(std::size_t count, std::chrono::milliseconds patience)
{
    std::vector<pollfd> waiting;
    waiting.reserve(m_sockets.size());
    for (const int socket : m_sockets)
        waiting.push_back({socket, POLLIN, 0});
    const auto deadline = std::chrono::steady_clock::now() + patience;
    std::size_t readable = 0;
    while (readable < count && !waiting.empty()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || ::poll(waiting.data(), waiting.size(), static_cast<int>(left.count())) <= 0)
            break;
        readable += std::erase_if(waiting, [](const pollfd& entry) { return entry.revents != 0; });
    }
    return readable;
}

std::size_t ManySockets::countFirstLine(const QByteArray& line)
{
    return static_cast<std::size_t>(std::ranges::count_if(m_sockets, [&line](int socket) {
        std::array<char, 512> buffer{};
        const auto size = ::recv(socket, buffer.data(), buffer.size(), MSG_PEEK | MSG_DONTWAIT);
        return size > 0 && QByteArray(buffer.data(), size).startsWith(line + "\r\n");
    }));
}

void ManySockets::resetAll()
{
    for (const int socket : m_sockets) {
        const linger atOnce{1, 0};
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        ::close(socket);
    }
    m_sockets.clear();
}

} // namespace provost::test
