// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/guess_limit.h"

#include "server/http/network.h"

#include <algorithm>
#include <cmath>

namespace provost::server {
namespace {

constexpr qsizetype ipv6Part = 8; ///< bytes
constexpr double minuteMs = 60'000;

/// Nobody's credential has a space, so the three kinds of keys cannot meet.
QByteArray keyOfAddress(QByteArrayView address)
{
    const auto bytes = addressBytes(address);
    return "address " + (bytes.isEmpty() ? address.toByteArray() : bytes.first(std::min(bytes.size(), ipv6Part)));
}

QByteArray keyOfCredential(const QByteArray& publicId)
{
    return "credential " + publicId;
}

QByteArray keyOfPair(QByteArrayView address, const QByteArray& publicId)
{
    return keyOfAddress(address) + ' ' + publicId;
}

} // namespace

int GuessLimit::secondsToWait(QByteArrayView address, const QByteArray& publicId, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    const double left = std::min(leftOf(keyOfAddress(address), now), leftOf(keyOfCredential(publicId), now));
    if (left >= 1 || m_good.find(keyOfPair(address, publicId)))
        return 0;
    ++m_refused;
    return static_cast<int>(std::ceil((1 - left) * minuteMs / perMinute / 1000));
}

void GuessLimit::failed(QByteArrayView address, const QByteArray& publicId, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    take(keyOfAddress(address), now);
    take(keyOfCredential(publicId), now);
}

void GuessLimit::succeeded(QByteArrayView address, const QByteArray& publicId)
{
    const std::scoped_lock lock(m_mutex);
    m_good.at(keyOfPair(address, publicId)) = true;
}

void GuessLimit::take(const QByteArray& key, qint64 now)
{
    const double left = leftOf(key, now);
    m_failures.at(key) = {std::max(0.0, left - 1), now};
}

double GuessLimit::leftOf(const QByteArray& key, qint64 now)
{
    const Allowance* known = m_failures.find(key);
    if (!known)
        return perMinute;
    // A clock that was set back gives nothing back.
    const auto passed = static_cast<double>(std::max<qint64>(0, now - known->at));
    return std::min<double>(perMinute, known->left + passed * perMinute / minuteMs);
}

} // namespace provost::server
