// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/user_index.h"

#include <algorithm>
#include <functional>
#include <span>
#include <tuple>

namespace provost {
namespace {

constexpr qsizetype mostOrders = 4;   ///< kept; four bytes a user each
constexpr size_t mostProbes = 10'000; ///< rows that are looked at one by one before all are: some milliseconds
constexpr qsizetype few = 500;        ///< of which it is quicker to find the order than to find them in it
constexpr size_t firstProbes = 500;   ///< after which it is seen whether those will be enough
constexpr double leastShare = 0.3;    ///< of all blocks of texts: whoever is in fewer is found sooner by reading those

bool isByText(UserOrder order)
{
    return order == UserOrder::Name || order == UserOrder::UserName || order == UserOrder::ExternalId;
}

UserTexts::Line lineOf(UserOrder order)
{
    return order == UserOrder::Name       ? UserTexts::Name
           : order == UserOrder::UserName ? UserTexts::UserName
                                          : UserTexts::ExternalId;
}

/// The eight bytes from `first` on as a number of the same order.
quint64 bytesOf(std::string_view text, size_t first)
{
    quint64 key = 0;
    for (auto at = first; at < first + sizeof(key); ++at)
        key = (key << 8) | (at < text.size() ? static_cast<unsigned char>(text[at]) : 0U);
    return key;
}

} // namespace

/// Compares rows in one order. Of equal ones the one that came first stands first, whichever way the others are.
struct UserIndex::Sorting
{
    struct Key
    {
        quint64 key;
        UserRow row;
    };

    /// `together`: what is looked at of texts, where that are very many.
    Sorting(const UserTexts& of, UserColumns& with, const OrderKey& order, const UserTexts::Lines* together = nullptr)
        : texts(of)
        , columns(with)
        , lines(together)
        , by(order.first)
        , descending(order.second)
        , isText(isByText(order.first))
    {
        with.prepare(by);
    }

    [[nodiscard]] Key keyOf(UserRow row) const
    {
        if (isText)
            return textKeyOf(row, 0);
        const auto key = columns.keyOf(by, row);
        return {descending ? ~key : key, row};
    }
    [[nodiscard]] Key textKeyOf(UserRow row, size_t first) const
    {
        const auto key = lines ? bytesOf(lines->at(row), first) : bytesOf(texts.line(row, lineOf(by)), first);
        return {descending ? ~key : key, row};
    }
    [[nodiscard]] bool operator()(const Key& a, const Key& b) const
    {
        if (a.key != b.key)
            return a.key < b.key;
        if (isText) {
            const auto order = texts.line(a.row, lineOf(by)).compare(texts.line(b.row, lineOf(by)));
            if (order != 0)
                return (order < 0) != descending;
        }
        return a.row < b.row;
    }

    /// All of them, in the order of operator(). Texts are compared eight bytes at a time, as numbers, so that each is
    /// looked at once for each eight: at a million that is several times faster.
    void sort(std::span<Key> keys, size_t first = 0) const
    {
        std::ranges::sort(keys,
                          [](const Key& a, const Key& b) { return std::tie(a.key, a.row) < std::tie(b.key, b.row); });
        if (!isText)
            return;
        for (size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
            const auto key = keys[begin].key;
            for (end = begin + 1; end < keys.size() && keys[end].key == key;)
                ++end;
            const bool isOver = ((descending ? ~key : key) & 0xFF) == 0; // no text holds such a byte
            if (end - begin == 1 || isOver)
                continue;
            const auto same = keys.subspan(begin, end - begin);
            for (auto& each : same)
                each = textKeyOf(each.row, first + sizeof(key));
            sort(same, first + sizeof(key));
        }
    }

    const UserTexts& texts;
    const UserColumns& columns;
    const UserTexts::Lines* lines;
    UserOrder by;
    bool descending;
    bool isText;
};

/// Users with what orders them, where that is a text: the first `most` of all that are offered.
struct UserIndex::ByText
{
    struct Key
    {
        UserRow row = 0;
        std::string line;
    };

    [[nodiscard]] bool isBefore(const Key& a, const Key& b) const
    {
        const auto order = a.line.compare(b.line);
        return order != 0 ? (order < 0) != descending : a.row < b.row;
    }
    void offer(UserRow row, std::string_view line)
    {
        const auto isFirst = [this](const Key& a, const Key& b) { return isBefore(a, b); };
        const bool isFull = heap.size() == most;
        if (isFull) {
            const auto order = line.compare(heap.front().line);
            if (order != 0 ? (order < 0) == descending : row > heap.front().row)
                return;
            std::ranges::pop_heap(heap, isFirst);
            heap.pop_back();
        }
        heap.push_back({row, std::string(line)});
        std::ranges::push_heap(heap, isFirst);
    }

    bool descending;
    size_t most;
    std::vector<Key> heap; ///< the last of them on top
};

/// Users with how well they fit: the best `most` of all that are offered.
struct UserIndex::Chosen
{
    struct Hit
    {
        Fit fit = Fit::Nowhere;
        std::string name;
        UserRow row = 0;
        friend auto operator<=>(const Hit&, const Hit&) = default;
    };

    void offer(Fit fit, UserRow row, std::string_view text, size_t most)
    {
        ++count;
        const auto name = UserTexts::line(text, UserTexts::Name);
        if (best.size() == most &&
            std::tie(fit, name) > std::make_tuple(best.back().fit, std::string_view(best.back().name)))
            return;
        Hit hit{fit, std::string(name), row};
        best.insert(std::ranges::upper_bound(best, hit), hit);
        if (best.size() > most)
            best.pop_back();
    }

    std::vector<Hit> best; ///< in order
    qsizetype count = 0;
};

void UserIndex::setRoleNames(const QHash<QString, QString>& names)
{
    m_columns.setRoleNames(names);
    forgetOrder(UserOrder::Role);
}

void UserIndex::forgetOrder(UserOrder order)
{
    for (const bool descending : {false, true}) {
        m_orders.erase({order, descending});
        m_used.removeAll({order, descending});
    }
}

void UserIndex::apply(const QList<Change>& changes)
{
    RowBits touched(m_columns.size());
    const auto renames = m_columns.renames();
    for (const auto& change : changes) {
        touched.set(change.row);
        if (change.user) {
            m_texts.set(change.row, *change.user);
            m_columns.set(change.row, *change.user);
        } else {
            m_texts.remove(change.row);
            m_columns.remove(change.row);
        }
        if (m_held)
            m_held->second.set(change.row, m_texts.holds(change.row, m_held->first));
    }
    m_passing.reset();
    std::vector<UserRow> present;
    touched.forEach([&](UserRow row) {
        if (m_columns.isThere(row))
            present.push_back(row);
    });
    const bool isMuch = size_t(changes.size()) > m_columns.size() / 8;
    if (isMuch) {
        m_orders.clear();
        m_used.clear();
    }
    if (m_columns.renames() != renames) {
        forgetOrder(UserOrder::Account);
        forgetOrder(UserOrder::Connection);
    }
    for (auto& [key, order] : m_orders)
        renew(key, order, touched, present);
}

/// Takes the touched rows out and puts them where they belong now.
void UserIndex::renew(const OrderKey& key, Order& order, const RowBits& touched, const std::vector<UserRow>& present)
{
    std::erase_if(order, [&touched](UserRow row) { return touched.contains(row); });
    const Sorting sorting(m_texts, m_columns, key);
    std::vector<Sorting::Key> added;
    added.reserve(present.size());
    for (const auto row : present)
        added.push_back(sorting.keyOf(row));
    std::ranges::sort(added, std::ref(sorting));
    Order renewed;
    renewed.reserve(order.size() + added.size());
    auto from = order.cbegin();
    for (const auto& each : added) {
        const auto to = std::lower_bound(from, order.cend(), each, [&sorting](UserRow row, const Sorting::Key& other) {
            return sorting(sorting.keyOf(row), other);
        });
        renewed.insert(renewed.end(), from, to);
        renewed.push_back(each.row);
        from = to;
    }
    renewed.insert(renewed.end(), from, order.cend());
    order = std::move(renewed);
}

const UserIndex::Order* UserIndex::orderIfBuilt(const UsersQuery& query) const
{
    const auto found = m_orders.find({query.order, query.descending});
    return found == m_orders.cend() ? nullptr : &found->second;
}

const UserIndex::Order& UserIndex::orderOf(const UsersQuery& query)
{
    const OrderKey key(query.order, query.descending);
    m_used.removeAll(key);
    m_used.append(key);
    if (const auto* built = orderIfBuilt(query))
        return *built;
    if (m_used.size() > mostOrders)
        m_orders.erase(m_used.takeFirst());
    const auto lines = isByText(key.first) ? std::optional(m_texts.lines(lineOf(key.first))) : std::nullopt;
    const Sorting sorting(m_texts, m_columns, key, lines ? &*lines : nullptr);
    std::vector<Sorting::Key> keys;
    keys.reserve(m_columns.size());
    for (size_t row = 0; row < m_columns.size(); ++row) {
        if (m_columns.isThere(UserRow(row)))
            keys.push_back(sorting.keyOf(UserRow(row)));
    }
    sorting.sort(keys);
    auto& order = m_orders[key];
    order.reserve(keys.size());
    for (const auto& each : keys)
        order.push_back(each.row);
    return order;
}

const RowBits& UserIndex::passing(const UsersQuery& query)
{
    auto bare = query;
    bare.needle.clear();
    bare.order = UserOrder::Arrival;
    bare.descending = false;
    if (!m_passing || m_passing->first != bare) {
        auto rows = m_columns.matching(bare);
        m_passing.emplace(std::move(bare), std::move(rows));
    }
    return m_passing->second;
}

RowBits UserIndex::holding(const QByteArray& needle, const IsCancelled& isCancelled, UserTexts::Share share)
{
    if (isHeldKnown(needle))
        return m_held->second;
    auto rows = m_texts.holding(needle, isCancelled, share);
    if (!isCancelled || !isCancelled()) // otherwise perhaps a part of them
        m_held.emplace(needle, rows);
    return rows;
}

RowBits UserIndex::matching(const UsersQuery& query, const IsCancelled& isCancelled, UserTexts::Share share)
{
    auto rows = passing(query);
    if (!query.needle.isEmpty())
        rows &= holding(query.needle.toUtf8(), isCancelled, share);
    return rows;
}

/// Not all of them have to be ordered for that.
QList<UserRow> UserIndex::firstOf(const RowBits& rows, const UsersQuery& query, qsizetype most,
                                  const IsCancelled& isCancelled)
{
    QList<UserRow> found;
    const bool areFew = rows.count() <= few;
    if (const auto* order = areFew ? nullptr : orderIfBuilt(query)) {
        for (auto row = order->cbegin(); row != order->cend() && found.size() < most; ++row) {
            if (rows.contains(*row))
                found.append(*row);
        }
        return found;
    }
    if (query.order == UserOrder::Arrival && !query.descending) {
        rows.forEach([&](UserRow row) {
            if (found.size() < most)
                found.append(row);
        });
        return found;
    }
    if (isByText(query.order))
        return firstByText(rows, query, most, isCancelled);
    const Sorting sorting(m_texts, m_columns, {query.order, query.descending});
    std::vector<Sorting::Key> heap; // the last of them on top
    rows.forEach([&](UserRow row) {
        const auto key = sorting.keyOf(row);
        const bool isFull = qsizetype(heap.size()) == most;
        if (isFull && !sorting(key, heap.front()))
            return;
        if (isFull) {
            std::ranges::pop_heap(heap, std::ref(sorting));
            heap.pop_back();
        }
        heap.push_back(key);
        std::ranges::push_heap(heap, std::ref(sorting));
    });
    std::ranges::sort_heap(heap, std::ref(sorting));
    for (const auto& each : heap)
        found.append(each.row);
    return found;
}

QList<UserRow> UserIndex::firstByText(const RowBits& rows, const UsersQuery& query, qsizetype most,
                                      const IsCancelled& isCancelled) const
{
    constexpr qsizetype someRows = 2'000; // beyond that it takes less to read all
    const auto which = lineOf(query.order);
    std::vector<ByText> found(m_texts.workers(), ByText{query.descending, size_t(most), {}});
    if (rows.count() <= someRows) {
        rows.forEach([&](UserRow row) { found.front().offer(row, m_texts.line(row, which)); });
    } else {
        m_texts.visit({}, isCancelled, [&](size_t worker, UserRow row, std::string_view text) {
            if (rows.contains(row))
                found[worker].offer(row, UserTexts::line(text, which));
        });
    }
    auto& first = found.front();
    for (size_t worker = 1; worker < found.size(); ++worker) {
        for (const auto& key : found[worker].heap)
            first.offer(key.row, key.line);
    }
    std::ranges::sort(first.heap, [&first](const auto& a, const auto& b) { return first.isBefore(a, b); });
    QList<UserRow> list;
    for (const auto& key : first.heap)
        list.append(key.row);
    return list;
}

qsizetype UserIndex::deletedBeyond(const UsersQuery& query, const IsCancelled& isCancelled)
{
    if (query.needle.isEmpty() || query.states.isEmpty() || query.states.contains(UserState::Deleted))
        return 0;
    auto other = query;
    other.states = {UserState::Deleted};
    return matching(other, isCancelled).count();
}

UsersAnswer UserIndex::first(const UsersQuery& query, qsizetype most, const IsCancelled& isCancelled)
{
    UsersAnswer answer;
    const auto needle = query.needle.toUtf8();
    const auto* order = orderIfBuilt(query);
    if (order && !needle.isEmpty() && !isHeldKnown(needle)) {
        // What many hold is found soon in the order itself.
        const auto& passes = passing(query);
        const auto sieve = m_texts.sieve(needle);
        const bool areMany = PartFilters::shareOf(sieve) > leastShare;
        size_t read = 0;
        for (size_t at = 0; areMany && at < order->size() && read < mostProbes && answer.rows.size() < most; ++at) {
            if (read == firstProbes && size_t(answer.rows.size()) * mostProbes < size_t(most) * firstProbes)
                break;
            const auto row = (*order)[at];
            if (!passes.contains(row) || !m_texts.mayHold(row, sieve))
                continue;
            ++read;
            if (m_texts.holds(row, needle))
                answer.rows.append(row);
        }
        if (answer.rows.size() == most)
            return answer;
        answer.rows.clear();
    }
    const auto rows = matching(query, isCancelled);
    answer.rows = firstOf(rows, query, most, isCancelled);
    answer.isComplete = answer.rows.size() == rows.count();
    if (answer.rows.isEmpty())
        answer.deleted = deletedBeyond(query, isCancelled);
    return answer;
}

UsersAnswer UserIndex::all(const UsersQuery& query, const IsCancelled& isCancelled)
{
    UsersAnswer answer;
    const auto rows = matching(query, isCancelled, UserTexts::Share::AllButOne);
    const auto count = rows.count();
    answer.rows.reserve(count);
    if (query.order == UserOrder::Arrival && !query.descending) {
        rows.forEach([&answer](UserRow row) { answer.rows.append(row); });
    } else if (count <= few || (count < qsizetype(m_columns.size() / 32) && !orderIfBuilt(query))) {
        answer.rows = firstOf(rows, query, count, isCancelled); // cheaper than to order everybody
    } else {
        for (const auto row : orderOf(query)) {
            if (rows.contains(row))
                answer.rows.append(row);
        }
    }
    answer.isComplete = true;
    if (answer.rows.isEmpty())
        answer.deleted = deletedBeyond(query, isCancelled);
    return answer;
}

BestUsers UserIndex::best(const QStringList& needles, bool isWhole, qsizetype most, const IsCancelled& isCancelled)
{
    QByteArrayList wanted;
    for (const auto& needle : needles)
        wanted.append(needle.toUtf8());
    wanted.removeAll(QByteArray());
    if (wanted.isEmpty())
        return {};
    QByteArrayList words;
    if (!isWhole) {
        words = wanted.constFirst().split(' ');
        words.removeAll(QByteArray());
        if (words.isEmpty())
            return {}; // an accent by itself folds to a space
    }
    const auto holdsAll = [&words](std::string_view text) {
        return std::ranges::all_of(words, [&](const QByteArray& word) { return UserTexts::holds(text, word); });
    };
    std::vector<Chosen> chosen(m_texts.workers());
    if (isWhole) {
        for (qsizetype at = 0; at < wanted.size(); ++at) {
            m_texts.visit(wanted.at(at), isCancelled, [&](size_t worker, UserRow row, std::string_view text) {
                auto fit = Fit::Nowhere;
                for (qsizetype other = 0; other < wanted.size(); ++other) {
                    if (other < at && UserTexts::holds(text, wanted.at(other)))
                        return; // it was looked at already
                    fit = std::min(fit, UserTexts::fitOf(text, wanted.at(other)));
                }
                if (fit <= Fit::FieldBegins)
                    chosen[worker].offer(fit, row, text, size_t(most));
            });
        }
    } else {
        m_texts.visit(words.constFirst(), isCancelled, [&](size_t worker, UserRow row, std::string_view text) {
            if (words.size() > 1 && !holdsAll(text))
                return;
            const auto fit = UserTexts::fitOf(text, wanted.constFirst());
            if (fit != Fit::Nowhere || words.size() > 1)
                chosen[worker].offer(std::min(fit, Fit::AllWords), row, text, size_t(most));
        });
    }
    BestUsers found;
    std::vector<Chosen::Hit> best;
    for (const auto& each : chosen) {
        found.count += each.count;
        best.insert(best.end(), each.best.cbegin(), each.best.cend());
    }
    std::ranges::sort(best);
    for (size_t at = 0; at < best.size() && qsizetype(at) < most; ++at)
        found.best.append({best[at].row, best[at].fit});
    return found;
}

} // namespace provost
