// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/message.h"

#include "model/scim/json_text.h"
#include "model/scim/messages.h"

#include <optional>

namespace provost::server {
namespace {

QString decoded(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(plain));
}

/// Value of the first parameter of that name, still encoded.
std::optional<QByteArrayView> parameter(QByteArrayView query, QStringView name)
{
    while (!query.isEmpty()) {
        const auto end = query.indexOf('&');
        const auto pair = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        const auto equals = pair.indexOf('=');
        if (decoded(equals < 0 ? pair : pair.first(equals)) == name)
            return equals < 0 ? QByteArrayView() : pair.sliced(equals + 1);
    }
    return std::nullopt;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView lowerCaseName) const
{
    for (const auto& [name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

QString HttpRequest::queryValue(QStringView name) const
{
    const auto found = parameter(query, name);
    return found ? decoded(*found) : QString();
}

bool HttpRequest::hasQuery(QStringView name) const
{
    return parameter(query, name).has_value();
}

HttpResponse unmountedError(int status, const QString& detail)
{
    Error error;
    error.httpStatus = status;
    error.detail = detail;
    HttpResponse response;
    response.status = status;
    response.contentType = scim::mediaType.data();
    response.body = scim::toJson(scim::errorToJson(error));
    return response;
}

} // namespace provost::server
