// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

namespace provost {

/// A product of a kind, of which more is known than its server says, in the person's language.
struct ProductChoice
{
    QString id;
    QString name;
    QString placeholder; ///< an address as it looks there
    QStringList facts;   ///< sentences: what it lacks, and what has to be known of it
};

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
    QList<ProductChoice> products = {}; ///< the last one stands for all others; empty: none are told apart
};

} // namespace provost
