// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/bearer.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>

#include <cmath>

using namespace Qt::StringLiterals;

namespace provost::asking {
namespace {

int minutesAhead(const QDateTime& date)
{
    constexpr int unnoticed = 120;
    const auto ahead = date.isValid() ? QDateTime::currentDateTimeUtc().secsTo(date) : 0;
    return std::abs(ahead) > unnoticed ? qRound(double(ahead) / 60) : 0;
}

/// One address may have many tenants, and the key chooses. This is kept in the local copy, so a guess at a key that is
/// easy to guess is made slow, and another one for each server.
QString traceOf(const Secret& key, const ServerUrl& server)
{
    constexpr int rounds = 20'000;
    constexpr quint64 bytes = 16;
    const auto told = key.expose();
    const auto trace = QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, QByteArray::fromRawData(told.data(), told.size()),
        "provost: who reads by a SCIM token\n" + server.key().toUtf8(), rounds, bytes);
    return QString::fromLatin1(trace.toHex());
}

} // namespace

WhoAmI bearerOf(const Secret& key, const ServerUrl& server, const QString& kind, const QDateTime& date)
{
    WhoAmI who;
    who.person.id = OperatorId(u"%1-token-%2"_s.arg(kind, traceOf(key, server)));
    who.person.roleId = RoleId(kind + u"-token"_s);
    who.person.createdAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC); // nobody knows, and a copy wants to
    who.server.publicUrl = server.display();
    const auto place = QCryptographicHash::hash(server.key().toUtf8(), QCryptographicHash::Sha256);
    who.server.instanceId = QString::fromLatin1(place.toHex());
    who.server.publicUrlReachable = !server.isLoopback();
    who.server.clockAheadMinutes = minutesAhead(date);
    return who;
}

} // namespace provost::asking
