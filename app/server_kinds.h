// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/session.h"
#include "model/net/network_door.h"
#include "model/net/server_url.h"
#include "views/first_run/server_choice.h"

#include <QJsonValue>

#include <memory>

namespace provost {

/// A kind of server that can be opened by its address and a secret.
struct ServerKind
{
    ServerChoice (*words)(); ///< in the language that is spoken now
    std::unique_ptr<Session> (*open)(const ServerUrl& server, Secret secret, DoorSettings door);
    QStringList (*notes)() = nullptr; ///< what has to be known of it, in sentences; null: nothing
    /// Products of that kind of which more is known, as they are offered; null: none are told apart.
    QList<ProductChoice> (*products)() = nullptr;
    /// Opens one of these; null where there are none.
    std::unique_ptr<Session> (*openProduct)(const ServerUrl& server, Secret secret, DoorSettings door,
                                            const QString& product) = nullptr;
};

/// The table of all of them: a kind is its folder in model/api/, its words, and its line here. In the order in which
/// they are offered.
[[nodiscard]] const QList<ServerKind>& serverKinds();
/// By its word; null: there is none.
[[nodiscard]] const ServerKind* serverKind(const QString& kind);
/// Its notes and those of the product, in the language that is spoken now; of a kind that is not there: none.
[[nodiscard]] QStringList notesOf(const QString& kind, const QString& product = {});
/// Whether a file may name it: a string, of a product of that kind, or nothing at all.
[[nodiscard]] bool knowsProduct(const QString& kind, const QJsonValue& product);
/// A session of the kind, or of the product where one is named and known. `kind` is one that is there.
[[nodiscard]] std::unique_ptr<Session> openServerOf(const ServerKind& kind, const ServerUrl& server, Secret secret,
                                                    DoorSettings door, const QString& product);
/// For the first-run page.
[[nodiscard]] QList<ServerChoice> serverChoices();

} // namespace provost
