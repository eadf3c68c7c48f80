// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;

/// The strokes of Style, one function for each thing that is drawn.
namespace provost::paint {

/// Whether `widget` has the focus and the person moves it by keyboard: only then it is pointed out.
[[nodiscard]] bool showsKeyboardFocus(const QWidget* widget);
/// A box with hairline border, sharp on whole pixels.
void box(QPainter& painter, const QRectF& rect, qreal radius, const QColor& ground, const QColor& border,
         qreal borderWidth = 1.0);
/// The keyboard focus of something with a border of its own: drawn just inside `rect`.
void focusRing(QPainter& painter, const QRectF& rect, qreal radius, const QColor& outer, const QColor& inner);

void button(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void inputPanel(QPainter& painter, const QStyleOption& option);
void checkIndicator(QPainter& painter, const QStyleOption& option);
void radioIndicator(QPainter& painter, const QStyleOption& option);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option);

void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void headerLabel(QPainter& painter, const QStyleOptionHeader& option);
void viewItemPanel(QPainter& painter, const QStyleOptionViewItem& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
/// Room for marks and icons before the titles of a menu: none where no entry has one.
[[nodiscard]] int menuMarkWidth(const QStyleOptionMenuItem& option);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);
/// The room between the title of a tab and the next one, in pixels. A bar that is too narrow for its titles asks for
/// less of it by its property "tabGap".
inline constexpr int TabGap = metrics::Gap12;
[[nodiscard]] int tabGap(const QWidget* bar);
void tabShape(QPainter& painter, const QStyleOptionTab& option, const QWidget* bar);
void tabLabel(QPainter& painter, const QStyleOptionTab& option, const QWidget* bar);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option, const QWidget* widget);

} // namespace provost::paint
