// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <utility>

namespace provost {

/// Values in the order of their arrival, found by id in constant time. One removal pass costs O(n), however many go.
template <class Key, class Value>
class KeyedList
{
public:
    enum class Outcome { Inserted, Changed, Same };

    [[nodiscard]] const QList<Value>& values() const { return m_values; }
    [[nodiscard]] qsizetype size() const { return m_values.size(); }
    [[nodiscard]] bool contains(const Key& id) const { return m_rows.contains(id); }

    [[nodiscard]] std::optional<Value> find(const Key& id) const
    {
        const auto row = m_rows.constFind(id);
        return row == m_rows.cend() ? std::nullopt : std::optional(m_values.at(*row));
    }

    /// Null where there is none; good until the list changes.
    [[nodiscard]] const Value* peek(const Key& id) const
    {
        const auto row = m_rows.constFind(id);
        return row == m_rows.cend() ? nullptr : &m_values.at(*row);
    }

    Outcome upsert(Value value)
    {
        const auto row = m_rows.constFind(value.id);
        if (row == m_rows.cend()) {
            m_rows.insert(value.id, m_values.size());
            m_values.append(std::move(value));
            return Outcome::Inserted;
        }
        if (m_values.at(*row) == value)
            return Outcome::Same;
        m_values[*row] = std::move(value);
        return Outcome::Changed;
    }

    /// Removes every value for which `gone(value)` holds; returns their ids in order.
    template <class Predicate>
    QList<Key> removeIf(Predicate gone)
    {
        QList<Key> removed;
        QList<Value> kept;
        for (auto& value : m_values) {
            if (gone(std::as_const(value)))
                removed.append(value.id);
            else
                kept.append(std::move(value));
        }
        m_values = std::move(kept);
        if (removed.isEmpty())
            return removed;
        m_rows.clear();
        for (qsizetype row = 0; row < m_values.size(); ++row)
            m_rows.insert(m_values.at(row).id, row);
        return removed;
    }

    void clear()
    {
        m_values.clear();
        m_rows.clear();
    }

private:
    QList<Value> m_values;
    QHash<Key, qsizetype> m_rows;
};

} // namespace provost
