// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QTest>

#include <optional>

namespace provost::test {

/// What a command comes to. The test ends where it never ends.
template <class T>
[[nodiscard]] T outcome(QCoro::Task<T> task)
{
    const QObject context;
    std::optional<T> answer;
    QCoro::connect(std::move(task), &context, [&answer](T result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        qFatal("the command never ended");
    return *std::move(answer);
}

} // namespace provost::test
