// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/asking.h"
#include "model/domain/page.h"

#include <QCoroTask>

#include <algorithm>
#include <functional>

namespace provost::vendor {

/// A page of what one place has (an account, a directory), and where that goes on; empty: no further.
template <class T>
struct PlacePage
{
    QList<T> items;
    QString next;
    qint64 unreadable = 0;
};
template <class T>
using ListPlace = std::function<QCoro::Task<Result<PlacePage<T>>>(QString place, QString after, Call call)>;

/// The next page of what several places have, one after the other, uncounted. `after` is `Page::next` of the page
/// before. Places without anything are passed over, as far as half of the call's time allows; one that is gone
/// meanwhile has nothing.
template <class T>
QCoro::Task<Result<Page<T>>> nextAmong(QStringList places, QString after, ListPlace<T> list, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const QDeadlineTimer enough(call.deadline / 2);
    const auto space = after.indexOf(u' ');
    auto within = after.first(std::max<qsizetype>(space, 0)); // what vendors give has no blank
    auto index = std::max<qsizetype>(places.indexOf(after.mid(space + 1)), 0);
    Page<T> page;
    page.total = -1;
    while (index < places.size()) {
        call.deadline = asking::rest(deadline);
        const auto& place = places.at(index);
        const auto listed = co_await list(place, within, call);
        if (!listed && listed.error().kind != ErrorKind::NotFound)
            co_return tl::unexpected(listed.error());
        if (listed) {
            page.items.append(listed->items);
            page.unreadable += listed->unreadable;
        }
        within = listed ? listed->next : QString();
        index += within.isEmpty() ? 1 : 0;
        if (!page.items.isEmpty() || enough.hasExpired())
            break;
    }
    if (index < places.size())
        page.next = within + u' ' + places.at(index);
    co_return page;
}

} // namespace provost::vendor
