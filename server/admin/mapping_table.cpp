// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/product_fields.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/profiles/profile.h"
#include "server/storage/attribute_mappings.h"
#include "server/storage/directory_listing.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

struct Named
{
    Connection connection;
    AttributeMapping mapping;
};

Result<Named> namedMapping(AdminScope& scope)
{
    const auto connection = visibleConnection(scope, ConnectionId(scope.http.captures.value(0)));
    if (!connection)
        return tl::unexpected(connection.error());
    const auto mapping = mappingOf(scope, connection->id);
    if (!mapping)
        return tl::unexpected(mapping.error());
    return Named{*connection, *mapping};
}

HttpResponse mappingAnswer(const AttributeMapping& mapping)
{
    return versionedAnswer(wire::toJson(mapping), mapping.version);
}

/// The list `attributes` of the body.
Result<QList<MappedAttribute>> wantedMapping(AdminScope& scope, const QJsonObject& body)
{
    const auto list = wire::arrayMember(body, u"attributes"_s);
    if (!list || list->size() > AttributeMapping::most)
        return fail(ErrorKind::Invalid, u"attributes"_s,
                    u"A list of at most %1 attributes is wanted here."_s.arg(AttributeMapping::most));
    const auto wanted = wire::listFromJson<MappedAttribute>(*list, u"attributes"_s);
    if (!wanted)
        return fail(ErrorKind::Invalid, wanted.error().subject, wanted.error().detail);
    return checkedMapping(*wanted, *scope.settings.profile);
}

Result<HttpResponse> getMapping(AdminScope& scope)
{
    const auto named = namedMapping(scope);
    if (!named)
        return tl::unexpected(named.error());
    return mappingAnswer(named->mapping);
}

/// For the audit trail.
QString describe(const QList<MappedAttribute>& mapping)
{
    QStringList lines;
    for (const auto& mapped : mapping)
        lines.append(u"%1 to %2"_s.arg(mapped.attribute, mapped.field));
    return lines.join(u", "_s).left(wire::maxShownText);
}

/// The attributes of the body; without them, and with `isDefault`, those of the profile, whatever these will be.
Result<HttpResponse> putMapping(AdminScope& scope)
{
    const auto named = namedMapping(scope);
    if (!named)
        return tl::unexpected(named.error());
    const auto body = bodyObject(scope.http.request);
    if (!body)
        return tl::unexpected(body.error());
    const bool setsBack = body->value("isDefault"_L1).toBool() && !body->contains("attributes"_L1);
    const auto wanted = setsBack ? Result<QList<MappedAttribute>>() : wantedMapping(scope, *body);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto& connection = named->connection;
    if (const auto matched = matchVersion(scope.http.request, named->mapping.version, connection.name); !matched)
        return tl::unexpected(matched.error());
    AttributeMappings mappings(scope.http.sql);
    const auto stored =
        setsBack ? mappings.setBack(connection, scope.http.now) : mappings.put(connection, *wanted, scope.http.now);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto noted = Audit(scope.http.sql)
                           .add(scope.http.now, scope.actor(), u"mapping.edit"_s, connection.name,
                                setsBack ? u"as the profile has it"_s : describe(*wanted), connection.accountId);
    if (!noted)
        return tl::unexpected(noted.error());
    return getMapping(scope);
}

/// What would become of one user of the connection.
Result<HttpResponse> previewMapping(AdminScope& scope)
{
    const auto named = namedMapping(scope);
    if (!named)
        return tl::unexpected(named.error());
    const auto body = bodyObject(scope.http.request);
    if (!body)
        return tl::unexpected(body.error());
    const auto wanted = wantedMapping(scope, *body);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const UserId id(body->value("userId"_L1).toString());
    const auto user = DirectoryListing(scope.http.sql, scope.http.now).user(id, scope.account());
    if (!user)
        return tl::unexpected(user.error());
    if (!*user || (*user)->item.connectionId != named->connection.id)
        return fail(ErrorKind::NotFound, id.text(), u"The connection has no such user."_s);
    const auto stored = QJsonDocument::fromJson((*user)->body).object();
    return jsonAnswer({{u"before"_s, wire::listToJson(productFields(named->mapping.attributes, stored))},
                       {u"after"_s, wire::listToJson(productFields(*wanted, stored))}});
}

} // namespace

QList<AdminRoute> mappingTable()
{
    return {{"GET", "/connections/{id}/mapping", Access::Read, Permission::ReadProvisioning, getMapping},
            {"PUT", "/connections/{id}/mapping", Access::Write, Permission::CreateProvisioning, putMapping},
            {"POST", "/connections/{id}/mapping/preview", Access::Read, Permission::ReadUsers, previewMapping}};
}

} // namespace provost::server
