// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/client_dialect.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

struct Sign
{
    QByteArrayView part; ///< lower case
    QLatin1StringView dialect;
};

constexpr std::array agents{
    Sign{"okta", "okta"_L1},     Sign{"azure", "entra"_L1},         Sign{"microsoft", "entra"_L1},
    Sign{"entra", "entra"_L1},   Sign{"jumpcloud", "jumpcloud"_L1}, Sign{"onelogin", "onelogin"_L1},
    Sign{"pingone", "ping"_L1},  Sign{"pingfederate", "ping"_L1},   Sign{"ping identity", "ping"_L1},
    Sign{"google", "google"_L1},
};

/// Entra's capitalised operations, its own schema for groups, and the flags that its tenant URL can carry.
/// https://learn.microsoft.com/en-us/entra/identity/app-provisioning/use-scim-to-provision-users-and-groups and
/// …/application-provisioning-config-problem-scim-compatibility
bool looksLikeEntra(const HttpRequest& request)
{
    constexpr qsizetype beginning = 4096;
    if (request.query.contains("aadOptscim"))
        return true;
    const auto body = request.body.first(std::min(request.body.size(), beginning));
    if (body.contains("schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM"))
        return true;
    if (request.method != "PATCH")
        return false;
    QByteArray dense = body;
    dense.replace(' ', "");
    return dense.contains(R"("op":"Add")") || dense.contains(R"("op":"Replace")") || dense.contains(R"("op":"Remove")");
}

} // namespace

QString dialectOf(const HttpRequest& request)
{
    const auto agent = request.header("user-agent").toLower();
    const auto* known = std::ranges::find_if(agents, [&agent](const Sign& sign) { return agent.contains(sign.part); });
    if (known != agents.end())
        return known->dialect;
    return looksLikeEntra(request) ? u"entra"_s : u"other"_s;
}

} // namespace provost::server
