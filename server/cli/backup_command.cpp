// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/commands.h"
#include "server/cli/options.h"
#include "server/storage/backup.h"
#include "server/storage/clock.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

int finish(const Result<void>& done, const QString& sentence)
{
    if (done) {
        printText(sentence);
        return Done;
    }
    failWith(done.error().kind == ErrorKind::Storage || done.error().kind == ErrorKind::Unsupported
                 ? u"%1: %2 Nothing was changed."_s.arg(done.error().subject, done.error().detail)
                 : dataFileSentence(done.error()));
    return done.error().kind == ErrorKind::NewerVersion ? NewerDatabase : Failed;
}

int runBackup(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes a checked copy of the data file, also while a server uses it."_s);
    parser.addOptions({databaseOption(IfMissing::Refuse),
                       {u"to"_s, u"The backup; replaced as a whole where it exists."_s, u"FILE"_s}});
    if (const auto end = readOptions(parser, arguments, {u"data"_s, u"to"_s}))
        return *end;
    const auto target = parser.value(u"to"_s);
    return finish(writeBackup(parser.value(u"data"_s), target), u"Written and checked: %1"_s.arg(target));
}

int runRestore(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Puts a backup in the place of everything in the data file, in one step, also "
                                     "while a server uses it. What came after the backup is gone."_s);
    parser.addOptions({databaseOption(IfMissing::Create), {u"from"_s, u"The backup."_s, u"FILE"_s}});
    if (const auto end = readOptions(parser, arguments, {u"data"_s, u"from"_s}))
        return *end;
    const auto backup = parser.value(u"from"_s);
    return finish(restoreBackup(backup, parser.value(u"data"_s), SystemClock().now()), u"Restored: %1"_s.arg(backup));
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s, u"Writes a copy of the data file, also while a server uses it."_s, runBackup};
}

Command restoreCommand()
{
    return {u"restore"_s, u"Puts a backup in the place of the data, also while a server uses it."_s, runRestore};
}

} // namespace provost::server
