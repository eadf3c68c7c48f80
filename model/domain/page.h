// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace provost {

/// One page of a listing by key. `next` is empty on the last page; `total` is of the whole listing, -1 where the server
/// does not count it; `unreadable` of this page came and could not be understood.
template <class T>
struct Page
{
    QList<T> items;
    qint64 total = 0;
    QString next;
    qint64 unreadable = 0;

    friend bool operator==(const Page&, const Page&) = default;
};

} // namespace provost
