// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/check_evidence.h"

#include "model/checks/payload.h"
#include "model/domain/shown_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype longestEvidence = 4'000;
constexpr qsizetype longestWords = 500;
constexpr qsizetype shortestForm = 8; ///< what is shorter says nothing of a token, and stands in other texts too
const QString tokenMark = u"[token]"_s;

/// Of these the value says how the server works, and nothing of a person.
bool isOfTheServer(const QString& name)
{
    static const QStringList names{u"schemas"_s, u"resourceType"_s, u"created"_s, u"lastModified"_s, u"version"_s};
    return names.contains(name, Qt::CaseInsensitive);
}

QJsonValue withoutPeople(const QJsonValue& value, const QStringList& own)
{
    if (value.isString())
        return own.contains(value.toString()) ? value : QJsonValue(u"…"_s);
    if (value.isArray()) {
        QJsonArray list;
        const auto items = value.toArray();
        for (const auto& item : items)
            list.append(withoutPeople(item, own));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const bool isPlainId = it.key() == "id"_L1 && !it.value().toString().contains(u'@');
        object.insert(it.key(), isPlainId || isOfTheServer(it.key()) ? it.value() : withoutPeople(it.value(), own));
    }
    return object;
}

/// What the server says of itself, or of a request, is left as it is.
bool isOfTheServer(const QJsonObject& object)
{
    const auto schemas = object.value("schemas"_L1).toArray();
    for (const auto& schema : schemas) {
        const auto id = schema.toString();
        if (id.endsWith(":Error"_L1) || id.endsWith(":ServiceProviderConfig"_L1) || id.endsWith(":Schema"_L1) ||
            id.endsWith(":ResourceType"_L1))
            return true;
    }
    // A schema within a list need not name its own.
    return schemas.isEmpty() && !object.contains("userName"_L1) &&
           (object.contains("attributes"_L1) || object.contains("endpoint"_L1) || object.contains("detail"_L1));
}

QJsonObject shownObject(QJsonObject object, const QStringList& own)
{
    if (isOfTheServer(object))
        return object;
    if (!object.value("Resources"_L1).isArray())
        return withoutPeople(object, own).toObject();
    QJsonArray shown;
    const auto resources = object.value("Resources"_L1).toArray();
    for (const auto& resource : resources)
        shown.append(resource.isObject() && isOfTheServer(resource.toObject()) ? resource
                                                                               : withoutPeople(resource, own));
    object.insert("Resources"_L1, shown);
    return object;
}

/// What is no JSON: a page of a proxy is a clue, and half a list of people is not shown.
QString shownText(const QByteArray& text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('['))
        return u"… (%1 bytes that begin like JSON and are none)"_s.arg(text.size());
    static const QRegularExpression address(u"[^\\s<>\"'(),;:]{1,64}@[^\\s<>\"'(),;:]{1,255}"_s);
    return QString::fromUtf8(trimmed).replace(address, u"…@…"_s);
}

/// How Base64 writes the token where `before` other bytes stand in front of it, without the characters that depend on
/// its neighbours.
QByteArray inBase64(const QByteArray& token, qsizetype before)
{
    constexpr qsizetype bits = 6;
    const auto coded = QByteArray(QByteArray(before, ' ') + token).toBase64();
    const auto begin = (before * 8 + bits - 1) / bits;
    return coded.sliced(begin, (before + token.size()) * 8 / bits - begin);
}

/// The token in other clothes.
QByteArrayList disguisesOf(const QByteArray& token)
{
    constexpr qsizetype offsets = 3;
    QByteArrayList forms{token.toPercentEncoding(), token.toHex()};
    for (qsizetype before = 0; before < offsets; ++before) {
        auto form = inBase64(token, before);
        forms.append(form);
        forms.append(form.replace('+', '-').replace('/', '_'));
    }
    forms.removeIf([](const QByteArray& form) { return form.size() < shortestForm; });
    return forms;
}

/// A mark of direction within the token would hide it until the mark is taken out, and a cut would leave half of it.
QString shownPart(QStringView outside, QByteArrayView token, qsizetype longest, bool multiLine)
{
    const auto whole = plainText(outside, outside.size(), multiLine);
    return plainText(withoutToken(whole, token).trimmed(), longest, multiLine);
}

template <class Finding>
Finding withoutTokenIn(Finding finding, QByteArrayView token)
{
    finding.sentence = withoutToken(finding.sentence, token);
    finding.remedy = withoutToken(finding.remedy, token);
    if constexpr (std::is_same_v<Finding, ReportedFinding>) {
        finding.expected = withoutToken(finding.expected, token);
        finding.why = withoutToken(finding.why, token);
    }
    for (auto& exchange : finding.exchanges)
        exchange = withoutToken(exchange, token);
    return finding;
}

} // namespace

QString withoutToken(QString text, QByteArrayView token)
{
    if (token.isEmpty())
        return text;
    text.replace(QString::fromUtf8(token), tokenMark,
                 token.size() < shortestForm ? Qt::CaseSensitive : Qt::CaseInsensitive);
    const auto disguises = disguisesOf(token.toByteArray());
    for (const auto& form : disguises)
        text.replace(QString::fromLatin1(form), tokenMark, Qt::CaseInsensitive);
    return text;
}

CheckExchange withoutToken(CheckExchange exchange, QByteArrayView token)
{
    for (auto* text : {&exchange.request, &exchange.sent, &exchange.contentType, &exchange.body, &exchange.failure})
        *text = withoutToken(*text, token);
    return exchange;
}

CheckFinding withoutToken(CheckFinding finding, QByteArrayView token)
{
    return withoutTokenIn(std::move(finding), token);
}

ReportedFinding withoutToken(ReportedFinding finding, QByteArrayView token)
{
    return withoutTokenIn(std::move(finding), token);
}

QString evidence(const QByteArray& body, QByteArrayView token, const QStringList& own)
{
    const auto payload = readPayload(body);
    QString shown = u"…"_s;
    switch (payload.form) {
    case Payload::Form::Json:
        if (payload.document.isObject())
            shown = QString::fromUtf8(QJsonDocument(shownObject(payload.document.toObject(), own)).toJson());
        break;
    case Payload::Form::Text:
        shown = shownText(body);
        break;
    case Payload::Form::TooLarge:
    case Payload::Form::TooDeep:
        return u"… (%1 bytes)"_s.arg(body.size());
    }
    return shownPart(shown, token, longestEvidence, true);
}

QString shownWords(QStringView outside, QByteArrayView token)
{
    return shownPart(outside, token, longestWords, false);
}

QString shownLines(QStringView outside, QByteArrayView token)
{
    return shownPart(outside, token, longestEvidence, true);
}

} // namespace provost
