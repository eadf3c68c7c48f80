// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/people_facets.h"

#include "model/items/users_model.h"
#include "model/items/users_query.h"
#include "model/wire/wire.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct FacetWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleFacets)
};

/// Connections, roles, seats and who was deleted, which a mere SCIM server does not have.
bool tellsMore(const Directory& directory)
{
    return directory.serverInfo().offers.contains(Permission::ReadProvisioning);
}

} // namespace

Facet connectionFacet(const Directory& directory)
{
    Facet facet{u"connection"_s, FacetWords::tr("Connection"), {}, true, {}};
    for (const auto& connection : directory.connections())
        facet.choices.append({connection.id.text(), connection.name});
    facet.choices.append({UsersQuery::none(), FacetWords::tr("Without connection")});
    return facet;
}

Facet roleFacet(const Directory& directory, const QString& title)
{
    Facet facet{u"role"_s, title, {}, true, {}};
    for (const auto& role : directory.roles())
        facet.choices.append({role.id.text(), role.name});
    facet.choices.append({UsersQuery::none(), FacetWords::tr("No role")});
    return facet;
}

QList<Facet> userFacets(const Directory& directory)
{
    Facet state{u"state"_s, FacetWords::tr("State"), {}, true, {}};
    const bool isWhole = tellsMore(directory);
    for (const auto each : {UserState::Active, UserState::Suspended, UserState::Deleted}) {
        if (isWhole || each != UserState::Deleted)
            state.choices.append({wire::wordOf(each), stateWord(each)});
    }
    Facet group{u"group"_s, FacetWords::tr("Group"), FacetWords::tr("In %1", "group"), false, {}};
    for (const auto& each : directory.groups())
        group.choices.append({each.id.text(), each.displayName});
    if (!isWhole)
        return {state, group};
    const Facet seat{
        u"seat"_s,
        FacetWords::tr("Seat"),
        {},
        false,
        {{u"taken"_s, FacetWords::tr("With a seat")}, {UsersQuery::none(), FacetWords::tr("Without a seat")}}};
    return {state, connectionFacet(directory), roleFacet(directory, FacetWords::tr("Role")), group, seat};
}

QString foundBy(const User& user, const QString& needle)
{
    if (const auto further = furtherMatch(user, needle))
        return FacetWords::tr("also %1", "a further email of somebody").arg(*further);
    const auto former = formerMatch(user, needle);
    return former ? FacetWords::tr("formerly %1", "an identifier").arg(former->value) : QString();
}

} // namespace provost
