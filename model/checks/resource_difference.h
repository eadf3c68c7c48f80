// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace provost {

/// One place in which two states of a resource differ.
struct ResourceDifference
{
    QString pointer;   ///< JSON Pointer, RFC 6901, into the later one; of what is gone, into the earlier
    QJsonValue before; ///< undefined: it was not there
    QJsonValue after;  ///< undefined: it is gone

    friend bool operator==(const ResourceDifference&, const ResourceDifference&) = default;
};

/// In the order of the names. Elements of multi-valued attributes are held against each other by their `value`,
/// wherever they stand. Pure; any thread.
[[nodiscard]] QList<ResourceDifference> resourceDifferences(const QJsonValue& before, const QJsonValue& after);

} // namespace provost
