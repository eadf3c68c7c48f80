// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/server_url.h"

#include <QStringList>

#include <optional>

namespace provost {

/// What `provost check` is asked to do.
struct CheckOrder
{
    enum class Format { Text, Json, Html };

    QString print;                  ///< help: print it and end; empty: look
    std::optional<ServerUrl> place; ///< of the endpoint; unset beside `print` alone
    bool fromKeychain = false;      ///< the token is in the keychain, not in standard input
    QString connection;             ///< whose token; empty: the one that the address names
    Format format = Format::Text;
    QString output;   ///< file of the report; empty: standard output
    QString language; ///< BCP 47 tag; empty: as the system says

    /// ErrorKind::Invalid with a sentence in English as detail. It never repeats what stood where an address or an
    /// option was expected: it may be a token.
    [[nodiscard]] static Result<CheckOrder> parse(const QStringList& arguments);
};

} // namespace provost
