// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/database_address.h"

#include <QThread>

#include <functional>

namespace provost::server {

/// Tells that a server on the same PostgreSQL has announced a change, by LISTEN on a connection and a thread of its
/// own.
///
/// libpq is used directly because Qt's driver does not say that the connection broke. Where it did, it is opened again
/// after a second, and `announced` is called then too: something may have been missed.
class NotificationWatch
{
public:
    /// `announced` is called on the watch's thread.
    NotificationWatch(DatabaseAddress database, std::function<void()> announced);
    ~NotificationWatch();
    NotificationWatch(const NotificationWatch&) = delete;
    NotificationWatch& operator=(const NotificationWatch&) = delete;

private:
    class Listener;
    QThread m_thread;
    Listener* m_listener; ///< lives on the thread and ends with it
};

} // namespace provost::server
