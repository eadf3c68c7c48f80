// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/users_query.h"
#include "model/store/row_bits.h"

namespace provost {

/// How a list of rows becomes another one. To find that out takes some milliseconds for a million, so it is done where
/// nobody waits. A value; any thread.
struct RowsChange
{
    /// In `from` and `to` no row is there twice.
    [[nodiscard]] static RowsChange between(const QList<UserRow>& from, const QList<UserRow>& to);

    /// To those that are known to come first, each once, and then whatever there was: what is meant to be whole soon
    /// after need not be taken out before.
    [[nodiscard]] static RowsChange toBeginWith(const QList<UserRow>& first, const QList<UserRow>& from);

    /// As between(), of many rows to few.
    [[nodiscard]] static RowsChange toFew(const QList<UserRow>& from, const QList<UserRow>& to);

    QList<UserRow> from;
    QList<UserRow> to;
    RowBits gone;             ///< in `from` alone; not filled in where isMuch
    RowBits fresh;            ///< in `to` alone; likewise
    QList<UserRow> kept;      ///< in both, in the order of `to`; likewise
    QList<UserRow> withFresh; ///< `from`, then what is fresh; filled in where isMuch
    QList<UserRow> withGone;  ///< `to`, then what is gone; likewise
    bool isMuch = false;      ///< in more pieces than views are told of one by one
};

} // namespace provost
