// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/scim/scope.h"

#include <QJsonObject>

namespace provost::server {

/// `application/scim+json`, without charset; `body` is JSON text.
[[nodiscard]] HttpResponse scimAnswer(int status, const QByteArray& body);
[[nodiscard]] HttpResponse scimAnswer(int status, const QJsonObject& body);

/// The error body of RFC 7644 section 3.12. An error of the storage gets the status of its kind, and its own words stay
/// inside.
[[nodiscard]] HttpResponse scimErrorAnswer(const Error& error);
/// The error with status and words as a client may see them.
[[nodiscard]] Error asSeenByClient(Error error);

/// The body as a JSON object; scimType invalidSyntax, or invalidValue where a text cannot be stored.
[[nodiscard]] Result<QJsonObject> bodyOf(const HttpRequest& request);

/// The decoded query parameters in order; `+` means space.
[[nodiscard]] QList<std::pair<QString, QString>> queryOf(const HttpRequest& request);

/// `attributes` and `excludedAttributes` of the query.
[[nodiscard]] Result<scim::Projection> projectionOf(const HttpRequest& request, const scim::ResourceType& type);

/// Absolute address of a resource of the mount that the client used.
[[nodiscard]] QString locationOf(const ScimScope& scope, const scim::ResourceType& type, const QString& id);

/// The row as the client asked to see it, with its ETag and Location. 304 without a body where it is a GET and the
/// client says by If-None-Match that it has this version.
[[nodiscard]] Result<HttpResponse> answerRow(ScimScope& scope, const scim::ResourceType& type, int status,
                                             const ScimRow& row);
/// 204, with the ETag of what is stored now.
[[nodiscard]] HttpResponse answerNothing(const ScimScope& scope, const ScimRow& row);

/// 412 where If-Match names another version, or If-None-Match this one (RFC 7644 section 3.14).
[[nodiscard]] Result<void> checkVersion(const ScimScope& scope, const ScimRow& row);

/// 404 with the sentence that names the type and the id.
[[nodiscard]] tl::unexpected<Error> noSuchResource(const scim::ResourceType& type, const QString& id);

/// 403 where the connection's switch for this is off; `what` is the subject of the sentence.
[[nodiscard]] Result<void> checkSwitch(bool isOn, QLatin1StringView what);

} // namespace provost::server
