// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/filter_match.h"

#include <optional>

namespace provost::scim {

/// The `path` of a PATCH operation (RFC 7644 section 3.5.2): `attribute`, `attribute.sub`, `attribute[filter]`,
/// `attribute[filter].sub`, each with a schema URN before it, or the URN of an extension alone.
struct Path
{
    AttributeName name; ///< `sub` also of what follows the bracket
    std::optional<Filter> filter;

    friend bool operator==(const Path&, const Path&) = default;
};

inline constexpr qsizetype longestPath = 8192; ///< characters

/// scimType invalidPath, or invalidFilter inside the brackets. Any thread.
[[nodiscard]] Result<Path> parsePath(QStringView text);

/// A path that points to an attribute which exists.
struct BoundPath
{
    Target target;
    std::optional<BoundFilter> filter;
    std::optional<Filter> written; ///< the filter as written: what a new element is made from
};

/// scimType invalidPath where the resource type has no such attribute.
[[nodiscard]] Result<BoundPath> bindPath(const Path& path, const ResourceType& type);

} // namespace provost::scim
