// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/token_reminders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

TokenReminders::TokenReminders(const Directory& directory, const QVariantMap& kept, Keep keep)
    : m_directory(directory)
    , m_keep(std::move(keep))
{
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        // The id of a token: the day, and the id of its connection.
        const auto parts = it.value().toString().split(u' ');
        const TokenReminder read{TokenId(it.key()), ConnectionId(parts.value(1)),
                                 QDate::fromString(parts.value(0), Qt::ISODate)};
        if (read.on.isValid() && !read.token.isEmpty() && !read.connection.isEmpty())
            m_reminders.insert(read.token, read);
    }
    connect(&directory, &Directory::tokensChanged, this, &TokenReminders::lookAt);
    connect(&directory, &Directory::connectionsRemoved, this, [this](const QList<ConnectionId>& ids) {
        if (m_reminders.removeIf([&ids](const Kept::iterator& each) { return ids.contains(each.value().connection); }) >
            0)
            store();
    });
}

std::optional<QDate> TokenReminders::of(const TokenId& token) const
{
    const auto found = m_reminders.constFind(token);
    return found == m_reminders.cend() ? std::nullopt : std::optional(found->on);
}

QList<TokenReminder> TokenReminders::all() const
{
    auto reminders = m_reminders.values();
    std::ranges::sort(reminders, {}, [](const TokenReminder& each) { return std::pair(each.on, each.token.text()); });
    return reminders;
}

void TokenReminders::set(const TokenReminder& reminder)
{
    if (of(reminder.token) == reminder.on)
        return;
    m_reminders.insert(reminder.token, reminder);
    store();
}

void TokenReminders::remove(const TokenId& token)
{
    if (m_reminders.remove(token))
        store();
}

/// What a person wanted to be reminded of may be over.
void TokenReminders::lookAt(const ConnectionId& connection)
{
    const auto tokens = m_directory.tokens(connection);
    const auto isOver = [&](const TokenReminder& reminder) {
        const auto token = std::ranges::find(tokens, reminder.token, &Token::id);
        return reminder.connection == connection &&
               (token == tokens.cend() || token->revokedAt.has_value() || token->expiresAt.has_value());
    };
    if (m_reminders.removeIf([&isOver](const Kept::iterator& each) { return isOver(each.value()); }) > 0)
        store();
}

void TokenReminders::store()
{
    QVariantMap kept;
    for (const auto& each : std::as_const(m_reminders))
        kept.insert(each.token.text(), each.on.toString(Qt::ISODate) + u' ' + each.connection.text());
    m_keep(kept);
    Q_EMIT changed();
}

} // namespace provost
