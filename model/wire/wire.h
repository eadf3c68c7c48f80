// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/domain/connection.h"
#include "model/domain/directory.h"
#include "model/domain/error.h"
#include "model/domain/operator.h"
#include "model/domain/page.h"
#include "model/domain/request.h"

#include <QJsonArray>
#include <QJsonObject>

/// The admin API's JSON, once, for the server that writes it and the application that reads it (and the reverse).
/// Readers are strict: a missing or mistyped member is ErrorKind::BadAnswer that names the member; unknown members are
/// ignored. Times are RFC 3339 in UTC with milliseconds. Pure functions; any thread.
namespace provost::wire {

[[nodiscard]] QJsonObject toJson(const Account& account);
[[nodiscard]] QJsonObject toJson(const Connection& connection);
[[nodiscard]] QJsonObject toJson(const Token& token);
[[nodiscard]] QJsonObject toJson(const DeletionPreview& preview);
[[nodiscard]] QJsonObject toJson(const User& user);
[[nodiscard]] QJsonObject toJson(const Group& group);
[[nodiscard]] QJsonObject toJson(const Membership& membership);
[[nodiscard]] QJsonObject toJson(const Event& event);
[[nodiscard]] QJsonObject toJson(const EventDetail& detail);
[[nodiscard]] QJsonObject toJson(const AuditEntry& entry);
[[nodiscard]] QJsonObject toJson(const Change& change);
[[nodiscard]] QJsonObject toJson(const Operator& person);
[[nodiscard]] QJsonObject toJson(const ServerInfo& info);
[[nodiscard]] QJsonObject toJson(const NewConnection& request);
[[nodiscard]] QJsonObject toJson(const ConnectionEdit& edit);
[[nodiscard]] QJsonObject toJson(const NewToken& request);

/// Specialised for every type above. `subject` of a failure is the JSON path of the member.
template <class T>
[[nodiscard]] Result<T> fromJson(const QJsonObject& object);

/// `{"items": […], "total": n, "next": "…"}`
template <class T>
[[nodiscard]] QJsonObject toJson(const Page<T>& page)
{
    QJsonArray items;
    for (const auto& item : page.items)
        items.append(toJson(item));
    return {{QStringLiteral("items"), items},
            {QStringLiteral("total"), page.total},
            {QStringLiteral("next"), page.next}};
}

template <class T>
[[nodiscard]] Result<QList<T>> listFromJson(const QJsonArray& array)
{
    QList<T> items;
    items.reserve(array.size());
    for (const auto& value : array) {
        auto item = fromJson<T>(value.toObject());
        if (!item)
            return tl::unexpected(item.error());
        items.append(*std::move(item));
    }
    return items;
}

template <class T>
[[nodiscard]] Result<Page<T>> pageFromJson(const QJsonObject& object)
{
    auto items = listFromJson<T>(object.value(QStringLiteral("items")).toArray());
    if (!items)
        return tl::unexpected(items.error());
    return Page<T>{*std::move(items), object.value(QStringLiteral("total")).toInteger(),
                   object.value(QStringLiteral("next")).toString()};
}

/// The error body of the admin API: `{"error": {"kind": "conflict", "subject": "…", "detail": "…", "requestId": "…"}}`.
[[nodiscard]] QJsonObject errorToJson(const Error& error);
/// Reads an error body; where it is none, the kind follows from `httpStatus` alone.
[[nodiscard]] Error errorFromJson(const QByteArray& body, int httpStatus);
/// 400 for Invalid, 401 for Unauthorized, and so on; 500 for kinds that have no HTTP status of their own.
[[nodiscard]] int httpStatusOf(ErrorKind kind);
[[nodiscard]] ErrorKind kindOfHttpStatus(int httpStatus);

[[nodiscard]] QString timeToText(const QDateTime& time);
[[nodiscard]] Result<QDateTime> timeFromText(const QString& text, const QString& subject);

} // namespace provost::wire
