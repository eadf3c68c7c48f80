// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace provost::server {

/// Exit codes of every command. Programs that start provostd rely on the numbers.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, AddressTaken = 3, NewerDatabase = 4 };

/// One command of provostd: `provostd NAME …`.
struct Command
{
    QString name;
    QString summary; ///< one line for --help
    /// `arguments` are those after the name. Returns an ExitCode.
    std::function<int(const QStringList& arguments)> run;
};

/// Runs the command that the arguments (without the program's name) begin with; answers --help and --version.
[[nodiscard]] int runCommand(const QList<Command>& commands, const QStringList& arguments);

/// Prints `provostd: SENTENCE` on stderr; returns Failed.
int failWith(const QString& sentence);
/// The same for a command line that is not understood; returns WrongUsage.
int refuseUsage(const QString& sentence);
/// Prints one line on stdout, at once.
void printLine(const QByteArray& line);

/// What happened to the data file, where, and what to do, in one sentence.
[[nodiscard]] QString dataFileSentence(const Error& error);

} // namespace provost::server
