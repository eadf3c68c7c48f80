// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <atomic>
#include <list>
#include <mutex>

namespace provost::server {

/// Slows down whoever tries credentials: each address, and each public id of a credential, may be wrong so many times a
/// minute; then it has to wait, whether the next one would be right or not. An address that was right with a credential
/// goes on with that one, so that nobody can lock an identity provider out by guessing beside it. Of IPv6 addresses the
/// first 64 bits count, which one client has to itself. Thread-safe; memory is bounded, the least recent are forgotten.
class GuessLimit
{
public:
    static constexpr int perMinute = 30;
    static constexpr qsizetype remembered = 10'000; ///< addresses and public ids, and as many good pairs

    /// How many seconds this address may not try this credential; 0: it may. `now` in milliseconds since 1970.
    [[nodiscard]] int secondsToWait(QByteArrayView address, const QByteArray& publicId, qint64 now);
    /// The credential was wrong.
    void failed(QByteArrayView address, const QByteArray& publicId, qint64 now);
    /// The credential was right.
    void succeeded(QByteArrayView address, const QByteArray& publicId);
    /// How often secondsToWait() said so.
    [[nodiscard]] quint64 refused() const { return m_refused; }

private:
    /// What is left of a minute's allowance, as it was at a time; it grows back evenly.
    struct Allowance
    {
        double left = perMinute;
        qint64 at = 0;
    };

    /// A map that keeps the keys that were used last.
    template <class Value>
    class Recent
    {
    public:
        Value* find(const QByteArray& key)
        {
            const auto found = m_places.find(key);
            if (found == m_places.end())
                return nullptr;
            m_order.splice(m_order.begin(), m_order, *found);
            return &(*found)->second;
        }
        Value& at(const QByteArray& key)
        {
            if (Value* known = find(key))
                return *known;
            if (m_places.size() >= remembered) {
                m_places.remove(m_order.back().first);
                m_order.pop_back();
            }
            m_order.emplace_front(key, Value{});
            m_places.insert(key, m_order.begin());
            return m_order.front().second;
        }

    private:
        using Order = std::list<std::pair<QByteArray, Value>>;
        Order m_order;
        QHash<QByteArray, typename Order::iterator> m_places;
    };

    void take(const QByteArray& key, qint64 now);
    [[nodiscard]] double leftOf(const QByteArray& key, qint64 now);

    std::atomic<quint64> m_refused = 0;
    std::mutex m_mutex;
    Recent<Allowance> m_failures;
    Recent<bool> m_good;
};

} // namespace provost::server
