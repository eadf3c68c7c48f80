// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/scim_place.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using PlaceKind = ScimPlace::Kind;

struct KnownEndpoint
{
    QLatin1StringView name;
    PlaceKind collection;
    PlaceKind resource;
};

constexpr std::array endpoints{
    KnownEndpoint{"Users"_L1, PlaceKind::Users, PlaceKind::User},
    KnownEndpoint{"Groups"_L1, PlaceKind::Groups, PlaceKind::Group},
    KnownEndpoint{"Schemas"_L1, PlaceKind::Discovery, PlaceKind::Discovery},
    KnownEndpoint{"ResourceTypes"_L1, PlaceKind::Discovery, PlaceKind::Discovery},
    KnownEndpoint{"ServiceProviderConfig"_L1, PlaceKind::Discovery, PlaceKind::Discovery},
    KnownEndpoint{".search"_L1, PlaceKind::Search, PlaceKind::Search},
    KnownEndpoint{"Bulk"_L1, PlaceKind::Bulk, PlaceKind::Bulk},
    KnownEndpoint{"Me"_L1, PlaceKind::Me, PlaceKind::Me},
};

} // namespace

ScimPlace scimPlace(QStringView path)
{
    const auto segments = path.split(u'/', Qt::SkipEmptyParts);
    // From the end, since a connection or a base path may be called like an endpoint.
    for (qsizetype at = segments.size() - 1; at >= std::max<qsizetype>(0, segments.size() - 2); --at) {
        const auto found = std::ranges::find_if(endpoints, [&](const KnownEndpoint& endpoint) {
            return segments.at(at).compare(endpoint.name, Qt::CaseInsensitive) == 0;
        });
        if (found == endpoints.end())
            continue;
        if (at == segments.size() - 1)
            return {found->collection, {}};
        const bool hasId = found->resource == PlaceKind::User || found->resource == PlaceKind::Group;
        return {found->resource, hasId ? QUrl::fromPercentEncoding(segments.last().toUtf8()) : QString()};
    }
    return {};
}

} // namespace provost
