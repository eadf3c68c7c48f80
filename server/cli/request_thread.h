// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QNetworkRequest>
#include <QString>
#include <QThread>

class QNetworkAccessManager;

namespace provost::server {

/// Sends HTTP requests on a thread of its own, whose event loop they need: a command waits for one as for any other
/// function, without an event loop inside of it.
class RequestThread
{
public:
    struct Reply
    {
        int status = 0; ///< 0: no answer came, see `error`
        QByteArray body;
        QString error;
    };

    RequestThread();
    ~RequestThread();
    Q_DISABLE_COPY_MOVE(RequestThread)

    /// Blocks until the request's end; its transfer timeout bounds how long. From any thread but this one.
    [[nodiscard]] Reply send(const QNetworkRequest& request, const QByteArray& method, const QByteArray& body);

private:
    QThread m_thread;
    QNetworkAccessManager* m_network; ///< lives on the thread and ends with it
};

} // namespace provost::server
