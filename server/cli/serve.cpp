// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/serve.h"

#include "server/cli/data_file.h"
#include "server/cli/open_files.h"
#include "server/cli/running_server.h"
#include "server/cli/serve_options.h"
#include "server/cli/stop_signals.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

QString sentenceFor(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
        return u"Cannot listen on %1 (%2); end the program that uses this port, or choose another one with --listen "
               u"and "
               "--port."_s.arg(error.subject, error.detail);
    case ErrorKind::Untrusted:
        return u"The certificate or key %1 cannot be used (%2); name PEM files that this user may read with --tls-cert "
               u"and "
               "--tls-key."_s.arg(error.subject, error.detail);
    case ErrorKind::Conflict:
        return profileSentence(error);
    default:
        return dataFileSentence(error);
    }
}

int exitCodeFor(ErrorKind kind)
{
    if (kind == ErrorKind::Unreachable)
        return AddressTaken;
    return kind == ErrorKind::NewerVersion ? NewerDatabase : Failed;
}

/// Says why the server ends, in the form of its log; returns Failed.
int complain(const ServeOptions& options, const QString& sentence)
{
    if (options.log == LogFormat::Text)
        return failWith(sentence);
    logEvent(u"failed"_s, {{u"level"_s, u"error"_s}, {u"text"_s, sentence}});
    return Failed;
}

Result<void> writeKey(int descriptor, const QString& key)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle) ||
        file.write(key.toLatin1() + '\n') < 0 || !file.flush())
        return fail(ErrorKind::Invalid, QString::number(descriptor), file.errorString());
    return {};
}

/// Tells who started the server that it answers, and the first owner's key, once.
int announce(const ServeOptions& options, const RunningServer& server, const std::optional<QString>& key)
{
    QJsonObject line{
        {u"event"_s, u"ready"_s}, {u"url"_s, server.url()}, {u"pid"_s, QCoreApplication::applicationPid()}};
    if (key && options.adminKeyDescriptor) {
        if (auto written = writeKey(*options.adminKeyDescriptor, *key); !written)
            return complain(
                options,
                u"The admin key cannot be written to file descriptor %1 (%2); make another owner with provostd "
                "operator create."_s.arg(written.error().subject, written.error().detail));
    } else if (key) {
        line.insert(u"adminKey"_s, *key);
    }
    printLine(QJsonDocument(line).toJson(QJsonDocument::Compact));
    return Done;
}

/// The first owner's key, where there is somebody to give it to: a journal is not.
Result<std::optional<QString>> firstKey(const ServeOptions& options, RunningServer& server)
{
    if (options.log == LogFormat::Json && !options.adminKeyDescriptor)
        return std::nullopt;
    return server.makeFirstOwner();
}

int answer(const ServeOptions& options, RunningServer& server, const StopSignals& signalled)
{
    const auto key = firstKey(options, server);
    if (!key)
        return complain(options, dataFileSentence(key.error()));
    if (auto started = server.start(); !started)
        return complain(options, dataFileSentence(started.error()));
    QObject::connect(&signalled, &StopSignals::asked, &server, &RunningServer::stop);
    QObject::connect(&signalled, &StopSignals::reloadAsked, &server, &RunningServer::reloadCertificate);
    QObject::connect(&server, &RunningServer::stopped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (const int announced = announce(options, server, *key); announced != Done)
        return announced;
    if (signalled.wasAsked())
        server.stop();
    return QCoreApplication::exec();
}

int serve(const QStringList& arguments)
{
    auto options = parseServeOptions(arguments);
    if (!options)
        return refuseUsage(options.error().detail);
    if (options->showHelp) {
        printLine(serveHelp().toUtf8());
        return Done;
    }
    // A few files are for the database; a socket that the system refuses could not even be told so.
    constexpr std::size_t reserved = 100;
    auto& connections = options->http.limits.connections;
    connections = std::min(connections, std::max(allowManyOpenFiles(), 2 * reserved) - reserved);
    if (options->log == LogFormat::Json)
        logMessagesAsJson();
    const StopSignals signalled(options->exitWithStdin);
    const auto server = RunningServer::open(*options);
    if (!server) {
        complain(*options, sentenceFor(server.error()));
        return exitCodeFor(server.error().kind);
    }
    return answer(*options, **server, signalled);
}

} // namespace

Command serveCommand()
{
    return {u"serve"_s, u"Serves SCIM 2.0 and the admin API."_s, serve};
}

} // namespace provost::server
