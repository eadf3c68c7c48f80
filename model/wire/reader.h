// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/wire/wire.h"

#include <QLatin1StringView>

#include <optional>
#include <utility>

namespace provost::wire {

/// Reads the members of one JSON object strictly. The first member that is missing or mistyped is kept as the error;
/// later reads then give empty values, and `finish` returns that error instead of the value.
class Reader
{
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object)
    {
    }

    /// A non-empty identifier of at most `maxIdentifier`.
    template <class IdType>
    IdType id(QLatin1StringView name)
    {
        return IdType(identifier(name));
    }
    /// As id(), where the member may be absent or null.
    template <class IdType>
    std::optional<IdType> optionalId(QLatin1StringView name)
    {
        if (!has(name))
            return std::nullopt;
        return id<IdType>(name);
    }
    /// Text that is only shown: cut at `bound` with an ellipsis.
    QString shown(QLatin1StringView name, qsizetype bound = maxShownText);
    /// Text that is to be stored as it is: refused beyond `maxName`.
    QString exact(QLatin1StringView name);
    std::optional<QString> optionalExact(QLatin1StringView name);
    /// A list of at most `count` short texts, each as in exact() and not empty.
    QStringList texts(QLatin1StringView name, qsizetype count);
    qint64 integer(QLatin1StringView name);
    /// A whole number that cannot be negative.
    qint64 count(QLatin1StringView name);
    std::optional<int> optionalInteger(QLatin1StringView name);
    double number(QLatin1StringView name);
    bool flag(QLatin1StringView name);
    QDateTime time(QLatin1StringView name);
    std::optional<QDateTime> optionalTime(QLatin1StringView name);

    /// One of a closed list of words; `find` gives an optional.
    template <class T, class Find>
    T word(QLatin1StringView name, Find find)
    {
        const auto found = find(QStringView(identifier(name)));
        if (!found)
            refuse(name, QStringLiteral("this word is not known here"));
        return found.value_or(T{});
    }
    /// A member that is an object of its own.
    template <class T>
    T object(QLatin1StringView name)
    {
        auto read = memberFromJson<T>(m_object, name);
        if (!read)
            keep(read.error());
        return read ? *std::move(read) : T{};
    }

    template <class T>
    std::optional<T> optionalObject(QLatin1StringView name)
    {
        return has(name) ? std::optional(object<T>(name)) : std::nullopt;
    }
    template <class T>
    QList<T> list(QLatin1StringView name)
    {
        auto read = listFromJson<T>(array(name), name);
        if (!read)
            keep(read.error());
        return read ? *std::move(read) : QList<T>{};
    }
    template <class IdType>
    QList<IdType> ids(QLatin1StringView name)
    {
        QList<IdType> read;
        const auto values = array(name);
        for (const auto& value : values) {
            if (!value.isString() || value.toString().isEmpty() || value.toString().size() > maxIdentifier)
                refuse(name, QStringLiteral("a list of identifiers is missing here"));
            read.append(IdType(value.toString()));
        }
        return read;
    }
    QStringList shownTexts(QLatin1StringView name);
    PermissionSet permissions(QLatin1StringView name);

    /// Whether the member is there and not null.
    [[nodiscard]] bool has(QLatin1StringView name) const;
    void refuse(QLatin1StringView name, const QString& why);

    template <class T>
    [[nodiscard]] Result<T> finish(T value)
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return value;
    }

private:
    QString identifier(QLatin1StringView name);
    QString text(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name);
    void keep(const Error& error);

    const QJsonObject& m_object;
    std::optional<Error> m_error;
};

/// `text`, or its beginning and an ellipsis where it is longer than `bound`; never half a surrogate pair.
[[nodiscard]] QString cut(const QString& text, qsizetype bound);
/// The member `scopes` as scopes, each once.
[[nodiscard]] QList<TokenScope> scopesOf(Reader& read);
[[nodiscard]] QJsonArray toJson(const QList<TokenScope>& scopes);
template <class IdType>
[[nodiscard]] QJsonArray idsToJson(const QList<IdType>& ids)
{
    QJsonArray array;
    for (const auto& id : ids)
        array.append(id.text());
    return array;
}
/// JSON null where unset.
template <class IdType>
[[nodiscard]] QJsonValue idOrNull(const std::optional<IdType>& id)
{
    return id ? QJsonValue(id->text()) : QJsonValue(QJsonValue::Null);
}
[[nodiscard]] QJsonValue timeOrNull(const std::optional<QDateTime>& time);

} // namespace provost::wire
