// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/net/http_message.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace provost {

/// The JSON object that an answer carries. ErrorKind::BadAnswer, with `detail` in English, where the content type is
/// not JSON, where it is nested deeper or has more items than `bounds` allow (found before anything is built), or where
/// it is no JSON object.
[[nodiscard]] Result<QJsonObject> jsonObjectOf(const HttpAnswer& answer, const AnswerBounds& bounds);

/// The same for a JSON object or array.
[[nodiscard]] Result<QJsonValue> jsonValueOf(const HttpAnswer& answer, const AnswerBounds& bounds);

/// Where in the text of an answer the value of its first member of that name stands, without the quotes; none where it
/// has other characters than tokens have. No copy of it is made.
struct SecretPlace
{
    qsizetype begin = 0;
    qsizetype size = 0;
};
[[nodiscard]] std::optional<SecretPlace> secretIn(QByteArrayView json, QByteArrayView member = "secret");

} // namespace provost
