// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/check_evidence.h"

#include "model/checks/payload.h"
#include "model/domain/shown_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype longestEvidence = 4'000;

/// Of these the value says how the server works, and nothing of a person.
bool isOfTheServer(const QString& name)
{
    static const QStringList names{u"schemas"_s, u"resourceType"_s, u"created"_s, u"lastModified"_s, u"version"_s};
    return names.contains(name, Qt::CaseInsensitive);
}

QJsonValue withoutPeople(const QJsonValue& value)
{
    if (value.isString())
        return u"…"_s;
    if (value.isArray()) {
        QJsonArray list;
        const auto items = value.toArray();
        for (const auto& item : items)
            list.append(withoutPeople(item));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const bool isPlainId = it.key() == "id"_L1 && !it.value().toString().contains(u'@');
        object.insert(it.key(), isPlainId || isOfTheServer(it.key()) ? it.value() : withoutPeople(it.value()));
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

QJsonObject shownObject(QJsonObject object)
{
    if (isOfTheServer(object))
        return object;
    if (!object.value("Resources"_L1).isArray())
        return withoutPeople(object).toObject();
    QJsonArray shown;
    const auto resources = object.value("Resources"_L1).toArray();
    for (const auto& resource : resources)
        shown.append(resource.isObject() && isOfTheServer(resource.toObject()) ? resource : withoutPeople(resource));
    object.insert("Resources"_L1, shown);
    return object;
}

} // namespace

QString evidence(QByteArray body, QByteArrayView token)
{
    if (!token.isEmpty())
        body.replace(token, QByteArrayView("[token]"));
    const auto payload = readPayload(body);
    switch (payload.form) {
    case Payload::Form::Json:
        if (payload.document.isObject())
            body = QJsonDocument(shownObject(payload.document.toObject())).toJson(QJsonDocument::Indented);
        else
            body = "…";
        break;
    case Payload::Form::Text:
        break;
    case Payload::Form::TooLarge:
    case Payload::Form::TooDeep:
        return u"… (%1 bytes)"_s.arg(body.size());
    }
    return plainText(QString::fromUtf8(body.left(4 * longestEvidence)).trimmed(), longestEvidence, true);
}

} // namespace provost
