// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/scim/scope.h"
#include "server/storage/scim_rows.h"

#include <QByteArrayList>
#include <QJsonObject>

namespace provost::server {

/// The rows as this client asked to see them, JSON texts in the same order. Groups of users and members of groups are
/// read in one go, and not at all where they are not shown. scimType tooMany where these are more than a page may show.
[[nodiscard]] Result<QByteArrayList> rendered(ScimScope& scope, const scim::ResourceType& type,
                                              const std::vector<ScimRow>& rows, const scim::Projection& projection);

/// The rows as filters see them.
[[nodiscard]] Result<QList<QJsonObject>> completed(ScimScope& scope, const scim::ResourceType& type,
                                                   const std::vector<ScimRow>& rows, bool withReferences);

} // namespace provost::server
