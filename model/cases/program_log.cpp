// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/program_log.h"

#include "model/cases/marked_text.h"
#include "model/cases/secret_shapes.h"

#include <QMutexLocker>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString eachMatch(const QString& text, const QRegularExpression& pattern,
                  const std::function<QString(const QString&)>& instead)
{
    QString result;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += instead(match.captured());
        done = match.capturedEnd();
    }
    result += QStringView(text).sliced(done);
    return result;
}

/// Words of a path that are no data.
bool isRouteWord(const QString& word)
{
    static const QSet<QString> words{u"scim"_s,
                                     u"v1"_s,
                                     u"v2"_s,
                                     u"admin"_s,
                                     u"api"_s,
                                     u"Users"_s,
                                     u"Groups"_s,
                                     u"Me"_s,
                                     u"Bulk"_s,
                                     u"Schemas"_s,
                                     u"ResourceTypes"_s,
                                     u"ServiceProviderConfig"_s,
                                     u"users"_s,
                                     u"groups"_s,
                                     u"events"_s,
                                     u"changes"_s,
                                     u"connections"_s,
                                     u"accounts"_s,
                                     u"tokens"_s,
                                     u"roles"_s,
                                     u"rules"_s,
                                     u"audit"_s,
                                     u"overview"_s,
                                     u"me"_s,
                                     u"info"_s,
                                     u"operators"_s,
                                     u"webhooks"_s,
                                     u"permissions"_s,
                                     u"members"_s,
                                     u"sessions"_s,
                                     u"search"_s,
                                     u".search"_s,
                                     u"configuration"_s,
                                     u"counts"_s,
                                     u"refusals"_s,
                                     u"health"_s};
    return words.contains(word);
}

QString routeOf(const QString& path)
{
    auto steps = path.split(u'/');
    for (auto& step : steps) {
        if (!step.isEmpty() && !isRouteWord(step))
            step = u"{…}"_s;
    }
    return steps.join(u'/');
}

} // namespace

QString safeForLog(const QString& text)
{
    static const QRegularExpression quoted(u"\"[^\"]*\"|“[^”]*”"_s);
    static const QRegularExpression email(u"\\S+@\\S+"_s);
    // A host may stay, what stands behind it not; and what begins with a slash is a path.
    static const QRegularExpression path(u"(?<![\\w/:<])/(?!/)[^\\s\"',;)?]*"_s);
    static const QRegularExpression behindHost(u"(?<=[\\w\\]])/[^\\s\"',;)?/]+/?[^\\s\"',;)?]*"_s);
    static const QRegularExpression query(u"\\?\\S+"_s);
    auto left = marking::cleaned(text.left(4 * ProgramLog::longest)).replace(u'\n', u' ');
    left = eachMatch(left, quoted,
                     [](const QString& found) { return u"[text of %1 characters]"_s.arg(found.size() - 2); });
    left = marking::taken(withoutSecretShapes(left, "log")).text;
    left = eachMatch(left, query, [](const QString&) { return u"?{…}"_s; });
    left = eachMatch(left, email, [](const QString&) { return u"[email]"_s; });
    left = eachMatch(left, path, routeOf);
    left = eachMatch(left, behindHost, routeOf);
    return marking::cleaned(left.left(ProgramLog::longest)); // which may have cut a character in two
}

QString sharedLine(const LogLine& line)
{
    static const QRegularExpression host(
        u"\\b(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?::\\d+)?\\b|\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?\\b"_s);
    const auto text = eachMatch(line.text, host, [](const QString&) { return u"[host]"_s; });
    return u"%1 %2 %3: %4"_s.arg(line.at.toUTC().toString(Qt::ISODateWithMs), wordOf(line.level), line.category, text);
}

QString wordOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"information"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return u"critical"_s;
}

ProgramLog::ProgramLog(std::function<QDateTime()> now)
    : m_now(std::move(now))
{
}

void ProgramLog::add(QtMsgType level, const QString& category, const QString& text)
{
    const auto safe = safeForLog(text);
    {
        const QMutexLocker lock(&m_guard);
        m_lines.append({++m_count, m_now(), level, category.left(80), safe});
        if (m_lines.size() > most)
            m_lines.removeFirst();
    }
    Q_EMIT grown();
}

QList<LogLine> ProgramLog::lines() const
{
    const QMutexLocker lock(&m_guard);
    return m_lines;
}

QStringList ProgramLog::shared() const
{
    QStringList texts;
    const auto all = lines();
    for (const auto& line : all)
        texts.append(sharedLine(line));
    return texts;
}

} // namespace provost
