// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/user_columns.h"
#include "model/items/user_texts.h"

#include <map>

namespace provost {

/// All users of a directory, so that any of them are found, filtered and ordered within a frame at a million. Kept up
/// to date row by row. In memory are some forty bytes a user. One thread at a time; what is cancelled is asked about on
/// several.
class UserIndex
{
public:
    struct Change
    {
        UserRow row = 0;
        std::optional<User> user; ///< unset: gone
    };
    using IsCancelled = UserTexts::IsCancelled;

    /// As ScratchFile's.
    explicit UserIndex(const QString& folder = {})
        : m_texts(folder)
    {
    }

    void apply(const QList<Change>& changes);
    /// By the id of a role. What has no name is ordered by its id.
    void setRoleNames(const QHash<QString, QString>& names);

    /// The first `most` in the order of the question. Complete where there are no more.
    [[nodiscard]] UsersAnswer first(const UsersQuery& query, qsizetype most, const IsCancelled& isCancelled = {});
    /// Those of first() are shown meanwhile: it leaves a core to that.
    [[nodiscard]] UsersAnswer all(const UsersQuery& query, const IsCancelled& isCancelled = {});
    /// Those that fit best, of equal ones the first by name. `isWhole`: a needle means one thing, and what it is only a
    /// part of, other than the beginning, is another one; otherwise the first needle counts, or all of its words.
    [[nodiscard]] BestUsers best(const QStringList& needles, bool isWhole, qsizetype most,
                                 const IsCancelled& isCancelled = {});

private:
    using Order = std::vector<UserRow>;
    using OrderKey = std::pair<UserOrder, bool>; ///< descending
    struct Sorting;
    struct ByText;
    struct Chosen;

    [[nodiscard]] const Order* orderIfBuilt(const UsersQuery& query) const;
    [[nodiscard]] const Order& orderOf(const UsersQuery& query);
    void forgetOrder(UserOrder order);
    void renew(const OrderKey& key, Order& order, const RowBits& touched, const std::vector<UserRow>& present);
    [[nodiscard]] const RowBits& passing(const UsersQuery& query);
    [[nodiscard]] RowBits holding(const QByteArray& needle, const IsCancelled& isCancelled, UserTexts::Share share);
    [[nodiscard]] RowBits matching(const UsersQuery& query, const IsCancelled& isCancelled,
                                   UserTexts::Share share = UserTexts::Share::All);
    [[nodiscard]] QList<UserRow> firstOf(const RowBits& rows, const UsersQuery& query, qsizetype most,
                                         const IsCancelled& isCancelled);
    [[nodiscard]] QList<UserRow> firstByText(const RowBits& rows, const UsersQuery& query, qsizetype most,
                                             const IsCancelled& isCancelled) const;
    [[nodiscard]] qsizetype deletedBeyond(const UsersQuery& query, const IsCancelled& isCancelled);
    [[nodiscard]] bool isHeldKnown(const QByteArray& needle) const { return m_held && m_held->first == needle; }

    UserTexts m_texts;
    UserColumns m_columns;
    std::map<OrderKey, Order> m_orders;
    QList<OrderKey> m_used;                                  ///< the keys of m_orders, last used last
    std::optional<std::pair<QByteArray, RowBits>> m_held;    ///< of the last needle; kept up to date
    std::optional<std::pair<UsersQuery, RowBits>> m_passing; ///< of the last question, without needle and order
};

} // namespace provost
