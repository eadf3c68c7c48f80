// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/regions.h"

#include "views/common/inspector.h"
#include "views/common/message_bar.h"
#include "views/common/navigation_sidebar.h"
#include "views/common/page_header.h"
#include "views/common/table.h"

#include <QApplication>
#include <QLayout>

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

void addStops(QWidget* widget, QList<QWidget*>& stops);

void addStops(const QLayout& layout, QList<QWidget*>& stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        auto* item = layout.itemAt(i);
        if (auto* widget = item->widget())
            addStops(widget, stops);
        else if (const auto* inner = item->layout())
            addStops(*inner, stops);
    }
}

void addStops(QWidget* widget, QList<QWidget*>& stops)
{
    if (!widget->isVisible() || stops.contains(widget))
        return;
    if (canHaveFocus(widget) || widget == QApplication::focusWidget())
        stops.append(widget);
    if (const auto* layout = widget->layout())
        addStops(*layout, stops);
    const auto others = widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* other : others) {
        if (!other->isWindow() && !(widget->layout() && widget->layout()->indexOf(other) >= 0))
            addStops(other, stops);
    }
}

} // namespace

void focusNextStop(const QWidget& window, Way way)
{
    QList<QWidget*> stops;
    const auto parts = window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* part : parts)
        addStops(part, stops);
    const auto count = stops.size();
    if (count == 0)
        return;
    const auto here = stops.indexOf(QApplication::focusWidget());
    const auto step = way == Way::Forward ? 1 : count - 1;
    const auto next = here < 0 ? (way == Way::Forward ? 0 : count - 1) : (here + step) % count;
    stops.at(next)->setFocus(way == Way::Forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

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
