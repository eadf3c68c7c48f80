// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/proxy_lookup.h"

#include "model/net/proxy_fault.h"

#include <QCoroSignal>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using Proxies = QList<QNetworkProxy>;

constexpr std::chrono::seconds longestLookup(10);

/// Nobody waits for its threads, at the end of the program neither: what the system does there cannot be stopped.
QThreadPool& patientThreads()
{
    static auto* const pool = new QThreadPool;
    return *pool;
}

std::atomic_bool& wereAsked()
{
    static std::atomic_bool asked = false;
    return asked;
}

QFuture<Proxies> askAside(const QUrl& url, SystemProxies ask)
{
    auto promise = std::make_shared<QPromise<Proxies>>();
    promise->start();
    auto future = promise->future();
    if (!ask)
        wereAsked() = true;
    patientThreads().start([promise, url, ask = std::move(ask)] {
        const QNetworkProxyQuery query(url);
        promise->addResult(ask ? ask(query) : QNetworkProxyFactory::systemProxyForQuery(query));
        promise->finish();
    });
    return future;
}

/// One question, which ends once.
class ProxyLookup : public QObject
{
    Q_OBJECT

public:
    ProxyLookup(const QUrl& url, SystemProxies ask, Call call, CancelToken closed)
        : m_host(url.host(QUrl::FullyEncoded))
        , m_watch(std::move(call.cancel), [this] { cancelLater(); })
        , m_closedWatch(std::move(closed), [this] { cancelLater(); })
    {
        connect(&m_answer, &QFutureWatcherBase::finished, this, [this] { end(m_answer.result()); });
        m_answer.setFuture(askAside(url, std::move(ask)));
        const bool isShort = call.deadline < longestLookup;
        QTimer::singleShot(std::min<std::chrono::milliseconds>(call.deadline, longestLookup), this, [this, isShort] {
            const auto why = u"The system did not say in time through which proxy this host is reached."_s;
            end(isShort ? fail(ErrorKind::TimedOut, m_host)
                        : fail(ErrorKind::Unreachable, m_host, withProxyFault(why, ProxyFault::Undecided)));
        });
    }

    [[nodiscard]] const Result<Proxies>& outcome() const { return *m_outcome; }

Q_SIGNALS:
    void finished();

private:
    /// From any thread.
    void cancelLater()
    {
        QMetaObject::invokeMethod(this, [this] { end(fail(ErrorKind::Cancelled, m_host)); }, Qt::QueuedConnection);
    }
    void end(Result<Proxies> outcome)
    {
        if (m_outcome)
            return;
        m_outcome = std::move(outcome);
        Q_EMIT finished();
    }

    QString m_host;
    std::optional<Result<Proxies>> m_outcome;
    QFutureWatcher<Proxies> m_answer;
    CancelWatch m_watch;
    CancelWatch m_closedWatch;
};

} // namespace

QCoro::Task<Result<QList<QNetworkProxy>>> findProxies(QUrl url, SystemProxies ask, Call call, CancelToken closed)
{
    const auto place = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const ProxyLookup lookup(place, std::move(ask), std::move(call), std::move(closed));
    co_await qCoro(&lookup, &ProxyLookup::finished);
    co_return lookup.outcome();
}

bool systemProxiesWereAsked()
{
    return wereAsked();
}

} // namespace provost

#include "proxy_lookup.moc"
