// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace provost::server {

class RequestThread;

/// How a client shows itself.
struct ClientIdentity
{
    QByteArray userAgent;
    QByteArray contentType; ///< of bodies, and what is accepted
};

struct JsonAnswer
{
    int status = 0;
    QJsonObject body; ///< empty where the answer had none
};

/// Speaks JSON with one place (scheme, host, port and base path) and takes its credential nowhere else: redirects are
/// not followed, plain http goes to loopback alone. Each call blocks until its end; for the command line only.
class JsonClient
{
public:
    /// ErrorKind::Invalid where the URL is none, or would carry the credential in the open.
    static Result<JsonClient> open(RequestThread& thread, const QUrl& base, QByteArray credential,
                                   ClientIdentity identity);

    /// `target` is an encoded path below the base, with query: `/Users?count=1`. Any status is an answer; no answer
    /// within 30 seconds is an error.
    Result<JsonAnswer> send(const QByteArray& method, const QString& target, const QJsonObject& body = {}) const;
    /// As send(), and any status but `wanted` is an error that quotes the server.
    Result<QJsonObject> expect(int wanted, const QByteArray& method, const QString& target,
                               const QJsonObject& body = {}) const;
    /// The same place with one more header on every request, such as If-Match.
    [[nodiscard]] JsonClient with(const QByteArray& header, const QByteArray& value) const;

private:
    JsonClient(RequestThread& thread, QUrl base, QByteArray credential, ClientIdentity identity);

    RequestThread* m_thread;
    QUrl m_base;
    QByteArray m_credential;
    ClientIdentity m_identity;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
};

} // namespace provost::server
