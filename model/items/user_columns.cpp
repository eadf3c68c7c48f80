// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/user_columns.h"

#include "model/domain/fold.h"
#include "model/items/words.h"

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

/// Milliseconds, as a small number that is not negative.
quint64 numberOf(const QDateTime& time)
{
    constexpr qint64 longBefore = qint64(1) << 47; // some four thousand years
    return quint64(std::max<qint64>(0, time.toMSecsSinceEpoch() + longBefore));
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

void NarrowColumn::resize(size_t rows)
{
    m_rows = rows;
    for (auto& bytes : m_bytes)
        bytes.resize(rows);
}

void NarrowColumn::set(size_t row, quint64 value)
{
    for (auto rest = value >> (8 * m_bytes.size()); m_bytes.size() < sizeof(value) && rest != 0; rest >>= 8)
        m_bytes.emplace_back(m_rows);
    for (size_t byte = 0; byte < m_bytes.size(); ++byte)
        m_bytes[byte][row] = quint8(value >> (8 * byte));
}

quint32 SharedWords::take(const QString& word)
{
    const auto known = m_codes.constFind(word);
    if (known != m_codes.cend()) {
        ++m_users[*known];
        return *known;
    }
    if (m_free.empty()) {
        m_free.push_back(quint32(m_words.size()));
        m_words.emplace_back();
        m_shown.emplace_back();
        m_users.emplace_back();
    }
    const auto code = m_free.back();
    m_free.pop_back();
    m_codes.insert(word, code);
    m_words[code] = word;
    m_shown[code] = searchKey(word);
    m_users[code] = 1;
    m_ranks.clear();
    return code;
}

void SharedWords::release(quint32 code)
{
    if (--m_users[code] > 0)
        return;
    m_codes.remove(m_words[code]);
    m_words[code].clear();
    m_shown[code].clear();
    m_free.push_back(code);
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

void SharedWords::rank()
{
    if (!m_ranks.empty() || m_shown.empty())
        return;
    std::vector<quint32> order(m_shown.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [this](quint32 a, quint32 b) { return m_shown[a] < m_shown[b]; });
    m_ranks.resize(m_shown.size());
    for (size_t place = 0; place < order.size(); ++place) {
        const bool isSame = place > 0 && m_shown[order[place]] == m_shown[order[place - 1]];
        m_ranks[order[place]] = isSame ? m_ranks[order[place - 1]] : quint32(place);
    }
}

QString UserColumns::wordsOfRoles(const QStringList& ids) const
{
    QStringList names;
    for (const auto& id : ids)
        names.append(m_roleNames.value(id, id));
    names.removeDuplicates();
    return words::listed(names);
}

void UserColumns::set(UserRow row, const User& user)
{
    if (row >= m_state.size()) {
        const size_t rows = row + 1;
        m_state.resize(rows);
        for (auto* column : {&m_account, &m_connection, &m_roles, &m_title, &m_department, &m_changed, &m_created})
            column->resize(rows);
        m_person.resize(rows);
    }
    const auto person = quint64(qHash(personKey(user), size_t(0x9e3779b97f4a7c15)));
    m_seatsCounted = m_seatsCounted && m_state[row] == codeOf(user.state) && m_person[row] == person;
    // What the user has now is taken before what it had is given up: mostly it is the same.
    const auto account = m_accounts.take(user.accountId.text());
    m_accounts.setShown(account, user.accountName);
    const auto connection = m_connections.take(user.connectionId ? user.connectionId->text() : UsersQuery::none());
    m_connections.setShown(connection, user.connectionId ? user.connectionName : QString());
    const auto roles = takeRoles(user);
    const auto title = m_titles.take(user.title);
    const auto department = m_departments.take(user.department);
    if (isThere(row))
        releaseWords(row);
    m_state[row] = codeOf(user.state);
    m_person[row] = person;
    m_account.set(row, account);
    m_connection.set(row, connection);
    m_roles.set(row, roles);
    m_title.set(row, title);
    m_department.set(row, department);
    m_changed.set(row, numberOf(user.changedAt));
    m_created.set(row, numberOf(user.createdAt));
}

quint32 UserColumns::takeRoles(const User& user)
{
    QStringList roles;
    for (const auto& role : user.roles)
        roles.append(role.text());
    const auto set = m_roleSets.take(roles.join(u'\n'));
    if (m_roleSets.isOfOne(set)) { // perhaps there was another one with that number
        if (set >= m_rolesOfSet.size())
            m_rolesOfSet.resize(set + 1);
        m_rolesOfSet[set] = roles;
        m_roleSets.setShown(set, wordsOfRoles(roles));
    }
    return set;
}

void UserColumns::releaseWords(UserRow row)
{
    m_accounts.release(quint32(m_account.at(row)));
    m_connections.release(quint32(m_connection.at(row)));
    m_roleSets.release(quint32(m_roles.at(row)));
    m_titles.release(quint32(m_title.at(row)));
    m_departments.release(quint32(m_department.at(row)));
}

void UserColumns::remove(UserRow row)
{
    if (!isThere(row))
        return;
    releaseWords(row);
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
    std::vector<quint64> persons; // in order: a set of so many takes several times the memory
    for (size_t row = 0; row < size(); ++row) {
        if (m_state[row] == codeOf(UserState::Active))
            persons.push_back(m_person[row]);
    }
    std::ranges::sort(persons);
    m_seated = RowBits(size());
    for (size_t row = 0; row < size(); ++row) {
        if (m_state[row] != 0 && std::ranges::binary_search(persons, m_person[row]))
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
        if (states[m_state[row]] && (!query.account || accounts[m_account.at(row)]) &&
            (query.connections.isEmpty() || connections[m_connection.at(row)]) &&
            (query.roles.isEmpty() || roles[m_roles.at(row)]))
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

void UserColumns::prepare(UserOrder order)
{
    if (order == UserOrder::Role)
        m_roleSets.rank();
    else if (order == UserOrder::Connection)
        m_connections.rank();
    else if (order == UserOrder::Account)
        m_accounts.rank();
    else if (order == UserOrder::Title)
        m_titles.rank();
    else if (order == UserOrder::Department)
        m_departments.rank();
}

quint64 UserColumns::keyOf(UserOrder order, UserRow row) const
{
    switch (order) {
    case UserOrder::State:
        return m_state[row];
    case UserOrder::Role:
        return m_roleSets.rankOf(m_roles.at(row));
    case UserOrder::Connection:
        return m_connections.rankOf(m_connection.at(row));
    case UserOrder::Account:
        return m_accounts.rankOf(m_account.at(row));
    case UserOrder::Title:
        return m_titles.rankOf(m_title.at(row));
    case UserOrder::Department:
        return m_departments.rankOf(m_department.at(row));
    case UserOrder::Changed:
        return m_changed.at(row);
    case UserOrder::Created:
        return m_created.at(row);
    case UserOrder::Arrival:
    case UserOrder::Name:
    case UserOrder::UserName:
    case UserOrder::ExternalId:
        break;
    }
    return row;
}

} // namespace provost
