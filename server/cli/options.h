// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace provost::server {

/// Reads a command's options. On `--help`, or when they are not understood, says so and gives the exit code to end
/// with. Each option in `required` must have a value. `arguments` are those after the command's words.
[[nodiscard]] std::optional<int> readOptions(QCommandLineParser& parser, const QStringList& arguments,
                                             const QStringList& required);

/// What becomes of a data file that is not there.
enum class IfMissing { Create, Refuse };

/// `--data FILE`, and the same as `--database URL`; its value is asked for as `data`.
[[nodiscard]] QCommandLineOption databaseOption(IfMissing ifMissing);

/// The value of `--public-url`, without slashes at the end; empty where it is not given. ErrorKind::Invalid says what
/// is wanted.
[[nodiscard]] Result<QString> publicUrlFrom(const QCommandLineParser& parser);

/// Complains in one sentence about an error, and gives the exit code.
int failWith(const Error& error);
/// One line of JSON on standard output.
void printJson(const QJsonObject& object);
/// One line of text on standard output.
void printText(const QString& line);

} // namespace provost::server
