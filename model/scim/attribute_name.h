// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QString>
#include <QStringView>

namespace provost::scim {

/// An attribute name as it is written in filters, paths, sortBy and attributes=: `userName`, `name.familyName`,
/// `urn:ietf:params:scim:schemas:core:2.0:User:name.familyName` (RFC 7644 section 3.10). Compared without regard to
/// case.
struct AttributeName
{
    QString schema; ///< empty: not qualified
    QString attribute;
    QString sub;

    friend bool operator==(const AttributeName&, const AttributeName&) = default;

    /// As it would be written.
    [[nodiscard]] QString text() const;
};

/// Whether two names differ in their case alone.
[[nodiscard]] inline bool sameText(QStringView a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Takes a written name apart. scimType invalidPath where it is no attribute name.
[[nodiscard]] Result<AttributeName> parseAttributeName(QStringView text);

} // namespace provost::scim
