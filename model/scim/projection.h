// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/scim/schema.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace provost::scim {

/// Which attributes an answer shows (RFC 7644 sections 3.4.2.5 and 3.9). `id` and `schemas` are always there, what is
/// returned "never" is not; names that do not exist are ignored.
class Projection
{
public:
    /// Everything.
    Projection() = default;
    /// From `attributes` and `excludedAttributes`; scimType invalidValue where both are given.
    static Result<Projection> create(const ResourceType& type, const QStringList& attributes,
                                     const QStringList& excluded);
    /// The names in a query parameter, separated by commas.
    static QStringList split(QStringView list);

    [[nodiscard]] bool isEverything() const { return m_targets.empty() && !m_only; }
    /// Whether anything of this attribute is shown; what is not need not be read.
    [[nodiscard]] bool shows(QLatin1StringView attributeName) const;
    [[nodiscard]] QJsonObject apply(const QJsonObject& resource) const;

private:
    [[nodiscard]] QJsonObject only(const QJsonObject& resource) const;
    [[nodiscard]] QJsonObject without(QJsonObject resource) const;

    std::vector<Target> m_targets;
    bool m_only = false; ///< m_targets are what is shown; else what is left out
};

} // namespace provost::scim
