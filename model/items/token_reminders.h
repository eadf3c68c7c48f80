// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/directory.h"

#include <QDate>
#include <QHash>
#include <QVariantMap>

#include <functional>

namespace provost {

/// A day on which a person wants to be reminded of a token whose end nobody knows, or that has none.
struct TokenReminder
{
    TokenId token;
    ConnectionId connection;
    QDate on; ///< wherever one is

    friend bool operator==(const TokenReminder&, const TokenReminder&) = default;
};

/// The reminders of one server, on this computer alone. One goes with its token, as soon as the directory hears that
/// this was revoked, or has an expiry now. GUI thread only.
class TokenReminders : public QObject
{
    Q_OBJECT

public:
    using Keep = std::function<void(const QVariantMap&)>;

    /// `kept` is what `keep` was handed last; anybody may have edited it. `directory` outlives the object, or is
    /// destroyed with all that uses it.
    TokenReminders(const Directory& directory, const QVariantMap& kept, Keep keep);

    [[nodiscard]] std::optional<QDate> of(const TokenId& token) const;
    [[nodiscard]] QList<TokenReminder> all() const; ///< in the order of their days
    void set(const TokenReminder& reminder);
    void remove(const TokenId& token);

Q_SIGNALS:
    void changed();

private:
    void lookAt(const ConnectionId& connection);
    void store();

    using Kept = QHash<TokenId, TokenReminder>;

    const Directory& m_directory;
    Kept m_reminders;
    Keep m_keep;
};

} // namespace provost
