// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QIcon>

class QPainter;

namespace provost {

/// An icon of resources/icons by its name (`"plug"_L1`), coloured from the application's palette each time it is
/// painted, so that a change of scheme needs nothing else. An unknown name is a programming error and is logged.
[[nodiscard]] QIcon icon(QLatin1StringView name, Role role = Role::Text);

/// Paints an icon centred in `rect` at `size` device-independent pixels, sharp at the painter's own pixel ratio.
void paintIcon(QPainter& painter, QLatin1StringView name, const QRect& rect, int size, const QColor& color);

/// The same as a pixmap, for a QLabel. `devicePixelRatio` is that of the widget which shows it.
[[nodiscard]] QPixmap iconPixmap(QLatin1StringView name, int size, const QColor& color, qreal devicePixelRatio);

/// The application's own mark.
[[nodiscard]] QIcon applicationIcon();

} // namespace provost
