// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/session.h"
#include "model/net/network_door.h"
#include "model/net/server_url.h"

#include <functional>
#include <memory>

namespace provost::test {

/// A server of one kind with people in it, for the contract that every kind keeps.
struct Subject
{
    std::unique_ptr<Session> (*kind)(const ServerUrl& server, Secret secret, DoorSettings settings) = nullptr;
    QString url;
    QByteArray key;
    QByteArray wrongKey;
    bool isHonest = true; ///< false: it lies, and what it says may be refused
    int people = 0;       ///< that are to be found
    int groups = 0;
    AccountId freeAccount;                   ///< has room for a connection with Entra ID; empty: every account has
    std::function<qsizetype()> requests;     ///< that have reached it
    std::function<qsizetype()> writes;       ///< of these, those that may change something
    std::function<QStringList()> unexpected; ///< that nothing documents
    std::function<void(const QByteArray& method)> loseNextAnswerTo; ///< empty: it cannot be told to
    std::shared_ptr<void> alive;

    [[nodiscard]] AccountId roomAmong(const QList<Connection>& connections) const
    {
        return freeAccount.isEmpty() ? connections.constFirst().accountId : freeAccount;
    }
    [[nodiscard]] std::unique_ptr<Session> open(DoorSettings settings = {}) const { return openWith(key, settings); }
    [[nodiscard]] std::unique_ptr<Session> openWith(const QByteArray& secret, DoorSettings settings = {}) const
    {
        return kind(*ServerUrl::parse(url), Secret::take(QByteArray(secret)), std::move(settings));
    }
    [[nodiscard]] std::unique_ptr<Session> openAt(const QString& address) const
    {
        return kind(*ServerUrl::parse(address), Secret::take(QByteArray(key)), {});
    }
};

/// Every kind, and for `scim` every product and every lie.
[[nodiscard]] QStringList subjectNames();
/// Empty `url`: it could not be made.
[[nodiscard]] Subject makeSubject(const QString& name);

} // namespace provost::test
