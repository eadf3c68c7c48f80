// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/rows_change.h"

#include <utility>

namespace provost {
namespace {

/// So many pieces are taken out or put in one by one. Each costs a view some milliseconds at a million rows.
constexpr int mostPieces = 12;

using Rows = QList<UserRow>;

RowBits bitsOf(const Rows& rows)
{
    RowBits bits;
    for (const auto row : rows)
        bits.set(row);
    return bits;
}

struct Part
{
    RowBits bits;
    Rows rows;
    int pieces = 0; ///< neighbours are one
};

/// Those of `rows` that are not in `others`.
Part beyond(const Rows& rows, const RowBits& others)
{
    Part part;
    bool isIn = false;
    for (const auto row : rows) {
        const bool was = std::exchange(isIn, !others.contains(row));
        if (!isIn)
            continue;
        part.pieces += was ? 0 : 1;
        part.bits.set(row);
        part.rows.append(row);
    }
    return part;
}

} // namespace

RowsChange RowsChange::between(const QList<UserRow>& from, const QList<UserRow>& to)
{
    RowsChange change;
    change.from = from;
    change.to = to;
    if (from == to)
        return change;
    auto gone = beyond(from, bitsOf(to));
    auto fresh = beyond(to, bitsOf(from));
    change.isMuch = gone.pieces + fresh.pieces > mostPieces;
    if (change.isMuch) {
        change.withFresh = from + fresh.rows;
        change.withGone = to + gone.rows;
    } else {
        change.kept.reserve(to.size());
        for (const auto row : to) {
            if (!fresh.bits.contains(row))
                change.kept.append(row);
        }
    }
    change.gone = std::move(gone.bits);
    change.fresh = std::move(fresh.bits);
    return change;
}

RowsChange RowsChange::toBeginWith(const QList<UserRow>& first, const QList<UserRow>& from)
{
    RowsChange change;
    change.from = from;
    change.withFresh = from;
    change.to = first;
    change.to.reserve(from.size() + first.size());
    change.isMuch = true;
    const auto wanted = bitsOf(first);
    RowBits known;
    for (const auto row : from) {
        if (wanted.contains(row))
            known.set(row);
        else
            change.to.append(row);
    }
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
