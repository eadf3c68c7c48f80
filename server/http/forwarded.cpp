// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/forwarded.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr QByteArrayView forHeader("x-forwarded-for");
constexpr QByteArrayView protoHeader("x-forwarded-proto");
constexpr QByteArrayView hostHeader("x-forwarded-host");
constexpr std::array ownHeaders{forHeader, protoHeader, hostHeader};

QHostAddress addressOf(QByteArrayView text)
{
    return QHostAddress(QString::fromLatin1(text.trimmed()));
}

/// All of the header's values in order, wherever they stand: a client may have sent a line of its own before.
QByteArray joined(const HttpRequest& request, QByteArrayView name)
{
    QByteArrayList values;
    for (const auto& [header, value] : request.headers) {
        if (header == name)
            values.append(value);
    }
    return values.join(',');
}

/// Each proxy adds whom it heard at the end, so only what stands after the last unknown address can be believed.
QByteArray clientOf(const HttpRequest& request, const AddressRanges& trusted)
{
    const auto hops = joined(request, forHeader).split(',');
    QByteArray client = request.remoteAddress;
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const auto address = addressOf(*hop);
        if (address.isNull())
            break;
        client = address.toString().toLatin1();
        if (!trusted.contains(address))
            break;
    }
    return client;
}

/// The value nearest to us, which is the trusted proxy's own.
QByteArray lastOf(const HttpRequest& request, QByteArrayView name)
{
    const auto all = joined(request, name);
    return all.sliced(all.lastIndexOf(',') + 1).trimmed();
}

QByteArray originOf(const HttpRequest& request)
{
    static const QRegularExpression sane(uR"(\A(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]{1,253})(:[0-9]{1,5})?\z)"_s);
    const auto proto = lastOf(request, protoHeader).toLower();
    const auto host = lastOf(request, hostHeader);
    if ((proto != "http" && proto != "https") || !sane.match(QString::fromLatin1(host)).hasMatch())
        return {};
    return proto + "://" + host;
}

} // namespace

void applyForwarded(HttpRequest& request, const AddressRanges& trusted)
{
    if (!trusted.contains(addressOf(request.remoteAddress)))
        return;
    request.origin = originOf(request);
    request.remoteAddress = clientOf(request, trusted);
    request.headers.removeIf(
        [](const auto& header) { return std::ranges::find(ownHeaders, header.first) != ownHeaders.end(); });
}

bool claimsToBeForwarded(const HttpRequest& request)
{
    constexpr std::array known{forHeader, protoHeader, hostHeader, QByteArrayView("forwarded"),
                               QByteArrayView("x-real-ip")};
    return std::ranges::any_of(request.headers, [&](const auto& header) {
        return std::ranges::find(known, QByteArrayView(header.first)) != known.end();
    });
}

} // namespace provost::server
