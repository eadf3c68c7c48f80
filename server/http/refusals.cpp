// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/refusals.h"

#include "server/http/message.h"

#include <array>
#include <chrono>
#include <cstdlib>
#include <string>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

using asio::ip::tcp;

constexpr std::size_t farewellsAtMost = 256;
constexpr auto farewellTime = std::chrono::seconds(5);

/// Says why a connection is refused and then reads on for a while: closing a socket with unread bytes resets it, and
/// the client would see the reset instead of the answer. Keeps itself alive.
class Farewell : public std::enable_shared_from_this<Farewell>
{
public:
    Farewell(tcp::socket socket, std::shared_ptr<std::size_t> running)
        : m_socket(std::move(socket))
        , m_timer(m_socket.get_executor())
        , m_running(std::move(running))
    {
        ++*m_running;
    }
    ~Farewell() { --*m_running; }
    Farewell(const Farewell&) = delete;
    Farewell& operator=(const Farewell&) = delete;

    void say(const std::string& answer)
    {
        asio::error_code ignored;
        std::ignore = m_socket.non_blocking(true, ignored); // a client that does not read does not get to hear it
        m_socket.write_some(asio::buffer(answer), ignored);
        std::ignore = m_socket.shutdown(tcp::socket::shutdown_send, ignored);
        m_timer.expires_after(farewellTime);
        m_timer.async_wait([self = shared_from_this()](const asio::error_code& stopped) {
            asio::error_code unused;
            if (!stopped)
                std::ignore = self->m_socket.close(unused);
        });
        readOn();
    }

private:
    void readOn()
    {
        m_socket.async_read_some(asio::buffer(m_buffer),
                                 [self = shared_from_this()](const asio::error_code& ended, std::size_t) {
                                     if (ended)
                                         self->m_timer.cancel();
                                     else
                                         self->readOn();
                                 });
    }

    tcp::socket m_socket;
    asio::steady_timer m_timer;
    std::shared_ptr<std::size_t> m_running;
    std::array<char, 4096> m_buffer{};
};

std::string answerFor(int status)
{
    const auto answer = [status](const std::string& reason, const QString& detail) {
        const auto error = unmountedError(status, detail);
        return "HTTP/1.1 " + std::to_string(status) + ' ' + reason +
               "\r\nContent-Type: " + error.contentType.toStdString() +
               "\r\nContent-Length: " + std::to_string(error.body.size()) + "\r\nConnection: close\r\n\r\n" +
               error.body.toStdString();
    };
    switch (status) {
    case 413:
        return answer("Payload Too Large", u"The body is larger than this server accepts."_s);
    case 414:
        return answer("URI Too Long", u"The address is longer than this server accepts."_s);
    case 431:
        return answer("Request Header Fields Too Large", u"The headers are larger than this server accepts."_s);
    default:
        return answer("Bad Request", u"This is not HTTP as this server understands it."_s);
    }
}

} // namespace

void Refusals::requestBegan(ConnectionNumber connection)
{
    ++m_underWay[connection];
    ++m_total;
}

void Refusals::requestEnded(ConnectionNumber connection)
{
    const auto found = m_underWay.find(connection);
    if (found == m_underWay.end())
        return;
    --m_total;
    if (--found->second == 0)
        m_underWay.erase(found);
    tellIfIdle();
}

void Refusals::connectionClosed(ConnectionNumber connection)
{
    const auto found = m_underWay.find(connection);
    if (found == m_underWay.end())
        return;
    m_total -= found->second;
    m_underWay.erase(found);
    tellIfIdle();
}

void Refusals::whenIdle(std::function<void()> done)
{
    m_draining = true;
    m_whenIdle = std::move(done);
    tellIfIdle();
}

void Refusals::note(std::string_view message)
{
    m_status = 0;
    constexpr std::string_view start = "[connection:";
    const auto error = message.find("parser error ");
    if (error == std::string_view::npos || !message.starts_with(start))
        return;
    const auto number = std::strtoull(message.data() + start.size(), nullptr, 10);
    if (m_underWay.contains(number))
        return; // a word now would pass for the answer to the request before
    const auto reason = message.substr(error);
    const auto names = [reason](std::string_view name) { return reason.find(name) != std::string_view::npos; };
    if (names("HPE_CB_headers_complete") || names("HPE_CB_body"))
        m_status = 413;
    else if (names("HPE_CB_url"))
        m_status = 414;
    else if (names("HPE_CB_header_") || names("HPE_HEADER_OVERFLOW"))
        m_status = 431;
    else
        m_status = 400;
}

void Refusals::say(tcp::socket socket, int status)
{
    if (*m_farewells < farewellsAtMost)
        std::make_shared<Farewell>(std::move(socket), m_farewells)->say(answerFor(status));
}

void Refusals::tellIfIdle()
{
    if (m_total == 0 && m_whenIdle)
        std::exchange(m_whenIdle, nullptr)();
}

} // namespace provost::server
