// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/vendor/vendor.h"

#include "model/api/scim/resources.h"
#include "model/domain/fold.h"
#include "model/domain/shown_text.h"
#include "model/net/json_body.h"
#include "model/scim/resource_id.h"
#include "model/wire/wire.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::vendor {
namespace {

constexpr qsizetype longestDetail = 2000;

/// What the vendors write in the place of an error: a sentence, several, or an object with one of either.
QString wordsIn(const QJsonValue& value, int depth = 0)
{
    constexpr int deepest = 3;
    if (value.isString())
        return value.toString().left(longestDetail);
    QStringList words;
    if (value.isArray()) {
        const auto array = value.toArray();
        for (qsizetype at = 0; at < std::min<qsizetype>(array.size(), 5) && depth < deepest; ++at)
            words.append(wordsIn(array.at(at), depth + 1));
    } else {
        const auto object = value.toObject();
        for (const auto& name : {u"message"_s, u"error_message"_s, u"error_description"_s, u"errors"_s, u"error"_s}) {
            if (words.isEmpty() && depth < deepest && object.contains(name))
                words.append(wordsIn(object.value(name), depth + 1));
        }
    }
    words.removeAll(QString());
    return words.join(u' ').left(longestDetail);
}

} // namespace

Result<QJsonValue> valueOf(const HttpAnswer& answer, const AnswerBounds& bounds)
{
    if (answer.isSuccess() && answer.body.trimmed().isEmpty())
        return QJsonValue(QJsonObject());
    const auto value = jsonValueOf(answer, bounds);
    if (answer.isSuccess())
        return value;
    Error error{wire::kindOfHttpStatus(answer.status), {}, {}, answer.status, {}, answer.requestId, 0};
    error.retryAfterSeconds = answer.retryAfterSeconds;
    if (value)
        error.detail = wordsIn(*value);
    return tl::unexpected(std::move(error));
}

Result<QJsonArray> listIn(const QJsonValue& value, const QString& name)
{
    const auto list = name.isEmpty() ? value : value.toObject().value(name);
    if (!list.isArray())
        return fail(ErrorKind::BadAnswer, name, u"the answer is no list"_s);
    return list.toArray();
}

QString text(const QJsonObject& object, const QString& name, qsizetype longest)
{
    return plainText(object.value(name).toString(), longest);
}

QString idIn(const QJsonObject& object, const QString& name)
{
    constexpr qsizetype longest = 150; // two of them make one identifier
    auto id = object.value(name).toString();
    return scim::isPathId(id, longest) ? id : QString();
}

QDateTime timeIn(const QJsonObject& object, const QString& name)
{
    constexpr qsizetype longest = 60;
    return QDateTime::fromString(object.value(name).toString().left(longest), Qt::ISODateWithMs).toUTC();
}

std::optional<QDateTime> optionalTimeIn(const QJsonObject& object, const QString& name)
{
    const auto time = timeIn(object, name);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Page<Membership> membersAmong(const Group& group, const QList<User>& users, const QString& search)
{
    const auto needle = searchKey(search);
    Page<Membership> page;
    QSet<UserId> met;
    for (const auto& user : users) {
        if (met.contains(user.id))
            continue;
        met.insert(user.id);
        if (needle.isEmpty() || searchKey(user.displayName + u'\n' + user.userName).contains(needle))
            page.items.append({group.id, group.displayName, user.id, user.displayName, user.userName, {}});
    }
    std::ranges::stable_sort(page.items, {},
                             [](const Membership& member) { return searchKey(member.userDisplayName); });
    page.total = page.items.size();
    return page;
}

std::optional<KeyPair> pairIn(const Secret& key)
{
    const auto told = key.expose();
    const auto colon = told.indexOf(':');
    const bool isPrintable = std::ranges::all_of(told, [](char c) { return c > 0x20 && c < 0x7f; });
    if (colon <= 0 || colon + 1 >= told.size() || !isPrintable)
        return std::nullopt;
    return KeyPair{told.first(colon).toByteArray(), Secret::take(told.sliced(colon + 1).toByteArray())};
}

// Every argument is built before the co_await: g++ 12 frees temporaries of such an expression twice.
QCoro::Task<Result<void>> readOneUser(asking::Door door, QString scimBaseUrl, std::shared_ptr<const Secret> token,
                                      Call call)
{
    const QUrl url(scimBaseUrl); // an identity provider's own query may stand behind it
    const auto place = ServerUrl::parse(url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment));
    if (!place || !token)
        co_return fail(ErrorKind::Invalid, scimBaseUrl, u"no address and token to test"_s);
    HttpRequest request{*place,
                        HttpMethod::Get,
                        u"/Users"_s,
                        {{u"count"_s, u"1"_s}},
                        {{"Accept", "application/scim+json, application/json"}},
                        {},
                        Credential{*place, token},
                        {}};
    const AnswerBounds bounds = request.bounds;
    const auto answer = co_await door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(*place, answer.error());
    const auto object = asking::scimObjectOf(*answer, bounds);
    if (!object)
        co_return asking::at(*place, object.error());
    if (const auto list = endpoint::listIn(*object); !list)
        co_return asking::at(*place, list.error());
    co_return Result<void>();
}

} // namespace provost::vendor
