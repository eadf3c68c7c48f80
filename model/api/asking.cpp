// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/asking.h"

#include "model/wire/wire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::asking {
namespace {

/// Whether the server as a whole is meant, and not one of the things that it has.
bool isOfTheServer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::Untrusted:
    case ErrorKind::RedirectRefused:
    case ErrorKind::BadAnswer:
    case ErrorKind::Unavailable:
    case ErrorKind::ServerFault:
        return true;
    default:
        return false;
    }
}

} // namespace

Error of(Error error, const HttpAnswer& answer)
{
    error.httpStatus = answer.status;
    error.requestId = answer.requestId;
    return error;
}

tl::unexpected<Error> at(const ServerUrl& place, Error error)
{
    if (isOfTheServer(error.kind)) {
        if (error.kind == ErrorKind::BadAnswer && !error.subject.isEmpty() && error.subject != place.host())
            error.detail = u"%1: %2"_s.arg(error.subject, error.detail);
        error.subject = place.display();
    }
    return tl::unexpected(std::move(error));
}

Result<QJsonObject> scimObjectOf(const HttpAnswer& answer, const AnswerBounds& bounds)
{
    constexpr int noContent = 204;
    constexpr qsizetype longestDetail = 2000;
    if (answer.status == noContent)
        return QJsonObject();
    auto object = jsonObjectOf(answer, bounds);
    if (answer.isSuccess())
        return object;
    Error error{
        wire::kindOfHttpStatus(answer.status), {}, {}, answer.status, {}, answer.requestId, answer.retryAfterSeconds};
    if (object) {
        error.detail = object->value("detail"_L1).toString().left(longestDetail);
        error.scimType = object->value("scimType"_L1).toString().left(100);
    }
    return tl::unexpected(std::move(error));
}

std::shared_ptr<Secret> cutSecret(QByteArray& json, QByteArrayView member)
{
    const auto place = secretIn(json, member);
    if (!place)
        return {};
    auto secret = std::make_shared<Secret>(Secret::take(QByteArray(json.constData() + place->begin, place->size)));
    std::fill_n(json.begin() + place->begin, place->size, 'x');
    return secret;
}

QString segment(const QString& id)
{
    return u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

Query& Query::add(const QString& name, const QString& value)
{
    if (!value.isEmpty())
        m_query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return *this;
}

Query& Query::flag(const QString& name, bool value)
{
    return add(name, value ? u"true"_s : u"false"_s);
}

} // namespace provost::asking
