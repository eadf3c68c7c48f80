// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/connection.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct Names
{
    IdentityProvider idp;
    QLatin1StringView slug;
    QLatin1StringView product;
};

constexpr std::array names{
    Names{IdentityProvider::Okta, "okta"_L1, "Okta"_L1},
    Names{IdentityProvider::EntraId, "entra"_L1, "Microsoft Entra ID"_L1},
    Names{IdentityProvider::OneLogin, "onelogin"_L1, "OneLogin"_L1},
    Names{IdentityProvider::GoogleWorkspace, "google"_L1, "Google Workspace"_L1},
    Names{IdentityProvider::JumpCloud, "jumpcloud"_L1, "JumpCloud"_L1},
    Names{IdentityProvider::PingOne, "pingone"_L1, "PingOne"_L1},
    Names{IdentityProvider::Custom, "custom"_L1, {}}, // no product: its words are translated
};

const Names& namesOf(IdentityProvider idp)
{
    return *std::ranges::find(names, idp, &Names::idp);
}

} // namespace

const QList<IdentityProvider>& identityProviders()
{
    static const QList<IdentityProvider> all = [] {
        QList<IdentityProvider> list;
        for (const auto& entry : names)
            list.append(entry.idp);
        return list;
    }();
    return all;
}

QString slug(IdentityProvider idp)
{
    return namesOf(idp).slug;
}

std::optional<IdentityProvider> identityProviderFromSlug(QStringView slug)
{
    const auto* it = std::ranges::find_if(names, [slug](const Names& entry) { return slug == entry.slug; });
    return it == names.end() ? std::nullopt : std::optional(it->idp);
}

QString productName(IdentityProvider idp)
{
    if (idp == IdentityProvider::Custom)
        return QCoreApplication::translate("IdentityProvider", "Custom SCIM 2.0");
    return namesOf(idp).product;
}

bool isLive(const Token& token, const QDateTime& now)
{
    return !token.revokedAt && (!token.expiresAt || *token.expiresAt > now);
}

} // namespace provost
