// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/filter.h"
#include "model/scim/schema.h"

#include <QJsonObject>

namespace provost::scim {

/// The right-hand side of a comparison, brought to the attribute's type once.
struct Operand
{
    enum class Kind { None, Text, Number, Flag, Time };

    Kind kind = Kind::None; ///< None: `null`, or `pr`
    QString text;           ///< folded where the attribute is not caseExact
    double number = 0;
    bool flag = false;
    qint64 time = 0; ///< milliseconds since 1970, UTC
};

/// A filter whose names are resolved against a resource type and whose values have the attributes' types. The server
/// turns it into SQL where it can, and runs it against resources where it cannot.
struct BoundFilter
{
    Filter::Kind kind = Filter::Kind::Compare;
    Target target;
    CompareOp op = CompareOp::Eq;
    Operand operand;
    std::vector<BoundFilter> children;

    /// The attribute whose values are compared: the sub-attribute where there is one.
    [[nodiscard]] const Attribute& compared() const { return target.sub ? *target.sub : *target.attribute; }
    /// Whether this attribute takes part anywhere.
    [[nodiscard]] bool mentions(QLatin1StringView attributeName) const;
};

/// Checks a filter against what the attributes are: unknown ones, `password`, an order on booleans or binaries, a value
/// of another type are scimType invalidFilter (RFC 7644 section 3.4.2.2).
[[nodiscard]] Result<BoundFilter> bindFilter(const Filter& filter, const ResourceType& type);

/// The same for the inside of brackets, where names are sub-attributes of `attribute`.
[[nodiscard]] Result<BoundFilter> bindElementFilter(const Filter& filter, const Attribute& attribute);

/// Whether a resource in canonical form (see resource.h; with `id` and `meta`, and `groups` or `members` where the
/// filter mentions them) satisfies the filter.
[[nodiscard]] bool matches(const BoundFilter& filter, const QJsonObject& resource);

/// Whether one element of a multi-valued attribute satisfies a filter made by bindElementFilter().
[[nodiscard]] bool matchesElement(const BoundFilter& filter, const QJsonValue& element);

/// Milliseconds since 1970 of an RFC 3339 time with any number of fractional digits; scimType invalidValue.
[[nodiscard]] Result<qint64> timeOf(const QString& text);

} // namespace provost::scim
