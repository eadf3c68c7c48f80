// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/profiles/profile_reader.h"

using namespace Qt::StringLiterals;

namespace provost::server {

ProfileReader::ProfileReader(QJsonObject object, QString path, std::optional<Error>& fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(&fault)
{
}

QJsonValue ProfileReader::take(QLatin1StringView name)
{
    m_asked.insert(name);
    return m_object.value(name);
}

void ProfileReader::refuse(QLatin1StringView name, const QString& why)
{
    if (*m_fault)
        return;
    const QString path = m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
    *m_fault = Error{ErrorKind::Invalid, path, why, 0, {}, {}, 0};
}

QString ProfileReader::text(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (value.toString().trimmed().isEmpty())
        refuse(name, u"A text is wanted here."_s);
    return value.toString();
}

bool ProfileReader::flag(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isBool())
        refuse(name, u"true or false is wanted here."_s);
    return value.toBool();
}

int ProfileReader::number(QLatin1StringView name, int least, int most)
{
    const QJsonValue value = take(name);
    const double number = value.toDouble(least - 1.0);
    const auto whole = static_cast<int>(number);
    if (!value.isDouble() || number < least || number > most || whole != number) {
        refuse(name,
               u"A whole number from %1 to %2 is wanted here."_s.arg(QString::number(least), QString::number(most)));
        return least;
    }
    return whole;
}

std::optional<int> ProfileReader::optionalNumber(QLatin1StringView name, int least, int most)
{
    if (take(name).isNull())
        return std::nullopt;
    return number(name, least, most);
}

std::optional<QString> ProfileReader::optionalText(QLatin1StringView name)
{
    if (take(name).isNull())
        return std::nullopt;
    return text(name);
}

QStringList ProfileReader::texts(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        refuse(name, u"A list of texts is wanted here."_s);
    QStringList texts;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        if (!item.isString() || item.toString().isEmpty())
            refuse(name, u"A list of texts is wanted here."_s);
        else if (texts.contains(item.toString()))
            refuse(name, u"%1 stands here twice."_s.arg(item.toString()));
        texts.append(item.toString());
    }
    return texts;
}

ProfileReader ProfileReader::object(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isObject())
        refuse(name, u"An object is wanted here."_s);
    return {value.toObject(), m_path.isEmpty() ? QString(name) : m_path + u'.' + name, *m_fault};
}

QList<ProfileReader> ProfileReader::objects(QLatin1StringView name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        refuse(name, u"A list of objects is wanted here."_s);
    QList<ProfileReader> readers;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        if (!item.isObject())
            refuse(name, u"A list of objects is wanted here."_s);
        const QString place = u"%1[%2]"_s.arg(QString(name), QString::number(readers.size()));
        readers.append({item.toObject(), m_path.isEmpty() ? place : m_path + u'.' + place, *m_fault});
    }
    return readers;
}

void ProfileReader::finish()
{
    const QStringList present = m_object.keys();
    for (const QString& name : present) {
        if (!m_asked.contains(name))
            refuse(QLatin1StringView(name.toLatin1()), u"This member is not known here."_s);
    }
}

} // namespace provost::server
