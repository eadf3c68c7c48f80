// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/net/server_url.h"

#include <QStringList>

#include <optional>

namespace provost {

enum class ConfigurationDeed { Export, Plan, Apply };

/// `export`, `plan`, `apply`.
[[nodiscard]] QString wordOf(ConfigurationDeed deed);
[[nodiscard]] std::optional<ConfigurationDeed> configurationDeed(QByteArrayView word);

/// What `provost export`, `plan` or `apply` was called for.
struct ConfigurationOrder
{
    QString print;                  ///< help: print it and end; empty: do it
    std::optional<ServerUrl> place; ///< unset beside `print` alone
    bool fromKeychain = false;      ///< the key is in the keychain, not in standard input
    bool json = false;              ///< what is said is one JSON object
    QString output;                 ///< file of the export; empty: standard output
    QString from;                   ///< file of the document
    QString digest;                 ///< of the plan that is to be applied; empty: of one that is made now
    bool isAgreed = false;          ///< nobody has to be asked
    QString secretsFile;            ///< where secrets of new webhooks go
    QString dataFolder;             ///< as for the window; empty: the system's places
    QString language;               ///< BCP 47 tag; empty: as the system says
};

/// ErrorKind::Invalid with a sentence in English as detail, which never repeats what stood where an address or an
/// option was expected: it may be a key.
[[nodiscard]] Result<ConfigurationOrder> configurationOrderIn(ConfigurationDeed deed, const QStringList& arguments);

} // namespace provost
