// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/admin/configuration.h"

#include <QSet>

namespace provost::server {

/// A document, read.
struct WantedConfiguration
{
    QList<ConfigurationItem> items;
    QSet<QString> complete; ///< the lists that are there, as listKey() names them: what is not in them is removed
};

/// One list of a document: of which kind, and of which account.
[[nodiscard]] QString listKey(const QString& kind, const QString& account);

/// The place of something below another place of the document: `accounts[0]` and `name`.
[[nodiscard]] QString placeBelow(const QString& place, const QString& below);

/// Reads a document into items, and refuses what it does not know. ErrorKind::Invalid names the place.
[[nodiscard]] Result<WantedConfiguration> readConfiguration(const ConfigurationScope& scope,
                                                            const QJsonObject& document);

/// The document that says what `items` are.
[[nodiscard]] QJsonObject documentOf(const QList<ConfigurationItem>& items);

} // namespace provost::server
