// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QStringList>

#include <optional>

namespace provost {

/// Which hosts may be talked to. This computer itself always may: its own server is reached there. A value; any thread.
class HostRules
{
public:
    /// Any host.
    HostRules() = default;
    /// No other computer.
    [[nodiscard]] static HostRules nobody();
    /// Each pattern is a name or an address, or `*.` and a name, which means everything below that name and not the
    /// name itself. Letters outside of ASCII are taken in their ASCII form. ErrorKind::Invalid with the pattern as
    /// subject for anything else, a scheme, a port or a path among it. No pattern at all is nobody().
    [[nodiscard]] static Result<HostRules> parse(const QStringList& patterns);

    [[nodiscard]] bool allows(const QString& host) const;
    [[nodiscard]] bool allowsAll() const { return !m_patterns; }
    /// As they were understood; empty where all are allowed or none is.
    [[nodiscard]] QStringList patterns() const { return m_patterns.value_or(QStringList()); }

    friend bool operator==(const HostRules&, const HostRules&) = default;

private:
    std::optional<QStringList> m_patterns; ///< in ASCII and small letters; unset: any host
};

} // namespace provost
