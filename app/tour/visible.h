// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <algorithm>

namespace provost {

/// The widget of that name below `room` that can be seen, or null.
template <class Widget>
Widget* visible(const QWidget& room, const QString& objectName)
{
    const auto all = room.findChildren<Widget*>(objectName);
    const auto found = std::ranges::find_if(all, [](const Widget* widget) { return widget->isVisible(); });
    return found == all.cend() ? nullptr : *found;
}

/// Whether the sheet of what a server can do is open and does not know it yet.
[[nodiscard]] inline bool isAskingForCapabilities(const QWidget& room)
{
    return visible<QWidget>(room, QStringLiteral("capabilitiesPage")) != nullptr &&
           visible<QWidget>(room, QStringLiteral("capabilityLines")) == nullptr;
}

} // namespace provost
