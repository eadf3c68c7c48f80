// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/provost/answers.h"
#include "model/domain/id.h"
#include "model/net/network_door.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QUrlQuery>

#include <memory>
#include <optional>

/// How every request to provostd is put together and its answer read; what the files of ProvostApi share. Nothing here
/// is a member: what a coroutine needs travels in its parameters, so that an API that is gone before its answer came
/// leaves nothing dangling. On the thread of the API.
namespace provost::asking {

template <class T>
using Read = Result<T> (*)(const QJsonObject&);
/// Adds what the answer tells beside its body.
template <class T>
using Complete = void (*)(T&, const HttpAnswer&);
using Door = std::shared_ptr<NetworkDoor>;

/// The error with what the HTTP answer says beside it.
[[nodiscard]] Error of(Error error, const HttpAnswer& answer);

/// The error as a person can place it: what went wrong with the server happened to the address that was entered, and
/// what that was inside of an answer is a detail.
[[nodiscard]] tl::unexpected<Error> at(const ServerUrl& place, Error error);

/// Sends the request and reads the object that comes back.
template <class T>
QCoro::Task<Result<T>> ask(Door door, HttpRequest request, Call call, Read<T> read, Complete<T> complete = nullptr)
{
    const AnswerBounds bounds = request.bounds;
    const ServerUrl place = request.base;
    const auto answer = co_await door->send(std::move(request), std::move(call));
    if (!answer)
        co_return at(place, answer.error());
    const auto object = answers::objectOf(*answer, bounds);
    if (!object)
        co_return at(place, object.error());
    auto value = read(*object);
    if (!value)
        co_return at(place, of(value.error(), *answer));
    if (complete)
        complete(*value, *answer);
    co_return value;
}

/// The same where success has no body (204).
QCoro::Task<Result<void>> askForNothing(Door door, HttpRequest request, Call call);

/// The same for an answer that hands a secret over: it is cut out before anything else reads the text.
template <class T>
QCoro::Task<Result<T>> askForSecret(Door door, HttpRequest request, Call call, Read<T> read)
{
    const AnswerBounds bounds = request.bounds;
    const ServerUrl place = request.base;
    auto answer = co_await door->send(std::move(request), std::move(call));
    if (!answer)
        co_return at(place, answer.error());
    auto secret = answers::cutSecret(answer->body);
    const auto object = answers::objectOf(*answer, bounds);
    if (!object)
        co_return at(place, object.error());
    auto value = read(*object);
    if (!value)
        co_return at(place, of(value.error(), *answer));
    value->secret = std::move(secret);
    co_return value;
}

/// On the condition that `version` is the newest (If-Match).
[[nodiscard]] HttpRequest onlyOf(qint64 version, HttpRequest request);
/// The version that the answer is of; 0 where it does not tell.
[[nodiscard]] qint64 versionOf(const HttpAnswer& answer);

/// An id as one segment of a path, with the slash before it.
[[nodiscard]] QString segment(const QString& id);

/// Query items as the server reads them: `+` and the like are encoded too, which QUrlQuery alone would not do.
class Query
{
public:
    /// An empty value adds nothing.
    Query& add(const QString& name, const QString& value);
    Query& add(const QString& name, qint64 value) { return add(name, QString::number(value)); }
    Query& flag(const QString& name, bool value);
    template <class Tag>
    Query& add(const QString& name, const std::optional<Id<Tag>>& id)
    {
        return id ? add(name, id->text()) : *this;
    }
    [[nodiscard]] const QUrlQuery& get() const { return m_query; }

private:
    QUrlQuery m_query;
};

} // namespace provost::asking
