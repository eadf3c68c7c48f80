// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/command.h"

#include "server/storage/database_address.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

void printTo(std::FILE* stream, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QString overview(const QList<Command>& commands)
{
    QString text =
        u"provostd %1, SCIM 2.0 server and admin API of Provost\n\nUsage: provostd COMMAND [options]\n\n"_s.arg(
            QCoreApplication::applicationVersion());
    for (const auto& command : commands)
        text += u"  %1 %2\n"_s.arg(command.name.leftJustified(12), command.summary);
    return text + u"\nprovostd COMMAND --help explains a command; provostd --version prints the version."_s;
}

} // namespace

int runCommand(const QList<Command>& commands, const QStringList& arguments)
{
    const QString name = arguments.value(0);
    if (name == "--version"_L1 || name == "-v"_L1) {
        printLine("provostd " + QCoreApplication::applicationVersion().toUtf8());
        return Done;
    }
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        printLine(overview(commands).toUtf8());
        return Done;
    }
    const auto found = std::ranges::find(commands, name, &Command::name);
    if (found != commands.cend())
        return found->run(arguments.sliced(1));
    return refuseUsage(name.isEmpty() ? u"Name a command; provostd --help lists them."_s
                                      : u"There is no command \"%1\"; provostd --help lists them."_s.arg(name));
}

int failWith(const QString& sentence)
{
    printTo(stderr, ("provostd: "_L1 + sentence).toUtf8());
    return Failed;
}

int refuseUsage(const QString& sentence)
{
    failWith(sentence);
    return WrongUsage;
}

void printLine(const QByteArray& line)
{
    printTo(stdout, line);
}

namespace {

QString databaseSentence(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NewerVersion:
        return u"The database %1 was written by a newer version of Provost (%2) and was left as it is; start that "
               u"version, or restore a backup made before the update."_s.arg(error.subject, error.detail);
    case ErrorKind::Unavailable:
        return u"The database %1 cannot be reached (%2); check that it runs, and the host, port, user and password."_s
            .arg(error.subject, error.detail);
    default:
        return u"The database %1 cannot be used (%2); check that it is one of Provost and that its user may create "
               u"tables, or name another one with --database."_s.arg(error.subject, error.detail);
    }
}

} // namespace

QString dataFileSentence(const Error& error)
{
    if (isPostgresqlAddress(error.subject))
        return databaseSentence(error);
    switch (error.kind) {
    case ErrorKind::NewerVersion:
        return u"The data file %1 was written by a newer version of Provost (%2) and was left as it is; start that "
               u"version, "
               "or restore a backup made before the update."_s.arg(error.subject, error.detail);
    case ErrorKind::Unavailable:
        return u"The data file %1 cannot be written (%2); free some space or end the program that uses it, then try "
               "again."_s.arg(error.subject, error.detail);
    default:
        return u"The data file %1 cannot be used (%2); check that its folder exists, that you may write there and "
               u"that it is a file of Provost, or name another one with --data."_s.arg(error.subject, error.detail);
    }
}

} // namespace provost::server
