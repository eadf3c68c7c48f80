// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// The load of ./dev bench server: keep-alive connections on one thread, each with one request under way.
//
// usage: bench_server_load BASE_URL TOKEN CONNECTIONS SECONDS LIMIT KIND [ARGUMENT …]
//   create PREFIX            POST /Users with userName PREFIX0, PREFIX1, …
//   look-up PREFIX COUNT     GET /Users?filter=userName eq "PREFIXn" for random n
//   pages COUNT SIZE         GET /Users, page after page of SIZE, over and over
//   page INDEX SIZE          GET /Users from INDEX
//   active FILE              PATCH active of the users whose ids stand in FILE
//   member GROUP FILE        PATCH that adds and removes users of FILE in a group
// It ends after SECONDS or LIMIT requests (0: no limit) and prints one line of JSON.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Time = std::chrono::steady_clock::time_point;

[[noreturn]] void end(const std::string& why)
{
    std::fprintf(stderr, "bench_server_load: %s\n", why.c_str());
    std::exit(1);
}

/// `http://127.0.0.1:8080/path`; nothing else is needed here.
struct Address
{
    std::string host;
    std::uint16_t port = 0;
    std::string path;
};

Address addressOf(std::string_view url)
{
    constexpr std::string_view scheme = "http://";
    if (!url.starts_with(scheme))
        end("the URL begins with http://");
    url.remove_prefix(scheme.size());
    const auto slash = std::min(url.find('/'), url.size());
    const auto colon = url.find(':');
    if (colon == std::string_view::npos || colon > slash)
        end("the URL has a port");
    Address address{std::string(url.substr(0, colon)), 0, std::string(url.substr(slash))};
    std::from_chars(url.data() + colon + 1, url.data() + slash, address.port);
    return address;
}

std::vector<std::string> linesOf(const std::string& file)
{
    std::vector<std::string> lines;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    if (lines.empty())
        end("nothing stands in " + file);
    return lines;
}

/// Makes the requests, one after another.
class Requests
{
public:
    Requests(Address address, std::string token, std::vector<std::string> arguments)
        : m_address(std::move(address))
        , m_token(std::move(token))
        , m_arguments(std::move(arguments))
    {
        const std::string kind = argument(0);
        if (kind == "create")
            m_make = [this] { return create(); };
        else if (kind == "look-up")
            m_make = [this] { return lookUp(); };
        else if (kind == "pages")
            m_make = [this] { return nextPage(); };
        else if (kind == "page")
            m_make = [this] { return page(number(1), number(2)); };
        else if (kind == "active")
            m_make = [this, ids = linesOf(argument(1))] { return setActive(ids[random(ids.size())]); };
        else if (kind == "member")
            m_make = [this, ids = linesOf(argument(2))] { return toggleMember(ids[(m_count / 2) % ids.size()]); };
        else
            end("there is no kind " + kind);
    }

    std::string next()
    {
        std::string request = m_make();
        ++m_count;
        return request;
    }

private:
    [[nodiscard]] const std::string& argument(std::size_t index) const
    {
        if (index >= m_arguments.size())
            end("an argument is missing");
        return m_arguments[index];
    }
    [[nodiscard]] std::size_t number(std::size_t index) const { return std::stoul(argument(index)); }
    std::size_t random(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random); }

    [[nodiscard]] std::string request(const char* method, const std::string& target, const std::string& body = {}) const
    {
        return std::string(method) + ' ' + m_address.path + target + " HTTP/1.1\r\nHost: " + m_address.host +
               "\r\nAuthorization: Bearer " + m_token +
               "\r\nContent-Type: application/scim+json\r\nContent-Length: " + std::to_string(body.size()) +
               "\r\n\r\n" + body;
    }

    [[nodiscard]] std::string create() const
    {
        const std::string name = argument(1) + std::to_string(m_count);
        return request("POST", "/Users",
                       R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":")" + name +
                           R"(","externalId":"x-)" + name + R"(","name":{"givenName":"Given )" + name +
                           R"(","familyName":"Family"},"displayName":"Person )" + name + R"(","emails":[{"value":")" +
                           name + R"(@example.com","type":"work","primary":true}],"active":true})");
    }

    std::string lookUp()
    {
        return request("GET",
                       "/Users?filter=userName%20eq%20%22" + argument(1) + std::to_string(random(number(2))) + "%22");
    }

    [[nodiscard]] std::string page(std::size_t index, std::size_t size) const
    {
        return request("GET", "/Users?startIndex=" + std::to_string(index) + "&count=" + std::to_string(size));
    }

    [[nodiscard]] std::string nextPage() const
    {
        const std::size_t pages = (number(1) + number(2) - 1) / number(2);
        return page((m_count % pages) * number(2) + 1, number(2));
    }

    [[nodiscard]] std::string patch(const std::string& target, const std::string& operation) const
    {
        return request("PATCH", target,
                       R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" + operation +
                           "]}");
    }

    [[nodiscard]] std::string setActive(const std::string& id) const
    {
        return patch("/Users/" + id, std::string(R"({"op":"replace","path":"active","value":)") +
                                         (m_count % 2 == 0 ? "false}" : "true}"));
    }

    /// Each user is taken out and put back, so that the group stays as large as it is.
    [[nodiscard]] std::string toggleMember(const std::string& id) const
    {
        const std::string target = "/Groups/" + argument(1) + "?excludedAttributes=members";
        if (m_count % 2 == 0)
            return patch(target, R"({"op":"remove","path":"members[value eq \")" + id + R"(\"]"})");
        return patch(target, R"({"op":"add","path":"members","value":[{"value":")" + id + R"("}]})");
    }

    const Address m_address;
    const std::string m_token;
    const std::vector<std::string> m_arguments;
    std::function<std::string()> m_make;
    std::mt19937_64 m_random{42};
    std::size_t m_count = 0;
};

/// One connection: what it still sends and what it has received.
class Connection
{
public:
    explicit Connection(const Address& address)
        : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_port = htons(address.port);
        inet_pton(AF_INET, address.host.c_str(), &where.sin_addr);
        const int on = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (connect(m_socket, reinterpret_cast<const sockaddr*>(&where), sizeof where) != 0)
            end("cannot connect");
    }

    [[nodiscard]] int socketNumber() const { return m_socket; }

    void send(const std::string& request)
    {
        m_sent = std::chrono::steady_clock::now();
        std::string_view rest = request;
        while (!rest.empty()) {
            const auto written = ::send(m_socket, rest.data(), rest.size(), MSG_NOSIGNAL);
            if (written <= 0)
                end("the server closed a connection");
            rest.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    /// Reads what is there; the status once the answer is whole, 0 before.
    int receive()
    {
        const std::size_t had = m_received.size();
        m_received.resize(had + 65536);
        const auto count = ::recv(m_socket, m_received.data() + had, 65536, 0);
        if (count <= 0)
            end("the server closed a connection");
        m_received.resize(had + static_cast<std::size_t>(count));
        return takeAnswer();
    }

    [[nodiscard]] Time sent() const { return m_sent; }

private:
    int takeAnswer()
    {
        const auto headEnd = m_received.find("\r\n\r\n");
        if (headEnd == std::string::npos)
            return 0;
        std::size_t length = 0;
        constexpr std::string_view name = "Content-Length: ";
        if (const auto found = m_received.find(name); found < headEnd)
            std::from_chars(m_received.data() + found + name.size(), m_received.data() + headEnd, length);
        if (m_received.size() < headEnd + 4 + length)
            return 0;
        int status = 0;
        std::from_chars(m_received.data() + 9, m_received.data() + 12, status);
        m_received.clear();
        return status;
    }

    int m_socket;
    std::string m_received;
    Time m_sent;
};

struct Outcome
{
    std::vector<double> microseconds;
    std::size_t failures = 0;
    int lastFailure = 0;
    double seconds = 0;
};

Outcome run(Requests& requests, std::vector<Connection>& connections, double seconds, std::size_t limit)
{
    const int poll = epoll_create1(EPOLL_CLOEXEC);
    const Time begin = std::chrono::steady_clock::now();
    const Time last = begin + std::chrono::duration_cast<Time::duration>(std::chrono::duration<double>(seconds));
    Outcome outcome;
    std::size_t asked = 0;
    std::size_t underWay = 0;
    const auto ask = [&](Connection& connection) {
        if ((limit > 0 && asked >= limit) || std::chrono::steady_clock::now() >= last)
            return;
        connection.send(requests.next());
        ++asked;
        ++underWay;
    };
    for (auto& connection : connections) {
        epoll_event event{.events = EPOLLIN, .data = {.ptr = &connection}};
        epoll_ctl(poll, EPOLL_CTL_ADD, connection.socketNumber(), &event);
        ask(connection);
    }
    std::vector<epoll_event> events(connections.size());
    while (underWay > 0) {
        const int count = epoll_wait(poll, events.data(), static_cast<int>(events.size()), 60'000);
        if (count <= 0)
            end("no answer within a minute");
        for (int i = 0; i < count; ++i) {
            auto& connection = *static_cast<Connection*>(events[static_cast<std::size_t>(i)].data.ptr);
            const int status = connection.receive();
            if (status == 0)
                continue;
            --underWay;
            const auto now = std::chrono::steady_clock::now();
            outcome.microseconds.push_back(std::chrono::duration<double, std::micro>(now - connection.sent()).count());
            if (status < 200 || status > 299) {
                ++outcome.failures;
                outcome.lastFailure = status;
            }
            ask(connection);
        }
    }
    outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    close(poll);
    return outcome;
}

double percentile(std::vector<double>& sorted, double part)
{
    return sorted.empty() ? 0
                          : sorted[std::min(sorted.size() - 1,
                                            static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() < 6)
        end("usage: bench_server_load BASE_URL TOKEN CONNECTIONS SECONDS LIMIT KIND [ARGUMENT ...]");
    const Address address = addressOf(words[0]);
    Requests requests(address, words[1], {words.begin() + 5, words.end()});
    std::vector<Connection> connections;
    const int count = std::stoi(words[2]);
    connections.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        connections.emplace_back(address);
    Outcome outcome = run(requests, connections, std::stod(words[3]), std::stoul(words[4]));
    std::ranges::sort(outcome.microseconds);
    std::printf("{\"requests\": %zu, \"seconds\": %.6f, \"failures\": %zu, \"lastFailure\": %d, \"p50\": %.1f, "
                "\"p99\": %.1f}\n",
                outcome.microseconds.size(), outcome.seconds, outcome.failures, outcome.lastFailure,
                percentile(outcome.microseconds, 0.5), percentile(outcome.microseconds, 0.99));
    return outcome.failures == 0 ? 0 : 2;
}
