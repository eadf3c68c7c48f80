// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace provost {

/// What somebody pasted into a search box, and what to look for.
struct PastedText
{
    enum class Kind {
        Nothing,
        Words,      ///< a name or a part of one: looked for as it is
        Email,      ///< an address, also a user name in that form
        Uuid,       ///< an id of this server, of Microsoft Entra ID or of a request
        RequestId,  ///< an id under which this server answered (X-Request-Id)
        ExternalId, ///< an id in the form of an identity provider's own, such as Okta's 00u…
        ScimUrl,    ///< an address with a resource or a filter in it
        Error,      ///< a message, perhaps with a body, in which identifiers stand
    };

    Kind kind = Kind::Nothing;
    QStringList terms; ///< what to search for, the most telling first, without duplicates; at most 20
};

/// Reads pasted text. White space and quotation marks around it do not matter. Looks at the first 64 Ki characters.
/// Pure; any thread.
[[nodiscard]] PastedText understand(QStringView pasted);

} // namespace provost
