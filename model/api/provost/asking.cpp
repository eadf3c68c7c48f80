// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/asking.h"

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

QCoro::Task<Result<void>> askForNothing(Door door, HttpRequest request, Call call)
{
    constexpr int noContent = 204;
    const AnswerBounds bounds = request.bounds;
    const ServerUrl place = request.base;
    const auto answer = co_await door->send(std::move(request), std::move(call));
    if (!answer)
        co_return at(place, answer.error());
    if (answer->status == noContent)
        co_return Result<void>();
    const auto object = answers::objectOf(*answer, bounds);
    co_return object ? Result<void>() : Result<void>(at(place, object.error()));
}

HttpRequest onlyOf(qint64 version, HttpRequest request)
{
    request.headers.emplaceBack("If-Match", '"' + QByteArray::number(version) + '"');
    return request;
}

qint64 versionOf(const HttpAnswer& answer)
{
    auto tag = answer.etag.trimmed();
    if (tag.startsWith("W/")) // as a proxy that compresses makes of it
        tag = tag.sliced(2);
    return tag.size() > 2 && tag.startsWith('"') ? tag.sliced(1).chopped(1).toLongLong() : 0;
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
