// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/cli/commands.h"
#include "server/cli/data_file.h"
#include "server/cli/options.h"
#include "server/storage/accounts.h"
#include "server/storage/audit.h"
#include "server/storage/clock.h"
#include "server/storage/connections.h"
#include "server/storage/instance.h"
#include "server/storage/tokens.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

struct Wanted
{
    QString account;
    NewConnection connection;
    QString publicUrl; ///< empty: as `serve` was told last
};

struct Created
{
    Connection connection;
    IssuedToken token;
};

Result<Wanted> wantedFrom(const QCommandLineParser& parser)
{
    Wanted wanted;
    const auto account = checkedName(parser.value(u"account"_s), u"--account"_s);
    const auto name = checkedName(parser.value(u"name"_s), u"--name"_s);
    if (!account || !name)
        return tl::unexpected(account ? name.error() : account.error());
    const auto idp = identityProviderFromSlug(parser.value(u"idp"_s));
    if (!idp) {
        QStringList known;
        for (const auto each : identityProviders())
            known.append(slug(each));
        return fail(ErrorKind::Invalid, u"--idp"_s, u"One of these is wanted: %1."_s.arg(known.join(u", "_s)));
    }
    wanted.account = *account;
    wanted.connection.name = *name;
    wanted.connection.idp = *idp;
    wanted.connection.requestKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto url = publicUrlFrom(parser);
    if (!url)
        return tl::unexpected(url.error());
    wanted.publicUrl = *url;
    if (parser.isSet(u"lifetime-days"_s))
        wanted.connection.tokenLifetimeDays = parser.value(u"lifetime-days"_s).toInt();
    const auto lifetime = checkLifetime(wanted.connection.tokenLifetimeDays, u"--lifetime-days"_s);
    if (!lifetime)
        return tl::unexpected(lifetime.error());
    return wanted;
}

Result<Account> ensureAccount(Sql& sql, const QString& name, const Actor& actor, qint64 now)
{
    Accounts accounts(sql);
    const auto present = accounts.findByName(name);
    if (!present)
        return tl::unexpected(present.error());
    if (*present)
        return **present;
    const auto added = accounts.add(name, now);
    if (!added)
        return added;
    const auto noted = Audit(sql).add(now, actor, u"account.create"_s, name, {}, added->id);
    if (!noted)
        return tl::unexpected(noted.error());
    return added;
}

Result<QString> publicUrlFor(Sql& sql, const QString& given)
{
    if (!given.isEmpty())
        return given;
    auto stored = Instance(sql).publicUrl();
    if (stored && stored->isEmpty())
        return fail(ErrorKind::Invalid, u"--public-url"_s,
                    u"No server has run on this database yet, so say where identity providers will reach it."_s);
    return stored;
}

/// The token counts as received: it goes to the terminal of who asked for it.
Result<Created> create(Sql& sql, Wanted wanted, qint64 now)
{
    const Actor actor{OperatorId(u"command-line"_s), u"command line"_s};
    const auto publicUrl = publicUrlFor(sql, wanted.publicUrl);
    if (!publicUrl)
        return tl::unexpected(publicUrl.error());
    const auto account = ensureAccount(sql, wanted.account, actor, now);
    if (!account)
        return tl::unexpected(account.error());
    wanted.connection.accountId = account->id;
    const auto profile = profileOf(sql);
    if (!profile)
        return tl::unexpected(profile.error());
    Connections connections(sql, profile->connectionAddress(*publicUrl), now);
    const auto id = connections.add(wanted.connection, profile->guard);
    if (!id)
        return tl::unexpected(id.error());
    const auto connection = connections.find(*id);
    if (!connection || !*connection)
        return tl::unexpected(connection
                                  ? Error{ErrorKind::ServerFault, id->text(), u"It is not there."_s, 0, {}, {}, 0}
                                  : connection.error());
    Tokens tokens(sql);
    auto issued = tokens.issue(**connection, {{}, wanted.connection.tokenLifetimeDays}, actor.name, now);
    if (!issued)
        return tl::unexpected(issued.error());
    if (const auto received = tokens.received(issued->token, account->id, now); !received)
        return tl::unexpected(received.error());
    const auto noted =
        Audit(sql).add(now, actor, u"connection.create"_s, wanted.connection.name,
                       u"%1, token %2"_s.arg(productName(wanted.connection.idp), issued->token.hint), account->id);
    if (!noted)
        return tl::unexpected(noted.error());
    return Created{**connection, *std::move(issued)};
}

void tell(const Created& created, bool asJson)
{
    if (asJson) {
        printJson({{u"id"_s, created.connection.id.text()},
                   {u"account"_s, created.connection.accountName},
                   {u"name"_s, created.connection.name},
                   {u"idp"_s, slug(created.connection.idp)},
                   {u"scimBaseUrl"_s, created.connection.scimBaseUrl},
                   {u"token"_s, created.token.secret}});
        return;
    }
    printText(u"Connection:    %1 (%2)"_s.arg(created.connection.name, created.connection.id.text()));
    printText(u"SCIM base URL: %1"_s.arg(created.connection.scimBaseUrl));
    printText(u"Token:         %1"_s.arg(created.token.secret));
    printText(u"The token is shown this once. Store it now."_s);
}

int runCreate(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Creates a connection and prints its token, once."_s);
    parser.addOptions(
        {databaseOption(IfMissing::Create),
         {u"account"_s, u"Account by name; made where it is missing."_s, u"NAME"_s},
         {u"name"_s, u"Name of the connection."_s, u"NAME"_s},
         {u"idp"_s, u"Identity provider: okta, entra, onelogin, google, jumpcloud, pingone or custom."_s, u"IDP"_s},
         {u"lifetime-days"_s, u"Days until the token expires; without it, never."_s, u"DAYS"_s},
         {u"public-url"_s, u"Where identity providers reach the server."_s, u"URL"_s},
         {u"json"_s, u"One line of JSON."_s}});
    if (const auto end = readOptions(parser, arguments, {u"data"_s, u"account"_s, u"name"_s, u"idp"_s}))
        return *end;
    const auto wanted = wantedFrom(parser);
    if (!wanted)
        return failWith(wanted.error());
    std::optional<Created> created;
    const int exitCode = changeDataFile(parser.value(u"data"_s), IfMissing::Create, [&](Sql& sql) {
        auto made = create(sql, *wanted, SystemClock().now());
        return std::move(made).map([&](Created&& fresh) { created = std::move(fresh); });
    });
    if (created && exitCode == Done)
        tell(*created, parser.isSet(u"json"_s));
    return exitCode;
}

} // namespace

Command connectionCommand()
{
    return {u"connection"_s, u"Creates a connection and prints its token, once."_s, [](const QStringList& arguments) {
                if (arguments.value(0) != "create"_L1)
                    return refuseUsage(u"provostd connection create is what there is; see its --help."_s);
                return runCreate(arguments.sliced(1));
            }};
}

} // namespace provost::server
