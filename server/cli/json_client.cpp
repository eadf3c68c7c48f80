// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/json_client.h"

#include "server/cli/request_thread.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr int timeoutMs = 30'000;

bool isLoopback(const QUrl& url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

/// The server's own words: a SCIM error (RFC 7644 section 3.12) or one of the admin API.
QString wordsOf(const JsonAnswer& answer)
{
    const auto scim = answer.body.value("detail"_L1).toString();
    return scim.isEmpty() ? answer.body.value("error"_L1).toObject().value("detail"_L1).toString() : scim;
}

} // namespace

JsonClient::JsonClient(RequestThread& thread, QUrl base, QByteArray credential, ClientIdentity identity)
    : m_thread(&thread)
    , m_base(std::move(base))
    , m_credential(std::move(credential))
    , m_identity(std::move(identity))
{
}

Result<JsonClient> JsonClient::open(RequestThread& thread, const QUrl& base, QByteArray credential,
                                    ClientIdentity identity)
{
    const bool isHttps = base.scheme() == "https"_L1;
    if (!base.isValid() || base.host().isEmpty() || (!isHttps && base.scheme() != "http"_L1))
        return fail(ErrorKind::Invalid, base.toString(), u"An http or https address is wanted."_s);
    if (!isHttps && !isLoopback(base))
        return fail(ErrorKind::Invalid, base.toString(),
                    u"The key would travel unencrypted. Use https, or run this on the server's own machine."_s);
    return JsonClient(thread, base, std::move(credential), std::move(identity));
}

JsonClient JsonClient::with(const QByteArray& header, const QByteArray& value) const
{
    JsonClient client = *this;
    client.m_headers.emplaceBack(header, value);
    return client;
}

Result<JsonAnswer> JsonClient::send(const QByteArray& method, const QString& target, const QJsonObject& body) const
{
    QNetworkRequest request(QUrl(m_base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + target));
    request.setTransferTimeout(timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Authorization", "Bearer " + m_credential);
    request.setRawHeader("User-Agent", m_identity.userAgent);
    request.setRawHeader("Accept", m_identity.contentType);
    for (const auto& [name, value] : m_headers)
        request.setRawHeader(name, value);
    QByteArray bytes;
    if (!body.isEmpty()) {
        request.setRawHeader("Content-Type", m_identity.contentType);
        bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    const auto reply = m_thread->send(request, method, bytes);
    if (reply.status == 0)
        return fail(ErrorKind::Unreachable, m_base.toString(), reply.error);
    return JsonAnswer{reply.status, QJsonDocument::fromJson(reply.body).object()};
}

Result<QJsonObject> JsonClient::expect(int wanted, const QByteArray& method, const QString& target,
                                       const QJsonObject& body) const
{
    const auto answer = send(method, target, body);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != wanted)
        return fail(ErrorKind::BadAnswer, QString::fromLatin1(method) + u' ' + target.section(u'?', 0, 0),
                    u"The server answered %1 and not %2. %3"_s.arg(QString::number(answer->status),
                                                                   QString::number(wanted), wordsOf(*answer)));
    return answer->body;
}

} // namespace provost::server
