// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/exchange.h"

#include "model/net/certificate_facts.h"
#include "model/net/proxy_fault.h"
#include "model/net/tls_fault.h"

#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr qint64 ReadAhead = 64 * 1024;
constexpr qint64 LongestRetryAfter = 24 * 60 * 60;

/// Seconds from now, of both forms that RFC 9110 section 10.2.3 knows.
/// A date as RFC 9110 section 5.6.7 wants senders to write it; invalid for anything else.
QDateTime httpDate(const QByteArray& header)
{
    const auto at =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return at.isValid() ? QDateTime(at.date(), at.time(), Qt::UTC) : QDateTime();
}

int retryAfter(const QByteArray& header)
{
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const auto at = httpDate(header);
        if (!at.isValid())
            return 0;
        seconds = QDateTime::currentDateTimeUtc().secsTo(at);
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 0, LongestRetryAfter));
}

/// Of Retry-After, or of `X-Rate-Limit-Reset` with an RFC 3339 time, which some send in its place (Frontegg).
int secondsToWait(const QNetworkReply& reply)
{
    if (reply.hasRawHeader("Retry-After"))
        return retryAfter(reply.rawHeader("Retry-After"));
    if (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 429)
        return 0;
    const auto reset =
        QDateTime::fromString(QString::fromLatin1(reply.rawHeader("X-Rate-Limit-Reset").left(50)), Qt::ISODateWithMs);
    if (!reset.isValid())
        return 0;
    const auto seconds = (QDateTime::currentDateTimeUtc().msecsTo(reset) + 999) / 1000;
    return static_cast<int>(std::clamp<qint64>(seconds, 0, LongestRetryAfter));
}

ErrorKind kindOfTransport(QNetworkReply::NetworkError error, bool answerBegun)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::BadAnswer;
    default:
        return answerBegun ? ErrorKind::BadAnswer : ErrorKind::Unreachable;
    }
}

/// The absolute target of a redirect; empty where it is none.
QUrl targetOf(const QNetworkReply& reply)
{
    // Not LocationHeader: that reads absolute addresses alone, and RFC 9110 section 10.2.2 allows relative ones.
    const QUrl location = QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::StrictMode);
    return location.isValid() ? reply.url().resolved(location) : QUrl();
}

/// Errors from 200 on (but for a broken protocol) tell of the HTTP status, the ones below of the connection.
bool isOfTransport(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError &&
           (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolFailure ||
            error == QNetworkReply::ProtocolUnknownError);
}

} // namespace

Exchange::Exchange(QNetworkReply* reply, qint64 mostBytes, QDeadlineTimer deadline, CancelToken cancel,
                   CancelToken closed)
    : m_reply(reply)
    , m_host(reply->url().host(QUrl::FullyEncoded))
    , m_mostBytes(mostBytes)
    , m_cancelWatch(std::move(cancel),
                    [this] {
                        QMetaObject::invokeMethod(
                            this, [this] { giveUp(ErrorKind::Cancelled, {}); }, Qt::QueuedConnection);
                    })
    , m_closedWatch(std::move(closed), [this] {
        QMetaObject::invokeMethod(this, [this] { giveUp(ErrorKind::Cancelled, {}); }, Qt::QueuedConnection);
    })
{
    reply->setParent(this);
    reply->setReadBufferSize(ReadAhead);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(reply, &QNetworkReply::finished, this, &Exchange::end);
    connect(reply, &QNetworkReply::sslErrors, this, &Exchange::hearTls);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(ErrorKind::TimedOut, {}); });
    m_deadline.start(
        static_cast<int>(std::clamp<qint64>(deadline.remainingTime(), 0, std::numeric_limits<int>::max())));
}

Exchange::~Exchange() = default;

/// A server that staples no word of its authority is the usual case, and no fault; where it staples one, that counts.
void Exchange::hearTls(const QList<QSslError>& errors)
{
    const auto isMissingStaple = [](const QSslError& error) { return error.error() == QSslError::OcspNoResponseFound; };
    m_tlsErrors = errors;
    m_tlsErrors.removeIf(isMissingStaple);
    if (m_tlsErrors.isEmpty())
        m_reply->ignoreSslErrors(errors);
}

Result<HttpAnswer> Exchange::takeOutcome()
{
    return *std::exchange(m_outcome, std::nullopt);
}

void Exchange::read()
{
    if (m_outcome)
        return;
    if (m_body.isEmpty())
        m_body.reserve(std::min(m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(), m_mostBytes));
    const qint64 room = m_mostBytes - m_body.size();
    m_body.append(m_reply->read(room + 1));
    if (m_body.size() > m_mostBytes)
        giveUp(ErrorKind::BadAnswer, u"the answer is longer than %1 bytes"_s.arg(m_mostBytes));
}

void Exchange::giveUp(ErrorKind kind, const QString& detail)
{
    if (m_outcome)
        return;
    m_outcome = fail(kind, m_host, detail);
    m_body.clear();
    m_deadline.stop();
    if (m_reply)
        m_reply->abort();
    Q_EMIT finished();
}

void Exchange::end()
{
    if (m_outcome)
        return;
    while (m_reply->bytesAvailable() > 0 && !m_outcome)
        read();
    if (m_outcome)
        return;
    m_deadline.stop();
    m_outcome = outcomeOfReply();
    Q_EMIT finished();
}

Result<HttpAnswer> Exchange::outcomeOfReply()
{
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const auto error = m_reply->error();
    m_failedUnknown = error == QNetworkReply::UnknownNetworkError && !status.isValid();
    if (const auto proxy = proxyFaultOf(error)) // whatever the proxy answered, it is not the server's word
        return fail(ErrorKind::Unreachable, m_host, withProxyFault(m_reply->errorString().left(500), *proxy));
    if (isOfTransport(error) || !status.isValid()) {
        const bool distrust = !m_tlsErrors.isEmpty() || error == QNetworkReply::SslHandshakeFailedError ||
                              isAlertOfTls(m_reply->errorString());
        const auto kind = distrust ? ErrorKind::Untrusted : kindOfTransport(error, status.isValid());
        return fail(kind, m_host,
                    distrust ? describeDistrust(*m_reply, m_tlsErrors) : m_reply->errorString().left(500));
    }
    if (m_reply->hasRawHeader("Location"))
        m_redirect = targetOf(*m_reply);
    return HttpAnswer{status.toInt(),
                      m_reply->rawHeader("Content-Type").left(200),
                      std::move(m_body),
                      {},
                      secondsToWait(*m_reply),
                      httpDate(m_reply->rawHeader("Date")),
                      m_reply->rawHeader("ETag").left(200),
                      0,
                      m_reply->sslConfiguration().peerCertificate().expiryDate(),
                      m_reply->rawHeader("Location").left(2000),
                      m_reply->sslConfiguration().peerCertificateChain()};
}

QString describeDistrust(const QNetworkReply& reply, const QList<QSslError>& errors)
{
    QStringList lines{u"Host: %1"_s.arg(reply.url().host(QUrl::FullyEncoded))};
    for (const auto& error : errors.first(std::min<qsizetype>(errors.size(), 5)))
        lines.append(u"Reason: %1"_s.arg(error.errorString().left(300)));
    if (errors.isEmpty())
        lines.append(u"Reason: %1"_s.arg(reply.errorString().left(300)));
    auto chain = reply.sslConfiguration().peerCertificateChain();
    if (chain.isEmpty() && !errors.isEmpty() && !errors.first().certificate().isNull())
        chain.append(errors.first().certificate());
    for (const auto& facts : factsOf(chain))
        lines.append(lineOf(facts));
    return withFault(lines.join(u'\n'), judgeTls(errors, reply.errorString(), chain));
}

} // namespace provost
