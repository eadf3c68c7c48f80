// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <utility>

namespace provost::server {

/// A request as it came over the wire, within the limits; a value, any thread.
struct HttpRequest
{
    QByteArray method; ///< upper case
    QByteArray path;   ///< percent-encoded, without query, trailing slashes removed (but "/" stays)
    QByteArray query;  ///< percent-encoded, `+` still means space
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, in order
    QByteArray body;
    QByteArray remoteAddress; ///< of the client, or of a proxy that is not trusted
    QByteArray origin;        ///< `https://scim.example.com` as a trusted proxy was asked for; else empty
    QByteArray requestId; ///< X-Request-Id where it was sent and sane, else made here, as in model/domain/request_id.h

    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const;
    /// Decoded value of the first parameter of that name (exact case); empty where absent.
    [[nodiscard]] QString queryValue(QStringView name) const;
    [[nodiscard]] bool hasQuery(QStringView name) const;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType; ///< empty: no body
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// A long poll that has nothing to tell yet sets this: the answer is held back, the route's handler runs again
    /// after each change to the change feed, and the first answer without it goes out, or this one when the time is
    /// over. 60 seconds at most. Only for routes with Access::Read.
    std::chrono::milliseconds holdFor = std::chrono::milliseconds::zero();
    /// What a handler has done so far sets this where there is more to do than one transaction should hold: the handler
    /// runs again with it, after the writes that wait, and the first answer without it goes out. Only for routes with
    /// Access::Write.
    QVariantList soFar = {};
};

/// An answer from outside of all mounts, or from before it is known to which one a request goes: in the form of a SCIM
/// error (RFC 7644 section 3.12), since who enters a wrong address is mostly an identity provider.
[[nodiscard]] HttpResponse unmountedError(int status, const QString& detail);

/// Called exactly once, from any thread.
using Respond = std::function<void(HttpResponse)>;

} // namespace provost::server
