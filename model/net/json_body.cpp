// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/json_body.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

tl::unexpected<Error> badAnswer(const HttpAnswer& answer, const QString& detail)
{
    return tl::unexpected(Error{ErrorKind::BadAnswer, {}, detail, answer.status, {}, answer.requestId, 0});
}

bool isJson(const QByteArray& contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

/// Depth and size of JSON text, without building anything. Malformed text is left to the parser.
class Shape
{
public:
    explicit Shape(QByteArrayView text)
    {
        for (const char c : text)
            take(c);
    }

    [[nodiscard]] int deepest() const { return m_deepest; }
    [[nodiscard]] qint64 items() const { return m_items; }

private:
    void take(char c)
    {
        if (m_inString) {
            if (!m_escaped && c == '"')
                m_inString = false;
            m_escaped = !m_escaped && c == '\\';
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            m_deepest = std::max(m_deepest, ++m_depth);
            ++m_items;
        } else if (c == '}' || c == ']') {
            --m_depth;
        } else if (c == ',') {
            ++m_items;
        }
    }

    int m_depth = 0;
    int m_deepest = 0;
    qint64 m_items = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace

Result<QJsonValue> jsonValueOf(const HttpAnswer& answer, const AnswerBounds& bounds)
{
    if (!isJson(answer.contentType))
        return badAnswer(answer,
                         u"the answer is not JSON but \"%1\""_s.arg(QString::fromLatin1(answer.contentType.left(100))));
    const Shape shape(answer.body);
    if (shape.deepest() > bounds.jsonDepth)
        return badAnswer(answer, u"the answer is nested deeper than %1 levels"_s.arg(bounds.jsonDepth));
    if (shape.items() > bounds.jsonItems)
        return badAnswer(answer, u"the answer has more than %1 items"_s.arg(bounds.jsonItems));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return badAnswer(
            answer, u"malformed JSON at byte %1: %2"_s.arg(QString::number(problem.offset), problem.errorString()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<QJsonObject> jsonObjectOf(const HttpAnswer& answer, const AnswerBounds& bounds)
{
    const auto value = jsonValueOf(answer, bounds);
    if (!value)
        return tl::unexpected(value.error());
    if (!value->isObject())
        return badAnswer(answer, u"the answer is not a JSON object"_s);
    return value->toObject();
}

std::optional<SecretPlace> secretIn(QByteArrayView json, QByteArrayView member)
{
    // Inside of a JSON string the quotes would be escaped, so that only a member's name matches.
    const QByteArray name = '"' + member.toByteArray() + '"';
    qsizetype at = json.indexOf(name);
    const auto skipTo = [&](char wanted) {
        while (at < json.size() &&
               (json.at(at) == ' ' || json.at(at) == '\n' || json.at(at) == '\r' || json.at(at) == '\t'))
            ++at;
        return at < json.size() && json.at(at++) == wanted;
    };
    if (at < 0)
        return {};
    at += name.size();
    if (!skipTo(':') || !skipTo('"'))
        return {};
    const qsizetype end = json.indexOf('"', at);
    const auto isPlain = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || QByteArrayView("_-.~+/=").contains(c);
    };
    if (end <= at || !std::all_of(json.cbegin() + at, json.cbegin() + end, isPlain))
        return {};
    return SecretPlace{at, end - at};
}

} // namespace provost
