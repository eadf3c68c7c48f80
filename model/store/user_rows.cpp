// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/user_rows.h"

#include "model/store/user_record.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace provost {
namespace {

constexpr quint32 unit = 16;
constexpr quint32 nowhere = ~quint32(0);
constexpr quint32 freeSlot = 0; ///< others: a row and one more
constexpr quint32 leftSlot = ~quint32(0);
constexpr int mostRecent = 1'024; ///< users: what a window shows, some times over; about a megabyte

quint32 hashOf(const UserId& id)
{
    return quint32(qHash(id, size_t(0x9e3779b9)));
}

quint32 unitsFor(qsizetype bytes)
{
    return quint32((size_t(bytes) + unit - 1) / unit);
}

} // namespace

UserRows::UserRows(const QString& folder)
    : m_folder(folder)
    , m_file(folder)
    , m_recent(mostRecent)
{
}

void UserRows::Iterator::settle()
{
    m_user.reset();
    for (const auto end = m_rows->rowsGiven(); m_row < end; ++m_row) {
        m_user = m_rows->read(m_row);
        if (m_user)
            return;
    }
}

std::optional<UserRows::Head> UserRows::headOf(UserRow row) const
{
    if (row >= m_places.size() || m_places[row] == nowhere)
        return std::nullopt;
    Head head;
    const bool isRead = m_file.read(quint64(m_places[row]) * unit, {reinterpret_cast<char*>(&head), sizeof(head)});
    return isRead && quint64(head.units) * unit >= head.size + sizeof(head) ? std::optional(head) : std::nullopt;
}

QByteArray UserRows::bytesOf(UserRow row, const Head& head) const
{
    QByteArray bytes(qsizetype(head.size), Qt::Uninitialized);
    const bool isRead = m_file.read(quint64(m_places[row]) * unit + sizeof(head), {bytes.data(), size_t(head.size)});
    return isRead ? bytes : QByteArray();
}

/// In one look at the file, but for a long one.
QByteArray UserRows::recordAt(UserRow row) const
{
    if (row >= m_places.size() || m_places[row] == nowhere)
        return {};
    std::array<char, 1'024> first; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    const auto begin = quint64(m_places[row]) * unit;
    const auto size = size_t(std::min<quint64>(first.size(), m_file.size() - begin));
    Head head;
    if (size < sizeof(head) || !m_file.read(begin, {first.data(), size}))
        return {};
    std::memcpy(&head, first.data(), sizeof(head));
    if (head.size + sizeof(head) <= size)
        return {first.data() + sizeof(head), qsizetype(head.size)};
    return quint64(head.units) * unit >= head.size + sizeof(head) ? bytesOf(row, head) : QByteArray();
}

UserId UserRows::idAt(UserRow row) const
{
    if (row >= m_places.size() || m_places[row] == nowhere)
        return {};
    std::array<char, 160> first; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
    const auto begin = quint64(m_places[row]) * unit + sizeof(Head);
    const auto size = size_t(std::min<quint64>(first.size(), m_file.size() - begin));
    if (!m_file.read(begin, {first.data(), size}))
        return {};
    if (auto id = idFrom({first.data(), size}))
        return *std::move(id);
    const auto whole = recordAt(row);
    return idFrom({whole.constData(), size_t(whole.size())}).value_or(UserId());
}

std::optional<UserRow> UserRows::find(const UserId& id, quint32 hash) const
{
    if (m_table.empty())
        return std::nullopt;
    const auto mask = m_table.size() - 1;
    for (auto slot = hash & mask; m_table[slot] != freeSlot; slot = (slot + 1) & mask) {
        if (m_table[slot] == leftSlot)
            continue;
        const UserRow row = m_table[slot] - 1;
        if (m_hashes[row] == hash && idAt(row) == id)
            return row;
    }
    return std::nullopt;
}

void UserRows::enter(UserRow row)
{
    const auto mask = m_table.size() - 1;
    auto slot = m_hashes[row] & mask;
    while (m_table[slot] != freeSlot)
        slot = (slot + 1) & mask;
    m_table[slot] = row + 1;
    ++m_entered;
}

void UserRows::makeRoom()
{
    constexpr size_t smallest = 64;
    if ((m_entered + 1) * 10 <= m_table.size() * 7)
        return;
    m_table.assign(std::bit_ceil(std::max(smallest, size_t(m_size + 1) * 2)), freeSlot);
    m_entered = 0;
    m_there.forEach([this](UserRow row) { enter(row); });
}

UserRow UserRows::added(quint32 hash)
{
    makeRoom();
    const auto row = UserRow(m_places.size());
    m_places.push_back(nowhere);
    m_hashes.push_back(hash);
    enter(row);
    m_there.set(row);
    ++m_size;
    return row;
}

/// Where it is, as long as there is room, or where something of about that size was, or at the end.
void UserRows::place(UserRow row, Head head, const QByteArray& record)
{
    const auto units = unitsFor(record.size() + qsizetype(sizeof(head)));
    if (m_places[row] != nowhere && units > head.units) {
        m_free[head.units].push_back(m_places[row]);
        m_places[row] = nowhere;
    }
    if (m_places[row] == nowhere) {
        head.units = units;
        const auto found = m_free.lower_bound(units);
        if (found != m_free.end() && found->first <= units + units / 4) {
            head.units = found->first;
            m_places[row] = found->second.back();
            found->second.pop_back();
            if (found->second.empty())
                m_free.erase(found);
        } else {
            m_places[row] = quint32(m_file.size() / unit);
        }
    }
    head.size = quint32(record.size());
    QByteArray bytes(qsizetype(units) * unit, '\0');
    std::memcpy(bytes.data(), &head, sizeof(head));
    std::memcpy(bytes.data() + sizeof(head), record.constData(), size_t(record.size()));
    m_file.write(quint64(m_places[row]) * unit, {bytes.constData(), size_t(bytes.size())});
}

quint32 UserRows::accountOf(const AccountId& id)
{
    const auto known = m_accounts.constFind(id);
    if (known != m_accounts.cend())
        return *known;
    m_accounts.insert(id, quint32(m_counts.size()));
    m_counts.emplace_back();
    return quint32(m_counts.size() - 1);
}

UserRows::Put UserRows::put(const User& user)
{
    const auto record = recordOf(user);
    const auto hash = hashOf(user.id);
    const std::scoped_lock lock(m_mutex);
    const auto known = find(user.id, hash);
    Head head;
    if (known) {
        head = headOf(*known).value_or(Head());
        if (head.size == quint32(record.size()) && bytesOf(*known, head) == record)
            return {*known, Outcome::Same};
        --m_counts[head.account].of(UserState(head.state));
        m_recent.remove(*known);
    }
    const auto row = known ? *known : added(hash);
    head.account = accountOf(user.accountId);
    head.state = quint32(user.state);
    place(row, head, record);
    ++m_counts[head.account].of(user.state);
    if (user.changedAt.isValid())
        m_newest = std::max(m_newest, user.changedAt.toMSecsSinceEpoch());
    return {row, known ? Outcome::Changed : Outcome::Inserted};
}

std::optional<UserId> UserRows::remove(UserRow row)
{
    const std::scoped_lock lock(m_mutex);
    const auto head = headOf(row);
    if (!head)
        return std::nullopt;
    auto id = idAt(row);
    const auto mask = m_table.size() - 1;
    auto slot = m_hashes[row] & mask;
    while (m_table[slot] != row + 1)
        slot = (slot + 1) & mask;
    m_table[slot] = leftSlot;
    m_free[head->units].push_back(m_places[row]);
    m_places[row] = nowhere;
    m_there.set(row, false);
    m_recent.remove(row);
    --m_counts[head->account].of(UserState(head->state));
    if (--m_size == 0)
        m_newest = 0;
    return id;
}

std::optional<UserRow> UserRows::rowOf(const UserId& id) const
{
    const std::scoped_lock lock(m_mutex);
    return find(id, hashOf(id));
}

std::optional<User> UserRows::at(UserRow row) const
{
    const std::scoped_lock lock(m_mutex);
    if (const auto* recent = m_recent.object(row))
        return *recent;
    const auto record = recordAt(row);
    auto user = userFrom({record.constData(), size_t(record.size())});
    if (user)
        m_recent.insert(row, new User(*user));
    return user;
}

std::optional<User> UserRows::read(UserRow row) const
{
    QByteArray record;
    {
        const std::scoped_lock lock(m_mutex);
        record = recordAt(row);
    }
    return userFrom({record.constData(), size_t(record.size())});
}

UserId UserRows::idOf(UserRow row) const
{
    const std::scoped_lock lock(m_mutex);
    if (const auto* recent = m_recent.object(row))
        return recent->id;
    return idAt(row);
}

qsizetype UserRows::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_size;
}

RowBits UserRows::rows() const
{
    const std::scoped_lock lock(m_mutex);
    return m_there;
}

UserRow UserRows::rowsGiven() const
{
    const std::scoped_lock lock(m_mutex);
    return UserRow(m_places.size());
}

UserCounts UserRows::counts(const std::optional<AccountId>& account) const
{
    const std::scoped_lock lock(m_mutex);
    UserCounts all;
    if (account) {
        const auto known = m_accounts.constFind(*account);
        return known == m_accounts.cend() ? all : m_counts[*known];
    }
    for (const auto& each : m_counts) {
        all.active += each.active;
        all.suspended += each.suspended;
        all.deleted += each.deleted;
    }
    return all;
}

quint64 UserRows::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_file.size();
}

QDateTime UserRows::newestChange() const
{
    const std::scoped_lock lock(m_mutex);
    return m_newest == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(m_newest, Qt::UTC);
}

} // namespace provost
