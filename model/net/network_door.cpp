// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/network_door.h"

#include "model/net/exchange.h"

#include <QBuffer>
#include <QCoroSignal>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

Q_LOGGING_CATEGORY(log, "provost.net", QtInfoMsg)

constexpr int MostRedirects = 5;

/// The system's proxy for what lies outside, none for this computer.
class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

/// A request body that can be read once. The access manager repeats a request when a kept-alive connection breaks; from
/// a device that cannot go back it does not, and nothing is written twice.
class OneShotBody : public QBuffer
{
public:
    explicit OneShotBody(const QByteArray& body)
    {
        setData(body);
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
};

QByteArray verb(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Head:
        return "HEAD";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Put:
        return "PUT";
    case HttpMethod::Patch:
        return "PATCH";
    case HttpMethod::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

bool onlyReads(HttpMethod method)
{
    return method == HttpMethod::Get || method == HttpMethod::Head;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// A header value that cannot end the header: visible ASCII and spaces.
bool isHeaderSafe(QByteArrayView value)
{
    return std::ranges::all_of(value, [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Why a request cannot be sent to `url`, or nothing.
std::optional<Error> objection(const HttpRequest& request, const QUrl& url)
{
    const auto refuse = [&](ErrorKind kind, const QString& detail) {
        return Error{kind, url.host(QUrl::FullyEncoded), detail, 0, {}, {}, 0};
    };
    if (!request.base.contains(url))
        return refuse(ErrorKind::Invalid, u"the path leaves the server's place"_s);
    if (request.credential && !request.credential->place.contains(url))
        return refuse(ErrorKind::RedirectRefused, u"the credential is not bound to this place"_s);
    if (request.credential && (!request.credential->secret || !isHeaderSafe(request.credential->secret->expose())))
        return refuse(ErrorKind::Invalid, u"the key has characters that cannot be sent"_s);
    for (const auto& [name, value] : request.headers) {
        if (!isHeaderSafe(name) || !isHeaderSafe(value))
            return refuse(ErrorKind::Invalid, u"a header has characters that cannot be sent"_s);
    }
    return {};
}

QNetworkRequest wireRequest(const HttpRequest& request, const QUrl& url, const QString& requestId,
                            const QSslConfiguration& tls)
{
    QNetworkRequest out(url);
    out.setSslConfiguration(tls);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // its buffers ignore setReadBufferSize()
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    for (const auto& [name, value] : request.headers)
        out.setRawHeader(name, value);
    out.setHeader(QNetworkRequest::UserAgentHeader, u"Provost/" PROVOST_VERSION ""_s);
    out.setRawHeader("Accept-Encoding", "identity"); // bounds count what is on the wire
    out.setRawHeader("Provost-Caller", "console");
    out.setRawHeader("X-Request-Id", requestId.toLatin1());
    if (request.credential)
        out.setRawHeader("Authorization", "Bearer " + request.credential->secret->expose().toByteArray());
    if (!onlyReads(request.method))
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    return out;
}

struct Later
{
    void operator()(QObject* object) const { object->deleteLater(); }
};
using ExchangeHandle = std::unique_ptr<Exchange, Later>;

/// Where a redirect leads, if the request may follow it there.
Result<QUrl> allowedRedirect(const HttpRequest& request, const QUrl& target, int hop)
{
    const auto refuse = [&](const QString& detail) {
        return fail(ErrorKind::RedirectRefused, request.base.host(), detail);
    };
    const QString shown =
        target.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).left(300);
    if (!onlyReads(request.method))
        return refuse(u"a changing request was redirected to %1"_s.arg(shown));
    if (!request.base.contains(target))
        return refuse(u"redirected to %1, outside of the server's place"_s.arg(shown));
    if (hop >= MostRedirects)
        return refuse(u"more than %1 redirects, the last to %2"_s.arg(QString::number(MostRedirects), shown));
    return target;
}

} // namespace

struct NetworkDoor::Core
{
    QNetworkAccessManager manager;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    CancelToken closed;

    ExchangeHandle start(const HttpRequest& request, const QUrl& url, const QString& id, QDeadlineTimer deadline,
                         const CancelToken& cancel)
    {
        const auto out = wireRequest(request, url, id, tls);
        QNetworkReply* reply = nullptr;
        if (onlyReads(request.method)) {
            reply = manager.sendCustomRequest(out, verb(request.method));
        } else {
            // A kept-alive connection may be closing at this moment, and a change is not sent twice: take a new one.
            manager.clearConnectionCache();
            auto* body = new OneShotBody(request.body);
            reply = manager.sendCustomRequest(out, verb(request.method), body);
            body->setParent(reply);
        }
        return ExchangeHandle(new Exchange(reply, request.bounds.bytes, deadline, cancel, closed));
    }
};

NetworkDoor::NetworkDoor(DoorSettings settings)
    : m_core(std::make_shared<Core>())
{
    m_core->manager.setAutoDeleteReplies(false);
    m_core->manager.setStrictTransportSecurityEnabled(false); // https is demanded anyway; its store would be a cache
    if (settings.proxy)
        m_core->manager.setProxy(*settings.proxy);
    else
        m_core->manager.setProxyFactory(new SystemProxy);
    m_core->tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_core->tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.authorities.isEmpty())
        m_core->tls.addCaCertificates(settings.authorities);
}

NetworkDoor::~NetworkDoor()
{
    m_core->closed.cancel();
}

QCoro::Task<Result<HttpAnswer>> NetworkDoor::send(HttpRequest request, Call call)
{
    return run(m_core, std::move(request), std::move(call));
}

QCoro::Task<Result<HttpAnswer>> NetworkDoor::run(std::shared_ptr<Core> core, HttpRequest request, Call call)
{
    const QDeadlineTimer deadline(call.deadline, Qt::PreciseTimer);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QUrl url = request.base.at(request.path, request.query);
    for (int hop = 0;; ++hop) {
        if (auto wrong = objection(request, url)) {
            wrong->requestId = id;
            co_return tl::unexpected(*wrong);
        }
        QElapsedTimer clock;
        clock.start();
        const ExchangeHandle exchange = core->start(request, url, id, deadline, call.cancel);
        co_await qCoro(exchange.get(), &Exchange::finished);
        auto outcome = exchange->takeOutcome();
        const int status = outcome ? outcome->status : 0;
        qCDebug(log).noquote() << verb(request.method) << url.path(QUrl::FullyEncoded) << status << clock.elapsed()
                               << "ms" << id;
        if (!outcome) {
            outcome.error().requestId = id;
            co_return outcome;
        }
        outcome->requestId = id;
        if (!isRedirect(status))
            co_return outcome;
        auto next = allowedRedirect(request, exchange->redirect(), hop);
        if (!next) {
            next.error().requestId = id;
            next.error().httpStatus = status;
            co_return tl::unexpected(next.error());
        }
        url = *next;
    }
}

} // namespace provost
