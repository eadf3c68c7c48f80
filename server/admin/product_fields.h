// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/attribute_mapping.h"
#include "server/admin/admin_routes.h"

#include <QJsonObject>

namespace provost::server {

/// The product's own mapping.
[[nodiscard]] AttributeMapping defaultMapping(const Profile& profile);
/// That of the connection, or the product's own where it has none; users may have lost their connection.
[[nodiscard]] Result<AttributeMapping> mappingOf(AdminScope& scope, const std::optional<ConnectionId>& connection);

/// A mapping as it may be stored. ErrorKind::Invalid: an attribute that users do not have or that is never shown, a
/// field that the product does not have, a field twice, a required one missing; `subject` says which line it is.
[[nodiscard]] Result<QList<MappedAttribute>> checkedMapping(const QList<MappedAttribute>& wanted,
                                                            const Profile& profile);

/// What the product gets of a user with this stored SCIM body.
[[nodiscard]] QList<ProductField> productFields(const QList<MappedAttribute>& mapping, const QJsonObject& body);

} // namespace provost::server
