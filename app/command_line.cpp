// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"

#include "app/check_command.h"
#include "app/configuration_command.h"
#include "app/proxy_script_command.h"
#include "app/rehearse_command.h"
#include "app/version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList& arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, words(QT_TRANSLATE_NOOP("CommandLine", "Show this help.")));
    const QCommandLineOption version({u"v"_s, u"version"_s},
                                     words(QT_TRANSLATE_NOOP("CommandLine", "Show the version.")));
    const QCommandLineOption server(
        u"server"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Open the saved server with this address.")), u"URL"_s);
    const QCommandLineOption data(
        u"data-folder"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Keep settings and the Local server's database in this folder.")),
        u"FOLDER"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Open every pane and dialog, save a picture of each here, and end.")),
        u"FOLDER"_s);
    const QCommandLineOption variant(
        u"tour-variant"_s,
        words(
            QT_TRANSLATE_NOOP("CommandLine", "Only the panes, with this word at the end of the name of each picture.")),
        u"WORD"_s);
    const QCommandLineOption language(
        u"language"_s, words(QT_TRANSLATE_NOOP("CommandLine", "Speak this language, for instance de.")), u"TAG"_s);
    const QCommandLineOption sample(
        u"start-local-with-sample"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Open the Local server, with a sample organization if it is empty.")));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("CommandLine", "See and steer who is provisioned, from which identity provider.")));
    parser.addPositionalArgument(
        u"check"_s,
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "Look at a SCIM endpoint without a window; “provost check --help” tells more.")),
        u"[check URL]"_s);
    parser.addPositionalArgument(
        u"rehearse"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Rehearse there what an identity provider does; “provost rehearse "
                                               "--help” tells more.")),
        u"[rehearse URL]"_s);
    parser.addPositionalArgument(
        u"conformance"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Try there rule by rule what RFC 7643 and RFC 7644 demand; “provost "
                                               "conformance --help” tells more.")),
        u"[conformance URL]"_s);
    parser.addPositionalArgument(
        u"export"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Print the configuration of a Provost server; “plan URL” compares it "
                                               "with a file and “apply URL” makes it so. Each has its “--help”.")),
        u"[export|plan|apply URL]"_s);
    parser.addPositionalArgument(
        u"file"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Take over this list of servers, or compare this configuration with the "
                                               "server that is opened. Nothing changes before you agree.")),
        u"[FILE]"_s);
    parser.addOptions({help, version, server, data, language, tour, variant, sample});

    if (!parser.parse(arguments))
        return fail(ErrorKind::Invalid, u"provost"_s, parser.errorText());
    CommandLine line;
    if (const auto given = parser.positionalArguments(); !given.isEmpty()) {
        // Whoever mistypes a command is told so, not asked for a server.
        const QFileInfo file(given.constLast());
        if (given.size() > 1 || !file.isFile())
            return fail(
                ErrorKind::Invalid, given.constFirst(),
                words(QT_TRANSLATE_NOOP("CommandLine", "“%1” is no command and no file.")).arg(given.constFirst()));
        line.file = file.absoluteFilePath();
    }
    line.server = parser.value(server);
    line.dataFolder = parser.value(data);
    line.tourFolder = parser.value(tour);
    line.tourVariant = parser.value(variant);
    line.language = parser.value(language);
    line.startLocalWithSample = parser.isSet(sample);
    if (parser.isSet(help))
        line.print = parser.helpText();
    else if (parser.isSet(version))
        line.print = u"provost %1\n"_s.arg(QLatin1StringView(versionText));
    return line;
}

std::optional<int> answerWithoutDisplay(int argc, char** argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == proxyScriptName)
        return runProxyScript(argc, argv);
    if (argc > 1 && QByteArrayView(argv[1]) == "check")
        return runCheck(argc, argv);
    for (const auto& command : {rehearseName, conformanceName}) {
        if (argc > 1 && QLatin1StringView(argv[1]) == command)
            return runRehearse(argc, argv, command);
    }
    if (const auto deed = argc > 1 ? configurationDeed(argv[1]) : std::nullopt)
        return runConfiguration(*deed, argc, argv);
    const auto asks = [](const char* argument) {
        const QByteArrayView given(argument);
        return given == "--help" || given == "-h" || given == "--version" || given == "-v";
    };
    if (std::none_of(argv, argv + argc, asks))
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    const auto line = CommandLine::parse(QCoreApplication::arguments());
    std::fputs(qUtf8Printable(line ? line->print : line.error().detail + u'\n'), line ? stdout : stderr);
    return line ? 0 : 2;
}

} // namespace provost
