// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace provost {

/// The body of a request or an answer, or a resource, made ready to be read.
struct Payload
{
    static constexpr qsizetype largest = 1024 * 1024; ///< beyond it nothing is taken apart
    static constexpr int deepest = 64;                ///< objects and arrays in each other

    enum class Form {
        Json,
        Text, ///< no JSON
        TooLarge,
        TooDeep,
    };

    Form form = Form::Text;
    QByteArray text;                             ///< JSON indented, all else as it came
    QJsonValue document = QJsonValue::Undefined; ///< where it is JSON, and neither too large nor too deep
};

/// Pure; any thread.
[[nodiscard]] Payload readPayload(const QByteArray& bytes);

} // namespace provost
