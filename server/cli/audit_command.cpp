// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/operations.h"
#include "server/cli/commands.h"
#include "server/cli/data_file.h"
#include "server/cli/options.h"
#include "server/storage/audit_chain.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

QString sentenceFor(const AuditChainState& chain)
{
    const auto entries = QString::number(chain.entries);
    if (!chain.broken && chain.removed > 0)
        return u"%1: %2 entries, the first %3 removed by the retention, intact from entry %4 on, head %5"_s.arg(
            chain.name, entries, QString::number(chain.removed), QString::number(chain.removed + 1), chain.head);
    if (!chain.broken)
        return u"%1: %2 entries, intact, head %3"_s.arg(chain.name, entries, chain.head);
    const auto place = QString::number(chain.broken->sequence);
    switch (chain.broken->fault) {
    case AuditFault::Missing:
        return u"%1: BROKEN, entry %2 is missing"_s.arg(chain.name, place);
    case AuditFault::Changed:
        return u"%1: BROKEN, entry %2 (id %3) or what stood before it was changed"_s.arg(
            chain.name, place, QString::number(chain.broken->entryId));
    case AuditFault::Added:
        return u"%1: BROKEN, entry %2 was not written by this instance"_s.arg(chain.name, place);
    }
    return {};
}

void tell(const AuditVerification& verification)
{
    if (verification.chains.isEmpty() && verification.unchained == 0)
        printText(u"There are no entries."_s);
    for (const auto& chain : verification.chains)
        printText(sentenceFor(chain));
    if (verification.unchained > 0)
        printText(u"%1 entries are from before there were chains."_s.arg(verification.unchained));
    if (verification.strayEntry != 0)
        printText(u"BROKEN, entry %1 has no chain."_s.arg(verification.strayEntry));
    if (!verification.expectedFound)
        printText(u"BROKEN, the hash given with --expect is that of no entry that is kept."_s);
}

int runVerify(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Checks that nobody changed the audit trail. Exit code 1 where somebody did."_s);
    parser.addOptions(
        {databaseOption(IfMissing::Refuse),
         {u"expect"_s, u"A head that was written down before; it must still be the hash of an entry."_s, u"HASH"_s},
         {u"json"_s, u"One line of JSON."_s}});
    if (const auto end = readOptions(parser, arguments, {u"data"_s}))
        return *end;
    AuditVerification verification;
    const auto expected = QByteArray::fromHex(parser.value(u"expect"_s).toLatin1());
    const int exitCode = readDataFile(parser.value(u"data"_s), [&](Sql& sql) {
        return AuditChain(sql).verify(expected).map([&](AuditVerification&& seen) { verification = std::move(seen); });
    });
    if (exitCode != Done)
        return exitCode;
    if (parser.isSet(u"json"_s))
        printJson(wire::toJson(verification));
    else
        tell(verification);
    return verification.isIntact() ? Done : Failed;
}

} // namespace

Command auditCommand()
{
    return {u"audit"_s, u"Checks the audit trail."_s, [](const QStringList& arguments) {
                if (arguments.value(0) != "verify"_L1)
                    return refuseUsage(u"provostd audit verify is what there is; see its --help."_s);
                return runVerify(arguments.sliced(1));
            }};
}

} // namespace provost::server
