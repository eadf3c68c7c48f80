// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/style.h"

#include "views/common/icons.h"
#include "views/common/style_paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr int ScrollBarWidth = 10;
constexpr int TabHeight = 31;
constexpr int ComboArrowWidth = 32;

template <class T>
const T& as(const QStyleOption* option)
{
    return *qstyleoption_cast<const T*>(option);
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    constexpr int padding = 25; // 12 on each side, and what a glyph hangs over
    constexpr int shortcutGap = 24;
    const bool hasMore = item.text.contains(u'\t') || item.menuItemType == QStyleOptionMenuItem::SubMenu;
    const int shortcut = hasMore ? shortcutGap : 0;
    return {contents.width() + padding + paint::menuMarkWidth(item) + shortcut, std::max(contents.height() + 10, 28)};
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 15;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::Gap8;
    case PM_TabBarTabHSpace:
        return paint::tabGap(widget);
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return metrics::Gap4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LineEditIconSize:
        return 14;
    case PM_LineEditIconMargin:
        return 7;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::Gap8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics::Gap16;
    case PM_HeaderMargin:
        return metrics::CellPadding;
    case PM_HeaderMarkSize:
        return 11;
    case PM_FocusFrameHMargin:
        return metrics::CellPadding - 1; // QStyledItemDelegate adds one to it
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
    case SH_Table_GridLineColor:
    case SH_ScrollBar_Transient:
        return hint == SH_Table_GridLineColor ? static_cast<int>(Theme::of(widget).color(Role::Line).rgba()) : 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_Widget_Animation_Duration:
        return m_still ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        return QSize(contents.width() + 2 * 12, std::max(metrics::ControlHeight, contents.height() + 10));
    case CT_LineEdit:
        return QSize(contents.width() + 2 * 8, std::max(metrics::ControlHeight, contents.height() + 6));
    case CT_ComboBox:
        return QSize(contents.width() + metrics::Gap12 + ComboArrowWidth,
                     std::max(metrics::ControlHeight, contents.height() + 6));
    case CT_TabBarTab:
        return QSize(contents.width(), TabHeight);
    case CT_MenuItem:
        return menuItemSize(as<QStyleOptionMenuItem>(option), contents);
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return QSize(size.width() + metrics::Gap4, std::max(size.height(), 20));
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return QSize(size.width(), std::max(size.height(), metrics::ControlHeight));
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(10, 1, -ComboArrowWidth, -1));
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, rect.adjusted(rect.width() - ComboArrowWidth, 0, 0, 0));
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar && part == SC_ScrollBarSlider) {
        const auto& bar = as<QStyleOptionSlider>(option);
        const bool horizontal = bar.orientation == Qt::Horizontal;
        const int length = horizontal ? bar.rect.width() : bar.rect.height();
        const qint64 range = qint64(bar.maximum) - bar.minimum;
        const int minimum = std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        const int slider =
            range > 0 ? std::max(minimum, static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep)))
                      : length;
        const int at =
            sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
        return horizontal ? QRect(at, 0, slider, bar.rect.height()) : QRect(0, at, bar.rect.width(), slider);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(7, 1, -7, -1);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_TabBarTabText: {
        const auto& tab = as<QStyleOptionTab>(option);
        return visualRect(tab.direction, tab.rect, tab.rect.adjusted(0, 0, -paint::tabGap(widget), 0));
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return icon("x"_L1, Role::Mute);
    case SP_MessageBoxWarning:
        return icon("triangle-alert"_L1, Role::Warn);
    case SP_MessageBoxCritical:
        return icon("circle-x"_L1, Role::Bad);
    case SP_MessageBoxInformation:
        return icon("info"_L1, Role::Accent);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        paint::button(*painter, *option, widget);
        return;
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            paint::inputPanel(*painter, *option);
        else if (qobject_cast<const QComboBox*>(widget != nullptr ? widget->parentWidget() : nullptr) == nullptr)
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameFocusRect: // each control shows its focus in its own shape
    case PE_FrameStatusBarItem:
    case PE_IndicatorTabClose:
    case PE_PanelScrollAreaCorner: // where two bars meet
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkIndicator(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioIndicator(*painter, *option);
        return;
    case PE_PanelItemViewItem:
        paint::viewItemPanel(*painter, as<QStyleOptionViewItem>(option));
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_Frame:
    case PE_FrameMenu:
        paint::box(*painter, option->rect, 0, Qt::transparent, theme.color(Role::Line));
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        paint::box(*painter, option->rect, 0, theme.color(Role::Base), theme.color(Role::Line));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.color(Role::Line));
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, "chevron-down"_L1, option->rect, 14, theme.color(Role::Text));
        return;
    case PE_IndicatorHeaderArrow:
        return; // drawn beside the label
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        paint::buttonLabel(*painter, as<QStyleOptionButton>(option), widget);
        return;
    case CE_Header: // the sort mark is drawn beside the text, within the label
        paint::headerSection(*painter, as<QStyleOptionHeader>(option));
        paint::headerLabel(*painter, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderSection:
        paint::headerSection(*painter, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderLabel:
        paint::headerLabel(*painter, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Theme::of(option->palette).color(Role::Alt));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::of(option->palette).color(Role::Line));
        return;
    case CE_MenuItem:
        paint::menuItem(*painter, as<QStyleOptionMenuItem>(option));
        return;
    case CE_TabBarTabShape:
        paint::tabShape(*painter, as<QStyleOptionTab>(option), widget);
        return;
    case CE_TabBarTabLabel:
        paint::tabLabel(*painter, as<QStyleOptionTab>(option), widget);
        return;
    case CE_ProgressBar:
        paint::progressBar(*painter, as<QStyleOptionProgressBar>(option), widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::of(option->palette).color(Role::Line));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        paint::comboBox(*painter, as<QStyleOptionComboBox>(option));
        return;
    }
    if (control == CC_ScrollBar) {
        const auto& bar = as<QStyleOptionSlider>(option);
        paint::scrollBar(*painter, bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace provost
