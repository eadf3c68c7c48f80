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

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<CreatedOperator> create(Sql& sql, NewOperator wanted, const QString& accountName, qint64 now)
{
    if (!accountName.isEmpty()) {
        const auto account = Accounts(sql).findByName(accountName);
        if (!account)
            return tl::unexpected(account.error());
        if (!*account)
            return fail(ErrorKind::NotFound, accountName, u"There is no such account."_s);
        wanted.accountId = (*account)->id;
    }
    auto created = Operators(sql).add(wanted, now);
    if (!created)
        return created;
    const auto noted = Audit(sql).add(now, {OperatorId(u"command-line"_s), u"command line"_s}, u"operator.create"_s,
                                      wanted.name, slug(wanted.role), wanted.accountId);
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
    printText(u"Operator:  %1 (%2)"_s.arg(created.person.name, slug(created.person.role)));
    printText(u"Admin key: %1"_s.arg(created.key));
    printText(u"The key is shown this once. Store it now."_s);
}

int runCreate(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Creates an operator and prints the admin key, once."_s);
    parser.addOptions({{u"data"_s, u"Database file."_s, u"FILE"_s},
                       {u"name"_s, u"Name of the person."_s, u"NAME"_s},
                       {u"role"_s, u"owner, admin, support, member or viewer."_s, u"ROLE"_s},
                       {u"account"_s, u"Bind the operator to this account."_s, u"NAME"_s},
                       {u"json"_s, u"One line of JSON."_s}});
    if (const auto end = readOptions(parser, arguments, {u"data"_s, u"name"_s, u"role"_s}))
        return *end;
    const auto name = checkedName(parser.value(u"name"_s), u"--name"_s);
    if (!name)
        return failWith(name.error());
    const auto role = operatorRoleFromSlug(parser.value(u"role"_s));
    if (!role) {
        return refuseUsage(u"--role: owner, admin, support, member or viewer is wanted."_s);
    }
    std::optional<CreatedOperator> created;
    const int exitCode = changeDataFile(parser.value(u"data"_s), [&](Sql& sql) {
        auto made = create(sql, {*name, *role, std::nullopt}, parser.value(u"account"_s), SystemClock().now());
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
