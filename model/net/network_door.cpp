// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/network_door.h"

#include "model/net/exchange.h"
#include "model/net/proxy_fault.h"

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

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// What was found out beforehand, so that nothing waits where a request begins. On the thread of the door.
class KnownProxies
{
public:
    [[nodiscard]] std::optional<QList<QNetworkProxy>> find(const QString& host, int port) const
    {
        const auto known = m_known.constFind({host, port});
        if (known == m_known.cend() || known->until.hasExpired())
            return std::nullopt;
        return known->proxies;
    }
    void keep(const QString& host, int port, const QList<QNetworkProxy>& proxies)
    {
        constexpr std::chrono::minutes validity(1); // a laptop goes from one network to another
        m_known.insert({host, port}, {proxies, QDeadlineTimer(validity)});
    }

private:
    struct Known
    {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer until;
    };
    QHash<std::pair<QString, int>, Known> m_known;
};

/// Hands them to the access manager, which asks for them when a request begins.
class LookedUp : public QNetworkProxyFactory
{
public:
    explicit LookedUp(std::shared_ptr<const KnownProxies> known)
        : m_known(std::move(known))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QList<QNetworkProxy> direct{QNetworkProxy(QNetworkProxy::NoProxy)};
        const auto url = query.url();
        return isLoopbackHost(url.host()) ? direct : m_known->find(url.host(), portOf(url)).value_or(direct);
    }

private:
    std::shared_ptr<const KnownProxies> m_known;
};

/// The policy's proxy for every computer but this one.
class Managed : public QNetworkProxyFactory
{
public:
    explicit Managed(const QNetworkProxy& proxy)
        : m_proxy(proxy)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return {isLoopbackHost(query.url().host()) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy};
    }

private:
    QNetworkProxy m_proxy;
};

/// Says at which proxy it failed, where it failed there.
void nameProxy(Error& error, const QNetworkProxy& proxy, bool failedUnknown)
{
    if (failedUnknown && !proxyTroubleIn(error.detail))
        error.detail = withProxyFault(error.detail, ProxyFault::Refused);
    if (proxyTroubleIn(error.detail))
        error.detail = withProxy(error.detail, proxy);
}

/// A request body that can be read once. The access manager repeats a request when its connection breaks before the
/// answer; from a device that cannot go back it does not, and nothing is written twice. (No QBuffer: its bytes would be
/// taken past the device.)
class OneShotBody : public QIODevice
{
public:
    explicit OneShotBody(QByteArray body)
        : m_rest(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_rest.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_rest.size());
        if (size == 0)
            return most == 0 ? 0 : -1;
        std::copy_n(m_rest.constData(), size, data);
        m_rest.remove(0, size);
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_rest;
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
std::optional<Error> objection(const HttpRequest& request, const QUrl& url, const HostRules& hosts)
{
    const auto refuse = [&](ErrorKind kind, const QString& detail) {
        return Error{kind, url.host(QUrl::FullyEncoded), detail, 0, {}, {}, 0};
    };
    if (!hosts.allows(url.host(QUrl::FullyEncoded)))
        return refuse(ErrorKind::HostForbidden, {});
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
        out.setRawHeader("Authorization", request.credential->scheme.toByteArray() + ' ' +
                                              request.credential->secret->expose().toByteArray());
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
    DoorSettings settings;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    std::shared_ptr<KnownProxies> known = std::make_shared<KnownProxies>();
    QNetworkAccessManager reads;
    CancelToken closed;

    void prepare(QNetworkAccessManager& manager) const
    {
        manager.setStrictTransportSecurityEnabled(false); // https is demanded anyway, and its store would be a cache
        if (settings.managed.proxy)
            manager.setProxyFactory(new Managed(*settings.managed.proxy));
        else if (settings.proxy)
            manager.setProxy(*settings.proxy);
        else
            manager.setProxyFactory(new LookedUp(known));
    }

    /// The proxy that is tried first; unset: the way is direct, or not known.
    [[nodiscard]] std::optional<QNetworkProxy> proxyFor(const QUrl& url) const
    {
        auto proxy = settings.proxy.value_or(QNetworkProxy(QNetworkProxy::NoProxy));
        if (settings.managed.proxy) {
            proxy = isLoopbackHost(url.host()) ? QNetworkProxy(QNetworkProxy::NoProxy) : *settings.managed.proxy;
        } else if (!settings.proxy && !isLoopbackHost(url.host())) {
            const auto found = known->find(url.host(), portOf(url));
            if (found && !found->isEmpty())
                proxy = found->first();
        }
        return proxy.type() == QNetworkProxy::NoProxy ? std::nullopt : std::optional(proxy);
    }

    ExchangeHandle start(const HttpRequest& request, const QUrl& url, const QString& id, QDeadlineTimer deadline,
                         const CancelToken& cancel)
    {
        const auto out = wireRequest(request, url, id, tls);
        if (onlyReads(request.method)) {
            auto* reply = reads.sendCustomRequest(out, verb(request.method));
            return ExchangeHandle(new Exchange(reply, request.bounds.bytes, deadline, cancel, closed));
        }
        // A manager of its own means a new connection. A kept-alive one may be closing at this very moment; whether
        // the server still acted on what was sent then, nobody could say.
        auto* writes = new QNetworkAccessManager;
        prepare(*writes);
        auto* body = new OneShotBody(request.body);
        auto* reply = writes->sendCustomRequest(out, verb(request.method), body);
        body->setParent(reply);
        ExchangeHandle exchange(new Exchange(reply, request.bounds.bytes, deadline, cancel, closed));
        writes->setParent(exchange.get());
        return exchange;
    }
};

NetworkDoor::NetworkDoor(DoorSettings settings)
    : m_core(std::make_shared<Core>())
{
    m_core->tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_core->tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_core->tls.setOcspStaplingEnabled(true); // where the server staples what its authority says
    if (const auto authorities = settings.authorities + settings.managed.authorities; !authorities.isEmpty())
        m_core->tls.addCaCertificates(authorities);
    if (settings.identity) {
        m_core->tls.setLocalCertificateChain(QList{settings.identity->certificate} + settings.identity->chain);
        m_core->tls.setPrivateKey(settings.identity->key);
    }
    m_core->settings = std::move(settings);
    m_core->prepare(m_core->reads);
}

NetworkDoor::~NetworkDoor()
{
    m_core->closed.cancel();
}

bool NetworkDoor::mayReach(const QString& host) const
{
    return m_core->settings.managed.hosts.allows(host);
}

QCoro::Task<Result<HttpAnswer>> NetworkDoor::send(HttpRequest request, Call call)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return request.mayChange() ? runWitnessed(m_core, std::move(request), id, std::move(call))
                               : run(m_core, std::move(request), id, std::move(call));
}

QCoro::Task<Result<HttpAnswer>> NetworkDoor::runWitnessed(std::shared_ptr<Core> core, HttpRequest request, QString id,
                                                          Call call)
{
    const auto& settings = core->settings;
    if (settings.readOnly) {
        const auto kind = settings.readOnlyByPolicy ? ErrorKind::ReadOnlyManaged : ErrorKind::ReadOnly;
        co_return tl::unexpected(Error{kind, request.base.host(), {}, 0, {}, id, 0});
    }
    if (settings.witness) {
        if (const auto allowed = settings.witness->begins(request, id, call); !allowed)
            co_return tl::unexpected(allowed.error());
    }
    const auto outcome = co_await run(core, std::move(request), id, std::move(call));
    if (settings.witness)
        settings.witness->ended(id, outcome);
    co_return outcome;
}

namespace {

/// Of the script, where the profile names one, else of the system.
QCoro::Task<Result<QList<QNetworkProxy>>> askProxies(const DoorSettings& settings, const QUrl& url, const Call& call,
                                                     const CancelToken& closed)
{
    return settings.proxyScript ? askScript(*settings.proxyScript, url, call, closed)
                                : findProxies(url, settings.systemProxies, call, closed);
}

} // namespace

/// Asks through what the address is reached, where that is not known.
QCoro::Task<Result<void>> NetworkDoor::learnProxies(std::shared_ptr<Core> core, QUrl url, QString id,
                                                    QDeadlineTimer deadline, CancelToken cancel)
{
    const bool isDecided = core->settings.managed.proxy || core->settings.proxy;
    if (isDecided || isLoopbackHost(url.host()) || core->known->find(url.host(), portOf(url)))
        co_return Result<void>();
    const auto left = std::chrono::milliseconds(std::max<qint64>(deadline.remainingTime(), 0));
    const Call call{left, cancel};
    auto found = co_await askProxies(core->settings, url, call, core->closed);
    if (!found) {
        found.error().requestId = id;
        co_return tl::unexpected(found.error());
    }
    core->known->keep(url.host(), portOf(url), *found);
    co_return Result<void>();
}

QCoro::Task<Result<HttpAnswer>> NetworkDoor::run(std::shared_ptr<Core> core, HttpRequest request, QString id, Call call)
{
    const QDeadlineTimer deadline(call.deadline, Qt::PreciseTimer);
    QUrl url = request.base.at(request.path, request.query);
    for (int hop = 0;; ++hop) {
        if (auto wrong = objection(request, url, core->settings.managed.hosts)) {
            wrong->requestId = id;
            co_return tl::unexpected(*wrong);
        }
        QElapsedTimer clock;
        clock.start();
        const auto learnt = co_await learnProxies(core, url, id, deadline, call.cancel);
        if (!learnt)
            co_return tl::unexpected(learnt.error());
        const ExchangeHandle exchange = core->start(request, url, id, deadline, call.cancel);
        co_await qCoro(exchange.get(), &Exchange::finished);
        auto outcome = exchange->takeOutcome();
        const int status = outcome ? outcome->status : 0;
        qCDebug(log).noquote() << verb(request.method) << url.path(QUrl::FullyEncoded) << status << clock.elapsed()
                               << "ms" << id;
        if (!outcome) {
            outcome.error().requestId = id;
            if (const auto proxy = core->proxyFor(url); proxy && outcome.error().kind == ErrorKind::Unreachable)
                nameProxy(outcome.error(), *proxy, exchange->failedUnknown());
            co_return outcome;
        }
        outcome->requestId = id;
        outcome->redirects = hop;
        if (const auto proxy = core->proxyFor(url))
            outcome->proxy = shownProxy(*proxy);
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
