// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace provost::server {

/// What may be kept of a text that came with a request: tokens are replaced, wherever they stand, and so
/// are characters NUL. Any thread.
[[nodiscard]] QString withoutTokens(QString text, QByteArrayView sentToken);

/// What may be kept of a body: passwords, secrets and tokens are replaced, and it is cut at 16 KiB. A body that is not
/// JSON and speaks of one is left out as a whole.
[[nodiscard]] QString keepableBody(const QByteArray& body, QByteArrayView sentToken);

} // namespace provost::server
