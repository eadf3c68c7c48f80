// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <asio.hpp>

namespace provost::server {

/// Joins what RESTinio keeps apart: its log says that and why a message is over a limit, and right after that it shuts
/// the socket down without a word. Also counts the requests under way. A service of the io_context, so that sockets
/// find it. HTTP thread only.
class Refusals : public asio::execution_context::service
{
public:
    using ConnectionNumber = std::uint64_t;

    static inline asio::execution_context::id id; // demanded by asio of every service

    explicit Refusals(asio::execution_context& context)
        : service(context)
    {
    }

    void requestBegan(ConnectionNumber connection);
    void requestEnded(ConnectionNumber connection);
    void connectionClosed(ConnectionNumber connection);
    /// Calls `done` as soon as no request is under way.
    void whenIdle(std::function<void()> done);
    [[nodiscard]] bool draining() const { return m_draining; }

    /// `message` is RESTinio's, such as `[connection:7] parser error HPE_CB_url: the on_url callback failed`.
    void note(std::string_view message);
    /// The status that the connection noted last deserves; 0 where it just ends. Only once.
    [[nodiscard]] int takeStatus() { return std::exchange(m_status, 0); }
    /// Sends the answer for `status` and closes the socket when the client has had time to read it.
    void say(asio::ip::tcp::socket socket, int status);

private:
    void shutdown() noexcept override { m_whenIdle = nullptr; }
    void tellIfIdle();

    std::unordered_map<ConnectionNumber, std::size_t> m_underWay;
    std::size_t m_total = 0;
    int m_status = 0;
    std::function<void()> m_whenIdle;
    bool m_draining = false;
    std::shared_ptr<std::size_t> m_farewells = std::make_shared<std::size_t>(0);
};

} // namespace provost::server
