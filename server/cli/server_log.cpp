// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/server_log.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

void print(const QByteArray& line)
{
    const auto text = line + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
    }
    return u"info"_s;
}

/// Parameters of the two APIs; any other name may hold what somebody typed.
const QSet<QByteArray>& knownParameters()
{
    static const QSet<QByteArray> known{"account",
                                        "after",
                                        "attributes",
                                        "connection",
                                        "count",
                                        "cursor",
                                        "errorsOnly",
                                        "excludedattributes",
                                        "excludedAttributes",
                                        "filter",
                                        "force",
                                        "from",
                                        "limit",
                                        "method",
                                        "path",
                                        "removeResources",
                                        "resource",
                                        "scimType",
                                        "search",
                                        "since",
                                        "sortBy",
                                        "sortOrder",
                                        "span",
                                        "startIndex",
                                        "state",
                                        "status",
                                        "until",
                                        "wait",
                                        "withConsole"};
    return known;
}

/// Their names alone: the values are about people.
QJsonArray parameterNames(const QByteArray& query)
{
    QJsonArray names;
    const auto pairs = query.split('&');
    for (const auto& pair : pairs) {
        const auto name = pair.first(pair.indexOf('=') < 0 ? pair.size() : pair.indexOf('='));
        if (!pair.isEmpty())
            names.append(knownParameters().contains(name) ? QString::fromLatin1(name) : u"(other)"_s);
    }
    return names;
}

} // namespace

QByteArray requestLogLine(const AccessLine& line)
{
    const HttpRequest& request = *line.request;
    const QJsonObject object{
        {u"event"_s, u"request"_s},
        {u"at"_s, now()},
        {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, QString::fromLatin1(request.path)},
        {u"parameters"_s, parameterNames(request.query)},
        {u"status"_s, line.status},
        {u"durationMs"_s, static_cast<double>(line.duration.count()) / 1000},
        {u"remote"_s, QString::fromLatin1(request.remoteAddress)},
        {u"requestId"_s, QString::fromLatin1(request.requestId)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void logRequest(QObject* context, const AccessLine& line)
{
    QMetaObject::invokeMethod(context, [line] { print(requestLogLine(line)); }, Qt::QueuedConnection);
}

void logMessagesAsJson()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& /*where*/, const QString& text) {
        logEvent(u"message"_s, {{u"level"_s, levelOf(type)}, {u"text"_s, text}});
    });
}

void logEvent(const QString& event, QJsonObject more)
{
    more.insert(u"event"_s, event);
    more.insert(u"at"_s, now());
    print(QJsonDocument(more).toJson(QJsonDocument::Compact));
}

} // namespace provost::server
