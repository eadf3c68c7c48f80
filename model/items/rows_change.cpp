// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/rows_change.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace provost {
namespace {

/// So many pieces are taken out or put in one by one, and fewer where there are very many rows: each costs a view some
/// milliseconds at a million of them, as much as all that is different at once.
/// @{
constexpr int mostPieces = 12;
constexpr int fewPieces = 2;
constexpr qsizetype mostMoved = 1'000'000; ///< rows, in all pieces together

bool areMany(int pieces, qsizetype rows)
{
    return pieces > mostPieces || (pieces > fewPieces && pieces * rows > mostMoved);
}
/// @}

using Rows = QList<UserRow>;

RowBits bitsOf(const Rows& rows)
{
    RowBits bits;
    for (const auto row : rows)
        bits.set(row);
    return bits;
}

/// Counts runs of neighbours.
class Pieces
{
public:
    /// Whether the next row belongs to one.
    void next(bool isIn)
    {
        m_count += isIn && !m_wasIn ? 1 : 0;
        m_wasIn = isIn;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
    bool m_wasIn = false;
};

/// Each of `wanted`, which are few, to its place from the beginning on; who stood there goes to where that one came
/// from.
Rows broughtForward(const Rows& rows, const Rows& wanted, const RowBits& wantedBits)
{
    QHash<UserRow, qsizetype> places;
    places.reserve(wanted.size());
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (wantedBits.contains(rows.at(at)))
            places.insert(rows.at(at), at);
    }
    Rows arranged = rows;
    auto* const list = arranged.data();
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const auto place = places.value(wanted.at(at));
        std::swap(list[at], list[place]);
        if (const auto moved = places.find(list[place]); moved != places.end())
            *moved = place;
    }
    return arranged;
}

} // namespace

/// Of which few are left, without a look at each that is gone but for whether it is.
RowsChange RowsChange::toFew(const QList<UserRow>& from, const QList<UserRow>& to)
{
    RowsChange change;
    change.from = from;
    change.to = to;
    change.isMuch = true;
    const auto wanted = bitsOf(to);
    RowBits known;
    for (const auto row : from) {
        if (wanted.contains(row))
            known.set(row);
    }
    Rows fresh;
    for (const auto row : to) {
        if (!known.contains(row))
            fresh.append(row);
    }
    change.withFresh = fresh.isEmpty() ? from : from + fresh;
    change.withGone = broughtForward(change.withFresh, to, wanted);
    return change;
}

RowsChange RowsChange::between(const QList<UserRow>& from, const QList<UserRow>& to)
{
    constexpr qsizetype many = 10'000;
    if (from.size() > many && to.size() < from.size() / 16)
        return toFew(from, to);
    RowsChange change;
    change.from = from;
    change.to = to;
    if (from == to)
        return change;
    const auto wanted = bitsOf(to);
    RowBits known;
    Pieces goneOnes;
    Pieces freshOnes;
    Rows withGone(to.size() + from.size());
    auto* const gone = std::ranges::copy(to, withGone.data()).out;
    auto* end = gone;
    for (const auto row : from) { // a million within a millisecond or two
        const bool stays = wanted.contains(row);
        goneOnes.next(!stays);
        if (stays)
            known.set(row);
        else
            *end++ = row;
    }
    Rows fresh;
    for (const auto row : to) {
        const bool isFresh = !known.contains(row);
        freshOnes.next(isFresh);
        if (isFresh)
            fresh.append(row);
    }
    change.isMuch = areMany(goneOnes.count() + freshOnes.count(), std::max(from.size(), to.size()));
    if (change.isMuch) {
        change.withFresh = fresh.isEmpty() ? from : from + fresh;
        withGone.resize(end - withGone.constData());
        change.withGone = std::move(withGone);
        return change;
    }
    change.fresh = bitsOf(fresh);
    for (const auto* row = gone; row != end; ++row)
        change.gone.set(*row);
    change.kept.reserve(to.size());
    for (const auto row : to) {
        if (known.contains(row))
            change.kept.append(row);
    }
    return change;
}

RowsChange RowsChange::toBeginWith(const QList<UserRow>& first, const QList<UserRow>& from)
{
    RowsChange change;
    change.from = from;
    change.withFresh = from;
    change.to.resize(from.size() + first.size());
    change.isMuch = true;
    const auto wanted = bitsOf(first);
    RowBits known;
    auto* to = std::ranges::copy(first, change.to.data()).out;
    for (const auto row : from) { // a million within a millisecond or two
        if (wanted.contains(row))
            known.set(row);
        else
            *to++ = row;
    }
    change.to.resize(to - change.to.constData());
    for (const auto row : first) {
        if (known.contains(row))
            continue;
        change.fresh.set(row);
        change.withFresh.append(row);
    }
    change.withGone = change.to;
    return change;
}

} // namespace provost
