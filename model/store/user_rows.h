// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/store/row_bits.h"
#include "model/store/scratch_file.h"

#include <QCache>
#include <QHash>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace provost {

/// How many users there are in each state.
struct UserCounts
{
    qint64 active = 0;
    qint64 suspended = 0;
    qint64 deleted = 0;

    [[nodiscard]] qint64 present() const { return active + suspended; }
    [[nodiscard]] qint64& of(UserState state)
    {
        return state == UserState::Active ? active : state == UserState::Suspended ? suspended : deleted;
    }
};

/// All users of a directory, of which memory holds sixteen bytes each, and those that were asked for last: the users
/// themselves lie in a ScratchFile. A user is known by its row from the time it comes until it goes; nobody else ever
/// gets that row, so that what was found out about a row is never believed of another user. Rows are in the order in
/// which users came. Any thread.
class UserRows
{
public:
    enum class Outcome { Inserted, Changed, Same };
    struct Put
    {
        UserRow row = 0;
        Outcome outcome = Outcome::Same;
    };

    /// As ScratchFile's.
    explicit UserRows(const QString& folder = {});

    Put put(const User& user);
    /// Gives who that was; unset: nobody.
    std::optional<UserId> remove(UserRow row);

    [[nodiscard]] std::optional<UserRow> rowOf(const UserId& id) const;
    /// Unset: gone. For what is looked at again and again, such as what is in view.
    [[nodiscard]] std::optional<User> at(UserRow row) const;
    /// The same for somebody who goes through all of them, once.
    [[nodiscard]] std::optional<User> read(UserRow row) const;
    /// Empty: gone.
    [[nodiscard]] UserId idOf(UserRow row) const;

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// The rows that somebody has.
    [[nodiscard]] RowBits rows() const;
    /// How many ever had one: rows are smaller than that.
    [[nodiscard]] UserRow rowsGiven() const;
    /// All users, read one by one in the order of their rows.
    class Iterator
    {
    public:
        Iterator(const UserRows& rows, UserRow from)
            : m_rows(&rows)
            , m_row(from)
        {
            settle();
        }
        User operator*() const { return *m_user; }
        Iterator& operator++()
        {
            ++m_row;
            settle();
            return *this;
        }
        bool operator==(const Iterator& other) const { return m_row == other.m_row; }

    private:
        /// At the next one who is there.
        void settle();

        const UserRows* m_rows;
        UserRow m_row;
        std::optional<User> m_user;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, rowsGiven()}; }

    /// Of one account, or of all.
    [[nodiscard]] UserCounts counts(const std::optional<AccountId>& account = {}) const;
    /// The newest changedAt that anybody had since there was nobody; invalid: none had any.
    [[nodiscard]] QDateTime newestChange() const;
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// What they take beside what memory holds for each.
    [[nodiscard]] quint64 bytes() const;

private:
    /// What stands before a record, at a multiple of sixteen bytes.
    struct Head
    {
        quint32 size = 0;
        quint32 units = 0; ///< of sixteen bytes, that are there for it with this
        quint32 account = 0;
        quint32 state = 0;
    };

    [[nodiscard]] std::optional<Head> headOf(UserRow row) const;
    [[nodiscard]] QByteArray bytesOf(UserRow row, const Head& head) const;
    [[nodiscard]] std::optional<UserRow> find(const UserId& id, quint32 hash) const;
    [[nodiscard]] UserId idAt(UserRow row) const;
    [[nodiscard]] QByteArray recordAt(UserRow row) const;
    void enter(UserRow row);
    void makeRoom();
    [[nodiscard]] UserRow added(quint32 hash);
    void place(UserRow row, Head head, const QByteArray& record);
    [[nodiscard]] quint32 accountOf(const AccountId& id);

    QString m_folder;
    mutable std::mutex m_mutex; ///< held for one user at a time
    ScratchFile m_file;
    std::vector<quint32> m_places;                  ///< by row, in units
    std::vector<quint32> m_hashes;                  ///< by row, of the id
    std::vector<quint32> m_table;                   ///< rows by their hash, open addressing
    size_t m_entered = 0;                           ///< slots of the table that were ever used
    std::map<quint32, std::vector<quint32>> m_free; ///< places that nobody has, by their units
    RowBits m_there;
    qsizetype m_size = 0;
    QHash<AccountId, quint32> m_accounts;
    std::vector<UserCounts> m_counts; ///< by account
    qint64 m_newest = 0;
    mutable QCache<UserRow, User> m_recent;
};

} // namespace provost
