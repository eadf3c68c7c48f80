// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/options.h"

#include "server/cli/command.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// Qt knows of the program alone and not of the command's words.
QString helpOf(const QCommandLineParser& parser)
{
    const auto all = QCoreApplication::arguments();
    const auto options = std::ranges::find_if(all, [](const QString& word) { return word.startsWith(u'-'); });
    QStringList words(all.begin(), options);
    words.replace(0, u"provostd"_s);
    auto help = parser.helpText();
    const auto end = help.indexOf(u'\n');
    return help.replace(0, end, u"Usage: %1 [options]"_s.arg(words.join(u' ')));
}

} // namespace

std::optional<int> readOptions(QCommandLineParser& parser, const QStringList& arguments, const QStringList& required)
{
    const auto help = parser.addHelpOption();
    if (!parser.parse(QStringList{u"provostd"_s} + arguments))
        return refuseUsage(parser.errorText() + u" See --help."_s);
    if (parser.isSet(help)) {
        printText(helpOf(parser));
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

QCommandLineOption databaseOption(IfMissing ifMissing)
{
    const auto file = ifMissing == IfMissing::Create ? u"The data file, created where it does not exist"_s
                                                     : u"The data file, which must exist"_s;
    return {{u"data"_s, u"database"_s},
            file + u"; or postgresql://USER@HOST:PORT/NAME, whose password is taken from PGPASSFILE or PGPASSWORD."_s,
            u"FILE or URL"_s};
}

Result<QString> publicUrlFrom(const QCommandLineParser& parser)
{
    const auto text = parser.value(u"public-url"_s);
    if (text.isEmpty())
        return QString();
    const QUrl url(text, QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !http || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return fail(
            ErrorKind::Invalid, {},
            u"--public-url takes an address such as https://scim.example.com, without user, query or fragment."_s);
    return url.toString(QUrl::StripTrailingSlash);
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
