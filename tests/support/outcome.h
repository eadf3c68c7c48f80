// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QTest>
#include <QTestEventLoop>

#include <optional>

namespace provost::test {

/// What a command comes to. The test ends where it never ends.
template <class T>
[[nodiscard]] T outcome(QCoro::Task<T> task)
{
    const QObject context;
    std::optional<T> answer;
    QTestEventLoop loop; // where qWaitFor() sleeps, server and client of a test would wait for each other
    QCoro::connect(std::move(task), &context, [&answer, &loop](T result) {
        answer = std::move(result);
        loop.exitLoop();
    });
    if (!answer)
        loop.enterLoopMSecs(20'000);
    if (!answer)
        qFatal("the command never ended");
    return *std::move(answer);
}

} // namespace provost::test
