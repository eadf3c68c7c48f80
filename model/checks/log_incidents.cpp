// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/log_incidents.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using Outcome = IdpLogLine::Outcome;

/// What the product answered, as far as the reason tells.
struct Answer
{
    int status = 0;
    QString scimType;
    QString detail;
};

struct NamedStatus
{
    int status;
    QLatin1StringView name; ///< as RFC 9110 writes it; Entra ID leaves the spaces out
};

constexpr std::array statuses{NamedStatus{400, "Bad Request"_L1},         NamedStatus{401, "Unauthorized"_L1},
                              NamedStatus{403, "Forbidden"_L1},           NamedStatus{404, "Not Found"_L1},
                              NamedStatus{405, "Method Not Allowed"_L1},  NamedStatus{409, "Conflict"_L1},
                              NamedStatus{412, "Precondition Failed"_L1}, NamedStatus{413, "Content Too Large"_L1},
                              NamedStatus{429, "Too Many Requests"_L1},   NamedStatus{500, "Internal Server Error"_L1},
                              NamedStatus{501, "Not Implemented"_L1},     NamedStatus{502, "Bad Gateway"_L1},
                              NamedStatus{503, "Service Unavailable"_L1}, NamedStatus{504, "Gateway Timeout"_L1}};

/// `StatusCode: Conflict` of Entra ID, `Bad Request. Errors reported by remote server: …` of Okta.
int statusIn(QStringView reason)
{
    static const QString entra = u"StatusCode: "_s;
    const auto at = reason.indexOf(entra, 0, Qt::CaseInsensitive);
    const auto said = at >= 0 ? reason.sliced(at + entra.size()) : reason;
    for (const auto& [status, name] : statuses) {
        if (said.startsWith(name, Qt::CaseInsensitive) ||
            (at >= 0 && said.startsWith(QString(name).remove(u' '), Qt::CaseInsensitive)))
            return status;
    }
    return 0;
}

/// The object that begins there, as long as its braces say.
QJsonObject objectAt(QStringView text, qsizetype begin)
{
    int depth = 0;
    bool isQuoted = false;
    for (auto i = begin; i < text.size(); ++i) {
        const auto c = text.at(i);
        if (isQuoted && c == u'\\')
            ++i;
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == u'{')
            ++depth;
        else if (!isQuoted && c == u'}' && --depth == 0)
            return QJsonDocument::fromJson(text.sliced(begin, i - begin + 1).toUtf8()).object();
    }
    return {};
}

/// The SCIM error (RFC 7644 section 3.12) that a reason quotes.
std::optional<Answer> scimErrorIn(QStringView reason)
{
    constexpr int tries = 8;
    auto at = reason.indexOf(u'{');
    for (int i = 0; at >= 0 && i < tries; ++i, at = reason.indexOf(u'{', at + 1)) {
        const auto object = objectAt(reason, at);
        const auto status = object.value("status"_L1);
        if (!object.contains("detail"_L1) && status.isUndefined())
            continue;
        return Answer{status.isString() ? status.toString().toInt() : status.toInt(),
                      object.value("scimType"_L1).toString(), object.value("detail"_L1).toString()};
    }
    return std::nullopt;
}

Answer answerIn(const QString& reason)
{
    auto answer = scimErrorIn(reason).value_or(Answer());
    if (answer.status == 0)
        answer.status = statusIn(reason);
    static const QString remote = u"reported by remote server:"_s;
    if (const auto at = reason.indexOf(remote, 0, Qt::CaseInsensitive); at >= 0 && answer.detail.isEmpty())
        answer.detail = reason.sliced(at + remote.size()).trimmed();
    return answer;
}

/// The request that the log's word stands for, for the patterns of the dictionary; it is not shown.
QString methodOf(const QString& action)
{
    const auto says = [&action](QLatin1StringView word) { return action.contains(word, Qt::CaseInsensitive); };
    if (says("delete"_L1) || says("remove"_L1))
        return u"DELETE"_s;
    if (says("update"_L1) || says("profile"_L1) || says("activate"_L1) || says("disable"_L1) || says("group_push"_L1))
        return u"PATCH"_s;
    return says("create"_L1) || says("add"_L1) || says("push"_L1) ? u"POST"_s : QString();
}

QString pathOf(const IdpLogLine& line, const QString& method)
{
    const auto endpoint = line.isGroup ? u"/Groups"_s : u"/Users"_s;
    return method == "POST"_L1 || line.id.isEmpty() ? endpoint : endpoint + u'/' + line.id;
}

class Folder
{
public:
    Folder(const IdpLog& log, const Dictionary& dictionary)
        : m_log(log)
        , m_dictionary(dictionary)
        , m_incidents(dictionary, [](const ConnectionId&) { return IdentityProvider::Custom; })
    {
    }

    QList<Incident> fold()
    {
        for (const auto& line : m_log.lines)
            add(line);
        return m_incidents.list();
    }

private:
    void add(const IdpLogLine& line)
    {
        Event event;
        event.id = ++m_id;
        event.at = line.at;
        event.connectionName = line.application;
        event.method = line.action;
        event.path = line.id;
        event.resourceName = line.whom;
        if (line.outcome == Outcome::Success) {
            m_incidents.addFromLog(event, false, m_log.idp, {});
            return;
        }
        const auto answer = answerIn(line.reason);
        const auto why = explain(line, answer);
        if (line.outcome == Outcome::Skipped && !why)
            return; // nothing was to be done, mostly
        event.status = answer.status;
        event.scimType = answer.scimType.isEmpty() ? line.code : answer.scimType;
        event.detail = answer.detail.isEmpty() ? line.reason : answer.detail;
        m_incidents.addFromLog(event, true, m_log.idp, why);
    }

    [[nodiscard]] std::optional<Dictionary::Explanation> explain(const IdpLogLine& line, const Answer& answer)
    {
        if (answer.status >= 400 && line.outcome == Outcome::Failure) {
            if (auto why = byAnswer(line, answer))
                return why;
        }
        const auto* entry = byWords(line);
        return entry ? std::optional(Dictionary::Explanation{entry, {}}) : std::nullopt;
    }

    [[nodiscard]] std::optional<Dictionary::Explanation> byAnswer(const IdpLogLine& line, const Answer& answer) const
    {
        Event request;
        request.method = methodOf(line.action);
        request.path = pathOf(line, request.method);
        request.status = answer.status;
        request.scimType = answer.scimType;
        request.detail = answer.detail;
        auto why = m_dictionary.explain(request, m_log.idp);
        if (!answer.scimType.isEmpty() || answer.detail.isEmpty())
            return why;
        // Okta tells the sentence of an answer without its kind: an entry that knows the sentence is the one.
        for (const auto kind : {"uniqueness"_L1, "invalidPath"_L1, "invalidValue"_L1, "noTarget"_L1, "mutability"_L1}) {
            request.scimType = kind;
            auto known = m_dictionary.explain(request, m_log.idp);
            if (known && !known->entry->pattern->detail.pattern().isEmpty())
                return known;
        }
        return why;
    }

    /// By the code, else, as Okta has none, by what the reason says.
    [[nodiscard]] const DictionaryEntry* byWords(const IdpLogLine& line)
    {
        constexpr qsizetype mostKept = 10'000;
        const auto& words = line.code.isEmpty() ? line.reason : line.code;
        if (const auto known = m_known.constFind(words); known != m_known.cend())
            return *known;
        if (m_known.size() >= mostKept)
            m_known.clear();
        const auto entries = line.code.isEmpty() ? m_dictionary.inText(words) : m_dictionary.find(words);
        const auto found = std::ranges::find_if(entries, [this](const auto* each) { return each->isFor(m_log.idp); });
        return *m_known.insert(words, found == entries.end() ? nullptr : *found);
    }

    const IdpLog& m_log;
    const Dictionary& m_dictionary;
    Incidents m_incidents;
    QHash<QString, const DictionaryEntry*> m_known; ///< the same words come again and again
    qint64 m_id = 0;
};

} // namespace

QList<Incident> incidentsIn(const IdpLog& log, const Dictionary& dictionary)
{
    return Folder(log, dictionary).fold();
}

} // namespace provost
