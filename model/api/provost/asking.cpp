// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/asking.h"

using namespace Qt::StringLiterals;

namespace provost::asking {
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

} // namespace provost::asking
