// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace provost {

/// One page of a listing by key. `next` is empty on the last page; `total` is of the whole listing.
template <class T>
struct Page
{
    QList<T> items;
    qint64 total = 0;
    QString next;

    friend bool operator==(const Page&, const Page&) = default;
};

} // namespace provost
