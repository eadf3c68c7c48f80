// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/rendering.h"

#include "model/domain/json_string.h"
#include "model/scim/error.h"
#include "model/scim/json_text.h"
#include "model/scim/resource.h"
#include "server/scim/answers.h"
#include "server/storage/groups.h"
#include "server/storage/users.h"

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

bool isUser(const scim::ResourceType& type)
{
    return &type == &scim::userType();
}

QLatin1StringView referencesName(const scim::ResourceType& type)
{
    return isUser(type) ? "groups"_L1 : "members"_L1;
}

/// The lists of references of several rows, as the JSON texts of their elements.
class References
{
public:
    /// `refersTo` is the type of what is listed, `kind` the value of its `type`.
    References(const ScimScope& scope, const scim::ResourceType& refersTo, QLatin1StringView kind, int most)
        : m_base(locationOf(scope, refersTo, {}))
        , m_kind(kind)
        , m_most(most)
    {
    }

    /// False where there are too many.
    bool add(qint64 rid, const QString& id, const QString& display)
    {
        QByteArray& list = m_lists[rid];
        list += list.isEmpty() ? R"({"value":)" : R"(,{"value":)";
        appendJson(list, id);
        list += R"(,"$ref":)";
        appendJson(list, m_base + id);
        list += R"(,"display":)";
        appendJson(list, display);
        list += R"(,"type":")";
        list += m_kind;
        list += R"("})";
        return ++m_count <= m_most;
    }

    /// The member of the resource; nothing where it has none.
    [[nodiscard]] QByteArray member(qint64 rid, QLatin1StringView name) const
    {
        const auto list = m_lists.constFind(rid);
        if (list == m_lists.constEnd())
            return {};
        return '"' + QByteArray(name.data(), name.size()) + R"(":[)" + *list + ']';
    }

    [[nodiscard]] bool areTooMany() const { return m_count > m_most; }

private:
    const QString m_base;
    const QLatin1StringView m_kind;
    const int m_most;
    int m_count = 0;
    QHash<qint64, QByteArray> m_lists;
};

Result<void> readGroups(ScimScope& scope, const std::vector<ScimRow>& rows, References& references)
{
    QList<qint64> rids;
    for (const ScimRow& row : rows) {
        if (!row.isNew || scope.settings.profile->rolesAsGroups)
            rids.append(row.rid);
    }
    Users users(scope.sql, scope.caller.scope(), scope.now);
    const auto add = [&references](qint64 rid, const GroupReference& group) {
        return references.add(rid, group.id, group.displayName);
    };
    return scope.settings.profile->rolesAsGroups ? users.eachRole(rids, add) : users.eachGroup(rids, add);
}

Result<void> readMembers(ScimScope& scope, const std::vector<ScimRow>& rows, References& references)
{
    QList<qint64> rids;
    for (const ScimRow& row : rows) {
        if (row.memberCount > 0)
            rids.append(row.rid);
    }
    return Groups(scope.sql, scope.caller.scope(), scope.now)
        .eachMember(rids, [&references](qint64 rid, const MemberReference& member) {
            return references.add(rid, member.id, member.displayName);
        });
}

Result<QByteArrayList> texts(ScimScope& scope, const scim::ResourceType& type, const std::vector<ScimRow>& rows,
                             bool withReferences)
{
    // One resource is always read whole.
    const int most = rows.size() > 1 ? scope.settings.shownReferences : std::numeric_limits<int>::max();
    References references(scope, isUser(type) ? scim::groupType() : scim::userType(),
                          isUser(type) ? "direct"_L1 : "User"_L1, most);
    if (withReferences) {
        const auto read = isUser(type) ? readGroups(scope, rows, references) : readMembers(scope, rows, references);
        if (!read)
            return tl::unexpected(read.error());
        if (references.areTooMany())
            return scim::tooMany(
                u"More than %1 %2 would have to be read at once. Ask for fewer resources, or leave them "
                "out by excludedAttributes."_s.arg(most)
                    .arg(referencesName(type)));
    }
    QByteArrayList list;
    list.reserve(std::ssize(rows));
    for (const ScimRow& row : rows) {
        const auto version = scope.settings.profile->features.etag ? std::optional(row.version) : std::nullopt;
        list.append(scim::present(type, row.body,
                                  {row.id, locationOf(scope, type, row.id), version, row.createdAt, row.changedAt},
                                  references.member(row.rid, referencesName(type))));
    }
    return list;
}

/// Adds what the product's documents write beside the core attributes.
QJsonObject withFlatAttributes(const ScimScope& scope, QJsonObject resource)
{
    const QJsonObject extension = resource.value(scim::enterpriseSchemaId).toObject();
    for (const QString& name : scope.settings.profile->flatAttributes) {
        if (const auto value = extension.constFind(name); value != extension.constEnd())
            resource.insert(name, *value);
    }
    return resource;
}

} // namespace

Result<QByteArrayList> rendered(ScimScope& scope, const scim::ResourceType& type, const std::vector<ScimRow>& rows,
                                const scim::Projection& projection)
{
    auto list = texts(scope, type, rows, projection.shows(referencesName(type)));
    const bool isAsStored =
        projection.isEverything() && (!isUser(type) || scope.settings.profile->flatAttributes.isEmpty());
    if (!list || isAsStored)
        return list;
    for (QByteArray& text : *list)
        text = scim::toJson(withFlatAttributes(scope, projection.apply(scim::fromJson(text))));
    return list;
}

Result<QList<QJsonObject>> completed(ScimScope& scope, const scim::ResourceType& type, const std::vector<ScimRow>& rows,
                                     bool withReferences)
{
    const auto list = texts(scope, type, rows, withReferences);
    if (!list)
        return tl::unexpected(list.error());
    QList<QJsonObject> resources;
    resources.reserve(list->size());
    for (const QByteArray& text : *list)
        resources.append(scim::fromJson(text));
    return resources;
}

} // namespace provost::server
