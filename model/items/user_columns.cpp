// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/user_columns.h"

#include "model/domain/fold.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

quint8 codeOf(UserState state)
{
    return quint8(int(state) + 1);
}

quint64 keyOf(qint64 number)
{
    return quint64(number) ^ (quint64(1) << 63); // so that the smallest number is the smallest key
}

/// Which of the numbers are wanted; `isWanted` is asked for each word once.
template <class IsWanted>
std::vector<char> chosen(const SharedWords& words, IsWanted isWanted)
{
    std::vector<char> wanted(words.size());
    for (auto word = words.codes().cbegin(); word != words.codes().cend(); ++word)
        wanted[word.value()] = isWanted(word.key(), word.value()) ? 1 : 0;
    return wanted;
}

} // namespace

quint32 SharedWords::codeOf(const QString& word)
{
    const auto known = m_codes.constFind(word);
    if (known != m_codes.cend())
        return *known;
    const auto code = quint32(m_shown.size());
    m_codes.insert(word, code);
    m_shown.push_back(searchKey(word));
    m_ranks.clear();
    return code;
}

void SharedWords::setShown(quint32 code, const QString& text)
{
    auto folded = searchKey(text);
    if (m_shown[code] == folded)
        return;
    m_shown[code] = std::move(folded);
    m_ranks.clear();
    ++m_renames;
}

const std::vector<quint32>& SharedWords::ranks()
{
    if (!m_ranks.empty() || m_shown.empty())
        return m_ranks;
    std::vector<quint32> order(m_shown.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [this](quint32 a, quint32 b) { return m_shown[a] < m_shown[b]; });
    m_ranks.resize(m_shown.size());
    for (size_t place = 0; place < order.size(); ++place) {
        const bool isSame = place > 0 && m_shown[order[place]] == m_shown[order[place - 1]];
        m_ranks[order[place]] = isSame ? m_ranks[order[place - 1]] : quint32(place);
    }
    return m_ranks;
}

QString UserColumns::wordsOfRoles(const QStringList& ids) const
{
    QStringList names;
    for (const auto& id : ids)
        names.append(m_roleNames.value(id, id));
    names.removeDuplicates();
    return names.join(", "_L1);
}

void UserColumns::set(UserRow row, const User& user)
{
    if (row >= m_state.size()) {
        const size_t rows = row + 1;
        m_state.resize(rows);
        for (auto* codes : {&m_account, &m_connection, &m_roles, &m_title, &m_department})
            codes->resize(rows);
        m_changed.resize(rows);
        m_created.resize(rows);
        m_person.resize(rows);
    }
    const auto person = quint64(qHash(personKey(user), size_t(0x9e3779b97f4a7c15)));
    m_seatsCounted = m_seatsCounted && m_state[row] == codeOf(user.state) && m_person[row] == person;
    m_state[row] = codeOf(user.state);
    m_person[row] = person;
    m_account[row] = m_accounts.codeOf(user.accountId.text());
    m_accounts.setShown(m_account[row], user.accountName);
    m_connection[row] = m_connections.codeOf(user.connectionId ? user.connectionId->text() : UsersQuery::none());
    m_connections.setShown(m_connection[row], user.connectionId ? user.connectionName : QString());
    QStringList roles;
    for (const auto& role : user.roles)
        roles.append(role.text());
    m_roles[row] = m_roleSets.codeOf(roles.join(u'\n'));
    if (m_roles[row] >= m_rolesOfSet.size()) {
        m_rolesOfSet.push_back(roles);
        m_roleSets.setShown(m_roles[row], wordsOfRoles(roles));
    }
    m_title[row] = m_titles.codeOf(user.title);
    m_department[row] = m_departments.codeOf(user.department);
    m_changed[row] = user.changedAt.toMSecsSinceEpoch();
    m_created[row] = user.createdAt.toMSecsSinceEpoch();
}

void UserColumns::remove(UserRow row)
{
    if (!isThere(row))
        return;
    m_state[row] = 0;
    m_seatsCounted = false;
}

void UserColumns::setRoleNames(const QHash<QString, QString>& names)
{
    m_roleNames = names;
    for (size_t set = 0; set < m_rolesOfSet.size(); ++set)
        m_roleSets.setShown(quint32(set), wordsOfRoles(m_rolesOfSet[set]));
}

void UserColumns::countSeats()
{
    if (m_seatsCounted)
        return;
    QSet<quint64> persons;
    for (size_t row = 0; row < size(); ++row) {
        if (m_state[row] == codeOf(UserState::Active))
            persons.insert(m_person[row]);
    }
    m_seated = RowBits(size());
    for (size_t row = 0; row < size(); ++row) {
        if (m_state[row] != 0 && persons.contains(m_person[row]))
            m_seated.set(quint32(row));
    }
    m_seatsCounted = true;
}

RowBits UserColumns::matching(const UsersQuery& query)
{
    std::array<char, 4> states{};
    for (const auto state : {UserState::Active, UserState::Suspended, UserState::Deleted})
        states[codeOf(state)] = query.states.isEmpty() || query.states.contains(state) ? 1 : 0;
    const auto isAccount = [&query](const QString& id, quint32) {
        return !query.account || query.account->text() == id;
    };
    const auto isConnection = [&query](const QString& id, quint32) {
        return query.connections.isEmpty() || query.connections.contains(id);
    };
    const auto hasRole = [&query, this](const QString&, quint32 set) {
        const auto& roles = m_rolesOfSet[set];
        if (query.roles.isEmpty() || (roles.isEmpty() && query.roles.contains(UsersQuery::none())))
            return true;
        return std::ranges::any_of(roles, [&query](const QString& role) { return query.roles.contains(role); });
    };
    const auto accounts = chosen(m_accounts, isAccount);
    const auto connections = chosen(m_connections, isConnection);
    const auto roles = chosen(m_roleSets, hasRole);
    RowBits rows(size());
    for (size_t row = 0; row < size(); ++row) {
        if (states[m_state[row]] && accounts[m_account[row]] && connections[m_connection[row]] && roles[m_roles[row]])
            rows.set(quint32(row));
    }
    if (query.among) {
        RowBits among(size());
        for (const auto row : *query.among)
            among.set(row);
        rows &= among;
    }
    if (!query.seat)
        return rows;
    countSeats();
    RowBits seated(size());
    rows.forEach([&](quint32 row) {
        if (m_seated.contains(row) == *query.seat)
            seated.set(row);
    });
    return seated;
}

std::vector<quint64> UserColumns::keysOf(UserOrder order)
{
    std::vector<quint64> keys(size());
    const auto byRank = [&keys](const std::vector<quint32>& codes, SharedWords& words) {
        const auto& ranks = words.ranks();
        for (size_t row = 0; row < codes.size(); ++row)
            keys[row] = ranks[codes[row]];
    };
    switch (order) {
    case UserOrder::State:
        std::ranges::copy(m_state, keys.begin());
        break;
    case UserOrder::Role:
        byRank(m_roles, m_roleSets);
        break;
    case UserOrder::Connection:
        byRank(m_connection, m_connections);
        break;
    case UserOrder::Account:
        byRank(m_account, m_accounts);
        break;
    case UserOrder::Title:
        byRank(m_title, m_titles);
        break;
    case UserOrder::Department:
        byRank(m_department, m_departments);
        break;
    case UserOrder::Changed:
        std::ranges::transform(m_changed, keys.begin(), keyOf);
        break;
    case UserOrder::Created:
        std::ranges::transform(m_created, keys.begin(), keyOf);
        break;
    case UserOrder::Arrival:
    case UserOrder::Name:
    case UserOrder::UserName:
    case UserOrder::ExternalId:
        break;
    }
    return keys;
}

} // namespace provost
