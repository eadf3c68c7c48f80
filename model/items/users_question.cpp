// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/fold.h"
#include "model/items/users_model.h"
#include "model/wire/wire.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What a list of users asks, and how it takes the answers.

namespace provost {
namespace {

constexpr auto betweenChanges = 150ms; ///< a list that changes all the time is not asked for all the time
constexpr auto whileBehind = 1s;

UserOrder orderOf(int column)
{
    switch (UsersModel::Column(column)) {
    case UsersModel::Name:
        return UserOrder::Name;
    case UsersModel::State:
        return UserOrder::State;
    case UsersModel::RoleName:
        return UserOrder::Role;
    case UsersModel::ConnectionName:
        return UserOrder::Connection;
    case UsersModel::Changed:
        return UserOrder::Changed;
    case UsersModel::AccountName:
        return UserOrder::Account;
    case UsersModel::UserName:
        return UserOrder::UserName;
    case UsersModel::Title:
        return UserOrder::Title;
    case UsersModel::Department:
        return UserOrder::Department;
    case UsersModel::ExternalId:
        return UserOrder::ExternalId;
    case UsersModel::Created:
        return UserOrder::Created;
    case UsersModel::ColumnCount:
        break;
    }
    return UserOrder::Arrival;
}

QSet<QString> setOf(const QStringList& words)
{
    return {words.cbegin(), words.cend()};
}

} // namespace

void UsersModel::connectSearch()
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_isAgain = true;
        ask();
    });
    connect(&m_asked, &QFutureWatcher<UserSearch::Answer>::resultReadyAt, this,
            [this](int index) { takeAnswer(m_asked.resultAt(index)); });
    connect(&m_search, &UserSearch::renewed, this, &UsersModel::takeRenewed);
    connect(&m_search, &UserSearch::removed, this, &UsersModel::takeRemoved);
    connect(&m_directory, &Directory::usersRemoved, this, [this](const QList<UserRow>&, const QList<UserId>& ids) {
        QSet<QString> gone;
        for (const auto& id : ids)
            gone.insert(id.text());
        selection()->forget(gone);
    });
    connect(&m_directory, &Directory::rolesChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, RoleName), index(int(m_rows.size()) - 1, RoleName));
    });
}

QMetaObject::Connection UsersModel::onSettled(const QObject* context, std::function<void()> tell) const
{
    return connect(this, &UsersModel::settled, context, std::move(tell));
}

QMetaObject::Connection UsersModel::onChosen(const QObject* context, std::function<void()> tell) const
{
    return connect(this, &UsersModel::chosenChanged, context, std::move(tell));
}

FacetChoices UsersModel::present()
{
    return {{u"state"_s, {wire::wordOf(UserState::Active), wire::wordOf(UserState::Suspended)}}};
}

bool UsersModel::isRestricting() const
{
    return !needle().isEmpty() || m_query.account || !(m_chosen.isEmpty() || m_chosen == present());
}

void UsersModel::setSearch(const QString& text)
{
    auto needle = searchKey(text.trimmed());
    if (needle == m_query.needle)
        return;
    m_query.needle = std::move(needle);
    m_isNeedleNew = true;
    askAnew();
}

void UsersModel::setAccount(std::optional<AccountId> account)
{
    m_query.account = std::move(account);
    askAnew();
}

void UsersModel::setMembers(const GroupId& group, const QSet<UserId>& members)
{
    if (group != m_group)
        return;
    m_members = members;
    askAnew();
}

void UsersModel::chooseDeleted()
{
    choose(u"state"_s, {wire::wordOf(UserState::Deleted)});
}

void UsersModel::sort(int column, Qt::SortOrder order)
{
    m_query.order = orderOf(column);
    m_query.descending = order == Qt::DescendingOrder;
    ask();
}

void UsersModel::choose(const FacetChoices& choices)
{
    if (choices == m_chosen)
        return;
    m_chosen = choices;
    m_chosen.removeIf([](const FacetChoices::iterator& chosen) { return chosen.value().isEmpty(); });
    takeChoices();
    askAnew();
    Q_EMIT chosenChanged();
}

void UsersModel::takeChoices()
{
    m_query.states.clear();
    for (const auto state : {UserState::Active, UserState::Suspended, UserState::Deleted}) {
        if (m_chosen.value(u"state"_s).contains(wire::wordOf(state)))
            m_query.states.insert(state);
    }
    m_query.connections = setOf(m_chosen.value(u"connection"_s));
    m_query.roles = setOf(m_chosen.value(u"role"_s));
    const auto seat = m_chosen.value(u"seat"_s);
    m_query.seat = seat.isEmpty() ? std::nullopt : std::optional(seat.constFirst() != UsersQuery::none());
    const GroupId group(m_chosen.value(u"group"_s).value(0));
    if (group == m_group)
        return;
    m_group = group;
    m_members.reset();
    if (!group.isEmpty())
        Q_EMIT membersWanted(group);
}

void UsersModel::askAnew()
{
    endAll();
    ask();
}

void UsersModel::ask()
{
    m_query.among.reset();
    if (!m_group.isEmpty()) {
        m_query.among.emplace();
        const auto members = m_members.value_or(QSet<UserId>());
        for (const auto& id : members) {
            if (const auto row = m_search.rowOf(id))
                m_query.among->append(*row);
        }
        std::ranges::sort(*m_query.among);
    }
    m_isAgain = m_isAgain && m_answered == m_query;
    m_isAsking = true;
    m_isStale = false;
    m_asked.cancel();
    const auto answers = m_search.ask(m_query, {m_rows, m_isAgain});
    // What is found later in the one before is not taken any more: it is not watched.
    m_asked.setFuture(answers.isFinished() ? QFuture<UserSearch::Answer>() : answers);
    if (answers.isFinished() && answers.resultCount() > 0)
        takeAnswer(answers.resultAt(answers.resultCount() - 1));
}

void UsersModel::takeAnswer(const UserSearch::Answer& answer)
{
    const bool isWhole = answer.users.isComplete;
    m_deleted = answer.users.deleted;
    auto rows = answer.change.to;
    if (m_search.isAnyGone())
        rows.removeIf([this](UserRow row) { return m_search.isGone(row); });
    const bool isAsThought = answer.change.from.isSharedWith(m_rows) && rows.isSharedWith(answer.change.to);
    show(isAsThought ? answer.change : RowsChange::between(m_rows, rows));
    // By what they were found is another thing now, also of rows that stay.
    if (std::exchange(m_isNeedleNew, false) && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(int(m_rows.size()) - 1, Name), {Qt::DisplayRole});
    if (!isWhole) {
        m_answered.reset(); // what is shown is the whole answer to no question, whichever is asked next
        return;
    }
    m_answered = m_query;
    m_isAsking = false;
    m_isAgain = false;
    announceTouched();
    Q_EMIT settled();
    // The answer holds several lists of all rows, and is not needed any more.
    const auto letGo = [this] {
        if (!m_isAsking)
            m_asked.setFuture(QFuture<UserSearch::Answer>());
    };
    QMetaObject::invokeMethod(this, letGo, Qt::QueuedConnection);
    if (m_isStale)
        m_again.start(m_search.isBehind() ? whileBehind : betweenChanges);
}

void UsersModel::takeRenewed(const QList<UserRow>& rows)
{
    for (qsizetype at = 0; at < rows.size() && m_touched.size() <= mostTouched; ++at)
        m_touched.insert(rows.at(at));
    m_isStale = true;
    if (m_isAsking || m_again.isActive())
        return;
    if (m_search.isImmediate()) {
        m_isAgain = true;
        ask();
    } else {
        m_again.start(m_search.isBehind() ? whileBehind : betweenChanges);
    }
}

void UsersModel::takeRemoved(const QList<UserRow>& rows)
{
    RowBits gone;
    for (const auto row : rows) {
        gone.set(row);
        m_touched.remove(row);
    }
    auto left = m_rows;
    left.removeIf([&gone](UserRow row) { return gone.contains(row); });
    show(RowsChange::between(m_rows, left));
}

} // namespace provost
