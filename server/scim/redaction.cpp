// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qsizetype longestBody = 16 * 1024;
const QString& removed()
{
    static const QString text = u"(removed)"_s;
    return text;
}

bool namesPassword(const QString& name)
{
    // Also as the end of a URN, and with a path's brackets behind it.
    return name.contains("password"_L1, Qt::CaseInsensitive);
}

QJsonValue withoutPasswords(const QJsonValue& value);

QJsonObject withoutPasswords(const QJsonObject& object)
{
    // {"op": "replace", "path": "password", "value": "…"}
    bool isAboutPassword = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        isAboutPassword = isAboutPassword || (it.key().compare("path"_L1, Qt::CaseInsensitive) == 0 &&
                                              namesPassword(it.value().toString()));
    }
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isSecret =
            namesPassword(it.key()) || (isAboutPassword && it.key().compare("value"_L1, Qt::CaseInsensitive) == 0);
        kept.insert(it.key(), isSecret ? QJsonValue(removed()) : withoutPasswords(it.value()));
    }
    return kept;
}

QJsonValue withoutPasswords(const QJsonValue& value)
{
    if (value.isObject())
        return withoutPasswords(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray kept;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue& element : elements)
        kept.append(withoutPasswords(element));
    return kept;
}

QString bounded(const QString& text)
{
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
    text.replace(token, removed());
    constexpr qsizetype shortestSecret = 8; // shorter ones would tear holes into ordinary words
    if (sentToken.size() >= shortestSecret)
        text.replace(QString::fromUtf8(sentToken), removed());
    return text;
}

QString keepableBody(const QByteArray& body, QByteArrayView sentToken)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull()) {
        const QString text = QString::fromUtf8(body);
        return namesPassword(text) ? u"(left out: not JSON, and speaks of a password)"_s
                                   : bounded(withoutTokens(text, sentToken));
    }
    const bool mentions = QString::fromUtf8(body).contains("password"_L1, Qt::CaseInsensitive) || body.contains("\\u");
    if (!mentions)
        return bounded(withoutTokens(QString::fromUtf8(body), sentToken));
    const QJsonDocument kept = document.isArray()
                                   ? QJsonDocument(withoutPasswords(QJsonValue(document.array())).toArray())
                                   : QJsonDocument(withoutPasswords(document.object()));
    return bounded(withoutTokens(QString::fromUtf8(kept.toJson(QJsonDocument::Compact)), sentToken));
}

} // namespace provost::server
