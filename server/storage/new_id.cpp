// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/new_id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

namespace provost::server {

QString newId()
{
    constexpr quint16 version7 = 0x7000;
    constexpr quint64 variant = quint64{0b10} << 62;
    const auto at = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const quint64 rest = (QRandomGenerator::system()->generate64() >> 2) | variant;
    const auto byte = [rest](int index) { return static_cast<uchar>(rest >> (56 - 8 * index)); };
    const auto beside = static_cast<quint16>(version7 | (QRandomGenerator::system()->generate() >> 20));
    const QUuid id(static_cast<uint>(at >> 16), static_cast<ushort>(at), beside, byte(0), byte(1), byte(2), byte(3),
                   byte(4), byte(5), byte(6), byte(7));
    return id.toString(QUuid::WithoutBraces);
}

} // namespace provost::server
