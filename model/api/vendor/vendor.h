// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_values.h"
#include "model/api/asking.h"
#include "model/domain/directory.h"
#include "model/domain/page.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// What the kinds for vendors' own admin APIs have in common. What comes is untrusted: texts are plain and bounded, ids
/// are such as can be sent back. Pure, but for what asks through the door.
namespace provost::vendor {

/// What came with a success, an empty object where nothing did; else the error, in the vendor's own words as far as it
/// has any (`message`, `errors`, `error`, `error_message`).
[[nodiscard]] Result<QJsonValue> valueOf(const HttpAnswer& answer, const AnswerBounds& bounds);
/// ErrorKind::BadAnswer where it is no array; `name` of which it should be the member, empty: itself.
[[nodiscard]] Result<QJsonArray> listIn(const QJsonValue& value, const QString& name = {});

[[nodiscard]] QString text(const QJsonObject& object, const QString& name, qsizetype longest = 1024);
/// Empty where it could not be sent back as a part of a path.
[[nodiscard]] QString idIn(const QJsonObject& object, const QString& name);
/// Invalid where it is none.
[[nodiscard]] QDateTime timeIn(const QJsonObject& object, const QString& name);
[[nodiscard]] std::optional<QDateTime> optionalTimeIn(const QJsonObject& object, const QString& name);
[[nodiscard]] QByteArray compact(const QJsonObject& object);

/// Users of a group as its members: each once, those whose names hold what is searched, in the order of their names.
[[nodiscard]] Page<Membership> membersAmong(const Group& group, const QList<User>& users, const QString& search);

/// Two things that are entered and kept as one: a name and the secret behind the first colon.
struct KeyPair
{
    QByteArray name;
    Secret secret;
};
/// Unset where it is no pair of printable ASCII.
[[nodiscard]] std::optional<KeyPair> pairIn(const Secret& key);

/// Reads one user at a SCIM endpoint with a connection's own token, which goes nowhere else.
QCoro::Task<Result<void>> readOneUser(asking::Door door, QString scimBaseUrl, std::shared_ptr<const Secret> token,
                                      Call call);

} // namespace provost::vendor
