// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/stop_signals.h"

#include <QSocketNotifier>

#include <array>
#include <cstdio>

#ifndef Q_OS_WIN
#include <csignal>
#include <pthread.h>
#include <unistd.h>
#endif

namespace provost::server {

StopSignals::StopSignals(bool withStdin)
{
    watchSignals();
    if (withStdin)
        watchStdin();
}

void StopSignals::ask()
{
    m_asked = true;
    Q_EMIT asked();
}

#ifdef Q_OS_WIN

StopSignals::~StopSignals() = default;

void StopSignals::watchSignals() {}

void StopSignals::watchStdin()
{
    // Pipes cannot be waited for by the event loop there. The thread ends with the process.
    std::thread([this] {
        while (std::getchar() != EOF) {
        }
        ask();
    }).detach();
}

#else

StopSignals::~StopSignals()
{
    m_ended = true;
    pthread_kill(m_thread.native_handle(), SIGTERM);
    m_thread.join();
}

void StopSignals::watchSignals()
{
    std::signal(SIGPIPE, SIG_IGN); // a reader of our output that leaves is no reason to end
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow refuses the write, as a full disk does
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    sigaddset(&wanted, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    m_thread = std::thread([this, wanted] {
        for (int signal = 0; sigwait(&wanted, &signal) == 0 && !m_ended;) {
            if (signal == SIGHUP)
                Q_EMIT reloadAsked();
            else
                ask();
        }
    });
}

void StopSignals::watchStdin()
{
    m_stdin = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(m_stdin.get(), &QSocketNotifier::activated, m_stdin.get(), [this] {
        std::array<char, 256> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
            return;
        m_stdin->setEnabled(false);
        ask();
    });
}

#endif

} // namespace provost::server
