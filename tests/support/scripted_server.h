// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace provost::test {

/// What reached a scripted server.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray target;                     ///< path and query as sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// An HTTP server on loopback that does what a test tells it, right or wrong. Lives on the test's thread.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    /// Answers one request on its connection, now or later or never.
    using Script = std::function<void(QTcpSocket& socket, const ReceivedRequest& request)>;

    explicit ScriptedServer(Script script, QObject* parent = nullptr);
    /// The same over TLS.
    ScriptedServer(Script script, const QSslConfiguration& tls, QObject* parent = nullptr);
    ~ScriptedServer() override;

    [[nodiscard]] QString url() const; ///< without a slash at the end
    [[nodiscard]] const QList<ReceivedRequest>& requests() const { return m_requests; }
    [[nodiscard]] int openConnections() const { return m_open; }
    void setScript(Script script) { m_script = std::move(script); }

private:
    void listen();
    void accept();
    void read(QTcpSocket* socket);

    Script m_script;
    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    QHash<QTcpSocket*, QByteArray> m_unread;
    QList<ReceivedRequest> m_requests;
    int m_open = 0;
};

/// A whole, right answer. `headers` are lines with CRLF.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray& body,
                                    const QByteArray& contentType = "application/json", const QByteArray& headers = {});
[[nodiscard]] ScriptedServer::Script always(QByteArray answer);
/// Reads and never answers.
[[nodiscard]] ScriptedServer::Script hang();
/// Answers `head` and goes on with `chunk` for ever, as fast as it is read.
[[nodiscard]] ScriptedServer::Script endless(QByteArray head, QByteArray chunk);
/// Answers byte by byte, one each `interval`.
[[nodiscard]] ScriptedServer::Script drip(QByteArray answer, std::chrono::milliseconds interval);
/// Writes `begin` and closes.
[[nodiscard]] ScriptedServer::Script closeAfter(QByteArray begin);
/// The request as it is sent to a server that shall close the connection behind its answer.
[[nodiscard]] QByteArray onWire(const ReceivedRequest& request);
/// Hands each request on to the server on this port of loopback, and its answer back.
[[nodiscard]] ScriptedServer::Script handOn(quint16 port);

} // namespace provost::test
