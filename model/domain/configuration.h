// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace provost {

/// What applying a configuration document does to one thing.
struct ConfigurationStep
{
    enum class Action { Create, Change, Remove };

    Action action = Action::Create;
    QString kind;       ///< `account`, `connection`, `webhook`, …
    QString account;    ///< whose it is; empty: of the whole server
    QString name;       ///< of the thing; an address for a webhook
    QJsonObject before; ///< as the document has it; empty where it is created
    QJsonObject after;  ///< empty where it is removed

    friend bool operator==(const ConfigurationStep&, const ConfigurationStep&) = default;
};

/// What a document would do to a server as it is now.
struct ConfigurationPlan
{
    QString digest; ///< of the document and of the state that it was compared with
    QList<ConfigurationStep> steps;

    [[nodiscard]] qint64 count(ConfigurationStep::Action action) const;
    friend bool operator==(const ConfigurationPlan&, const ConfigurationPlan&) = default;
};

} // namespace provost
