// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server_kinds.h"
#include "tests/example_kind/roster_api.h"

#include <QCoreApplication>

namespace provost {

inline ServerChoice rosterWords()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("provost::ServerKinds", text); };
    return {QStringLiteral("roster"),
            tr("Open a roster"),
            QLatin1StringView("users"),
            tr("The people of a roster, by address and key."),
            QStringLiteral("https://roster.example.com"),
            {},
            tr("Key"),
            tr("Enter the key of the roster.")};
}

/// The line of app/server_kinds.cpp.
inline const ServerKind rosterKind{&rosterWords, &openRoster};

} // namespace provost
