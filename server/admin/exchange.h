// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/wire/wire.h"
#include "server/admin/admin_routes.h"

#include <QJsonObject>

namespace provost::server {

/// An answer with a JSON object.
[[nodiscard]] HttpResponse jsonAnswer(const QJsonObject& object, int status = 200);
/// The same with an object that is text already.
[[nodiscard]] HttpResponse jsonTextAnswer(QByteArray json, int status = 200);
/// As jsonAnswer(), with the version as ETag.
[[nodiscard]] HttpResponse versionedAnswer(const QJsonObject& object, qint64 version, int status = 200);

/// The request's body as a JSON object; ErrorKind::Invalid says what is wrong with it.
[[nodiscard]] Result<QJsonObject> bodyObject(const HttpRequest& request);
/// As bodyObject(), read as T; `subject` of the error names the member.
template <class T>
[[nodiscard]] Result<T> bodyAs(const HttpRequest& request)
{
    const auto object = bodyObject(request);
    if (!object)
        return tl::unexpected(object.error());
    auto read = wire::fromJson<T>(*object);
    if (!read)
        return fail(ErrorKind::Invalid, read.error().subject, read.error().detail);
    return read;
}

/// A name as it may be stored: spaces around it removed, 1 to wire::maxName characters, no control characters.
[[nodiscard]] Result<QString> checkedName(const QString& name, const QString& subject);
/// As checkedName(), and may be empty.
[[nodiscard]] Result<QString> checkedLabel(const QString& label, const QString& subject);
/// `{"plan": …, "seatLimit": … or null}` of an account, as it may be stored.
[[nodiscard]] Result<AccountPlan> checkedPlan(QJsonObject object);
/// 1 to 3650 days, or unset.
[[nodiscard]] Result<void> checkLifetime(const std::optional<int>& days, const QString& subject);

/// A token as it may be issued: at least one scope, addresses in their shortest form.
[[nodiscard]] Result<NewToken> checkedToken(NewToken wanted);

/// A whole number of the query, `fallback` where absent. ErrorKind::Invalid where it is none or out of bounds.
[[nodiscard]] Result<qint64> queryNumber(const HttpRequest& request, const QString& name, qint64 fallback, qint64 least,
                                         qint64 most);
/// A time of the query (RFC 3339 with offset), or unset.
[[nodiscard]] Result<std::optional<QDateTime>> queryTime(const HttpRequest& request, const QString& name);
/// `true` or `false` of the query.
[[nodiscard]] Result<bool> queryFlag(const HttpRequest& request, const QString& name, bool fallback);
/// The size of a page: 1 to 1000, else 200.
[[nodiscard]] Result<int> pageLimit(const HttpRequest& request);

/// ErrorKind::Precondition where `If-Match` names another version; ErrorKind::Invalid where the header is missing.
[[nodiscard]] Result<void> matchVersion(const HttpRequest& request, qint64 version, const QString& subject);

} // namespace provost::server
