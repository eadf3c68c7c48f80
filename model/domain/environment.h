// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace provost {

/// What a server is for, as its profile says: production must not be taken for anything else.
enum class Environment { Unnamed, Production, Staging, Test };

/// All of them, in the order of a list to choose from.
[[nodiscard]] const QList<Environment>& environments();
/// The word in files: `production`; empty for Unnamed.
[[nodiscard]] QString slug(Environment environment);
[[nodiscard]] std::optional<Environment> environmentFromSlug(QStringView slug);

/// What of a server's profile, and of this computer's policy, concerns everything that is done there.
struct ServerCharacter
{
    Environment environment = Environment::Unnamed;
    bool readOnly = false;          ///< nothing is changed there from this computer
    bool readOnlyByPolicy = false;  ///< and no person can decide otherwise
    bool exportOffByPolicy = false; ///< lists are not written into files

    friend bool operator==(const ServerCharacter&, const ServerCharacter&) = default;
};

} // namespace provost

Q_DECLARE_METATYPE(provost::ServerCharacter)
