// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/schema.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace provost {

/// A place in a JSON payload that a reader should look at.
struct PayloadMark
{
    enum class Kind {
        Offending, ///< the answer complains about this value
        Unknown,   ///< the schema has no such attribute
        ReadOnly,  ///< the client sends it, and it has no effect
        WrongType, ///< the value is not of the attribute's type, and is refused
        Tolerated, ///< the value is not of the attribute's type, and is understood all the same
    };

    QString pointer; ///< JSON Pointer, RFC 6901: `/Operations/0/value/3/value`
    Kind kind = Kind::Offending;
    QString note; ///< a sentence

    friend bool operator==(const PayloadMark&, const PayloadMark&) = default;
};

/// Where in the payload the value stands that an answer complains about: as a value, as the name of a member, or inside
/// a path, in this order. Any case. Nothing where it is not there, or the payload was cut and is no JSON any more.
[[nodiscard]] std::optional<PayloadMark> locate(const QByteArray& payload, const QString& value);

/// Marks what a POST or PUT body has beside the schema of its resource type. At most 200 marks. Pure; any thread.
[[nodiscard]] QList<PayloadMark> markResource(const scim::ResourceType& type, const QJsonObject& body);

/// The same of the value of one attribute, written at `pointer`.
void markValue(QList<PayloadMark>& marks, const scim::Attribute& attribute, const QJsonValue& value,
               const QString& pointer);

/// `pointer` with one more step, escaped.
[[nodiscard]] QString pointerInto(const QString& pointer, const QString& member);

} // namespace provost
