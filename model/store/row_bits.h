// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <optional>
#include <vector>

namespace provost {

/// The number by which a list speaks of a user. It is given when the user comes and stays as long as the user is there.
using UserRow = quint32;

/// A set of row numbers, one bit each: sets of a million are put together in microseconds. A value; any thread.
class RowBits
{
public:
    RowBits() = default;
    explicit RowBits(size_t rows)
        : m_words((rows + 63) / 64)
    {
    }

    /// Beyond the rows that it was made for: false.
    [[nodiscard]] bool contains(quint32 row) const
    {
        const auto word = row / 64;
        return word < m_words.size() && ((m_words[word] >> (row % 64)) & 1U) != 0;
    }
    void set(quint32 row, bool on = true)
    {
        if (row / 64 >= m_words.size())
            m_words.resize(row / 64 + 1);
        const auto bit = quint64(1) << (row % 64);
        if (on)
            m_words[row / 64] |= bit;
        else
            m_words[row / 64] &= ~bit;
    }
    [[nodiscard]] qsizetype count() const
    {
        qsizetype all = 0;
        for (const auto word : m_words)
            all += std::popcount(word);
        return all;
    }
    /// Those that are in both.
    RowBits& operator&=(const RowBits& other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        for (size_t word = 0; word < m_words.size(); ++word)
            m_words[word] &= other.m_words[word];
        return *this;
    }
    /// Those that are not in the other.
    RowBits& operator-=(const RowBits& other)
    {
        const auto both = std::min(m_words.size(), other.m_words.size());
        for (size_t word = 0; word < both; ++word)
            m_words[word] &= ~other.m_words[word];
        return *this;
    }
    RowBits& operator|=(const RowBits& other)
    {
        m_words.resize(std::max(m_words.size(), other.m_words.size()));
        for (size_t word = 0; word < other.m_words.size(); ++word)
            m_words[word] |= other.m_words[word];
        return *this;
    }
    /// The first one from `row` on.
    [[nodiscard]] std::optional<quint32> next(quint32 row) const
    {
        for (size_t word = row / 64; word < m_words.size(); ++word) {
            const auto left = word == row / 64 ? m_words[word] & (~quint64(0) << (row % 64)) : m_words[word];
            if (left != 0)
                return quint32(word * 64 + size_t(std::countr_zero(left)));
        }
        return std::nullopt;
    }
    /// Calls `visit(row)` for each, from the smallest on.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (auto left = m_words[word]; left != 0; left &= left - 1)
                visit(quint32(word * 64 + size_t(std::countr_zero(left))));
        }
    }

    friend bool operator==(const RowBits&, const RowBits&) = default;

private:
    std::vector<quint64> m_words;
};

} // namespace provost
