// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace provost {

/// @name The id of a request (X-Request-Id), where the server makes it: `r`, eleven digits of its time and eight that
/// are drawn, in hexadecimal. That it tells its time makes its event findable without an index. Pure; any thread.
/// @{

/// `time` in milliseconds since 1970, UTC.
[[nodiscard]] QByteArray makeRequestId(qint64 time, quint32 drawn);
/// Milliseconds since 1970, UTC; nothing where the text is not an id in that form.
[[nodiscard]] std::optional<qint64> timeOfRequestId(QStringView id);

/// @}

} // namespace provost
