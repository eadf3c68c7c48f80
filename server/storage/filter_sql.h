// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/filter_match.h"

#include <QString>
#include <QVariantList>

#include <optional>

namespace provost::server {

/// How the database finds the rows that a condition is true for.
enum class RowAccess {
    Walk,  ///< looks at every row of the connection
    Range, ///< a part of an index, of any length
    Probe, ///< an index leads to a handful of rows
};

/// What of a SCIM filter the database can answer by itself.
struct SqlFilter
{
    QString condition; ///< literals and placeholders only; true for every row that can satisfy the filter
    QVariantList values;
    bool exact = true; ///< false: rows that satisfy the condition have to be matched again
    RowAccess access = RowAccess::Walk;
};

/// Translates the filter for the table `user` or `user_group`, to be joined by AND to the condition that
/// `connection_id` is that one. Where nothing of it can be translated the condition is true for every row and not
/// exact. Any thread.
[[nodiscard]] SqlFilter toSql(const scim::BoundFilter& filter, const scim::ResourceType& type,
                              const QString& connectionId);

/// A column by which a list is sorted.
struct SortColumn
{
    QLatin1StringView name;
    bool nullable = false;
    bool isNumber = false;  ///< a number, and no text
    bool isIndexed = false; ///< within a connection
};

/// The column of an attribute; nothing where it has none.
[[nodiscard]] std::optional<SortColumn> sortColumn(const scim::Target& target, const scim::ResourceType& type);

/// Table of a resource type, quoted where SQL has a word like it.
[[nodiscard]] QString tableOf(const scim::ResourceType& type);

} // namespace provost::server
