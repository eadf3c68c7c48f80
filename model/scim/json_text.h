// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

/// JSON as text, for answers that are put together from stored bodies without reading these again.
namespace provost::scim {

/// Compact, in UTF-8.
[[nodiscard]] QByteArray toJson(const QJsonObject& object);
/// Nothing is left of what is no JSON object.
[[nodiscard]] QJsonObject fromJson(const QByteArray& json);

} // namespace provost::scim
