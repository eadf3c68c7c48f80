// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace provost {

/// What the path of a SCIM request points to, whatever stands before the endpoint.
struct ScimPlace
{
    enum class Kind { Users, User, Groups, Group, Discovery, Search, Bulk, Me, Other };

    Kind kind = Kind::Other;
    QString id; ///< decoded; of a User or a Group

    friend bool operator==(const ScimPlace&, const ScimPlace&) = default;
};

/// `path` is without query. Endpoint names in any case, since servers differ. Pure; any thread.
[[nodiscard]] ScimPlace scimPlace(QStringView path);

} // namespace provost
