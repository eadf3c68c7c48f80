// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/listing.h"

#include "model/scim/error.h"
#include "model/scim/filter_match.h"
#include "model/scim/json_text.h"
#include "server/scim/answers.h"
#include "server/scim/cursor.h"
#include "server/scim/named_roles.h"
#include "server/scim/rendering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

using OptionalFilter = std::optional<scim::BoundFilter>;

Result<OptionalFilter> filterOf(const ScimScope& scope, const scim::ListRequest& request,
                                const scim::ResourceType& type)
{
    if (request.filter.trimmed().isEmpty())
        return OptionalFilter();
    const auto parsed = scim::parseFilter(request.filter);
    if (!parsed)
        return tl::unexpected(parsed.error());
    auto bound = scim::bindFilter(*parsed, type);
    if (!bound)
        return tl::unexpected(bound.error());
    // The groups that the database knows are none of those that are shown.
    if (scope.settings.profile->rolesAsGroups && &type == &scim::userType() && bound->mentions("groups"_L1))
        return scim::invalidFilter(u"Users cannot be filtered by groups here: the groups are the roles."_s);
    return OptionalFilter(*std::move(bound));
}

Result<std::optional<scim::Target>> sortTarget(const scim::ListRequest& request, const scim::ResourceType& type)
{
    if (request.sortBy.isEmpty())
        return std::optional<scim::Target>();
    const auto name = scim::parseAttributeName(request.sortBy);
    const scim::Target target = name ? scim::resolve(type, *name) : scim::Target{};
    if (!target.attribute || target.attribute->returned == scim::Returned::Never ||
        target.attribute->name == "members"_L1 || target.attribute->name == "groups"_L1)
        return scim::invalidValue(
            u"A list of %1 cannot be sorted by %2."_s.arg(type.name, scim::quoted(request.sortBy)));
    if (target.attribute->type == scim::Type::Complex && !target.sub && !target.attribute->child(u"value"))
        return scim::invalidValue(u"%1 has parts: name the one to sort by."_s.arg(scim::quoted(request.sortBy)));
    return std::optional(target);
}

/// What a list may be asked for here.
Result<void> checkFeatures(const ScimFeatures& features, const scim::ListRequest& request)
{
    if (!features.filter && !request.filter.trimmed().isEmpty())
        return scim::invalidFilter(u"Lists cannot be filtered here. ServiceProviderConfig tells what is offered."_s);
    if (!features.sort && !request.sortBy.isEmpty())
        return scim::refuse(501, {}, u"Lists cannot be sorted here. ServiceProviderConfig tells what is offered."_s);
    if (!features.cursor && request.cursor)
        return scim::refuse(501, {}, u"Lists are read by startIndex here, and not by cursor."_s);
    if (request.cursor && request.startIndex)
        return scim::invalidValue(u"A list is read either by cursor or by startIndex."_s);
    return {};
}

/// How many entries a page of a list by cursor has at most.
Result<qint64> cursorCount(const ScimSettings& settings, const scim::ListRequest& request)
{
    const qint64 count = request.count.value_or(settings.defaultPage);
    if (count < 0 || count > settings.longestPage)
        return scim::refuse(400, "invalidCount"_L1,
                            u"With a cursor, count is from 0 to %1."_s.arg(settings.longestPage));
    return count;
}

/// One answer: a page over one or several resource types, one after the other.
class Listing
{
public:
    Listing(ScimScope& scope, const scim::ListRequest& request, const scim::ResourceType* type)
        : m_scope(scope)
        , m_request(request)
        , m_types(type ? QList{type} : QList{&scim::userType(), &scim::groupType()})
    {
    }

    Result<HttpResponse> answer();

private:
    Result<void> byIndex();
    Result<void> byCursor();
    Result<void> readOn(Cursor at, qint64 count);
    /// One type's part; nothing where the filter names what this type does not have.
    Result<std::optional<ScimPage>> part(const scim::ResourceType& type, ScimQuery query);
    /// The roles, where they are the groups; such profiles offer neither sorting nor cursors.
    Result<ScimPage> roles(const ScimQuery& query, const scim::Projection& projection);
    [[nodiscard]] QLatin1StringView listName() const;

    ScimScope& m_scope;
    const scim::ListRequest& m_request;
    const QList<const scim::ResourceType*> m_types;
    scim::ListPage m_page;
    std::optional<Error> m_refusal; ///< of the last type that the filter does not fit
    int m_fitting = 0;
};

Result<HttpResponse> Listing::answer()
{
    if (const auto offered = checkFeatures(m_scope.settings.profile->features, m_request); !offered)
        return tl::unexpected(offered.error());
    if (const auto done = m_request.cursor ? byCursor() : byIndex(); !done)
        return tl::unexpected(done.error());
    if (m_fitting == 0)
        return tl::unexpected(*m_refusal);
    return scimAnswer(200, scim::listResponse(m_page));
}

QLatin1StringView Listing::listName() const
{
    return m_types.size() > 1 ? "everything"_L1 : m_types.first() == &scim::userType() ? "users"_L1 : "groups"_L1;
}

Result<std::optional<ScimPage>> Listing::part(const scim::ResourceType& type, ScimQuery query)
{
    const auto filter = filterOf(m_scope, m_request, type);
    if (!filter) {
        m_refusal = filter.error();
        return std::optional<ScimPage>();
    }
    ++m_fitting;
    const auto projection = scim::Projection::create(type, m_request.attributes, m_request.excludedAttributes);
    const auto sortBy = sortTarget(m_request, type);
    if (!projection || !sortBy)
        return tl::unexpected(projection ? sortBy.error() : projection.error());
    query.filter = *filter ? &**filter : nullptr;
    query.sortBy = *sortBy;
    query.descending = m_request.descending;
    if (m_scope.settings.profile->rolesAsGroups && &type == &scim::groupType())
        return roles(query, *projection).map([](ScimPage&& page) { return std::optional(std::move(page)); });
    const auto complete = [this, &type](const std::vector<ScimRow>& rows, bool withReferences) {
        return completed(m_scope, type, rows, withReferences);
    };
    auto page = ScimRows(m_scope.sql, type, m_scope.caller.scope(), complete).page(query);
    if (!page)
        return tl::unexpected(page.error());
    auto resources = rendered(m_scope, type, page->rows, *projection);
    if (!resources)
        return tl::unexpected(resources.error());
    m_page.resources += *resources;
    return std::optional(*std::move(page));
}

Result<ScimPage> Listing::roles(const ScimQuery& query, const scim::Projection& projection)
{
    auto groups = rolesAsGroups(m_scope);
    if (!groups)
        return tl::unexpected(groups.error());
    groups->removeIf([&query](const QJsonObject& group) { return query.filter && !matches(*query.filter, group); });
    const qint64 begin = std::min(query.startIndex - 1, groups->size());
    const qint64 end = std::min(begin + query.count, groups->size());
    for (qint64 i = begin; i < end; ++i)
        m_page.resources.append(scim::toJson(projection.apply(groups->at(i))));
    ScimPage page;
    page.total = groups->size();
    return page;
}

Result<void> Listing::byIndex()
{
    const qint64 start = m_request.startIndex.value_or(1);
    const qint64 count =
        std::clamp<qint64>(m_request.count.value_or(m_scope.settings.defaultPage), 0, m_scope.settings.longestPage);
    qint64 total = 0;
    for (const scim::ResourceType* type : std::as_const(m_types)) {
        ScimQuery query;
        query.startIndex = std::max<qint64>(1, start - total);
        query.count = count - m_page.resources.size();
        const auto page = part(*type, query);
        if (!page)
            return tl::unexpected(page.error());
        if (*page)
            total += (*page)->total.value_or(0);
    }
    m_page.total = total;
    m_page.startIndex = start;
    return {};
}

Result<void> Listing::byCursor()
{
    const auto count = cursorCount(m_scope.settings, m_request);
    if (!count)
        return tl::unexpected(count.error());
    if (m_request.cursor->isEmpty())
        return readOn({0, {}, *count, m_scope.now}, *count);
    const auto cursor = cursorOf(*m_request.cursor, m_scope, listName(), m_request, *count);
    if (!cursor)
        return tl::unexpected(cursor.error());
    return readOn(*cursor, *count);
}

/// Fills the page from there on, and says where the next one begins.
Result<void> Listing::readOn(Cursor at, qint64 count)
{
    while (at.type < m_types.size()) {
        ScimQuery query;
        query.count = count - m_page.resources.size();
        query.after = at.position;
        const auto page = part(*m_types.at(at.type), query);
        if (!page)
            return tl::unexpected(page.error());
        if (*page && m_types.size() == 1)
            m_page.total = (*page)->total;
        if (*page && (*page)->next) {
            at.position = *(*page)->next;
            break;
        }
        ++at.type;
        at.position = {};
        if (count > 0 && m_page.resources.size() == count)
            break;
    }
    at.issuedAt = m_scope.now;
    if (at.type < m_types.size())
        m_page.nextCursor = toText(at, m_scope, listName(), m_request);
    return {};
}

Result<HttpResponse> answerTo(ScimScope& scope, const Result<scim::ListRequest>& request,
                              const scim::ResourceType* type)
{
    if (!request)
        return tl::unexpected(request.error());
    return Listing(scope, *request, type).answer();
}

} // namespace

Result<HttpResponse> answerList(ScimScope& scope, const scim::ResourceType* type)
{
    scim::ListRequest list;
    for (const auto& [name, value] : queryOf(scope.request)) {
        if (const auto read = scim::readListParameter(name, value, list); !read)
            return tl::unexpected(read.error());
    }
    return answerTo(scope, list, type);
}

Result<HttpResponse> answerSearch(ScimScope& scope, const scim::ResourceType* type)
{
    const auto body = bodyOf(scope.request);
    if (!body)
        return tl::unexpected(body.error());
    return answerTo(scope, scim::readSearchRequest(*body), type);
}

} // namespace provost::server
