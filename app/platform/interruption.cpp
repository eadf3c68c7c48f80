// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/interruption.h"

#include <optional>

#ifdef Q_OS_WIN
#include <mutex>
#include <windows.h>
#else
#include <array>
#include <csignal>
#include <unistd.h>
#endif

namespace provost {
namespace {

#ifdef Q_OS_WIN

std::mutex guard;
std::optional<CancelToken> wanted; ///< what the next Ctrl+C stops

/// Runs on a thread of its own.
BOOL WINAPI hear(DWORD)
{
    const std::lock_guard lock(guard);
    if (!wanted)
        return FALSE;
    wanted->cancel();
    wanted.reset();
    return TRUE;
}

#else

constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};
/// What the signals did before.
std::array<struct sigaction, signals.size()> before = {};

/// From the handler, which may do next to nothing, to the event loop.
std::array<int, 2> ends{-1, -1};

void hear(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

#endif

} // namespace

#ifdef Q_OS_WIN

Interruption::Interruption(CancelToken stopped)
{
    const std::lock_guard lock(guard);
    wanted = std::move(stopped);
    SetConsoleCtrlHandler(hear, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(hear, FALSE);
    const std::lock_guard lock(guard);
    wanted.reset();
}

#else

Interruption::Interruption(CancelToken stopped)
{
    if (::pipe(ends.data()) != 0)
        return;
    m_heard = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_heard.get(), &QSocketNotifier::activated, m_heard.get(), [this, stopped] {
        m_heard->setEnabled(false);
        stopped.cancel();
    });
    struct sigaction once = {};
    once.sa_handler = hear;
    once.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    for (size_t at = 0; at < signals.size(); ++at) {
        ::sigaction(signals.at(at), nullptr, &before.at(at));
        // Started by nohup it goes on when the terminal is closed.
        const bool isToBeIgnored = signals.at(at) == SIGHUP && before.at(at).sa_handler == SIG_IGN;
        if (!isToBeIgnored)
            ::sigaction(signals.at(at), &once, nullptr);
    }
}

Interruption::~Interruption()
{
    if (m_heard) {
        for (size_t at = 0; at < signals.size(); ++at)
            ::sigaction(signals.at(at), &before.at(at), nullptr);
    }
    m_heard.reset();
    for (int& end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#endif

} // namespace provost
