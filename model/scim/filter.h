// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/scim/attribute_name.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace provost::scim {

enum class CompareOp { Eq, Ne, Co, Sw, Ew, Gt, Ge, Lt, Le, Pr };

/// The tree of a filter (RFC 7644 section 3.4.2.2). Which attributes exist is not known here: see filter_match.h.
struct Filter
{
    enum class Kind {
        Compare,        ///< `name op value`
        And,            ///< all of `children`
        Or,             ///< one of `children`
        Not,            ///< not children[0]
        ValuePath,      ///< `name[children[0]]`: one element of a multi-valued attribute satisfies the inner filter
        ElementCompare, ///< `name[children[0]].sub op value`: and the same element's sub-attribute compares so. Beyond
                        ///< the RFC's grammar, required by Microsoft Entra ID
    };

    Kind kind = Kind::Compare;
    AttributeName name;
    CompareOp op = CompareOp::Eq;
    QJsonValue value; ///< of the comparison; undefined for `pr`
    std::vector<Filter> children;

    friend bool operator==(const Filter&, const Filter&) = default;
};

struct FilterLimits
{
    qsizetype length = 8192; ///< characters
    int depth = 32;          ///< nested parentheses and brackets
    int terms = 500;         ///< comparisons
};

/// Parses a whole filter: grouping > not > and > or, operators and attribute names in any case, values as JSON
/// literals. A bare word is taken as a string, since Microsoft's own request collection writes `name.familyName eq
/// Employee`. scimType invalidFilter on anything else. Any thread.
[[nodiscard]] Result<Filter> parseFilter(QStringView text, const FilterLimits& limits = {});

/// Parses what stands between the brackets of a path, up to the closing one, which is left in `rest`.
[[nodiscard]] Result<Filter> parseBracketFilter(QStringView text, QStringView& rest, const FilterLimits& limits = {});

/// The filter in canonical spelling, for people and for tests: every `and`, `or` and `not` with its parentheses.
[[nodiscard]] QString toText(const Filter& filter);

} // namespace provost::scim
