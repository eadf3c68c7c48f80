// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/http_client.h"

#include "tests/support/secret_trail.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

bool has(const HttpHeaders& headers, QByteArrayView name)
{
    for (const auto& [known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void readHead(const QByteArray& head, HttpAnswer& answer)
{
    const auto lines = head.split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const auto& line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
}

} // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto& [known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpClient::HttpClient(const QString& url, QByteArray bearer)
    : m_host(QUrl(url).host())
    , m_port(static_cast<quint16>(QUrl(url).port()))
    , m_bearer(std::move(bearer))
{
}

HttpAnswer HttpClient::request(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                               const HttpHeaders& headers)
{
    if (!send(method, path, body, headers))
        return {};
    return receive();
}

HttpAnswer HttpClient::post(const QByteArray& path, const QJsonObject& body, const HttpHeaders& headers)
{
    return request("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

bool HttpClient::send(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                      const HttpHeaders& headers)
{
    return sendBytes(bytesOf(method, path, body, headers));
}

QByteArray HttpClient::bytesOf(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                               const HttpHeaders& headers) const
{
    QByteArray bytes =
        method + ' ' + path + " HTTP/1.1\r\nHost: " + m_host.toLatin1() + ':' + QByteArray::number(m_port) + "\r\n";
    if (!m_bearer.isEmpty() && !has(headers, "Authorization"))
        bytes += "Authorization: Bearer " + m_bearer + "\r\n";
    if (!body.isEmpty() && !has(headers, "Content-Type"))
        bytes += "Content-Type: application/json\r\n";
    for (const auto& [name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

bool HttpClient::sendBytes(const QByteArray& bytes)
{
    if (!ensureConnected())
        return false;
    rememberSecrets(bytes);
    if (m_socket.write(bytes) != bytes.size())
        return false;
    while (m_socket.bytesToWrite() > 0) {
        if (!m_socket.waitForBytesWritten(30'000))
            return false;
    }
    return true;
}

HttpAnswer HttpClient::receive(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    HttpAnswer answer;
    while (!m_received.contains("\r\n\r\n")) {
        if (!fill(static_cast<int>(deadline.remainingTime())))
            return {};
    }
    const auto end = m_received.indexOf("\r\n\r\n");
    readHead(m_received.first(end), answer);
    const auto size = answer.header("Content-Length").toLongLong();
    while (m_received.size() < end + 4 + size) {
        if (!fill(static_cast<int>(deadline.remainingTime())))
            return {};
    }
    answer.body = m_received.sliced(end + 4, size);
    m_received.remove(0, end + 4 + size);
    rememberSecrets(answer.body);
    answer.json = QJsonDocument::fromJson(answer.body).object();
    return answer;
}

bool HttpClient::waitForEnd(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (m_socket.state() == QAbstractSocket::ConnectedState) {
        if (deadline.hasExpired())
            return false;
        m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        m_received += m_socket.readAll();
    }
    return true;
}

bool HttpClient::ensureConnected()
{
    // Lets the socket notice that the server has closed a connection that was kept alive.
    if (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0)
        m_socket.waitForReadyRead(0);
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return true;
    m_received.clear();
    m_socket.abort();
    m_socket.connectToHost(m_host, m_port);
    return m_socket.waitForConnected(30'000);
}

bool HttpClient::fill(int milliseconds)
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(milliseconds))
        return false;
    m_received += m_socket.readAll();
    return true;
}

} // namespace provost::test
