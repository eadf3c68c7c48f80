// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QStringList>

#include <optional>

/// The envelopes of RFC 7644: error, list and search request.
namespace provost::scim {

inline constexpr QLatin1StringView mediaType{"application/scim+json"};

/// The body of an error answer (section 3.12); `status` is written as a text.
[[nodiscard]] QJsonObject errorToJson(const Error& error);
/// Reads an error body; where it is none, the kind follows from the status alone.
[[nodiscard]] Error errorFromJson(const QByteArray& body, int httpStatus);

/// Whether the member `schemas` of a message names it, in any case (RFC 7643 section 2.1); what is left out or empty
/// is not held against it. scimType invalidSyntax.
[[nodiscard]] Result<void> checkMessage(const QJsonValue& schemas, QLatin1StringView schemaId);

/// A page of a list.
struct ListPage
{
    QByteArrayList resources;         ///< JSON texts
    std::optional<qint64> total;      ///< unset where it is not known
    std::optional<qint64> startIndex; ///< unset where the list is read by cursor
    QString nextCursor;               ///< empty where the list is not read by cursor, or ends here
};

/// The JSON text of a page (section 3.4.2, RFC 9865 section 2). `itemsPerPage` is what is on the page.
[[nodiscard]] QByteArray listResponse(const ListPage& page);

/// What a client asks of a list, by query or by POST /.search.
struct ListRequest
{
    QString filter;
    QString sortBy;
    bool descending = false;
    std::optional<qint64> startIndex; ///< at least 1
    std::optional<qint64> count;      ///< as it was written; in a list by index, below 0 means 0
    std::optional<QString> cursor;    ///< set: the list is read by cursor (RFC 9865), empty for its first page
    QStringList attributes;
    QStringList excludedAttributes;
};

/// Reads a SearchRequest (section 3.4.3). scimType invalidSyntax, invalidValue.
[[nodiscard]] Result<ListRequest> readSearchRequest(const QJsonObject& body);
/// Reads one query parameter into `request`; unknown names are ignored. scimType invalidValue.
[[nodiscard]] Result<void> readListParameter(QStringView name, const QString& value, ListRequest& request);

} // namespace provost::scim
