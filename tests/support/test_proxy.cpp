// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_proxy.h"

#include <QHostAddress>

namespace provost::test {

namespace {

const char* const unread = "unread"; ///< property of a connection whose request is not whole

/// Of a header, in any case of its name; empty: it is not there.
QByteArray headerIn(const QByteArray& head, const QByteArray& name)
{
    const auto lines = head.split('\n');
    for (const auto& line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

TestProxy::TestProxy(quint16 leadsTo, const QByteArray& user, const QByteArray& password)
    : m_server(std::make_unique<QTcpServer>())
    , m_leadsTo(leadsTo)
    , m_wanted(user.isEmpty() ? QByteArray() : "Basic " + (user + ':' + password).toBase64())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (auto* socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port for a proxy");
}

TestProxy::~TestProxy() = default;

void TestProxy::read(QTcpSocket* socket)
{
    const auto all = socket->property(unread).toByteArray() + socket->readAll();
    const auto end = all.indexOf("\r\n\r\n");
    socket->setProperty(unread, all);
    if (end < 0)
        return;
    socket->setProperty(unread, all.sliced(end + 4));
    const auto head = all.first(end);
    const auto words = head.split('\n').constFirst().trimmed().split(' ');
    if (words.value(0) != "CONNECT") {
        socket->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    if (!m_wanted.isEmpty() && headerIn(head, "Proxy-Authorization") != m_wanted) {
        ++m_refused;
        socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    m_through.append(words.value(1));
    connectThrough(socket, all.sliced(end + 4));
}

void TestProxy::connectThrough(QTcpSocket* socket, const QByteArray& rest)
{
    auto* onward = new QTcpSocket(socket);
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    connect(onward, &QTcpSocket::connected, socket, [socket, onward, rest] {
        socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
        onward->write(rest);
        connect(socket, &QTcpSocket::readyRead, onward, [socket, onward] { onward->write(socket->readAll()); });
        onward->write(socket->readAll());
    });
    connect(onward, &QTcpSocket::readyRead, socket, [socket, onward] { socket->write(onward->readAll()); });
    connect(onward, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    connect(socket, &QTcpSocket::disconnected, onward, &QTcpSocket::disconnectFromHost);
    onward->connectToHost(QHostAddress::LocalHost, m_leadsTo);
}

} // namespace provost::test
