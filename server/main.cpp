// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/command.h"
#include "server/cli/commands.h"
#include "server/cli/serve.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace provost::server;

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"provostd"_s);
    QCoreApplication::setApplicationVersion(u"" PROVOST_VERSION ""_s);
    return runCommand({serveCommand(), auditCommand(), backupCommand(), configCommand(), connectionCommand(),
                       operatorCommand(), restoreCommand(), sampleCommand()},
                      QCoreApplication::arguments().sliced(1));
}
