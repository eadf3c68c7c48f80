// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/row_bits.h"
#include "model/items/users_query.h"

#include <QByteArray>

#include <functional>
#include <string_view>
#include <vector>

namespace provost {

/// By what users are found, folded by searchKey() and in UTF-8, one after the other in one piece of memory: to look
/// through all of them is to look through that. Of each user the display name, the user name and the external id come
/// first, each on a line of its own, then what else identifies the user now or did so before, none twice. A value; one
/// thread at a time.
class UserTexts
{
public:
    enum Line { Name, UserName, ExternalId };

    void set(UserRow row, const User& user);
    void remove(UserRow row);

    /// All lines of a user; empty where there is none.
    [[nodiscard]] std::string_view at(UserRow row) const;
    [[nodiscard]] std::string_view line(UserRow row, Line which) const;

    /// Below three bytes a needle that begins with a letter or a number is looked for at the beginnings of words alone.
    [[nodiscard]] bool holds(UserRow row, const QByteArray& needle) const;
    /// All who hold it. Ends early, with what was found so far, when `isCancelled` says so.
    [[nodiscard]] RowBits holding(const QByteArray& needle, const std::function<bool()>& isCancelled) const;
    /// How well it fits in the lines of a user.
    [[nodiscard]] Fit fitOf(UserRow row, const QByteArray& needle) const;

private:
    struct Entry
    {
        quint32 row;
        quint64 begin;
    };
    static constexpr quint32 nowhere = ~quint32(0);

    void compact();
    [[nodiscard]] quint64 endOf(size_t entry) const;

    std::vector<char> m_bytes;
    std::vector<Entry> m_entries;   ///< in the order of their bytes; `nowhere` for a row: not valid any more
    std::vector<quint32> m_entryOf; ///< by row
    size_t m_gone = 0;              ///< bytes of entries that are not valid any more
};

} // namespace provost
