// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/operations.h"
#include "server/admin/configuration.h"
#include "server/cli/commands.h"
#include "server/cli/data_file.h"
#include "server/cli/options.h"
#include "server/storage/clock.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qint64 longestDocument = 64LL * 1024 * 1024;

/// Private networks are the server's to refuse when it sends: here nobody knows with which options it runs.
Result<ConfigurationScope> scopeFor(Sql& sql)
{
    static const auto everywhere = AddressRanges::parse({u"0.0.0.0/0"_s, u"::/0"_s});
    const auto profile = profileOf(sql);
    if (!profile)
        return tl::unexpected(profile.error());
    return ConfigurationScope{sql,
                              SystemClock().now(),
                              {OperatorId(u"command-line"_s), u"command line"_s},
                              PermissionSet::all(),
                              *everywhere,
                              std::make_shared<const Profile>(*profile)};
}

Result<QJsonObject> documentIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, path, file.errorString());
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.read(longestDocument), &problem);
    if (!document.isObject())
        return fail(ErrorKind::Invalid, path, u"This is no JSON object: %1."_s.arg(problem.errorString()));
    return document.object();
}

Result<void> writeTo(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.commit())
        return fail(ErrorKind::Storage, path, file.errorString());
    return {};
}

QString sentenceFor(const ConfigurationStep& step)
{
    const auto name = step.account.isEmpty() ? step.name : u"%1 / %2"_s.arg(step.account, step.name);
    const auto text = [](const QJsonObject& object, const QJsonObject& other) {
        QJsonObject differing;
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            if (other.value(member.key()) != member.value())
                differing.insert(member.key(), member.value());
        }
        return QString::fromUtf8(QJsonDocument(differing).toJson(QJsonDocument::Compact));
    };
    switch (step.action) {
    case ConfigurationStep::Action::Create:
        return u"+ %1 %2"_s.arg(step.kind, name);
    case ConfigurationStep::Action::Remove:
        return u"- %1 %2"_s.arg(step.kind, name);
    case ConfigurationStep::Action::Change:
        return u"~ %1 %2: %3 becomes %4"_s.arg(step.kind, name, text(step.before, step.after),
                                               text(step.after, step.before));
    }
    return {};
}

void tell(const ConfigurationPlan& plan)
{
    using Action = ConfigurationStep::Action;
    for (const auto& step : plan.steps)
        printText(sentenceFor(step));
    printText(u"%1 created, %2 changed, %3 removed"_s.arg(QString::number(plan.count(Action::Create)),
                                                          QString::number(plan.count(Action::Change)),
                                                          QString::number(plan.count(Action::Remove))));
}

int runExport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints the configuration as one JSON document, without secrets."_s);
    parser.addOptions({databaseOption(IfMissing::Refuse), {u"to"_s, u"Write it there instead."_s, u"FILE"_s}});
    if (const auto end = readOptions(parser, arguments, {u"data"_s}))
        return *end;
    QByteArray text;
    const int exitCode = readDataFile(parser.value(u"data"_s), [&](Sql& sql) {
        auto scope = scopeFor(sql);
        if (!scope)
            return Result<void>(tl::unexpected(scope.error()));
        return exportConfiguration(*scope).map(
            [&](const QJsonObject& document) { text = QJsonDocument(document).toJson(QJsonDocument::Indented); });
    });
    if (exitCode != Done)
        return exitCode;
    if (!parser.isSet(u"to"_s)) {
        printLine(text.trimmed());
        return Done;
    }
    const auto written = writeTo(parser.value(u"to"_s), text);
    return written ? static_cast<int>(Done) : failWith(written.error());
}

int runPlan(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints what applying a configuration document would do, and the plan's digest."_s);
    parser.addOptions({databaseOption(IfMissing::Refuse),
                       {u"from"_s, u"The document."_s, u"FILE"_s},
                       {u"json"_s, u"One line of JSON."_s}});
    if (const auto end = readOptions(parser, arguments, {u"data"_s, u"from"_s}))
        return *end;
    const auto document = documentIn(parser.value(u"from"_s));
    if (!document)
        return failWith(document.error());
    ConfigurationPlan plan;
    const int exitCode = readDataFile(parser.value(u"data"_s), [&](Sql& sql) {
        auto scope = scopeFor(sql);
        if (!scope)
            return Result<void>(tl::unexpected(scope.error()));
        return planConfiguration(*scope, *document).map([&](ConfigurationPlan&& made) { plan = std::move(made); });
    });
    if (exitCode != Done)
        return exitCode;
    if (parser.isSet(u"json"_s)) {
        printJson(wire::toJson(plan));
        return Done;
    }
    tell(plan);
    printText(u"Plan: %1"_s.arg(plan.digest));
    return Done;
}

int runApply(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Does what a plan said, all of it or nothing, where nothing changed since. "
                                     "Many users of removed connections part with them before, in steps."_s);
    parser.addOptions({databaseOption(IfMissing::Refuse),
                       {u"from"_s, u"The document."_s, u"FILE"_s},
                       {u"plan"_s, u"The digest that config plan printed."_s, u"DIGEST"_s}});
    if (const auto end = readOptions(parser, arguments, {u"data"_s, u"from"_s, u"plan"_s}))
        return *end;
    const auto document = documentIn(parser.value(u"from"_s));
    if (!document)
        return failWith(document.error());
    AppliedConfiguration applied;
    const auto apply = [&](Sql& sql, const QVariantList& soFar) -> Result<QVariantList> {
        auto scope = scopeFor(sql);
        if (!scope)
            return tl::unexpected(scope.error());
        auto parts = ConfigurationParts::fromList(soFar);
        auto done = applyConfiguration(*scope, *document, parser.value(u"plan"_s), parts);
        if (!done)
            return tl::unexpected(done.error());
        applied = *std::move(done);
        return parts.toList();
    };
    const int exitCode = changeDataFileInParts(parser.value(u"data"_s), IfMissing::Refuse, apply);
    if (exitCode != Done)
        return exitCode;
    tell(applied.plan);
    for (const auto& [step, secret] : applied.secrets)
        printText(u"Secret of %1: %2"_s.arg(step.name, secret));
    if (!applied.secrets.isEmpty())
        printText(u"Secrets are shown this once. Store them now."_s);
    return Done;
}

} // namespace

Command configCommand()
{
    return {u"config"_s, u"Exports, compares and applies the configuration."_s, [](const QStringList& arguments) {
                const auto rest = arguments.mid(1);
                if (arguments.value(0) == "export"_L1)
                    return runExport(rest);
                if (arguments.value(0) == "plan"_L1)
                    return runPlan(rest);
                if (arguments.value(0) == "apply"_L1)
                    return runApply(rest);
                return refuseUsage(u"provostd config export, plan and apply are what there is; see their --help."_s);
            }};
}

} // namespace provost::server
