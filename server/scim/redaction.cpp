// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qsizetype longestBody = 16 * 1024;
const QString& removed()
{
    static const QString text = u"(removed)"_s;
    return text;
}

bool namesSecret(const QString& name)
{
    // Also as the end of a URN, and with a path's brackets behind it.
    static constexpr std::array words{"password"_L1, "passwd"_L1,     "secret"_L1,
                                      "token"_L1,    "credential"_L1, "privatekey"_L1};
    return std::ranges::any_of(words,
                               [&name](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

/// Whether namesSecret() may say so of the text, or where escapes hide what it says: most bodies do neither. Anything
/// that is not ASCII may, since two letters beyond it fold to `s` and `k`.
bool maySpeakOfSecret(const QByteArray& body)
{
    const auto isWord = [&body](qsizetype at, QByteArrayView word) {
        return body.size() - at >= word.size() &&
               qstrnicmp(body.constData() + at, word.size(), word.data(), word.size()) == 0;
    };
    for (qsizetype i = 0; i < body.size(); ++i) {
        bool speaks = false;
        switch (const char character = body.at(i); character) {
        case 'p':
        case 'P':
            speaks = isWord(i, "passw") || isWord(i, "privatekey");
            break;
        case 's':
        case 'S':
            speaks = isWord(i, "secret");
            break;
        case 't':
        case 'T':
            speaks = isWord(i, "token");
            break;
        case 'c':
        case 'C':
            speaks = isWord(i, "credential");
            break;
        case '\\':
            speaks = isWord(i + 1, "u");
            break;
        default:
            speaks = static_cast<uchar>(character) > 0x7f;
        }
        if (speaks)
            return true;
    }
    return false;
}

QJsonValue withoutSecrets(const QJsonValue& value);

QJsonObject withoutSecrets(const QJsonObject& object)
{
    // {"op": "replace", "path": "password", "value": "…"}
    bool isAboutSecret = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        isAboutSecret = isAboutSecret ||
                        (it.key().compare("path"_L1, Qt::CaseInsensitive) == 0 && namesSecret(it.value().toString()));
    }
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isSecret =
            namesSecret(it.key()) || (isAboutSecret && it.key().compare("value"_L1, Qt::CaseInsensitive) == 0);
        kept.insert(it.key(), isSecret ? QJsonValue(removed()) : withoutSecrets(it.value()));
    }
    return kept;
}

QJsonValue withoutSecrets(const QJsonValue& value)
{
    if (value.isObject())
        return withoutSecrets(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray kept;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue& element : elements)
        kept.append(withoutSecrets(element));
    return kept;
}

QString bounded(const QString& text)
{
    constexpr qsizetype bytesOfUnit = 3; // of a UTF-16 unit in UTF-8, at most
    if (text.size() <= longestBody / bytesOfUnit)
        return text;
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() <= longestBody)
        return text;
    QString cut = QString::fromUtf8(bytes.first(longestBody));
    while (cut.endsWith(QChar::ReplacementCharacter)) // the half of a character at the cut
        cut.chop(1);
    return cut + u"\n(cut at %1 bytes of %2)"_s.arg(longestBody).arg(bytes.size());
}

} // namespace

QString withoutTokens(QString text, QByteArrayView sentToken)
{
    static const QRegularExpression token(u"pv[at]_[A-Za-z0-9_-]+"_s);
    if (text.contains("pva_"_L1) || text.contains("pvt_"_L1))
        text.replace(token, removed());
    text.replace(QChar::Null, QChar::ReplacementCharacter); // PostgreSQL stores no NUL
    constexpr qsizetype shortestSecret = 8;                 // shorter ones would tear holes into ordinary words
    if (sentToken.size() >= shortestSecret)
        text.replace(QString::fromUtf8(sentToken), removed());
    return text;
}

QString keepableBody(const QByteArray& body, QByteArrayView sentToken)
{
    if (!maySpeakOfSecret(body))
        return bounded(withoutTokens(QString::fromUtf8(body), sentToken));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull()) {
        const QString text = QString::fromUtf8(body);
        return namesSecret(text) ? u"(left out: not JSON, and speaks of a secret)"_s
                                 : bounded(withoutTokens(text, sentToken));
    }
    const bool mentions = namesSecret(QString::fromUtf8(body)) || body.contains("\\u");
    if (!mentions)
        return bounded(withoutTokens(QString::fromUtf8(body), sentToken));
    const QJsonDocument kept = document.isArray()
                                   ? QJsonDocument(withoutSecrets(QJsonValue(document.array())).toArray())
                                   : QJsonDocument(withoutSecrets(document.object()));
    return bounded(withoutTokens(QString::fromUtf8(kept.toJson(QJsonDocument::Compact)), sentToken));
}

} // namespace provost::server
