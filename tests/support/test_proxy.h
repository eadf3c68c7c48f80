// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace provost::test {

/// A proxy on loopback (CONNECT, RFC 9110 section 9.3.6) that lets nobody through but who says the right name and
/// password (Basic), and leads every address to one port of loopback: so that a test can reach any name. Lives on the
/// test's thread.
class TestProxy : public QObject
{
    Q_OBJECT

public:
    /// Without a user it asks nobody.
    explicit TestProxy(quint16 leadsTo, const QByteArray& user = {}, const QByteArray& password = {});
    ~TestProxy() override;
    TestProxy(const TestProxy&) = delete;
    TestProxy& operator=(const TestProxy&) = delete;

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    /// `host:port` of those that were let through.
    [[nodiscard]] const QByteArrayList& through() const { return m_through; }
    /// How many were not, and were told to say who they are (407).
    [[nodiscard]] int refused() const { return m_refused; }

private:
    void read(QTcpSocket* socket);
    void connectThrough(QTcpSocket* socket, const QByteArray& rest);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_leadsTo;
    QByteArray m_wanted; ///< of Proxy-Authorization; empty: nothing
    QByteArrayList m_through;
    int m_refused = 0;
};

} // namespace provost::test
