// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/local_copy.h"

#include <QTest>

namespace provost::test {

template <class T>
Result<T> outcome(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("the copy never answered");
    return future.result();
}

/// All that a copy holds, with its users, a few at a time.
struct WholeCopy : CopyContents
{
    QList<User> users;
};

/// As the follower reads it: what turns out to be damaged is set aside.
inline Result<WholeCopy> readWhole(LocalCopy& copy)
{
    const auto contents = outcome(copy.read());
    if (!contents)
        return tl::unexpected(contents.error());
    WholeCopy whole{*contents, {}};
    for (qint64 after = 0;;) {
        const auto some = outcome(copy.users(after, 7));
        if (!some && some.error().kind == ErrorKind::Invalid) {
            const auto aside = outcome(copy.setAside());
            whole = {};
            whole.setAside = some.error();
            return aside ? Result<WholeCopy>(whole) : tl::unexpected(aside.error());
        }
        if (!some)
            return tl::unexpected(some.error());
        if (some->users.isEmpty())
            return whole;
        whole.users += some->users;
        after = some->last;
    }
}

} // namespace provost::test
