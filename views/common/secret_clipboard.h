// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secret.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QClipboard;

namespace provost {

/// Puts a secret on the clipboard for a short while, marked so that clipboard histories and clouds leave it out, never
/// on the X11 primary selection. Takes it off again after the lifetime and when this object dies (the application's
/// end), if the clipboard still holds it: what somebody else put there meanwhile stays. GUI thread.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    struct Timing
    {
        std::chrono::milliseconds lifetime = std::chrono::seconds(30);
        std::chrono::milliseconds tick = std::chrono::seconds(1); ///< how often `remaining` comes
    };

    /// `clipboard` is mostly QGuiApplication::clipboard() and outlives this.
    explicit SecretClipboard(QClipboard* clipboard, QObject* parent = nullptr);
    SecretClipboard(QClipboard* clipboard, Timing timing, QObject* parent);
    ~SecretClipboard() override;

    /// Copies the bytes, which must be ASCII or UTF-8. The countdown starts anew.
    void copy(const Secret& secret);
    /// Takes it off now, if it is still there.
    void clear();
    [[nodiscard]] bool holdsSecret() const { return !m_copied.isEmpty(); }
    /// Whole seconds left, rounded up; 0 when nothing is held.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    /// At once after copy() and then with each tick.
    void remaining(int seconds);
    /// The secret is off the clipboard: cleared here, or replaced by somebody else.
    void gone();

private:
    void tick();
    void onClipboardChanged();
    [[nodiscard]] bool clipboardIsOurs() const;
    void forget();

    QClipboard* m_clipboard;
    Timing m_timing;
    std::shared_ptr<void> m_nativeNames; ///< of the marks
    Secret m_copied;
    QDeadlineTimer m_deadline;
    QTimer m_timer;
    bool m_copying = false;
};

} // namespace provost
