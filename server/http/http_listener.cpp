// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// The only file that includes RESTinio: it takes half a minute to compile.
#include "server/http/http_listener.h"

#include "model/domain/request_id.h"
#include "server/http/forwarded.h"
#include "server/http/refusals.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cctype>
#include <thread>
#include <tuple>

#include <restinio/all.hpp>
#include <restinio/tls.hpp>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// Names our own parser settings, below.
struct HttpMethods : restinio::default_http_methods_t
{
};

} // namespace
} // namespace provost::server

namespace restinio::impl {

using ParserSettings = decltype(create_parser_settings<default_http_methods_t>());

/// RESTinio keeps a record of 48 bytes for every chunk of a chunked body: a body of one-byte chunks would take fifty
/// times its size. Nobody here asks for chunks, so none are recorded.
template <>
inline ParserSettings create_parser_settings<provost::server::HttpMethods>() noexcept
{
    auto settings = create_parser_settings<default_http_methods_t>();
    settings.on_chunk_header = [](auto*) -> int { return 0; };
    settings.on_chunk_complete = [](auto*) -> int { return 0; };
    return settings;
}

} // namespace restinio::impl

namespace provost::server {
namespace {

using asio::ip::tcp;

/// A TCP socket that gives a refused client its reason when RESTinio shuts it down. It hides the functions that
/// RESTinio calls, which is why it need not be virtual. Over TLS a refused connection just ends.
class PoliteSocket : public tcp::socket
{
public:
    explicit PoliteSocket(asio::io_context& context)
        : tcp::socket(context)
        , m_refusals(&asio::use_service<Refusals>(context))
    {
    }

    void shutdown(shutdown_type what, asio::error_code& error)
    {
        if (const int status = m_refusals->takeStatus(); status != 0)
            m_refusals->say(std::move(static_cast<tcp::socket&>(*this)), status);
        else
            std::ignore = tcp::socket::shutdown(what, error); // the same error again
    }

private:
    Refusals* m_refusals;
};

/// RESTinio's log: nobody reads it but Refusals.
class RefusalLog
{
public:
    explicit RefusalLog(Refusals& refusals)
        : m_refusals(&refusals)
    {
    }

    template <class Message>
    void trace(Message&&) const noexcept
    {
    }
    template <class Message>
    void info(Message&&) const noexcept
    {
    }
    template <class Message>
    void warn(Message&&) const noexcept
    {
    }
    template <class Message>
    void error(Message&& message) const
    {
        m_refusals->note(message());
    }

private:
    Refusals* m_refusals;
};

class ConnectionEnds
{
public:
    explicit ConnectionEnds(Refusals& refusals)
        : m_refusals(&refusals)
    {
    }

    void state_changed(const restinio::connection_state::notice_t& notice) noexcept
    {
        if (restinio::holds_alternative<restinio::connection_state::closed_t>(notice.cause()))
            m_refusals->connectionClosed(notice.connection_id());
    }

private:
    Refusals* m_refusals;
};

template <class Socket>
struct Traits : restinio::traits_t<restinio::asio_timer_manager_t, RefusalLog,
                                   restinio::details::autodetect_request_handler_type, restinio::noop_strand_t, Socket>
{
    using http_methods_mapper_t = HttpMethods;
    using connection_state_listener_t = ConnectionEnds;
    static constexpr bool use_connection_count_limiter = true;
};

/// A client brings no id in the form of those that are made here: each of these is one request.
bool isSane(const QByteArray& requestId)
{
    return !requestId.isEmpty() && requestId.size() <= 64 && std::ranges::all_of(requestId, [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.';
    }) && !timeOfRequestId(QString::fromLatin1(requestId));
}

QByteArray newRequestId()
{
    return makeRequestId(QDateTime::currentMSecsSinceEpoch(), QRandomGenerator::global()->generate());
}

QByteArray bytes(restinio::string_view_t text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

RequestPointer toRequest(const restinio::request_t& from, const AddressRanges& trustedProxies)
{
    auto request = std::make_shared<HttpRequest>();
    const auto& header = from.header();
    request->method = header.method().c_str();
    request->path = bytes(header.path());
    while (request->path.size() > 1 && request->path.endsWith('/'))
        request->path.chop(1);
    request->query = bytes(header.query());
    header.for_each_field([&](const restinio::http_header_field_t& field) {
        request->headers.append({bytes(field.name()).toLower(), bytes(field.value())});
    });
    request->body = QByteArray::fromStdString(from.body());
    request->remoteAddress = QByteArray::fromStdString(from.remote_endpoint().address().to_string());
    applyForwarded(*request, trustedProxies);
    const auto given = request->header("x-request-id");
    request->requestId = isSane(given) ? given : newRequestId();
    return request;
}

/// A header's value on one line, whatever a handler put in it.
std::string headerValue(const QByteArray& from)
{
    std::string value = from.toStdString();
    std::ranges::replace_if(value, [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
    return value;
}

const char* reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Answer";
    }
}

/// A request under way. Whoever drops the last reference, on whatever thread: RESTinio's side of it is only ever
/// touched and freed on the HTTP thread.
class UnderWay
{
public:
    UnderWay(asio::io_context& context, Refusals& refusals, restinio::request_handle_t handle, RequestPointer request,
             const std::function<void(const AccessLine&)>& log)
        : m_context(context)
        , m_refusals(refusals)
        , m_handle(std::move(handle))
        , m_request(std::move(request))
        , m_log(log)
        , m_began(std::chrono::steady_clock::now())
    {
        m_refusals.requestBegan(m_handle->connection_id());
    }
    ~UnderWay()
    {
        if (m_handle)
            asio::post(m_context, [handle = std::move(m_handle)]() mutable { handle.reset(); });
    }
    UnderWay(const UnderWay&) = delete;
    UnderWay& operator=(const UnderWay&) = delete;

    static void answer(const std::shared_ptr<UnderWay>& self, HttpResponse response)
    {
        asio::post(self->m_context, [self, response = std::move(response)] { self->send(response); });
    }

private:
    void send(const HttpResponse& response)
    {
        const auto handle = std::exchange(m_handle, nullptr);
        if (!handle)
            return;
        auto builder = handle->create_response(restinio::http_status_line_t{
            restinio::http_status_code_t{static_cast<std::uint16_t>(response.status)}, reasonOf(response.status)});
        builder.append_header_date_field();
        builder.append_header("X-Request-Id", headerValue(m_request->requestId));
        builder.append_header("X-Content-Type-Options", "nosniff");
        if (!response.contentType.isEmpty())
            builder.append_header("Content-Type", headerValue(response.contentType));
        // What is answered here is personal or secret; a handler that knows better says so itself.
        if (std::ranges::find(response.headers, "Cache-Control", &std::pair<QByteArray, QByteArray>::first) ==
            response.headers.cend())
            builder.append_header("Cache-Control", "no-store");
        for (const auto& [name, value] : response.headers)
            builder.append_header(name.toStdString(), headerValue(value));
        if (m_request->method != "HEAD")
            builder.set_body(response.body.toStdString());
        if (m_refusals.draining())
            builder.connection_close();
        const auto connection = handle->connection_id();
        builder.done(
            [&refusals = m_refusals, connection](const asio::error_code&) { refusals.requestEnded(connection); });
        if (m_log) {
            const auto took = std::chrono::steady_clock::now() - m_began;
            m_log({m_request, response.status, std::chrono::duration_cast<std::chrono::microseconds>(took)});
        }
    }

    asio::io_context& m_context;
    Refusals& m_refusals;
    restinio::request_handle_t m_handle;
    const RequestPointer m_request;
    const std::function<void(const AccessLine&)>& m_log;
    const std::chrono::steady_clock::time_point m_began;
};

Result<std::shared_ptr<asio::ssl::context>> tlsContext(const TlsFiles& files)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    context->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                         asio::ssl::context::no_tlsv1_1);
    asio::error_code error;
    std::ignore = context->use_certificate_chain_file(files.certificate.toStdString(), error);
    if (error)
        return fail(ErrorKind::Untrusted, files.certificate, QString::fromStdString(error.message()));
    std::ignore = context->use_private_key_file(files.key.toStdString(), asio::ssl::context::pem, error);
    const bool isOther = ERR_GET_REASON(static_cast<unsigned long>(error.value())) == X509_R_KEY_VALUES_MISMATCH;
    if (error && !isOther)
        return fail(ErrorKind::Untrusted, files.key, QString::fromStdString(error.message()));
    if (isOther || SSL_CTX_check_private_key(context->native_handle()) != 1)
        return fail(ErrorKind::Untrusted, files.key, u"This key does not belong to the certificate."_s);
    return context;
}

class IoContext : public asio::io_context
{
public:
    using asio::io_context::io_context;

    /// Frees all that still waits, connections above all. Sockets may still be freed afterwards.
    void abandon() { shutdown(); }
};

} // namespace

class HttpListener::Engine
{
public:
    explicit Engine(HttpOptions options)
        : m_options(std::move(options))
    {
    }
    ~Engine()
    {
        close();
        m_context.abandon(); // a connection that ends tells it to RESTinio's server, which goes with m_stopAccepting
    }
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    Result<void> open()
    {
        try {
            if (!m_options.tls) {
                listen<PoliteSocket>([](auto&) {});
                return {};
            }
            auto context = tlsContext(*m_options.tls);
            if (!context)
                return tl::unexpected(context.error());
            m_tls = *context;
            listen<restinio::tls_socket_t>([&](auto& settings) { settings.tls_context(std::move(*context)); });
        } catch (const std::exception& refused) {
            return fail(ErrorKind::Unreachable, u"%1:%2"_s.arg(m_options.address).arg(m_options.port),
                        QString::fromStdString(refused.what()));
        }
        return {};
    }

    [[nodiscard]] quint16 port() const { return m_port; }

    void start(Serve serve)
    {
        m_serve = std::move(serve);
        m_thread = std::thread([this] { m_context.run(); });
    }

    Result<void> reloadCertificate()
    {
        if (!m_tls)
            return {};
        const auto fresh = tlsContext(*m_options.tls);
        if (!fresh)
            return tl::unexpected(fresh.error());
        // Where connections begin, so that none of them sees a new certificate with an old key.
        asio::post(m_context, [tls = m_tls, fresh = *fresh] {
            STACK_OF(X509)* chain = nullptr;
            SSL_CTX_get0_chain_certs(fresh->native_handle(), &chain);
            SSL_CTX_use_cert_and_key(tls->native_handle(), SSL_CTX_get0_certificate(fresh->native_handle()),
                                     SSL_CTX_get0_privatekey(fresh->native_handle()), chain, 1);
        });
        return {};
    }

    void drain(std::function<void()> done)
    {
        asio::post(m_context, [this, done = std::move(done)] {
            m_stopAccepting();
            m_refusals.whenIdle(done);
        });
    }

    void close()
    {
        if (!m_thread.joinable())
            return;
        m_context.stop();
        m_thread.join();
    }

private:
    template <class Socket, class Configure>
    void listen(const Configure& configure)
    {
        using Server = restinio::http_server_t<Traits<Socket>>;
        restinio::server_settings_t<Traits<Socket>> settings;
        applyLimits(settings);
        settings.address(m_options.address.toStdString())
            .port(m_options.port)
            .logger(m_refusals)
            .connection_state_listener(std::make_shared<ConnectionEnds>(m_refusals))
            .acceptor_post_bind_hook([this](tcp::acceptor& acceptor) { m_port = acceptor.local_endpoint().port(); })
            .request_handler([this](restinio::request_handle_t handle) { return take(std::move(handle)); });
        configure(settings);
        auto server = std::make_shared<Server>(restinio::external_io_context(m_context), std::move(settings));
        server->open_sync();
        m_stopAccepting = [server] { server->close_sync(); };
    }

    template <class Settings>
    void applyLimits(Settings& settings) const
    {
        const HttpLimits& limits = m_options.limits;
        settings.incoming_http_msg_limits(restinio::incoming_http_msg_limits_t{}
                                              .max_body_size(limits.bodyBytes)
                                              .max_url_size(limits.urlBytes)
                                              .max_field_name_size(limits.headerNameBytes)
                                              .max_field_value_size(limits.headerBytes)
                                              .max_field_count(limits.headerCount));
        settings.max_parallel_connections(limits.connections)
            .max_pipelined_requests(limits.pipelined)
            .read_next_http_message_timelimit(limits.readTime)
            .write_http_response_timelimit(limits.writeTime)
            .handle_request_timeout(std::chrono::minutes(5)) // longer than any long poll is held
            .buffer_size(4096)
            .concurrent_accepts_count(8)
            .separate_accept_and_create_connect(false);
    }

    restinio::request_handling_status_t take(restinio::request_handle_t handle)
    {
        const auto request = toRequest(*handle, m_options.trustedProxies);
        const auto underWay =
            std::make_shared<UnderWay>(m_context, m_refusals, std::move(handle), request, m_options.log);
        m_serve(request, [underWay](HttpResponse response) { UnderWay::answer(underWay, std::move(response)); });
        return restinio::request_accepted();
    }

    const HttpOptions m_options;
    Serve m_serve;
    IoContext m_context{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work = asio::make_work_guard(m_context);
    Refusals& m_refusals = asio::make_service<Refusals>(m_context);
    std::function<void()> m_stopAccepting;
    std::shared_ptr<asio::ssl::context> m_tls;
    quint16 m_port = 0;
    std::thread m_thread;
};

HttpListener::HttpListener(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
}

HttpListener::~HttpListener() = default;

Result<std::unique_ptr<HttpListener>> HttpListener::open(const HttpOptions& options)
{
    auto engine = std::make_unique<Engine>(options);
    if (auto opened = engine->open(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<HttpListener>(new HttpListener(std::move(engine)));
}

quint16 HttpListener::port() const
{
    return m_engine->port();
}

void HttpListener::start(Serve serve)
{
    m_engine->start(std::move(serve));
}

Result<void> HttpListener::reloadCertificate()
{
    return m_engine->reloadCertificate();
}

void HttpListener::drain(std::function<void()> done)
{
    m_engine->drain(std::move(done));
}

void HttpListener::close()
{
    m_engine->close();
}

} // namespace provost::server
