// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/users_query.h"
#include "model/store/row_bits.h"

#include <QHash>

#include <vector>

namespace provost {

/// Numbers by row, each in as many bytes as the largest of them needs.
class NarrowColumn
{
public:
    void resize(size_t rows);
    [[nodiscard]] size_t size() const { return m_rows; }
    [[nodiscard]] quint64 at(size_t row) const
    {
        quint64 value = 0;
        for (size_t byte = 0; byte < m_bytes.size(); ++byte)
            value |= quint64(m_bytes[byte][row]) << (8 * byte);
        return value;
    }
    void set(size_t row, quint64 value);

private:
    size_t m_rows = 0;
    std::vector<std::vector<quint8>> m_bytes; ///< the lowest one first; those that are nowhere but 0 are not there
};

/// Words that many users share, each known by a small number as long as somebody has it.
class SharedWords
{
public:
    /// One more has it.
    [[nodiscard]] quint32 take(const QString& word);
    /// Whether nobody else has it.
    [[nodiscard]] bool isOfOne(quint32 code) const { return m_users[code] == 1; }
    /// One less.
    void release(quint32 code);
    [[nodiscard]] size_t size() const { return m_shown.size(); }
    /// By what the word of that number is ordered, where that is another text than itself. Folded.
    void setShown(quint32 code, const QString& text);
    /// How often a word got another text.
    [[nodiscard]] int renames() const { return m_renames; }
    [[nodiscard]] const QHash<QString, quint32>& codes() const { return m_codes; }
    /// The place of each number in the order of the folded texts; equal for equal texts. As of the last rank().
    /// @{
    void rank();
    [[nodiscard]] quint32 rankOf(quint64 code) const { return m_ranks[code]; }
    /// @}

private:
    QHash<QString, quint32> m_codes;
    std::vector<QString> m_words;
    std::vector<QString> m_shown; ///< folded
    std::vector<quint32> m_users; ///< how many have it
    std::vector<quint32> m_free;  ///< numbers that nobody has
    std::vector<quint32> m_ranks; ///< empty: to be made anew
    int m_renames = 0;
};

/// What users are filtered and ordered by beside their texts, each a column of small numbers. A value; one thread at a
/// time.
class UserColumns
{
public:
    void set(UserRow row, const User& user);
    void remove(UserRow row);
    void setRoleNames(const QHash<QString, QString>& names);

    /// How often an account or a connection got another name.
    [[nodiscard]] int renames() const { return m_accounts.renames() + m_connections.renames(); }
    /// Rows that there may be.
    [[nodiscard]] size_t size() const { return m_state.size(); }
    [[nodiscard]] bool isThere(UserRow row) const { return row < m_state.size() && m_state[row] != 0; }
    /// Those that pass everything that is asked for but the needle.
    [[nodiscard]] RowBits matching(const UsersQuery& query);
    /// The number that orders a row, for an order that is not by a text of the user's own. prepare() comes first,
    /// whenever something has changed.
    /// @{
    void prepare(UserOrder order);
    [[nodiscard]] quint64 keyOf(UserOrder order, UserRow row) const;
    /// @}

private:
    [[nodiscard]] quint32 takeRoles(const User& user);
    void releaseWords(UserRow row);
    void countSeats();
    [[nodiscard]] QString wordsOfRoles(const QStringList& ids) const;

    std::vector<quint8> m_state; ///< 0: nobody is there
    NarrowColumn m_account;
    NarrowColumn m_connection;
    NarrowColumn m_roles;
    NarrowColumn m_title;
    NarrowColumn m_department;
    NarrowColumn m_changed; ///< by numberOf()
    NarrowColumn m_created;
    std::vector<quint64> m_person; ///< a hash of personKey()
    SharedWords m_accounts;        ///< ids, shown by name
    SharedWords m_connections;     ///< likewise; 0: none
    SharedWords m_roleSets;        ///< ids of roles in their order, one on each line
    SharedWords m_titles;
    SharedWords m_departments;
    QHash<QString, QString> m_roleNames;
    std::vector<QStringList> m_rolesOfSet;
    RowBits m_seated;
    bool m_seatsCounted = false;
};

} // namespace provost
