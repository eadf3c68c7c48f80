// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_kinds.h"

#include "app/scim_products.h"
#include "model/api/auth0/auth0_api.h"
#include "model/api/frontegg/frontegg_api.h"
#include "model/api/polis/polis_api.h"
#include "model/api/provost/provost_api.h"
#include "model/api/scalekit/scalekit_api.h"
#include "model/api/scim/scim_api.h"
#include "model/api/stytch/stytch_api.h"
#include "model/api/workos/workos_api.h"

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

QString notVerified(const QString& product)
{
    return ServerKinds::tr("What Provost sends here follows what %1 publishes of its API. It was not verified against "
                           "the live service.",
                           "product")
        .arg(product);
}

ServerChoice fronteggWords()
{
    return {u"frontegg"_s,
            ServerKinds::tr("Open a Frontegg environment"),
            "building-2"_L1,
            ServerKinds::tr("SCIM connections, users and groups of all its accounts, by client ID and API key."),
            ServerKinds::tr("https://api.frontegg.com"),
            ServerKinds::tr("By region: api.frontegg.com (EU), api.us.frontegg.com, api.ca.frontegg.com, "
                            "api.au.frontegg.com; or an own domain with /frontegg behind it."),
            ServerKinds::tr("API key"),
            ServerKinds::tr("Enter the API key of the environment. It stands beside the client ID in its settings."),
            ServerKinds::tr("Client ID"),
            ServerKinds::tr("Enter the client ID of the environment. It has no colon.")};
}

QStringList fronteggNotes()
{
    return {notVerified(u"Frontegg"_s),
            ServerKinds::tr("Users and groups are those that came by SCIM; whoever was added by hand is not shown. Up "
                            "to 50 accounts are looked through, of more only those that have a connection."),
            ServerKinds::tr("A person who belongs to several accounts stands here once for each. Provost names the "
                            "account in everything that it sends about a person: without it Frontegg would delete the "
                            "person everywhere."),
            ServerKinds::tr("Where an account has several connections, Frontegg does not tell through which one "
                            "somebody came. Users can then not be removed together with a connection."),
            ServerKinds::tr("A connection can be neither renamed nor paused, and its token neither read again nor "
                            "replaced. Another token is another connection: create it, switch the identity provider "
                            "over, see that it works, delete the old one and keep its users."),
            ServerKinds::tr("What a role may do, and what customers’ portal shows, Frontegg takes as a whole. Provost "
                            "reads it that moment, changes one word of it, and looks afterwards."),
            ServerKinds::tr("The requests of identity providers are in Frontegg’s own portal alone.")};
}

ServerChoice polisWords()
{
    return {u"polis"_s,
            ServerKinds::tr("Open Ory Polis"),
            "plug-zap"_L1,
            ServerKinds::tr("The directories, users and groups of one product (BoxyHQ Jackson), by its API key."),
            ServerKinds::tr("https://polis.example.com/my-product"),
            ServerKinds::tr("The address of Polis, and behind the slash the name of the product."),
            ServerKinds::tr("API key"),
            ServerKinds::tr("Enter one of the API keys of Polis (API_KEYS).")};
}

QStringList polisNotes()
{
    return {
        notVerified(u"Ory Polis"_s),
        ServerKinds::tr("A directory is a connection here, and a tenant an account. Each product is opened by "
                        "itself: Polis lists no others."),
        ServerKinds::tr("Polis keeps the SCIM secret of a directory readable and tells it, with every directory, to "
                        "whoever has an API key. Provost keeps nothing of it, and shows it only when you ask."),
        ServerKinds::tr("While a directory is deactivated Polis answers its identity provider as if all were done, "
                        "and drops it. Afterwards the identity provider has to synchronize everything anew."),
        ServerKinds::tr("Deleting a directory always removes its users and groups."),
        ServerKinds::tr("Users and groups are not changed here, and there is no search on the server: Provost "
                        "searches what it has listed."),
        ServerKinds::tr("A tenant has one setup link at a time, and Polis shows its address in its own console for as "
                        "long as it works."),
        ServerKinds::tr("Directories of Google Workspace are made in Polis’ own console: they need access to "
                        "Google.")};
}

ServerChoice workOsWords()
{
    return {u"workos"_s,
            ServerKinds::tr("Open WorkOS Directory Sync"),
            "blocks"_L1,
            ServerKinds::tr("The directories, users and groups of all organizations, by the secret key."),
            ServerKinds::tr("https://api.workos.com"),
            {},
            ServerKinds::tr("Secret key"),
            ServerKinds::tr("Enter the secret key of the environment; it begins with sk_.")};
}

QStringList workOsNotes()
{
    return {
        notVerified(u"WorkOS"_s),
        ServerKinds::tr("A directory is a connection here, and an organization an account. Of a directory that is "
                        "not linked, the state stands behind its name in WorkOS’ own word."),
        ServerKinds::tr("Directories are made, and their tokens shown and replaced, in WorkOS’ dashboard or through "
                        "a link of its Admin Portal."),
        ServerKinds::tr("Deleting a directory removes its users and groups. WorkOS takes its time: it may still be "
                        "listed for a while."),
        ServerKinds::tr("Users and groups are not changed here. Which group gives which role is decided in WorkOS’ "
                        "dashboard.")};
}

ServerChoice scalekitWords()
{
    return {u"scalekit"_s,
            ServerKinds::tr("Open Scalekit"),
            "folder-tree"_L1,
            ServerKinds::tr("The directories, users and groups of all organizations, by client ID and secret."),
            ServerKinds::tr("https://example.scalekit.com"),
            ServerKinds::tr("The address of the environment."),
            ServerKinds::tr("Client secret"),
            ServerKinds::tr("Enter the client secret of the environment."),
            ServerKinds::tr("Client ID"),
            ServerKinds::tr("Enter the client ID of the environment. It has no colon.")};
}

QStringList scalekitNotes()
{
    return {notVerified(u"Scalekit"_s),
            ServerKinds::tr("A directory is a connection here, and an organization an account. Scalekit marks creating "
                            "and deleting directories in its API as a preview, which may not be open to everybody."),
            ServerKinds::tr("Only the identity providers that Scalekit names can be chosen for a directory."),
            ServerKinds::tr("Pausing a directory disables it. What its identity provider is answered then is not "
                            "documented."),
            ServerKinds::tr("Replacing a secret, attributes and roles are in Scalekit’s own dashboard. When its "
                            "secrets end is shown here."),
            ServerKinds::tr("Deleting a directory always removes its users and groups.")};
}

ServerChoice auth0Words()
{
    return {u"auth0"_s,
            ServerKinds::tr("Open an Auth0 tenant"),
            "shield-check"_L1,
            ServerKinds::tr("Inbound SCIM of its enterprise connections, with tokens, users and groups."),
            ServerKinds::tr("https://example.eu.auth0.com"),
            ServerKinds::tr("The tenant’s own address, not a custom domain."),
            ServerKinds::tr("Client secret"),
            ServerKinds::tr("Enter the client secret of a machine-to-machine application for the Management API."),
            ServerKinds::tr("Client ID"),
            ServerKinds::tr("Enter the client ID of that application. It has no colon.")};
}

QStringList auth0Notes()
{
    return {
        notVerified(u"Auth0"_s),
        ServerKinds::tr("A SCIM configuration is a connection here, and the enterprise connection that it belongs to "
                        "is its account: each takes one, which has the same name. Enterprise connections are made in "
                        "Auth0."),
        ServerKinds::tr("The application needs the scopes read:connections, read:scim_config and read:scim_token; to "
                        "make, change and delete, create:scim_config, update:scim_config, create:scim_token, "
                        "delete:scim_config and delete:scim_token; for people, read:users and update:users; for "
                        "groups, read:groups and "
                        "read:group_members. What it has not is not offered."),
        ServerKinds::tr("There are two tokens at most. Two of them are shown as one that is replaced by the other. "
                        "When a token was used last is told, but not by whom: your own tests count too."),
        ServerKinds::tr("Deactivating somebody blocks them in the whole tenant, as an identity provider does that "
                        "deactivates them by SCIM."),
        ServerKinds::tr("Of one search Auth0 tells a thousand users. Provost goes on from the time at which the last "
                        "of them was made; somebody who is new may not be found at once."),
        ServerKinds::tr("Deleting a SCIM configuration takes its tokens. That users and groups stay in Auth0 is what "
                        "is to be expected; it is not documented. They are then not shown here any more."),
        ServerKinds::tr("Auth0 takes the mapping of attributes as a whole. Provost reads it that moment, changes what "
                        "you changed, and leaves what identifies a user as it is."),
        ServerKinds::tr("The requests of identity providers (the logs sscim and fscim), roles and self-service tickets "
                        "are in Auth0’s own dashboard.")};
}

ServerChoice stytchWords()
{
    return {u"stytch"_s,
            ServerKinds::tr("Open a Stytch B2B project"),
            "users"_L1,
            ServerKinds::tr("The SCIM connections, members and groups of all organizations, by project ID and secret."),
            ServerKinds::tr("https://api.stytch.com"),
            ServerKinds::tr("https://test.stytch.com for a test project."),
            ServerKinds::tr("Secret", "of a project"),
            ServerKinds::tr("Enter the secret of the project."),
            ServerKinds::tr("Project ID"),
            ServerKinds::tr("Enter the ID of the project; it begins with project-.")};
}

QStringList stytchNotes()
{
    return {
        notVerified(u"Stytch"_s),
        ServerKinds::tr("An organization is an account here, and has one SCIM connection at most. Of more than a "
                        "hundred organizations only those are asked that say that they have one."),
        ServerKinds::tr("Members are those who came by SCIM; whoever came another way is not shown. Whoever was "
                        "deprovisioned may be left out: Stytch’s search leaves out deleted members."),
        ServerKinds::tr("Who is in a group is told by its members’ own attributes. That the ids there are those of "
                        "Stytch’s groups is inferred, not documented."),
        ServerKinds::tr("A token is replaced while both work. Stytch does not tell whether one was used: see at the "
                        "identity provider that it works with the new one before you end the old one."),
        ServerKinds::tr(
            "When a connection is deleted, Stytch is not asked to delete its members. What becomes of them is not "
            "documented; they are then not shown here any more."),
        ServerKinds::tr("Members are not changed here.")};
}

} // namespace

const QList<ServerKind>& serverKinds()
{
    static const QList<ServerKind> kinds{
        {&provostWords, &openProvost},
        {&scimWords, &openScim, nullptr, &scimProducts, &openKnownScim},
        {&fronteggWords, &openFrontegg, &fronteggNotes},
        {&polisWords, &openPolis, &polisNotes},
        {&workOsWords, &openWorkOs, &workOsNotes},
        {&scalekitWords, &openScalekit, &scalekitNotes},
        {&auth0Words, &openAuth0, &auth0Notes},
        {&stytchWords, &openStytch, &stytchNotes},
    };
    return kinds;
}

const ServerKind* serverKind(const QString& kind)
{
    const auto& all = serverKinds();
    const auto found = std::ranges::find_if(all, [&kind](const ServerKind& each) { return each.words().kind == kind; });
    return found == all.cend() ? nullptr : &*found;
}

QStringList notesOf(const QString& kind, const QString& product)
{
    const auto* found = serverKind(kind);
    auto notes = found && found->notes ? found->notes() : QStringList();
    if (!found || !found->products)
        return notes;
    const auto all = found->products();
    const auto known = std::ranges::find(all, product, &ProductChoice::id);
    return known == all.cend() ? notes : notes + known->facts;
}

bool knowsProduct(const QString& kind, const QJsonValue& product)
{
    if (product.isUndefined())
        return true;
    const auto* found = serverKind(kind);
    if (!product.isString() || !found || !found->products)
        return false;
    const auto all = found->products();
    return std::ranges::find(all, product.toString(), &ProductChoice::id) != all.cend();
}

std::unique_ptr<Session> openServerOf(const ServerKind& kind, const ServerUrl& server, Secret secret, DoorSettings door,
                                      const QString& product)
{
    return kind.openProduct && !product.isEmpty()
               ? kind.openProduct(server, std::move(secret), std::move(door), product)
               : kind.open(server, std::move(secret), std::move(door));
}

QList<ServerChoice> serverChoices()
{
    QList<ServerChoice> choices;
    for (const auto& kind : serverKinds()) {
        choices.append(kind.words());
        if (kind.products)
            choices.last().products = kind.products();
    }
    return choices;
}

} // namespace provost
