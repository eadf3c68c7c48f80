// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/network.h"

#include <algorithm>
#include <string>

#include <asio/ip/address.hpp>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

template <class Bytes>
QByteArray toBytes(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

asio::ip::address toAddress(const QByteArray& bytes)
{
    if (bytes.size() == 4) {
        asio::ip::address_v4::bytes_type four{};
        std::ranges::copy(bytes, four.begin());
        return asio::ip::make_address_v4(four);
    }
    asio::ip::address_v6::bytes_type sixteen{};
    std::ranges::copy(bytes, sixteen.begin());
    return asio::ip::make_address_v6(sixteen);
}

/// The first `bits` bits, and zeros behind them.
QByteArray masked(QByteArray bytes, int bits)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int kept = std::clamp(bits - static_cast<int>(i) * 8, 0, 8);
        const auto mask = static_cast<unsigned char>(0xff00 >> kept);
        bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes.at(i)) & mask);
    }
    return bytes;
}

} // namespace

QByteArray addressBytes(QByteArrayView text)
{
    asio::error_code wrong;
    const auto address = asio::ip::make_address(std::string(text.data(), static_cast<std::size_t>(text.size())), wrong);
    if (wrong)
        return {};
    if (address.is_v4())
        return toBytes(address.to_v4().to_bytes());
    const auto six = address.to_v6();
    if (six.is_v4_mapped())
        return toBytes(asio::ip::make_address_v4(asio::ip::v4_mapped, six).to_bytes());
    return toBytes(six.to_bytes());
}

Result<Network> Network::parse(const QString& text)
{
    const auto refuse = [&text](const QString& why) {
        return fail(ErrorKind::Invalid, text, u"Not a network such as 203.0.113.0/24: %1"_s.arg(why));
    };
    const auto slash = text.indexOf(u'/');
    const auto host = slash < 0 ? text : text.first(slash);
    auto bytes = addressBytes(host.toUtf8());
    if (bytes.isEmpty() || host.contains(u'%'))
        return refuse(u"the address cannot be read."_s);
    const int most = static_cast<int>(bytes.size()) * 8;
    bool isNumber = slash < 0;
    const int prefix = slash < 0 ? most : text.sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || prefix < 0 || prefix > most)
        return refuse(u"behind the slash stands a number from 0 to %1."_s.arg(most));
    if (masked(bytes, prefix) != bytes)
        return refuse(u"the address has bits behind the prefix."_s);
    return Network(std::move(bytes), prefix);
}

bool Network::holds(QByteArrayView address) const
{
    const auto bytes = addressBytes(address);
    return bytes.size() == m_bytes.size() && masked(bytes, m_prefix) == m_bytes;
}

QString Network::text() const
{
    const auto address = QString::fromStdString(toAddress(m_bytes).to_string());
    return m_prefix == m_bytes.size() * 8 ? address : u"%1/%2"_s.arg(address, QString::number(m_prefix));
}

} // namespace provost::server
