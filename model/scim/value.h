// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/scim/schema.h"

#include <QJsonArray>
#include <QJsonValue>

namespace provost::scim {

/// What one value may cost, whatever the body's own limit: work on a multi-valued attribute grows with the square of
/// its values, and what is longer than a text is shown nowhere. Beyond them: scimType invalidValue. docs/limits.md.
struct ValueLimits
{
    static constexpr qsizetype text = 4096; ///< UTF-16 units of a text, such as userName
    static constexpr qsizetype binary =
        256 * 1024;                          ///< the same of a certificate or reference, which may be a data: URI
    static constexpr qsizetype values = 500; ///< elements of a multi-valued attribute; members have no such limit
};

/// Brings a value that a client sent into the form that is kept: member names as the schema spells them, string
/// booleans of boolean attributes as booleans, one value instead of a list of one and the reverse, a bare text as the
/// element whose `value` it is, readOnly and unknown members left out. Undefined means "unassigned": null, [] or what
/// nothing is left of (RFC 7643 section 2.5). scimType invalidValue where the type is another one or a limit is passed.
[[nodiscard]] Result<QJsonValue> normalize(const Attribute& attribute, const QJsonValue& value);

/// As normalize(), of one element of a multi-valued attribute.
[[nodiscard]] Result<QJsonValue> normalizeElement(const Attribute& attribute, const QJsonValue& value);

/// scimType invalidValue where a list of that many values is too long.
[[nodiscard]] Result<void> checkCount(const Attribute& attribute, qsizetype values);

/// Adds elements to those that are there. One that has the `type` and `value` of another is merged into it; a new
/// `primary` takes the place of the old one (RFC 7643 section 2.4).
void appendElements(const Attribute& attribute, QJsonArray& elements, const QJsonArray& added);

/// Leaves `primary` to the element at `index` alone.
void makePrimary(QJsonArray& elements, qsizetype index);

/// Whether elements of this attribute are objects with a `value`.
[[nodiscard]] bool hasValuePart(const Attribute& attribute);

/// Whether nothing is left of an element but what describes it (type, primary, display).
[[nodiscard]] bool isHollow(const QJsonObject& element);

} // namespace provost::scim
