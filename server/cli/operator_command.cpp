// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/cli/commands.h"
#include "server/cli/data_file.h"
#include "server/cli/options.h"
#include "server/storage/accounts.h"
#include "server/storage/audit.h"
#include "server/storage/clock.h"
#include "server/storage/operators.h"
#include "server/storage/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// Says which roles there are.
tl::unexpected<Error> noSuchRole(Sql& sql, const RoleId& id)
{
    const auto roles = Roles(sql).list();
    if (!roles)
        return tl::unexpected(roles.error());
    QStringList names;
    for (const auto& stored : *roles)
        names.append(stored.role.id.text());
    return fail(ErrorKind::Invalid, id.text(), u"--role: one of %1 is wanted."_s.arg(names.join(u", "_s)));
}

/// The first operator may come before the first start of the server, which would bring the roles.
Result<void> bringRoles(Sql& sql, const QString& profileName, qint64 now)
{
    const auto profile = decideProfile(sql, profileName);
    if (!profile && profile.error().kind == ErrorKind::Conflict)
        return fail(ErrorKind::Invalid, profileName, profileSentence(profile.error()));
    const auto roles = Roles(sql).listBare();
    if (!profile || !roles)
        return tl::unexpected(profile ? roles.error() : profile.error());
    return roles->isEmpty() ? adoptRoles(sql, *profile, now) : Result<void>();
}

/// The operator of that name, role and account, where there is one.
Result<std::optional<Operator>> findSame(Sql& sql, const NewOperator& wanted)
{
    const auto people = Operators(sql).list(std::nullopt);
    if (!people)
        return tl::unexpected(people.error());
    const auto same = std::ranges::find_if(*people, [&wanted](const Operator& person) {
        return person.name == wanted.name && person.roleId == wanted.roleId && person.accountId == wanted.accountId;
    });
    return same == people->cend() ? std::nullopt : std::optional(*same);
}

Result<CreatedOperator> create(Sql& sql, NewOperator wanted, const QString& accountName, bool replacing, qint64 now)
{
    if (!accountName.isEmpty()) {
        const auto account = Accounts(sql).findByName(accountName);
        if (!account)
            return tl::unexpected(account.error());
        if (!*account)
            return fail(ErrorKind::NotFound, accountName, u"There is no such account."_s);
        wanted.accountId = (*account)->id;
    }
    const auto role = Roles(sql).find(wanted.roleId);
    if (!role)
        return tl::unexpected(role.error());
    if (!*role)
        return noSuchRole(sql, wanted.roleId);
    const auto known = replacing ? findSame(sql, wanted) : Result<std::optional<Operator>>();
    if (!known)
        return tl::unexpected(known.error());
    auto created = *known ? Operators(sql).renewKey(**known, now) : Operators(sql).add(wanted, now);
    if (!created)
        return created;
    const auto action = *known ? u"operator.renewKey"_s : u"operator.create"_s;
    const auto noted = Audit(sql).add(now, {OperatorId(u"command-line"_s), u"command line"_s}, action, wanted.name,
                                      created->person.roleName, wanted.accountId);
    if (!noted)
        return tl::unexpected(noted.error());
    return created;
}

void tell(const CreatedOperator& created, bool asJson)
{
    if (asJson) {
        auto object = wire::toJson(created.person);
        object.insert(u"key"_s, created.key);
        printJson(object);
        return;
    }
    printText(u"Operator:  %1 (%2)"_s.arg(created.person.name, created.person.roleName));
    printText(u"Admin key: %1"_s.arg(created.key));
    printText(u"The key is shown this once. Store it now."_s);
}

int runCreate(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Creates an operator and prints the admin key, once."_s);
    parser.addOptions(
        {databaseOption(IfMissing::Create),
         {u"name"_s, u"Name of the person."_s, u"NAME"_s},
         {u"role"_s, u"One of the server's roles: owner, admin, …"_s, u"ROLE"_s},
         {u"account"_s, u"Bind the operator to this account."_s, u"NAME"_s},
         {u"profile"_s, u"Of a new data file: the product that it provisions for, as serve takes it."_s, u"NAME"_s},
         {u"replace-key"_s, u"Where there is this operator already, give it a new key in place of the old."_s},
         {u"json"_s, u"One line of JSON."_s}});
    if (const auto end = readOptions(parser, arguments, {u"data"_s, u"name"_s, u"role"_s}))
        return *end;
    const auto name = checkedName(parser.value(u"name"_s), u"--name"_s);
    if (!name)
        return failWith(name.error());
    std::optional<CreatedOperator> created;
    const auto now = SystemClock().now();
    const int exitCode = changeDataFile(parser.value(u"data"_s), IfMissing::Create, [&](Sql& sql) -> Result<void> {
        if (const auto brought = bringRoles(sql, parser.value(u"profile"_s), now); !brought)
            return brought;
        auto made = create(sql, {*name, RoleId(parser.value(u"role"_s)), std::nullopt}, parser.value(u"account"_s),
                           parser.isSet(u"replace-key"_s), now);
        return std::move(made).map([&](CreatedOperator&& fresh) { created = std::move(fresh); });
    });
    if (created && exitCode == Done)
        tell(*created, parser.isSet(u"json"_s));
    return exitCode;
}

} // namespace

Command operatorCommand()
{
    return {u"operator"_s, u"Creates an operator and prints the admin key, once."_s, [](const QStringList& arguments) {
                if (arguments.value(0) != "create"_L1)
                    return refuseUsage(u"provostd operator create is what there is; see its --help."_s);
                return runCreate(arguments.sliced(1));
            }};
}

} // namespace provost::server
