// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"
#include "model/net/json_body.h"
#include "model/net/network_door.h"

#include <QDeadlineTimer>
#include <QUrlQuery>

#include <chrono>
#include <memory>
#include <optional>

/// What the kinds of servers share where they put a request together and read its answer. Pure, but for the door.
namespace provost::asking {

using Door = std::shared_ptr<NetworkDoor>;

/// The error with what the HTTP answer says beside it.
[[nodiscard]] Error of(Error error, const HttpAnswer& answer);

/// The error as a person can place it: what went wrong with the server happened to the address that was entered, and
/// what that was inside of an answer is a detail.
[[nodiscard]] tl::unexpected<Error> at(const ServerUrl& place, Error error);

/// The object of a SCIM answer, or the error that it tells (RFC 7644 section 3.12); an empty one where there is no
/// content (204).
[[nodiscard]] Result<QJsonObject> scimObjectOf(const HttpAnswer& answer, const AnswerBounds& bounds);

/// What is left of a call for its next request.
[[nodiscard]] inline std::chrono::milliseconds rest(const QDeadlineTimer& deadline)
{
    return std::chrono::milliseconds(deadline.remainingTime());
}

/// Cuts the string of the first member of that name out of JSON text: what is parsed afterwards does not hold it any
/// more. Null where there is none, or where it has characters that no token has.
[[nodiscard]] std::shared_ptr<Secret> cutSecret(QByteArray& json, QByteArrayView member = "secret");

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
