// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/server_url.h"

#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace provost {

/// What commands that ask a SCIM endpoint have in common: where, with which token, and what becomes of the report.
struct EndpointOrder
{
    enum class Format { Text, Json, Html };

    QString print;                  ///< help: print it and end; empty: ask
    std::optional<ServerUrl> place; ///< of the endpoint; unset beside `print` alone
    bool fromKeychain = false;      ///< the token is in the keychain, not in standard input
    QString connection;             ///< whose token; empty: the one that the address names
    Format format = Format::Text;
    QString output;   ///< file of the report; empty: standard output
    QString language; ///< BCP 47 tag; empty: as the system says
};

/// ErrorKind::Invalid with a sentence in English as detail.
[[nodiscard]] Error wrongOrder(const QString& sentence);
/// The command's name and the options that all of these commands have.
void addEndpointOptions(QCommandLineParser& parser, const QString& command);
/// Reads them. An error never repeats what stood where an address or an option was expected: it may be a token.
[[nodiscard]] Result<EndpointOrder> readEndpointOptions(QCommandLineParser& parser, const QStringList& arguments,
                                                        const QString& command);

} // namespace provost
