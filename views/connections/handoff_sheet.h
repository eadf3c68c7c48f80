// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/connections/idp_guide.h"

namespace provost {

/// What the administrator of an identity provider needs to connect it, ready to paste. Never the token: that travels
/// another way.
struct HandoffSheet
{
    /// A field of the provider's page. The one for the token says that it comes separately.
    struct Entry
    {
        QString name;
        QString value;
        bool isToCopy = true;
    };

    QString title;
    QString place;
    QList<Entry> entries;
    QStringList steps;
    QStringList traps;
    QString firstSuccess;
    QString source;
    QStringList addresses; ///< of the source

    /// For a mail.
    [[nodiscard]] QString toText() const;
    /// A page of its own, to be printed; every text of it is escaped.
    [[nodiscard]] QString toHtml() const;
};

[[nodiscard]] HandoffSheet handoffSheet(const Connection& connection);

} // namespace provost
