// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/vendor_fake.h"

#include "tests/support/secret_trail.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {

QString VendorFake::Request::line() const
{
    return QString::fromLatin1(method) + u" /"_s + path.join(u'/');
}

bool VendorFake::Request::is(const QByteArray& wantedMethod, const QString& wantedPath) const
{
    const auto wanted = wantedPath.split(u'/', Qt::SkipEmptyParts);
    return method == wantedMethod &&
           std::ranges::equal(wanted, path, [](const QString& a, const QString& b) { return a == "*"_L1 || a == b; });
}

bool VendorFake::Request::hasOnlyItems(const QStringList& names) const
{
    const auto items = query.queryItems();
    return std::ranges::all_of(items, [&names](const auto& item) { return names.contains(item.first); });
}

bool VendorFake::Request::hasMembers(QStringList names) const
{
    auto own = json.keys();
    names.sort();
    own.sort();
    return own == names;
}

VendorFake::VendorFake()
    : m_http([this](QTcpSocket& socket, const ReceivedRequest& received) { take(socket, received); })
{
}

void VendorFake::take(QTcpSocket& socket, const ReceivedRequest& received)
{
    if (!m_next.isEmpty()) {
        socket.write(m_next.takeFirst());
        return;
    }
    const QUrl url(QString::fromLatin1(received.target));
    Request request{received.method,
                    url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts),
                    QUrlQuery(url.query(QUrl::FullyEncoded)),
                    received.headers,
                    received.body,
                    QJsonDocument::fromJson(received.body).object()};
    for (auto& segment : request.path)
        segment = QUrl::fromPercentEncoding(segment.toLatin1());
    if (request.method != "GET" && !onlyAsks(request))
        m_writes.append(request.line());
    const auto reply = answer(request);
    if (m_loses == request.method && !onlyAsks(request)) {
        m_loses.clear();
        socket.disconnectFromHost();
        return;
    }
    socket.write(reply);
}

QByteArray VendorFake::refuse(const Request& request, const QString& why)
{
    m_unexpected.append(u"%1: %2"_s.arg(request.line(), why));
    return httpAnswer(599, "{}");
}

QByteArray VendorFake::inventSecret(const QByteArray& begin)
{
    static int count = 1000;
    auto made = begin + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + '_' + QByteArray::number(++count);
    rememberToken(made);
    return made;
}

QByteArray VendorFake::json(const QJsonValue& value, int status)
{
    if (status == 204)
        return "HTTP/1.1 204 X\r\nContent-Length: 0\r\n\r\n";
    const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return httpAnswer(status, document.toJson(QJsonDocument::Compact));
}

} // namespace provost::test
