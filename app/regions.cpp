// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/regions.h"

#include "views/common/inspector.h"
#include "views/common/message_bar.h"
#include "views/common/navigation_sidebar.h"
#include "views/common/page_header.h"
#include "views/common/table.h"

#include <QApplication>

#include <algorithm>

namespace provost {
namespace {

bool isRegion(const QWidget* widget)
{
    return qobject_cast<const NavigationSidebar*>(widget) || qobject_cast<const MessageBar*>(widget) ||
           qobject_cast<const PageHeader*>(widget) || qobject_cast<const Table*>(widget) ||
           qobject_cast<const Inspector*>(widget);
}

/// None of them stands in another one: what an inspector holds is a part of it.
bool isWithinAnother(const QWidget* widget, const QWidget& window)
{
    for (const auto* around = widget->parentWidget(); around && around != &window; around = around->parentWidget()) {
        if (isRegion(around))
            return true;
    }
    return false;
}

bool canHaveFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !widget->focusProxy();
}

/// Where somebody who comes into the region begins; null: nothing can be done there.
QWidget* firstIn(QWidget* region)
{
    if (canHaveFocus(region))
        return region;
    for (auto* next = region->nextInFocusChain(); next != region; next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && canHaveFocus(next))
            return next;
    }
    return nullptr;
}

QList<QWidget*> regionsOf(const QWidget& window)
{
    QList<QWidget*> found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && isRegion(widget) && !isWithinAnother(widget, window) && firstIn(widget))
            found.append(widget);
    }
    const auto placeOf = [&window](const QWidget* region) {
        const auto at = region->mapTo(&window, QPoint());
        const int x = window.isRightToLeft() ? window.width() - at.x() - region->width() : at.x();
        return std::pair(qobject_cast<const NavigationSidebar*>(region) ? -1 : at.y(), x);
    };
    std::ranges::stable_sort(found, {}, placeOf);
    return found;
}

} // namespace

void focusNextRegion(const QWidget& window, Way way)
{
    const auto regions = regionsOf(window);
    if (regions.isEmpty())
        return;
    const auto* focused = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        regions, [focused](const QWidget* region) { return region == focused || region->isAncestorOf(focused); });
    const auto count = regions.size();
    auto next = way == Way::Forward ? 0 : count - 1;
    if (here != regions.cend())
        next = (here - regions.cbegin() + (way == Way::Forward ? 1 : count - 1)) % count;
    firstIn(regions.at(next))->setFocus(way == Way::Forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace provost
