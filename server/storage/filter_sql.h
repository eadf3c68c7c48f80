// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/filter_match.h"

#include <QString>
#include <QVariantList>

#include <optional>

namespace provost::server {

/// What of a SCIM filter the database can answer by itself.
struct SqlFilter
{
    QString condition; ///< literals and placeholders only; true for every row that can satisfy the filter
    QVariantList values;
    bool exact = true; ///< false: rows that satisfy the condition have to be matched again
};

/// Translates the filter for the table `user` or `user_group`. Where nothing of it can be translated the condition is
/// true for every row and not exact. Any thread.
[[nodiscard]] SqlFilter toSql(const scim::BoundFilter& filter, const scim::ResourceType& type);

/// The order of a list by an attribute that has a column; nothing where it has none.
[[nodiscard]] std::optional<QString> orderBy(const scim::Target& target, const scim::ResourceType& type,
                                             bool descending);

} // namespace provost::server
