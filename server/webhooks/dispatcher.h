// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/exposition.h"
#include "server/storage/storage.h"
#include "server/webhooks/sender.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace provost::server {

/// Turns what the change feed brings into messages and gets them to their receivers. A commit wakes it, and a timer
/// where a message is to be tried again; one look at the database is under way at a time. It waits neither for the
/// disk nor for a receiver: a slow one takes a few of the places and leaves the others to the rest. Lives on a thread
/// with an event loop; wake() and write() are thread-safe.
class WebhookDispatcher : public QObject
{
    Q_OBJECT

public:
    WebhookDispatcher(Storage& storage, const Clock& clock, SenderOptions options, QObject* parent = nullptr);

    /// Somebody has committed.
    void wake();
    /// Takes no further messages; those under way end by themselves.
    void stop() { m_stopped = true; }
    void write(Exposition& out) const;

private:
    struct Found;
    void lookSoon();
    void look();
    void looked(const Found& found);
    void take();
    void taken(const Found& found);
    void finished(const DueDelivery& delivery, const DeliveryOutcome& outcome);
    void lookAgainAt(std::optional<qint64> when);

    Storage& m_storage;
    const Clock& m_clock;
    WebhookSender m_sender;
    QTimer m_timer;
    QTimer m_soon;                  ///< while writes come one after the other
    QHash<QString, int> m_underWay; ///< by webhook
    int m_total = 0;
    bool m_looking = false;
    bool m_again = false;
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_wakeAsked = false;
    std::atomic<quint64> m_accepted = 0;
    std::atomic<quint64> m_refused = 0;
    Histogram m_seconds{{0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15}};
};

} // namespace provost::server
