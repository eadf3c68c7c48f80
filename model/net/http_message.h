// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/server_url.h"
#include "model/secrets/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QUrlQuery>

#include <memory>
#include <optional>
#include <utility>

namespace provost {

/// A bearer credential and the only place that it may be sent to.
struct Credential
{
    ServerUrl place;
    std::shared_ptr<const Secret> secret;
    QByteArrayView scheme = "Bearer"; ///< a literal, before it in the header
};

/// How much of an answer is read. Beyond it the answer is given up as ErrorKind::BadAnswer.
struct AnswerBounds
{
    qint64 bytes = 16 * 1024 * 1024;
    int jsonDepth = 32;
    int jsonItems = 500'000; ///< members and elements, all levels together
};

enum class HttpMethod { Get, Head, Post, Put, Patch, Delete };

/// One request, as a value. Method, path and query decide where it goes; see ServerUrl::at() for the form of `path`.
struct HttpRequest
{
    ServerUrl base;
    HttpMethod method = HttpMethod::Get;
    QString path;
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<Credential> credential;
    AnswerBounds bounds;
    bool asksOnly =
        false; ///< a question that is too long for a query: it changes nothing, though its method may be POST

    /// Whether it may change something on the server.
    [[nodiscard]] bool mayChange() const
    {
        return method != HttpMethod::Get && method != HttpMethod::Head && !(method == HttpMethod::Post && asksOnly);
    }
};

/// A complete answer, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QString requestId;                 ///< sent as X-Request-Id
    int retryAfterSeconds = 0;         ///< Retry-After or X-Rate-Limit-Reset, from now; 0 where none was given
    QDateTime date = {};               ///< the server's clock, in UTC; invalid where it did not tell
    QByteArray etag = {};              ///< of what it tells, as sent; empty: none
    int redirects = 0;                 ///< that were followed to it
    QDateTime trustedUntil = {};       ///< end of the server's certificate; invalid where there was no TLS
    QByteArray location = {};          ///< header of that name, as sent; empty: none
    QList<QSslCertificate> chain = {}; ///< that the server showed, its own first; empty where there was no TLS
    QString proxy = {};                ///< through which it came, without user and password; empty: none

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace provost
