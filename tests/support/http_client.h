// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTcpSocket>

#include <utility>

namespace provost::test {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpAnswer
{
    int status = 0; ///< 0: no answer came
    HttpHeaders headers;
    QByteArray body;
    QJsonObject json; ///< of the body, where it is a JSON object

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< any case; empty where absent
};

/// A plain HTTP client that shows every byte as it is: one connection, kept alive, one request at a time, waiting.
class HttpClient
{
public:
    /// `url`: `http://127.0.0.1:40123`; paths of requests come after it.
    explicit HttpClient(const QString& url, QByteArray bearer = {});

    /// Sent with every request from now on; empty: none.
    void setBearer(const QByteArray& token) { m_bearer = token; }
    /// `path` with query, percent-encoded. Without a Content-Type of its own a body is sent as `application/json`.
    HttpAnswer request(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                       const HttpHeaders& headers = {});
    HttpAnswer get(const QByteArray& path, const HttpHeaders& headers = {})
    {
        return request("GET", path, {}, headers);
    }
    HttpAnswer post(const QByteArray& path, const QJsonObject& body, const HttpHeaders& headers = {});

    /// The two halves of request(), to be somewhere else in between: a long poll, a client that leaves.
    bool send(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
              const HttpHeaders& headers = {});
    HttpAnswer receive(int milliseconds = 30'000);
    /// What send() sends. Several of them in one sendBytes() are answered in order.
    [[nodiscard]] QByteArray bytesOf(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                                     const HttpHeaders& headers = {}) const;
    /// Bytes as they are, for what is no good request.
    bool sendBytes(const QByteArray& bytes);
    /// Until the server has closed the connection; false after `milliseconds`.
    bool waitForEnd(int milliseconds = 30'000);
    void leave() { m_socket.abort(); }

private:
    bool ensureConnected();
    bool fill(int milliseconds);

    QString m_host;
    quint16 m_port = 0;
    QByteArray m_bearer;
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace provost::test
