// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/messages.h"
#include "server/scim/scope.h"

#include <QJsonObject>

namespace provost::server {

/// The parameters of a list in the query of a GET. scimType invalidValue.
[[nodiscard]] Result<scim::ListRequest> listRequestOf(const HttpRequest& request);

/// A ListResponse of one resource type. scimType invalidFilter, invalidValue, tooMany.
[[nodiscard]] Result<QJsonObject> listResources(ScimScope& scope, const scim::ResourceType& type,
                                                const scim::ListRequest& request);

/// A ListResponse over users, then groups: a search at the root (RFC 7644 section 3.4.2.1). A filter on an attribute
/// that only one of them has finds nothing among the others.
[[nodiscard]] Result<QJsonObject> listEverything(ScimScope& scope, const scim::ListRequest& request);

/// Adds `groups` to a user, `members` to a group.
[[nodiscard]] Result<void> addReferences(ScimScope& scope, const scim::ResourceType& type, const ScimRow& row,
                                         QJsonObject& resource);

/// The resource as this client asked to see it.
[[nodiscard]] Result<QJsonObject> shown(ScimScope& scope, const scim::ResourceType& type, const ScimRow& row,
                                        const scim::Projection& projection);

/// The answer to a GET of a list of that type.
[[nodiscard]] Result<HttpResponse> answerList(ScimScope& scope, const scim::ResourceType& type);
/// The answer that shows one resource, with its ETag and Location.
[[nodiscard]] Result<HttpResponse> answerRow(ScimScope& scope, const scim::ResourceType& type, int status,
                                             const ScimRow& row);

} // namespace provost::server
