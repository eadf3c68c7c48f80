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

using Kind = ScimPlace::Kind;

struct Endpoint
{
    QLatin1StringView name;
    Kind collection;
    Kind resource;
};

constexpr std::array endpoints{
    Endpoint{"Users"_L1, Kind::Users, Kind::User},
    Endpoint{"Groups"_L1, Kind::Groups, Kind::Group},
    Endpoint{"Schemas"_L1, Kind::Discovery, Kind::Discovery},
    Endpoint{"ResourceTypes"_L1, Kind::Discovery, Kind::Discovery},
    Endpoint{"ServiceProviderConfig"_L1, Kind::Discovery, Kind::Discovery},
    Endpoint{".search"_L1, Kind::Search, Kind::Search},
    Endpoint{"Bulk"_L1, Kind::Bulk, Kind::Bulk},
    Endpoint{"Me"_L1, Kind::Me, Kind::Me},
};

} // namespace

ScimPlace scimPlace(QStringView path)
{
    const auto segments = path.split(u'/', Qt::SkipEmptyParts);
    // From the end, since a connection or a base path may be called like an endpoint.
    for (qsizetype at = segments.size() - 1; at >= std::max<qsizetype>(0, segments.size() - 2); --at) {
        const auto found = std::ranges::find_if(endpoints, [&](const Endpoint& endpoint) {
            return segments.at(at).compare(endpoint.name, Qt::CaseInsensitive) == 0;
        });
        if (found == endpoints.end())
            continue;
        if (at == segments.size() - 1)
            return {found->collection, {}};
        const bool hasId = found->resource == Kind::User || found->resource == Kind::Group;
        return {found->resource, hasId ? QUrl::fromPercentEncoding(segments.last().toUtf8()) : QString()};
    }
    return {};
}

} // namespace provost
