// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/scim/schema.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// Canonical form: what is stored of a resource, and what filters and patches work on. Names as the schema spells them,
/// extensions under their URN, no `schemas` (they follow from the content), no `id`, no `meta`, no `groups`, no
/// `members`, no `password`.
namespace provost::scim {

/// The members that a body names, where it names them; whether they exist is the storage's question.
struct MemberList
{
    QStringList ids;      ///< without duplicates, in order
    QString contradicted; ///< the first one of which `type` or `$ref` says that it is something else than a user
};

struct NewResource
{
    QJsonObject body;                  ///< canonical
    std::optional<MemberList> members; ///< of a group; unset where the body had no `members`
};

/// Reads the body of POST or PUT in every dialect: member names in any case, readOnly members ignored, unknown members
/// and schema URIs ignored, null and [] as unassigned, attributes of an extension also without its URN. A user without
/// `active` is active. scimType invalidSyntax, invalidValue. Any thread.
[[nodiscard]] Result<NewResource> readResource(const ResourceType& type, const QJsonObject& body);

/// The ids in a value of `members`: objects with a `value`, bare texts, or a single one. scimType invalidValue.
[[nodiscard]] Result<MemberList> readMembers(const QJsonValue& value);

/// Gives a canonical body what it must not lack: a user without `active` is active, since a client that never maps it
/// must not deactivate people.
void setDefaults(const ResourceType& type, QJsonObject& body);

/// What is wrong with a canonical body as a whole: a required attribute is missing. scimType invalidValue.
[[nodiscard]] Result<void> checkRequired(const ResourceType& type, const QJsonObject& body);

/// The facts that only the server knows of a resource.
struct ResourceFacts
{
    QString id;
    QString location;              ///< absolute address; empty: it has none
    std::optional<qint64> version; ///< unset: versions are not shown
    qint64 createdAt = 0;          ///< milliseconds since 1970, UTC
    qint64 changedAt = 0;
};

/// The resource as clients see it, as JSON text: the canonical `body`, as it is stored, with `schemas`, `id` and
/// `meta`, and `more` members (`"groups":[…]`) where there are any. The body is not read again.
[[nodiscard]] QByteArray present(const ResourceType& type, const QByteArray& body, const ResourceFacts& facts,
                                 const QByteArray& more = {});

/// The weak ETag of a version, as in `meta.version`: `W/"7"`.
[[nodiscard]] QString etag(qint64 version);
/// Whether an If-Match or If-None-Match header names this version; weak comparison, `*` names every one.
[[nodiscard]] bool etagMatches(QStringView header, qint64 version);

/// RFC 3339 with milliseconds in UTC.
[[nodiscard]] QString timeText(qint64 milliseconds);

} // namespace provost::scim
