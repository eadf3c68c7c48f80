// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/asking.h"
#include "model/api/provost/answers.h"

#include <QCoroTask>
#include <QJsonObject>

/// How every request to provostd is put together and its answer read; what the files of ProvostApi share. Nothing here
/// is a member: what a coroutine needs travels in its parameters, so that an API that is gone before its answer came
/// leaves nothing dangling. On the thread of the API.
namespace provost::asking {

template <class T>
using Read = Result<T> (*)(const QJsonObject&);
/// Adds what the answer tells beside its body.
template <class T>
using Complete = void (*)(T&, const HttpAnswer&);

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
    auto secret = cutSecret(answer->body);
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

} // namespace provost::asking
