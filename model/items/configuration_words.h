// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/configuration.h"

#include <QStringList>

/// How what a configuration document does reads. In the language of the application; pure functions, any thread.
namespace provost::words {

/// One line: `+ Connection “Okta” of “Acme”`, `~ Role “Viewer”: permissions: […] instead of […]`, `- Webhook …`. Names
/// and values come from outside and are bounded.
[[nodiscard]] QString inWords(const ConfigurationStep& step);
/// All of them, in their order.
[[nodiscard]] QStringList linesOf(const ConfigurationPlan& plan);
/// `2 created, 1 changed, 0 removed`
[[nodiscard]] QString countsOf(const ConfigurationPlan& plan);

/// Steps of the same kind, as a person is asked about them.
struct ConfigurationEffect
{
    QString what; ///< "Connections that are removed: …"
    qint64 count = 0;
    QStringList names;
    bool takesAway = false;
};
/// What is taken away comes first.
[[nodiscard]] QList<ConfigurationEffect> effectsOf(const ConfigurationPlan& plan);

} // namespace provost::words
