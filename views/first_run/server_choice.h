// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace provost {

/// A kind of server as the first-run page offers it, in the person's language.
struct ServerChoice
{
    QString kind; ///< its word in the file of the saved servers
    QString title;
    QLatin1StringView icon; ///< a literal
    QString about;
    QString placeholder; ///< an address as it looks there
    QString addressHint; ///< what the address is, in a sentence; empty: nothing has to be said
    QString secret;      ///< what its key is called
    QString noSecret;    ///< asks for it
    QString pair = {};   ///< what is entered beside the key, and kept before it with a colon; empty: nothing is
    QString noPair = {}; ///< asks for that
};

} // namespace provost
