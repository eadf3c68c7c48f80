// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_kinds.h"

#include "model/api/provost/provost_api.h"
#include "model/api/scim/scim_api.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct ServerKinds
{
    Q_DECLARE_TR_FUNCTIONS(provost::ServerKinds)
};

ServerChoice provostWords()
{
    return {u"provost"_s,
            ServerKinds::tr("Connect to a Provost server"),
            "server"_L1,
            ServerKinds::tr("Address and your personal admin key."),
            ServerKinds::tr("https://provost.example.com"),
            {},
            ServerKinds::tr("Your personal admin key"),
            ServerKinds::tr("Enter your admin key. Whoever runs the server can create one for you; it begins with "
                            "pva_.")};
}

ServerChoice scimWords()
{
    return {u"scim"_s,
            ServerKinds::tr("Open a SCIM 2.0 endpoint"),
            "plug"_L1,
            ServerKinds::tr("The users and groups of any product that speaks SCIM, by address and bearer token."),
            ServerKinds::tr("https://example.com/scim/v2"),
            ServerKinds::tr("The address before /Users, as it is entered at an identity provider."),
            ServerKinds::tr("Bearer token"),
            ServerKinds::tr("Enter the SCIM token that the product gave you. A key for its other APIs is often not "
                            "accepted.")};
}

} // namespace

const QList<ServerKind>& serverKinds()
{
    static const QList<ServerKind> kinds{
        {&provostWords, &openProvost},
        {&scimWords, &openScim},
    };
    return kinds;
}

const ServerKind* serverKind(const QString& kind)
{
    const auto& all = serverKinds();
    const auto found = std::ranges::find_if(all, [&kind](const ServerKind& each) { return each.words().kind == kind; });
    return found == all.cend() ? nullptr : &*found;
}

QList<ServerChoice> serverChoices()
{
    QList<ServerChoice> choices;
    for (const auto& kind : serverKinds())
        choices.append(kind.words());
    return choices;
}

} // namespace provost
