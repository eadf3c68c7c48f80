// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/answers.h"

#include "model/scim/error.h"
#include "model/scim/json_text.h"
#include "model/scim/messages.h"
#include "model/scim/resource.h"
#include "server/http/json_body.h"
#include "server/scim/rendering.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

int statusOfKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Unavailable:
        return 503;
    default:
        return 500;
    }
}

/// Whether a condition of the request names this version.
bool names(const ScimScope& scope, QByteArrayView condition, const ScimRow& row)
{
    const QByteArray header = scope.request.header(condition);
    return scope.settings.profile->features.etag && !header.isEmpty() &&
           scim::etagMatches(QString::fromLatin1(header), row.version);
}

} // namespace

HttpResponse scimAnswer(int status, const QByteArray& body)
{
    return {status, scim::mediaType.data(), body, {}};
}

HttpResponse scimAnswer(int status, const QJsonObject& body)
{
    return scimAnswer(status, scim::toJson(body));
}

Error asSeenByClient(Error error)
{
    if (error.httpStatus > 0)
        return error;
    error.httpStatus = statusOfKind(error.kind);
    if (error.httpStatus == 503)
        error.detail = u"The service cannot store changes right now. Try again later."_s;
    else if (error.httpStatus == 500)
        error.detail = u"The service failed. Its operator finds the cause in its log."_s;
    return error;
}

HttpResponse scimErrorAnswer(const Error& error)
{
    const Error shown = asSeenByClient(error);
    HttpResponse answer = scimAnswer(shown.httpStatus, scim::errorToJson(shown));
    if (shown.httpStatus == 401)
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"SCIM\"");
    if (shown.retryAfterSeconds > 0)
        answer.headers.emplaceBack("Retry-After", QByteArray::number(shown.retryAfterSeconds));
    return answer;
}

Result<QJsonObject> bodyOf(const HttpRequest& request)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return scim::invalidSyntax(
            u"The body is not JSON: %1 at byte %2."_s.arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return scim::invalidSyntax(u"The body has to be a JSON object."_s);
    if (const auto member = memberWithNul(request.body, document.object()))
        return scim::invalidValue(
            u"%1 holds the character U+0000, which cannot be stored."_s.arg(scim::quoted(*member)));
    return document.object();
}

QList<std::pair<QString, QString>> queryOf(const HttpRequest& request)
{
    QByteArray encoded = request.query;
    encoded.replace('+', "%20");
    QList<std::pair<QString, QString>> items;
    const auto pairs = QUrlQuery(QString::fromUtf8(encoded)).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : pairs)
        items.append({name, value});
    return items;
}

Result<scim::Projection> projectionOf(const HttpRequest& request, const scim::ResourceType& type)
{
    scim::ListRequest names;
    for (const auto& [name, value] : queryOf(request)) {
        if (!name.endsWith("attributes"_L1, Qt::CaseInsensitive))
            continue;
        if (const auto read = scim::readListParameter(name, value, names); !read)
            return tl::unexpected(read.error());
    }
    return scim::Projection::create(type, names.attributes, names.excludedAttributes);
}

QString locationOf(const ScimScope& scope, const scim::ResourceType& type, const QString& id)
{
    return scope.base + type.endpoint + u'/' + id;
}

Result<HttpResponse> answerRow(ScimScope& scope, const scim::ResourceType& type, int status, const ScimRow& row)
{
    if (scope.request.method == "GET" && names(scope, "if-none-match", row)) {
        HttpResponse known = answerNothing(scope, row);
        known.status = 304;
        return known;
    }
    const auto projection = projectionOf(scope.request, type);
    if (!projection)
        return tl::unexpected(projection.error());
    const auto resource = rendered(scope, type, {row}, *projection);
    if (!resource)
        return tl::unexpected(resource.error());
    HttpResponse answer = scimAnswer(status, resource->first());
    answer.headers = answerNothing(scope, row).headers;
    answer.headers.append({"Location", locationOf(scope, type, row.id).toUtf8()});
    return answer;
}

HttpResponse answerNothing(const ScimScope& scope, const ScimRow& row)
{
    HttpResponse answer{204, {}, {}, {}};
    if (scope.settings.profile->features.etag)
        answer.headers.append({"ETag", scim::etag(row.version).toLatin1()});
    return answer;
}

Result<void> checkVersion(const ScimScope& scope, const ScimRow& row)
{
    const bool isWanted = scope.request.header("if-match").isEmpty() || names(scope, "if-match", row);
    if (!scope.settings.profile->features.etag || (isWanted && !names(scope, "if-none-match", row)))
        return {};
    return scim::refuse(412, {},
                        u"The resource was changed meanwhile; its version is %1."_s.arg(scim::etag(row.version)));
}

tl::unexpected<Error> noSuchResource(const scim::ResourceType& type, const QString& id)
{
    return scim::refuse(404, {}, u"There is no %1 with the id %2."_s.arg(type.name, scim::quoted(id)));
}

Result<void> checkSwitch(bool isOn, QLatin1StringView what)
{
    if (isOn)
        return {};
    return scim::refuse(403, {}, u"%1 is switched off for this connection."_s.arg(what));
}

} // namespace provost::server
