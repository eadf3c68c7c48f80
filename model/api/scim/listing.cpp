// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/listing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::endpoint {

using namespace asking;

namespace {

/// Large answers of groups with all their members are what servers send.
constexpr AnswerBounds listBounds{64 * 1024 * 1024, 32, 4'000'000};

/// Where a listing goes on: by cursor, or by index and how many there are according to the server.
struct Place
{
    QString cursor;
    qint64 index = 1;
    qint64 counted = -1;
};

Place placeIn(const QString& after)
{
    if (after.startsWith(u'c'))
        return {after.sliced(1), 0, -1};
    const auto parts = after.mid(1).split(u'/');
    return after.isEmpty() ? Place() : Place{{}, parts.value(0).toLongLong(), parts.value(1).toLongLong()};
}

/// Some servers refuse a startIndex that they have nothing at.
bool isBeyondTheEnd(const Place& place, const Error& error)
{
    return place.cursor.isEmpty() && place.counted >= 0 && place.index > place.counted &&
           (error.kind == ErrorKind::Invalid || error.kind == ErrorKind::NotFound);
}

/// What a server may not have, and be a good one all the same.
bool isMissing(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Invalid || kind == ErrorKind::Unsupported ||
           kind == ErrorKind::BadAnswer || kind == ErrorKind::ServerFault;
}

QString filterFor(const QDateTime& time)
{
    return u"meta.lastModified gt \"%1\""_s.arg(time.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace

HttpRequest requestTo(const Endpoint& at, HttpMethod method, const QString& path, const QUrlQuery& query)
{
    return HttpRequest{at.server,
                       method,
                       path,
                       query,
                       {{"Accept", "application/scim+json, application/json"}},
                       {},
                       Credential{at.server, at.token},
                       {}};
}

QCoro::Task<Result<ScimAnswer>> readObject(EndpointPtr at, HttpRequest request, Call call)
{
    const AnswerBounds bounds = request.bounds;
    const auto answer = co_await at->door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(at->server, answer.error());
    const auto object = scimObjectOf(*answer, bounds);
    if (!object)
        co_return asking::at(at->server, object.error());
    co_return ScimAnswer{*object, answer->etag, answer->date};
}

void forgetLearned(Endpoint& at)
{
    at.isLearned = false;
    at.changedAfterWorks.clear();
    at.filterForms.clear();
}

QCoro::Task<Result<void>> learn(EndpointPtr at, Call call)
{
    if (at->isLearned)
        co_return Result<void>();
    const auto request = requestTo(*at, HttpMethod::Get, u"/ServiceProviderConfig"_s);
    const auto config = co_await readObject(at, request, std::move(call));
    if (!config && !isMissing(config.error().kind))
        co_return tl::unexpected(config.error());
    at->isLearned = true;
    at->advertised = config ? advertisedIn(config->object) : AdvertisedFeatures();
    co_return Result<void>();
}

QCoro::Task<Result<Listed>> listPage(EndpointPtr at, QString path, QString filter, QString after, int limit, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const auto place = placeIn(after);
    const bool byCursor = after.isEmpty() ? at->offers(ScimFeature::Cursor) : !place.cursor.isEmpty();
    Query query;
    query.add(u"filter"_s, filter);
    if (!byCursor)
        query.add(u"startIndex"_s, place.index);
    query.add(u"count"_s, static_cast<qint64>(std::min(limit, at->preset.pageSize)));
    auto items = query.get();
    if (byCursor)
        items.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(place.cursor)));
    auto request = requestTo(*at, HttpMethod::Get, path, items);
    request.bounds = listBounds;
    const auto answer = co_await readObject(at, request, std::move(call));
    if (!answer && isBeyondTheEnd(place, answer.error()))
        co_return Listed{ListAnswer{{}, place.counted, 0, {}}, {}};
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto said = listIn(answer->object);
    if (!said)
        co_return asking::at(at->server, said.error());
    const auto came = said->resources.size() + said->strange;
    QString next;
    if (byCursor)
        next = said->nextCursor.isEmpty() ? QString() : u'c' + said->nextCursor;
    else if (came > 0)
        next = u"i%1/%2"_s.arg(place.index + came).arg(said->total);
    co_return Listed{*std::move(said), next};
}

QCoro::Task<Result<QString>> changedAfterFilter(EndpointPtr at, QString path, QDateTime time, Call call)
{
    if (!at->changedAfterWorks.contains(path)) {
        const QDeadlineTimer deadline(call.deadline);
        const auto learned = co_await learn(at, call);
        if (!learned)
            co_return tl::unexpected(learned.error());
        if (at->denies(ScimFeature::Filter)) {
            at->changedAfterWorks.insert(path, false);
        } else {
            call.deadline = rest(deadline);
            const QDateTime future(QDate(2999, 1, 1), QTime(0, 0), Qt::UTC);
            const auto filter = filterFor(future);
            const QString fromTheBeginning;
            const auto trial = co_await listPage(at, path, filter, fromTheBeginning, 1, std::move(call));
            if (!trial && !isMissing(trial.error().kind))
                co_return tl::unexpected(trial.error());
            const bool isRight = trial && trial->list.resources.isEmpty() && trial->list.total <= 0;
            at->changedAfterWorks.insert(path, isRight);
        }
    }
    if (!at->changedAfterWorks.value(path))
        co_return fail(ErrorKind::Unsupported, {}, u"the server does not filter by meta.lastModified"_s);
    co_return filterFor(time);
}

} // namespace provost::endpoint
