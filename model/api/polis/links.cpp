// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/polis/polis_api.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

// Setup links, and what webhooks were told.

namespace provost {

using namespace polis;
using asking::rest;

namespace {

constexpr qsizetype longestUrl = 2048;

QString linksPath()
{
    return u"/setuplinks"_s;
}

/// Takes the address out of the text of one link: the way in stands in its path. Null where it is none that could be
/// opened.
std::shared_ptr<Secret> cutUrl(QByteArray& json)
{
    const QByteArrayView name("\"url\"");
    const auto member = json.indexOf(name);
    const auto begin = member < 0 ? -1 : json.indexOf('"', member + name.size()) + 1;
    const auto end = begin <= 0 ? -1 : json.indexOf('"', begin);
    if (end <= begin || end - begin > longestUrl)
        return {};
    auto secret = std::make_shared<Secret>(Secret::take(QByteArray(json.constData() + begin, end - begin)));
    std::fill_n(json.begin() + begin, end - begin, 'x');
    const auto text = secret->expose();
    const bool isHttp = text.startsWith("https://") || text.startsWith("http://");
    const bool isPlain = std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f' && c != '\\'; });
    return isHttp && isPlain ? secret : nullptr;
}

std::optional<SetupLink> linkIn(const QJsonObject& object)
{
    SetupLink link;
    link.id = SetupLinkId(vendor::idIn(object, u"setupID"_s));
    link.accountId = AccountId(vendor::text(object, u"tenant"_s, 150));
    if (link.id.isEmpty() || link.accountId.isEmpty() || object.value("service"_L1).toString() != "dsync"_L1)
        return std::nullopt;
    link.accountName = link.accountId.text();
    link.product = vendor::text(object, u"product"_s, 150);
    constexpr double latest = 8.64e15; // what a time in milliseconds can be in the language that Polis is written in
    if (const auto until = object.value("validTill"_L1).toDouble(-1); until >= 0 && until <= latest)
        link.validUntil = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(until), Qt::UTC);
    return link;
}

QCoro::Task<Result<QList<SetupLink>>> listLinks(ProductPtr at, Call call)
{
    const auto path = linksPath() + u"/product"_s;
    const QString ofAll;
    const auto objects = co_await listAll(at, path, ofAll, std::move(call));
    if (!objects)
        co_return tl::unexpected(objects.error());
    QList<SetupLink> links;
    for (const auto& object : *objects) {
        if (const auto link = linkIn(object))
            links.append(*link);
    }
    co_return links;
}

QCoro::Task<Result<CreatedSetupLink>> createLink(ProductPtr at, AccountId account, int days, Call call)
{
    if (account.text().contains(u':'))
        co_return fail(ErrorKind::Invalid, account.text(), u"a tenant of Polis has no colon in its name"_s);
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await listLinks(at, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    QJsonObject body{{u"tenant"_s, account.text()}, {u"product"_s, at->name}, {u"expiryDays"_s, days}};
    // Polis answers with the link that is there unless it is told to make another, and fails where it is told so and
    // there is none.
    if (std::ranges::any_of(*standing, [&](const SetupLink& link) { return link.accountId == account; }))
        body.insert(u"regenerate"_s, true);
    auto request = requestTo(*at, HttpMethod::Post, linksPath(), {}, body);
    const AnswerBounds bounds = request.bounds;
    call.deadline = rest(deadline);
    auto answer = co_await at->door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(at->address, answer.error());
    auto url = answer->isSuccess() ? cutUrl(answer->body) : nullptr;
    const auto value = vendor::valueOf(*answer, bounds);
    if (!value)
        co_return asking::at(at->address, value.error());
    const auto link = linkIn(value->toObject().value("data"_L1).toObject());
    if (!link || link->accountId != account || !url)
        co_return asking::at(
            at->address,
            {ErrorKind::BadAnswer, {}, u"no link of this tenant came"_s, answer->status, {}, answer->requestId, 0});
    co_return CreatedSetupLink{*link, std::move(url)};
}

/// Polis says 200 to the id of nothing, so that it is looked for before and afterwards.
QCoro::Task<Result<void>> removeLink(ProductPtr at, SetupLinkId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto before = co_await listLinks(at, call);
    if (!before)
        co_return tl::unexpected(before.error());
    const auto isIt = [&id](const SetupLink& link) { return link.id == id; };
    if (std::ranges::none_of(*before, isIt))
        co_return fail(ErrorKind::NotFound, id.text());
    asking::Query query;
    query.add(u"id"_s, id.text());
    auto request = requestTo(*at, HttpMethod::Delete, linksPath(), query.get());
    call.deadline = rest(deadline);
    const auto done = co_await ask(at, std::move(request), call);
    if (!done)
        co_return tl::unexpected(done.error());
    call.deadline = rest(deadline);
    const auto after = co_await listLinks(at, std::move(call));
    if (!after)
        co_return tl::unexpected(after.error());
    if (std::ranges::any_of(*after, isIt))
        co_return asking::at(at->address,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the link is still there"_s, 0, {}, {}, 0});
    co_return Result<void>();
}

/// `user.created`; of a batch all of them, each once.
QString changeIn(const QJsonValue& payload)
{
    QStringList changes;
    const auto list = payload.isArray() ? payload.toArray() : QJsonArray{payload};
    for (const auto& each : list) {
        const auto change = vendor::text(each.toObject(), u"event"_s, 64);
        if (!change.isEmpty() && !changes.contains(change))
            changes.append(change);
    }
    return changes.join(u", "_s);
}

std::optional<Delivery> deliveryIn(const QJsonObject& object)
{
    Delivery delivery;
    delivery.id = DeliveryId(vendor::idIn(object, u"id"_s));
    if (delivery.id.isEmpty())
        return std::nullopt;
    delivery.at = vendor::timeIn(object, u"created_at"_s);
    delivery.change = changeIn(object.value("payload"_L1));
    const QUrl endpoint(vendor::text(object, u"webhook_endpoint"_s, longestUrl));
    delivery.endpoint = endpoint.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    delivery.status = object.value("status_code"_L1).toInt();
    delivery.isDelivered = object.value("delivered"_L1).toBool();
    return delivery;
}

QCoro::Task<Result<Page<Delivery>>> deliveriesOf(ProductPtr at, ConnectionId id, QString after, Call call)
{
    const auto row = after.toLongLong();
    const auto path = u"/events"_s;
    const auto& directory = id.text();
    const auto listed = co_await listPage(at, path, directory, row, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    Page<Delivery> page;
    for (const auto& item : listed->items) {
        if (const auto one = deliveryIn(item.toObject()))
            page.items.append(*one);
    }
    std::ranges::stable_sort(page.items, std::ranges::greater(), &Delivery::at);
    page.total = -1;
    if (!listed->isLast)
        page.next = QString::number(row + listed->items.size());
    co_return page;
}

QCoro::Task<Result<void>> forgetDeliveries(ProductPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readDirectory(at, id.text(), call); // Polis breaks off over a directory that is none
    if (!standing)
        co_return tl::unexpected(standing.error());
    asking::Query query;
    query.add(u"directoryId"_s, id.text());
    auto request = requestTo(*at, HttpMethod::Delete, u"/events"_s, query.get());
    call.deadline = rest(deadline);
    const auto done = co_await ask(at, std::move(request), std::move(call));
    if (!done)
        co_return tl::unexpected(done.error());
    co_return Result<void>();
}

} // namespace

AdminApi::Answer<QList<SetupLink>> PolisApi::setupLinks(Call call)
{
    return listLinks(m_product, std::move(call));
}

AdminApi::Answer<CreatedSetupLink> PolisApi::createSetupLink(AccountId account, int days, Call call)
{
    return createLink(m_product, std::move(account), days, std::move(call));
}

AdminApi::Answer<void> PolisApi::removeSetupLink(SetupLinkId id, Call call)
{
    return removeLink(m_product, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Delivery>> PolisApi::deliveries(ConnectionId id, QString after, Call call)
{
    return deliveriesOf(m_product, std::move(id), std::move(after), std::move(call));
}

AdminApi::Answer<void> PolisApi::removeDeliveries(ConnectionId id, Call call)
{
    return forgetDeliveries(m_product, std::move(id), std::move(call));
}

} // namespace provost
