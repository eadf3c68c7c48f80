// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/options.h"

#include "server/cli/command.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost::server {

std::optional<int> readOptions(QCommandLineParser& parser, const QStringList& arguments, const QStringList& required)
{
    const auto help = parser.addHelpOption();
    if (!parser.parse(QStringList{u"provostd"_s} + arguments))
        return refuseUsage(parser.errorText() + u" See --help."_s);
    if (parser.isSet(help)) {
        printText(parser.helpText());
        return Done;
    }
    if (!parser.positionalArguments().isEmpty())
        return refuseUsage(
            u"\"%1\" is not understood here. See --help."_s.arg(parser.positionalArguments().constFirst()));
    for (const auto& name : required) {
        if (parser.value(name).isEmpty())
            return refuseUsage(u"--%1 is missing. See --help."_s.arg(name));
    }
    return std::nullopt;
}

int failWith(const Error& error)
{
    return failWith(error.subject.isEmpty() ? error.detail : error.subject + u": "_s + error.detail);
}

void printJson(const QJsonObject& object)
{
    printLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void printText(const QString& line)
{
    printLine(line.toUtf8());
}

} // namespace provost::server
