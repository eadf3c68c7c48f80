// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"
#include "model/items/item_cell.h"
#include "model/items/list_filter.h"
#include "model/items/user_search.h"

#include <QAbstractTableModel>

namespace provost {

/// The user's state in one word, and how it is coloured.
[[nodiscard]] QString stateWord(UserState state);
[[nodiscard]] Emphasis stateEmphasis(UserState state);
/// The state, and of a deleted user how long it can still be restored: `Deleted, 23 days left`.
[[nodiscard]] QString stateWords(const User& user, const QDateTime& now);

/// Users of a directory as a list that is searched, filtered and sorted, however many they are: the numbers of those
/// that a UserSearch answered with, and for the rows in view what the directory reads of them. Facets: `state`,
/// `connection` (`none`: without one), `role` (`none`), `group`, `seat`. Never reset: another answer takes out, puts in
/// and moves rows. GUI thread only.
class UsersModel : public QAbstractTableModel, public ListFilter
{
    Q_OBJECT

public:
    enum Column {
        Name,
        State,
        RoleName,
        ConnectionName,
        Changed,
        AccountName,
        UserName,
        Title,
        Department,
        ExternalId,
        Created,
        ColumnCount
    };

    /// Both outlive it, or are destroyed with all that shows it.
    UsersModel(const Directory& directory, UserSearch& search, Clock clock, QObject* parent = nullptr);

    /// Those that are not deleted: what a list of users begins with.
    [[nodiscard]] static FacetChoices present();
    void setAccount(std::optional<AccountId> account);
    /// Who is in the group that was chosen, for memberships are not in the directory.
    void setMembers(const GroupId& group, const QSet<UserId>& members);
    /// Where nobody matches: deleted users that would.
    [[nodiscard]] qsizetype deletedMatches() const { return m_deleted; }
    void chooseDeleted();

    /// What a record of ListFilter stands for; unset: gone.
    [[nodiscard]] std::optional<User> user(int record) const;
    /// -1 where the user is not shown.
    [[nodiscard]] int rowOf(const UserId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// -1: in the order of arrival.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QAbstractItemModel* shown() override { return this; }
    [[nodiscard]] const QAbstractItemModel* shown() const override { return this; }
    void setSearch(const QString& text) override;
    [[nodiscard]] const QString& needle() const override { return m_query.needle; }
    /// Beyond present(), or everybody.
    [[nodiscard]] bool isRestricting() const override;
    [[nodiscard]] bool isSettled() const override { return m_answered == m_query; }
    QMetaObject::Connection onSettled(const QObject* context, std::function<void()> tell) const override;
    [[nodiscard]] qsizetype recordCount() const override { return m_search.userCount(); }
    [[nodiscard]] QList<int> records() const override;
    [[nodiscard]] int recordOf(const QString& id) const override;
    [[nodiscard]] int recordAt(int row) const override { return int(m_rows.at(row)); }
    [[nodiscard]] int rowOfRecord(int record) const override;

    [[nodiscard]] QList<Facet> facets() const override;
    [[nodiscard]] const FacetChoices& chosen() const override { return m_chosen; }
    using Faceted::choose;
    void choose(const FacetChoices& choices) override;
    QMetaObject::Connection onChosen(const QObject* context, std::function<void()> tell) const override;

Q_SIGNALS:
    /// Of the facets.
    void chosenChanged();
    /// What is shown is what was asked for last.
    void settled();
    /// A group was chosen: setMembers() is waited for, and nothing matches before.
    void membersWanted(const provost::GroupId& group);

private:
    /// So many changed rows are announced one by one, and more as all.
    static constexpr qsizetype mostTouched = 256;

    /// As far as `role` asks for it: a list is painted within a frame.
    [[nodiscard]] ItemCell cell(const User& user, int column, int role) const;
    [[nodiscard]] ItemCell nameCell(const User& user) const;
    [[nodiscard]] ItemCell timeCell(const QDateTime& at, int role) const;
    [[nodiscard]] ItemCell stateCell(const User& user, int role) const;
    [[nodiscard]] QString columnTitle(int column) const;
    [[nodiscard]] static bool isRightAligned(int column);

    /// @name users_question.cpp
    /// @{
    void connectSearch();
    void takeChoices();
    /// Something else is asked for.
    void askAnew();
    void ask();
    void takeAnswer(const UserSearch::Answer& answer);
    void takeRenewed(const QList<UserRow>& rows);
    void takeRemoved(const QList<UserRow>& rows);
    /// @}

    /// @name users_rows.cpp
    /// @{
    void show(const RowsChange& change);
    void takeOut(const RowBits& gone);
    void putIn(const QList<UserRow>& rows, const RowBits& fresh);
    void arrange(QList<UserRow> rows);
    void announceTouched();
    /// @}

    const Directory& m_directory;
    UserSearch& m_search;
    Clock m_clock;
    QList<UserRow> m_rows; ///< what is shown
    FacetChoices m_chosen;
    GroupId m_group;
    std::optional<QSet<UserId>> m_members;
    UsersQuery m_query;
    std::optional<UsersQuery> m_answered; ///< what m_rows are the whole answer to
    QFutureWatcher<UserSearch::Answer> m_asked;
    QTimer m_again;
    bool m_isAsking = false;
    bool m_isAgain = false;     ///< the question is the same as before
    bool m_isStale = false;     ///< the index was renewed since it was asked
    bool m_isNeedleNew = false; ///< nothing was shown for it yet
    QSet<UserRow> m_touched;    ///< to be announced
    qsizetype m_deleted = 0;
};

} // namespace provost
