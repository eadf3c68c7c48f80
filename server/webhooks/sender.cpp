// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/webhooks/sender.h"

#include "server/webhooks/signature.h"
#include "server/webhooks/target.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qint64 longestAnswer = 64LL * 1024; ///< read at most, since only its status counts

/// `example.com:8443` as the receiver knows itself, although the connection goes to an address.
QByteArray hostHeader(const QUrl& url)
{
    const auto host = url.host(QUrl::FullyEncoded);
    const auto bracketed = host.contains(u':') ? u"[%1]"_s.arg(host) : host;
    return (url.port() < 0 ? bracketed : u"%1:%2"_s.arg(bracketed).arg(url.port())).toLatin1();
}

} // namespace

/// One attempt from the question for the name to the end of the answer. Ends itself.
class WebhookSender::Attempt : public QObject
{
public:
    Attempt(WebhookSender& sender, const DueDelivery& delivery, qint64 now, Done done)
        : QObject(&sender)
        , m_sender(sender)
        , m_delivery(delivery)
        , m_sentAt(now)
        , m_done(std::move(done))
        , m_url(delivery.url, QUrl::StrictMode)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { fail(u"There was no answer in time."_s); });
        m_timer.setSingleShot(true);
        m_timer.start(sender.m_options.patience);
    }

    void begin()
    {
        const QHostAddress literal(m_url.host());
        if (!literal.isNull())
            connectTo({literal});
        else
            QHostInfo::lookupHost(m_url.host(), this, [this](const QHostInfo& found) {
                if (found.error() != QHostInfo::NoError)
                    fail(found.errorString());
                else
                    connectTo(found.addresses());
            });
    }

private:
    void connectTo(const QList<QHostAddress>& addresses)
    {
        const auto permitted = permittedAddresses(m_url, addresses, m_sender.m_options.networks);
        if (!permitted)
            return fail(permitted.error().detail);
        m_addresses = *permitted;
        post(m_addresses.takeFirst());
    }

    void post(const QHostAddress& address)
    {
        QUrl target = m_url;
        target.setHost(address.toString());
        QNetworkRequest request(target);
        request.setPeerVerifyName(m_url.host(QUrl::FullyEncoded));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it would name the address as its host
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_sender.m_options.roots);
        request.setSslConfiguration(tls);
        request.setRawHeader("Host", hostHeader(m_url));
        request.setRawHeader("Content-Type", "application/json");
        request.setRawHeader("User-Agent", "provostd/" + QCoreApplication::applicationVersion().toUtf8());
        for (const auto& [name, value] : webhookHeaders(m_delivery, m_sentAt))
            request.setRawHeader(name, value);
        m_reply = m_sender.m_network.post(request, m_delivery.payload);
        m_reply->setParent(this);
        m_reply->setReadBufferSize(longestAnswer);
        connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received) {
            if (received >= longestAnswer / 2)
                end();
        });
        connect(m_reply, &QNetworkReply::finished, this, &Attempt::end);
    }

    void end()
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_reply->error() == QNetworkReply::ConnectionRefusedError && !m_addresses.isEmpty())
            post(m_addresses.takeFirst());
        else if (status == 0)
            fail(m_reply->errorString());
        else
            finish({status, {}, {}});
    }

    void fail(const QString& why) { finish({0, {}, why.left(500)}); }

    void finish(DeliveryOutcome outcome)
    {
        const auto done = std::exchange(m_done, nullptr);
        if (!done)
            return;
        outcome.duration =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_began);
        if (m_reply) {
            m_reply->disconnect(this);
            m_reply->abort();
        }
        deleteLater();
        done(outcome);
    }

    WebhookSender& m_sender;
    const DueDelivery m_delivery;
    const qint64 m_sentAt;
    Done m_done;
    const QUrl m_url;
    const std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    QTimer m_timer;
    QList<QHostAddress> m_addresses; ///< not tried yet
    QNetworkReply* m_reply = nullptr;
};

WebhookSender::WebhookSender(SenderOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_network.setProxy(QNetworkProxy::NoProxy); // a proxy would look names up by itself
    m_network.setAutoDeleteReplies(false);
}

void WebhookSender::send(const DueDelivery& delivery, qint64 now, Done done)
{
    auto* attempt = new Attempt(*this, delivery, now, std::move(done)); // a child that deletes itself
    attempt->begin();
}

} // namespace provost::server
