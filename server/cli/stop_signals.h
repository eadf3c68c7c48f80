// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

class QSocketNotifier;

namespace provost::server {

/// Tells when the program is asked to end: by SIGTERM or SIGINT, and where `withStdin` is set also by the end of stdin.
/// SIGHUP asks to read files again, and ends nothing. Make it before any other thread, since threads inherit which
/// signals they leave alone. Windows has no such signals; a server there ends with stdin, or at once, which loses
/// nothing acknowledged.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(bool withStdin);
    ~StopSignals() override;

    [[nodiscard]] bool wasAsked() const { return m_asked; }

Q_SIGNALS:
    // From any thread.
    void asked();
    /// SIGHUP: files may be others now.
    void reloadAsked();

private:
    void watchSignals();
    void watchStdin();

    void ask();

    std::atomic<bool> m_asked = false;
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
    std::unique_ptr<QSocketNotifier> m_stdin;
};

} // namespace provost::server
