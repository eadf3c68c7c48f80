// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace provost::wire {
namespace {

/// Qt gives the default for a number with a fraction or beyond 64 bits, so two defaults tell whether it was one.
std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

} // namespace

bool Reader::has(QLatin1StringView name) const
{
    const auto value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

void Reader::keep(const Error& error)
{
    if (!m_error)
        m_error = error;
}

void Reader::refuse(QLatin1StringView name, const QString& why)
{
    keep(Error{ErrorKind::BadAnswer, name, why, 0, {}, {}, 0});
}

QString Reader::text(QLatin1StringView name)
{
    const auto value = m_object.value(name);
    if (!value.isString())
        refuse(name, u"a text is missing here"_s);
    return value.toString();
}

QString Reader::identifier(QLatin1StringView name)
{
    auto value = text(name);
    if (value.isEmpty() || value.size() > maxIdentifier) {
        refuse(name, u"an identifier has 1 to %1 characters"_s.arg(maxIdentifier));
        return {};
    }
    return value;
}

QString Reader::shown(QLatin1StringView name, qsizetype bound)
{
    return cut(text(name), bound);
}

QString Reader::exact(QLatin1StringView name)
{
    auto value = text(name);
    if (value.size() > maxName) {
        refuse(name, u"longer than %1 characters"_s.arg(maxName));
        return {};
    }
    return value;
}

std::optional<QString> Reader::optionalExact(QLatin1StringView name)
{
    return has(name) ? std::optional(exact(name)) : std::nullopt;
}

QStringList Reader::texts(QLatin1StringView name, qsizetype count)
{
    const auto value = m_object.value(name);
    const auto items = value.toArray();
    if (!value.isArray() || items.size() > count) {
        refuse(name, u"a list of at most %1 texts is missing here"_s.arg(count));
        return {};
    }
    QStringList texts;
    for (const auto& item : items) {
        texts.append(item.toString());
        if (texts.last().isEmpty() || texts.last().size() > maxName)
            refuse(name, u"each is a text of 1 to %1 characters"_s.arg(maxName));
    }
    return texts;
}

qint64 Reader::integer(QLatin1StringView name)
{
    const auto value = wholeNumber(m_object.value(name));
    if (!value)
        refuse(name, u"a whole number is missing here"_s);
    return value.value_or(0);
}

qint64 Reader::count(QLatin1StringView name)
{
    const auto value = integer(name);
    if (value < 0)
        refuse(name, u"a count cannot be negative"_s);
    return value;
}

std::optional<int> Reader::optionalInteger(QLatin1StringView name)
{
    if (!has(name))
        return std::nullopt;
    const auto value = integer(name);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        refuse(name, u"the number is out of range"_s);
        return std::nullopt;
    }
    return static_cast<int>(value);
}

double Reader::number(QLatin1StringView name)
{
    const auto value = m_object.value(name);
    if (!value.isDouble())
        refuse(name, u"a number is missing here"_s);
    return value.toDouble();
}

bool Reader::flag(QLatin1StringView name)
{
    const auto value = m_object.value(name);
    if (!value.isBool())
        refuse(name, u"true or false is missing here"_s);
    return value.toBool();
}

QDateTime Reader::time(QLatin1StringView name)
{
    const auto read = timeFromText(text(name), name);
    if (!read)
        keep(read.error());
    return read.value_or(QDateTime());
}

std::optional<QDateTime> Reader::optionalTime(QLatin1StringView name)
{
    return has(name) ? std::optional(time(name)) : std::nullopt;
}

QJsonArray Reader::array(QLatin1StringView name)
{
    auto read = arrayMember(m_object, name);
    if (!read)
        keep(read.error());
    return read.value_or(QJsonArray());
}

QStringList Reader::shownTexts(QLatin1StringView name)
{
    QStringList texts;
    const auto values = array(name);
    for (const auto& value : values) {
        if (!value.isString())
            refuse(name, u"a list of texts is missing here"_s);
        texts.append(cut(value.toString(), maxShownText));
    }
    return texts;
}

PermissionSet Reader::permissions(QLatin1StringView name)
{
    const auto read = permissionsFromJson(m_object, name);
    if (!read)
        keep(read.error());
    return read.value_or(PermissionSet());
}

QString cut(const QString& text, qsizetype bound)
{
    if (text.size() <= bound)
        return text;
    auto kept = bound - 1;
    if (text.at(kept - 1).isHighSurrogate())
        --kept;
    return text.first(kept) + u'…';
}

QJsonValue timeOrNull(const std::optional<QDateTime>& time)
{
    return time ? QJsonValue(timeToText(*time)) : QJsonValue(QJsonValue::Null);
}

} // namespace provost::wire
