// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/rehearsal_steps.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>

namespace provost::rehearsal {

/// What a server says of itself, as far as it was heard. What it says nothing of it is held to offer, but for cursors,
/// which RFC 9865 adds. A value; any thread.
class Offer
{
public:
    /// Takes what a good answer to a GET of `path` tells, where that is /ServiceProviderConfig or /ResourceTypes.
    void learn(QByteArrayView path, const QJsonObject& answer);
    [[nodiscard]] bool has(StepNeed need) const;

private:
    [[nodiscard]] bool supports(QLatin1StringView feature) const;
    [[nodiscard]] bool hasType(QLatin1StringView endpoint) const;
    [[nodiscard]] bool hasExtension(QLatin1StringView schema) const;

    QJsonObject m_config;
    QJsonArray m_types;
};

} // namespace provost::rehearsal
