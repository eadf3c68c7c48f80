// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/open_api.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

bool isOfType(const QString& type, const QJsonValue& value)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "null"_L1)
        return value.isNull();
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return type == "number"_L1 && value.isDouble();
}

bool isOfTypes(const QJsonValue& types, const QJsonValue& value)
{
    if (types.isString())
        return isOfType(types.toString(), value);
    for (const auto& type : types.toArray()) {
        if (isOfType(type.toString(), value))
            return true;
    }
    return false;
}

bool matches(const QString& pattern, const QString& path)
{
    const auto wanted = pattern.split(u'/');
    const auto given = path.split(u'/');
    if (wanted.size() != given.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!wanted.at(i).startsWith(u'{') && wanted.at(i) != given.at(i))
            return false;
    }
    return true;
}

void checkBounds(const QJsonObject& schema, const QJsonValue& value, const QString& where, QStringList& problems)
{
    if (value.isDouble() && value.toDouble() < schema.value("minimum"_L1).toDouble(-1e300))
        problems.append(where + u" is below its minimum"_s);
    if (value.isDouble() && value.toDouble() > schema.value("maximum"_L1).toDouble(1e300))
        problems.append(where + u" is above its maximum"_s);
    if (value.isString() && value.toString().size() < schema.value("minLength"_L1).toInteger(0))
        problems.append(where + u" is too short"_s);
    if (value.isString() && value.toString().size() > schema.value("maxLength"_L1).toInteger(1 << 30))
        problems.append(where + u" is too long"_s);
    if (value.isArray() && value.toArray().size() > schema.value("maxItems"_L1).toInteger(1 << 30))
        problems.append(where + u" has too many items"_s);
    if (value.isString() && schema.value("format"_L1) == "date-time"_L1 &&
        !(value.toString().endsWith(u'Z') && QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid()))
        problems.append(where + u" is no time"_s);
}

} // namespace

QStringList OpenApi::operations() const
{
    QStringList all;
    const auto paths = m_document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const auto& method : path->toObject().keys())
            all.append(method.toUpper() + u' ' + path.key());
    }
    all.sort();
    return all;
}

QString OpenApi::permission(const QString& operation) const
{
    return m_document
        .value("paths"_L1)[operation.section(u' ', 1)][operation.section(u' ', 0, 0).toLower()]["x-permission"_L1]
        .toString();
}

QJsonObject OpenApi::operationOf(const QString& method, const QString& path) const
{
    const auto paths = m_document.value("paths"_L1).toObject();
    QJsonObject found;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const auto operation = it->toObject().value(method.toLower()).toObject();
        // A literal path is preferred to one with a `{…}`.
        if (matches(it.key(), path) && !operation.isEmpty() && (found.isEmpty() || it.key() == path))
            found = operation;
    }
    return found;
}

QJsonObject OpenApi::resolved(const QJsonObject& object) const
{
    const auto reference = object.value("$ref"_L1).toString();
    if (reference.isEmpty())
        return object;
    QJsonValue target = m_document;
    for (const auto& part : reference.mid(2).split(u'/'))
        target = target[part];
    return target.toObject();
}

QStringList OpenApi::problems(const QString& method, const QString& path, int status, const QJsonValue& body) const
{
    const auto where = u"%1 %2 %3"_s.arg(method, path, QString::number(status));
    const auto operation = operationOf(method, path);
    if (operation.isEmpty())
        return {where + u": no such operation"_s};
    // Every operation may find that too many keys were wrong; it is written down once.
    const auto answer = status == 429 ? m_document["components"_L1]["responses"_L1]["TooMany"_L1].toObject()
                                      : resolved(operation["responses"_L1][QString::number(status)].toObject());
    if (answer.isEmpty())
        return {where + u": this status is not documented"_s};
    const auto schema = answer["content"_L1]["application/json"_L1]["schema"_L1].toObject();
    QStringList found;
    if (schema.isEmpty() != body.isUndefined())
        found.append(where + u": body where there should be none, or the reverse"_s);
    else if (!schema.isEmpty())
        check(schema, body, where, found);
    return found;
}

QStringList OpenApi::violations(const QJsonObject& schema, const QJsonValue& value) const
{
    QStringList found;
    check(schema, value, u"document"_s, found);
    return found;
}

void OpenApi::check(const QJsonObject& given, const QJsonValue& value, const QString& where,
                    QStringList& problems) const
{
    static const QSet<QString> known{u"type"_s,    u"properties"_s,  u"required"_s,  u"additionalProperties"_s,
                                     u"items"_s,   u"enum"_s,        u"minimum"_s,   u"maximum"_s,
                                     u"oneOf"_s,   u"minLength"_s,   u"maxLength"_s, u"format"_s,
                                     u"default"_s, u"description"_s, u"maxItems"_s};
    const auto schema = resolved(given);
    for (const auto& keyword : schema.keys()) {
        if (!known.contains(keyword))
            problems.append(where + u": the test does not know the keyword "_s + keyword);
    }
    if (const auto choices = schema.value("oneOf"_L1).toArray(); !choices.isEmpty()) {
        int fitting = 0;
        for (const auto& choice : choices) {
            QStringList inner;
            check(choice.toObject(), value, where, inner);
            fitting += inner.isEmpty() ? 1 : 0;
        }
        if (fitting != 1)
            problems.append(where + u" fits %1 of its choices"_s.arg(fitting));
        return;
    }
    if (!isOfTypes(schema.value("type"_L1), value)) {
        problems.append(where + u" is of another type"_s);
        return;
    }
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
        problems.append(where + u" is none of the words"_s);
    checkBounds(schema, value, where, problems);
    if (value.isObject())
        checkObject(schema, value.toObject(), where, problems);
    const auto items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        check(schema.value("items"_L1).toObject(), items.at(i), u"%1[%2]"_s.arg(where, QString::number(i)), problems);
}

void OpenApi::checkObject(const QJsonObject& schema, const QJsonObject& value, const QString& where,
                          QStringList& problems) const
{
    for (const auto& name : schema.value("required"_L1).toArray()) {
        if (!value.contains(name.toString()))
            problems.append(u"%1.%2 is missing"_s.arg(where, name.toString()));
    }
    const auto properties = schema.value("properties"_L1).toObject();
    for (auto member = value.begin(); member != value.end(); ++member) {
        if (properties.contains(member.key()))
            check(properties.value(member.key()).toObject(), *member, where + u'.' + member.key(), problems);
        else if (schema.value("additionalProperties"_L1) == QJsonValue(false))
            problems.append(u"%1.%2 is not documented"_s.arg(where, member.key()));
    }
}

} // namespace provost::test
