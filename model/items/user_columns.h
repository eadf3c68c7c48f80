// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/row_bits.h"
#include "model/items/users_query.h"

#include <QHash>

#include <vector>

namespace provost {

/// Words that many users share, each known by a small number from then on.
class SharedWords
{
public:
    [[nodiscard]] quint32 codeOf(const QString& word);
    [[nodiscard]] size_t size() const { return m_shown.size(); }
    /// By what the word of that number is ordered, where that is another text than itself. Folded.
    void setShown(quint32 code, const QString& text);
    /// How often a word got another text.
    [[nodiscard]] int renames() const { return m_renames; }
    [[nodiscard]] const QHash<QString, quint32>& codes() const { return m_codes; }
    /// The place of each number in the order of the folded texts; equal for equal texts.
    [[nodiscard]] const std::vector<quint32>& ranks();

private:
    QHash<QString, quint32> m_codes;
    std::vector<QString> m_shown; ///< folded
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
    /// The number that orders a row, for an order that is not by a text of the user's own.
    [[nodiscard]] std::vector<quint64> keysOf(UserOrder order);

private:
    void countSeats();
    [[nodiscard]] QString wordsOfRoles(const QStringList& ids) const;

    std::vector<quint8> m_state; ///< 0: nobody is there
    std::vector<quint32> m_account;
    std::vector<quint32> m_connection;
    std::vector<quint32> m_roles;
    std::vector<quint32> m_title;
    std::vector<quint32> m_department;
    std::vector<qint64> m_changed; ///< milliseconds since 1970
    std::vector<qint64> m_created;
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
