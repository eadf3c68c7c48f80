// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/user_record.h"

#include <limits>

namespace provost {
namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();

class Writer
{
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(char(value | 0x80));
        m_bytes.append(char(value));
    }
    void text(const QString& text)
    {
        const auto utf8 = text.toUtf8();
        number(quint64(utf8.size()));
        m_bytes.append(utf8);
    }
    void time(const QDateTime& time)
    {
        const auto at = quint64(time.isValid() ? time.toMSecsSinceEpoch() : noTime);
        m_bytes.append(reinterpret_cast<const char*>(&at), sizeof(at));
    }
    void time(const std::optional<QDateTime>& value) { time(value.value_or(QDateTime())); }
    template <class List, class Each>
    void list(const List& values, Each each)
    {
        number(quint64(values.size()));
        for (const auto& value : values)
            each(value);
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// After the first thing that is not whole everything is empty.
class Reader
{
public:
    explicit Reader(std::span<const char> bytes)
        : m_left(bytes)
    {
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] bool isAtEnd() const { return m_left.empty(); }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_left.empty())
                break;
            const auto byte = static_cast<unsigned char>(m_left.front());
            m_left = m_left.subspan(1);
            value |= quint64(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        return failed();
    }
    QString text()
    {
        const auto size = number();
        if (size > m_left.size()) {
            failed();
            return {};
        }
        const auto text = QString::fromUtf8(m_left.data(), qsizetype(size));
        m_left = m_left.subspan(size_t(size));
        return text;
    }
    QDateTime time()
    {
        qint64 at = noTime;
        if (m_left.size() < sizeof(at)) {
            failed();
            return {};
        }
        std::memcpy(&at, m_left.data(), sizeof(at));
        m_left = m_left.subspan(sizeof(at));
        return at == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    }
    std::optional<QDateTime> timeIfAny()
    {
        const auto at = time();
        return at.isValid() ? std::optional(at) : std::nullopt;
    }
    template <class Each>
    void list(Each each)
    {
        for (auto left = number(); left > 0 && m_isWhole; --left)
            each();
    }

private:
    quint64 failed()
    {
        m_isWhole = false;
        m_left = {};
        return 0;
    }

    std::span<const char> m_left;
    bool m_isWhole = true;
};

} // namespace

QByteArray recordOf(const User& user)
{
    Writer out;
    out.text(user.id.text());
    out.number(user.connectionId ? 1 : 0);
    if (user.connectionId)
        out.text(user.connectionId->text());
    for (const auto* text :
         {&user.connectionName, &user.accountId.text(), &user.accountName, &user.userName, &user.displayName,
          &user.givenName, &user.familyName, &user.email, &user.externalId, &user.title, &user.department})
        out.text(*text);
    out.number(quint64(user.state));
    out.list(user.furtherEmails, [&out](const QString& email) { out.text(email); });
    out.list(user.roles, [&out](const RoleId& role) { out.text(role.text()); });
    out.time(user.createdAt);
    out.time(user.changedAt);
    out.time(user.deletedAt);
    out.time(user.purgeAt);
    out.list(user.former, [&out](const FormerIdentifier& former) {
        out.number(quint64(former.kind));
        out.text(former.value);
        out.time(former.until);
    });
    return out.take();
}

std::optional<User> userFrom(std::span<const char> record)
{
    Reader in(record);
    User user;
    user.id = UserId(in.text());
    if (in.number() != 0)
        user.connectionId = ConnectionId(in.text());
    user.connectionName = in.text();
    user.accountId = AccountId(in.text());
    for (auto* text : {&user.accountName, &user.userName, &user.displayName, &user.givenName, &user.familyName,
                       &user.email, &user.externalId, &user.title, &user.department})
        *text = in.text();
    user.state = UserState(in.number());
    in.list([&] { user.furtherEmails.append(in.text()); });
    in.list([&] { user.roles.append(RoleId(in.text())); });
    user.createdAt = in.time();
    user.changedAt = in.time();
    user.deletedAt = in.timeIfAny();
    user.purgeAt = in.timeIfAny();
    in.list([&] {
        FormerIdentifier former;
        former.kind = IdentifierKind(in.number());
        former.value = in.text();
        former.until = in.time();
        user.former.append(former);
    });
    return in.isWhole() && in.isAtEnd() ? std::optional(std::move(user)) : std::nullopt;
}

std::optional<UserId> idFrom(std::span<const char> beginning)
{
    Reader in(beginning);
    UserId id(in.text());
    return in.isWhole() ? std::optional(std::move(id)) : std::nullopt;
}

} // namespace provost
