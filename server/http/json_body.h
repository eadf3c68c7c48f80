// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace provost::server {

/// The outermost member of a body that holds the character NUL in a name or text; unset where none does. PostgreSQL
/// stores no NUL, and libpq takes it for the end of the text: `a\u0000b` would be kept as `a`.
[[nodiscard]] std::optional<QString> memberWithNul(const QByteArray& body, const QJsonObject& parsed);

} // namespace provost::server
