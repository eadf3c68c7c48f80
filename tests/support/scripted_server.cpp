// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripted_server.h"

#include "tests/support/secret_trail.h"

#include <QSslServer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace provost::test {

ScriptedServer::ScriptedServer(Script script, QObject* parent)
    : QObject(parent)
    , m_script(std::move(script))
    , m_server(std::make_unique<QTcpServer>())
    , m_scheme(u"http"_s)
{
    listen();
}

ScriptedServer::ScriptedServer(Script script, const QSslConfiguration& tls, QObject* parent)
    : QObject(parent)
    , m_script(std::move(script))
    , m_scheme(u"https"_s)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

ScriptedServer::~ScriptedServer()
{
    m_server.reset(); // its connections report their end here
}

void ScriptedServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port for a scripted server");
}

QString ScriptedServer::url() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_scheme, QString::number(m_server->serverPort()));
}

void ScriptedServer::accept()
{
    while (auto* socket = m_server->nextPendingConnection()) {
        ++m_open;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            m_unread.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void ScriptedServer::read(QTcpSocket* socket)
{
    QByteArray& unread = m_unread[socket];
    unread += socket->readAll();
    const qsizetype headEnd = unread.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    ReceivedRequest request;
    const auto lines = unread.left(headEnd).split('\n');
    const auto first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const auto& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (unread.size() < headEnd + 4 + length)
        return;
    request.body = unread.mid(headEnd + 4, length);
    rememberSecrets(unread.first(headEnd + 4 + length));
    unread.remove(0, headEnd + 4 + length);
    m_requests.append(request);
    m_script(*socket, request);
}

QByteArray httpAnswer(int status, const QByteArray& body, const QByteArray& contentType, const QByteArray& headers)
{
    rememberSecrets(body);
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

ScriptedServer::Script always(QByteArray answer)
{
    return [answer = std::move(answer)](QTcpSocket& socket, const ReceivedRequest&) { socket.write(answer); };
}

ScriptedServer::Script hang()
{
    return [](QTcpSocket&, const ReceivedRequest&) {};
}

ScriptedServer::Script endless(QByteArray head, QByteArray chunk)
{
    return [head = std::move(head), chunk = std::move(chunk)](QTcpSocket& socket, const ReceivedRequest&) {
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, chunk] {
            if (socket.bytesToWrite() < chunk.size())
                socket.write(chunk);
        });
        socket.write(head + chunk);
    };
}

ScriptedServer::Script drip(QByteArray answer, std::chrono::milliseconds interval)
{
    return [answer = std::move(answer), interval](QTcpSocket& socket, const ReceivedRequest&) {
        auto* timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, timer, answer, sent = 0]() mutable {
            if (sent < answer.size())
                socket.write(answer.mid(sent++, 1));
            else
                timer->stop();
        });
        timer->start(interval);
    };
}

QByteArray onWire(const ReceivedRequest& request)
{
    auto text = request.method + ' ' + request.target + " HTTP/1.1\r\nconnection: close\r\n";
    for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header) {
        if (header.key() != "connection")
            text += header.key() + ": " + header.value() + "\r\n";
    }
    return text + "\r\n" + request.body;
}

ScriptedServer::Script handOn(quint16 port)
{
    return [port](QTcpSocket& socket, const ReceivedRequest& request) {
        auto* onward = new QTcpSocket(&socket);
        QObject::connect(onward, &QTcpSocket::readyRead, &socket, [&socket, onward] {
            const auto part = onward->readAll();
            rememberSecrets(part);
            socket.write(part);
        });
        QObject::connect(onward, &QTcpSocket::disconnected, &socket, [&socket] { socket.disconnectFromHost(); });
        onward->connectToHost(QHostAddress::LocalHost, port);
        onward->write(onWire(request));
    };
}

ScriptedServer::Script closeAfter(QByteArray begin)
{
    return [begin = std::move(begin)](QTcpSocket& socket, const ReceivedRequest&) {
        socket.write(begin);
        socket.disconnectFromHost();
    };
}

} // namespace provost::test
