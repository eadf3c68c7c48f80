// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/messages.h"

#include "model/domain/json_string.h"
#include "model/scim/attribute_name.h"
#include "model/scim/error.h"
#include "model/scim/json_text.h"
#include "model/scim/projection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

constexpr QLatin1StringView errorSchemaId{"urn:ietf:params:scim:api:messages:2.0:Error"};
constexpr QLatin1StringView listSchemaId{"urn:ietf:params:scim:api:messages:2.0:ListResponse"};
constexpr QLatin1StringView searchSchemaId{"urn:ietf:params:scim:api:messages:2.0:SearchRequest"};

Result<qint64> wholeNumber(QStringView name, const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return invalidValue(u"%1 has to be a whole number, not %2."_s.arg(name.toString(), quoted(text)));
    return number;
}

Result<void> readOrder(const QString& value, ListRequest& request)
{
    request.descending = value.compare("descending"_L1, Qt::CaseInsensitive) == 0;
    if (!request.descending && !value.isEmpty() && value.compare("ascending"_L1, Qt::CaseInsensitive) != 0)
        return invalidValue(u"sortOrder has to be ascending or descending, not %1."_s.arg(quoted(value)));
    return {};
}

/// A member of a SearchRequest as the text that it would be in a query.
Result<QString> parameterText(const QString& name, const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble() && std::trunc(value.toDouble()) == value.toDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const QJsonValue& part : list)
            parts.append(part.toString());
        return parts.join(u',');
    }
    return invalidValue(u"%1 of the search has a value of another type."_s.arg(quoted(name)));
}

} // namespace

QJsonObject errorToJson(const Error& error)
{
    QJsonObject json{{u"schemas"_s, QJsonArray{errorSchemaId}}, {u"status"_s, QString::number(error.httpStatus)}};
    if (!error.scimType.isEmpty())
        json.insert("scimType"_L1, error.scimType);
    json.insert("detail"_L1, error.detail);
    return json;
}

Error errorFromJson(const QByteArray& body, int httpStatus)
{
    constexpr qsizetype longestDetail = 2000;
    constexpr qsizetype longestScimType = 40;
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    Error error = refuse(httpStatus, {}, json.value("detail"_L1).toString().left(longestDetail)).value();
    error.scimType = json.value("scimType"_L1).toString().left(longestScimType);
    return error;
}

Result<void> checkMessage(const QJsonValue& schemas, QLatin1StringView schemaId)
{
    if (schemas.isUndefined() || schemas.isNull())
        return {};
    const QJsonArray list = schemas.isArray() ? schemas.toArray() : QJsonArray{schemas};
    const auto isNamed = [schemaId](const QJsonValue& entry) { return sameText(entry.toString(), schemaId); };
    if (list.isEmpty() || std::any_of(list.begin(), list.end(), isNamed))
        return {};
    return invalidSyntax(u"\"schemas\" does not name %1."_s.arg(schemaId));
}

QByteArray listResponse(const ListPage& page)
{
    QByteArray json = R"({"schemas":[")" + QByteArray(listSchemaId.data(), listSchemaId.size()) + R"("])";
    const auto number = [&json](QByteArrayView name, qint64 value) {
        json += name;
        json += QByteArray::number(value);
    };
    if (page.total)
        number(R"(,"totalResults":)", *page.total);
    if (page.startIndex)
        number(R"(,"startIndex":)", *page.startIndex);
    number(R"(,"itemsPerPage":)", page.resources.size());
    if (!page.nextCursor.isEmpty()) {
        json += R"(,"nextCursor":)";
        appendJson(json, page.nextCursor);
    }
    json += R"(,"Resources":[)";
    json += page.resources.join(',');
    json += "]}";
    return json;
}

Result<void> readListParameter(QStringView name, const QString& value, ListRequest& request)
{
    const auto is = [name](QLatin1StringView wanted) { return name.compare(wanted, Qt::CaseInsensitive) == 0; };
    if (is("filter"_L1)) {
        request.filter = value;
    } else if (is("sortBy"_L1)) {
        request.sortBy = value;
    } else if (is("sortOrder"_L1)) {
        return readOrder(value, request);
    } else if (is("attributes"_L1)) {
        request.attributes = Projection::split(value);
    } else if (is("excludedAttributes"_L1)) {
        request.excludedAttributes = Projection::split(value);
    } else if ((is("startIndex"_L1) || is("count"_L1)) && !value.isEmpty()) {
        const auto number = wholeNumber(name, value);
        if (!number)
            return tl::unexpected(number.error());
        // Section 3.4.2.4: below 1 means 1.
        if (is("count"_L1))
            request.count = *number;
        else
            request.startIndex = qMax<qint64>(1, *number);
    } else if (is("cursor"_L1)) {
        request.cursor = value;
    }
    return {};
}

Result<ListRequest> readSearchRequest(const QJsonObject& body)
{
    ListRequest request;
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (sameText(it.key(), "schemas"_L1)) {
            if (const auto checked = checkMessage(it.value(), searchSchemaId); !checked)
                return tl::unexpected(checked.error());
            continue;
        }
        if (it.value().isNull())
            continue;
        const auto text = parameterText(it.key(), it.value());
        if (!text)
            return tl::unexpected(text.error());
        if (const auto read = readListParameter(it.key(), *text, request); !read)
            return tl::unexpected(read.error());
    }
    return request;
}

} // namespace provost::scim
