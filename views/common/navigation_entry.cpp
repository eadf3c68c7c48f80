// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/navigation_entry.h"

#include "model/items/words.h"
#include "views/common/icons.h"
#include "views/common/pill.h"
#include "views/common/style_paint.h"
#include "views/common/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr int EntryPadding = 10;
constexpr int EntryIconSize = 16;
constexpr int EntryIconGap = 9;

int alignLeft(Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter).toInt() | Qt::TextSingleLine;
}

int alignRight(Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter).toInt() | Qt::TextSingleLine;
}

} // namespace

NavigationEntry::NavigationEntry(const QString& id, const QString& label, QLatin1StringView iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_iconName(iconName)
{
    setObjectName(u"nav."_s + id);
    setText(label);
    setCheckable(true);
    setAutoExclusive(false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateAccessibleText();
}

void NavigationEntry::setCount(std::optional<qint64> count)
{
    m_count = count;
    updateAccessibleText();
    update();
}

void NavigationEntry::setBadge(int number, Tone tone, const QString& meaning)
{
    m_badge = number;
    m_badgeTone = tone;
    m_badgeMeaning = meaning;
    updateAccessibleText();
    update();
}

void NavigationEntry::updateAccessibleText()
{
    setAccessibleName(text());
    if (m_badge > 0)
        setAccessibleDescription(m_badgeMeaning);
    else
        setAccessibleDescription(m_count ? words::number(*m_count) : QString());
}

void NavigationEntry::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const bool on = isChecked();
    if (on)
        paint::box(painter, rect(), metrics::Radius, theme.color(Role::AccentBg), Qt::transparent, 0);
    else if (underMouse())
        paint::box(painter, rect(), metrics::Radius, theme.touched(), Qt::transparent, 0);
    if (paint::showsKeyboardFocus(this))
        paint::box(painter, rect(), metrics::Radius, Qt::transparent, theme.color(Role::Accent), 1.5);

    const QColor ink = theme.color(on ? Role::AccentStrong : Role::Text);
    const QFont font = uiFont(Type::Body, on ? Weight::Strong : Weight::Regular);
    QRect inner = rect().adjusted(EntryPadding, 0, -EntryPadding, 0);
    const QRect iconRect(inner.left(), inner.top(), EntryIconSize, inner.height());
    paintIcon(painter, m_iconName, QStyle::visualRect(layoutDirection(), inner, iconRect), EntryIconSize, ink);
    inner = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(EntryIconSize + EntryIconGap, 0, 0, 0));

    int taken = 0;
    if (m_badge > 0) {
        const QString number = words::number(m_badge);
        taken = Pill::widthFor(number);
        const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                                QSize(taken, inner.height()), inner);
        Pill::paint(painter, place, number, m_badgeTone, {}, theme, layoutDirection());
    } else if (m_count) {
        painter.setFont(font);
        painter.setPen(theme.color(Role::MuteStrong));
        taken = painter.fontMetrics().horizontalAdvance(words::number(*m_count));
        painter.drawText(inner, alignRight(layoutDirection()), words::number(*m_count));
    }
    const QRect words =
        QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, taken > 0 ? -taken - 6 : 0, 0));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(words, alignLeft(layoutDirection()),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));
}

void NavigationEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

ServerCard::ServerCard(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"serverCard"_s);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ServerCard::setServer(const QString& name, const QString& detail, Tone tone, const QString& state)
{
    setText(plainText(name, 120));
    setShortcut({}); // "&" is a letter like any other in a name
    m_detail = plainText(detail, 200);
    m_tone = tone;
    setAccessibleName(tr("Server: %1").arg(isolated(name)));
    setAccessibleDescription(tr("%1. %2", "state of the server, its user").arg(state, isolated(detail)));
    setToolTip(toolTipText(u"%1\n%2\n%3"_s.arg(text(), state, m_detail)));
    update();
}

void ServerCard::paintEvent(QPaintEvent*)
{
    constexpr int dotSize = 8;
    constexpr int dotGap = 7;
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const QColor ground = theme.color(underMouse() ? Role::Alt : Role::Base);
    paint::box(painter, rect(), metrics::Radius, ground, theme.color(Role::Line));
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(painter, rect(), metrics::Radius, theme.color(Role::Accent), theme.color(Role::AccentBg));
    const QRect inner = rect().adjusted(11, 8, -11, -8);
    const Qt::LayoutDirection direction = layoutDirection();
    const QRect chevrons(inner.right() - 13, inner.top(), 14, inner.height());
    paintIcon(painter, "chevrons-up-down"_L1, QStyle::visualRect(direction, inner, chevrons), 14,
              theme.color(Role::Text));
    const QRect words = inner.adjusted(0, 0, -20, 0);
    const QRect first(words.left(), words.top(), words.width(), words.height() / 2);
    const QRect second(words.left(), first.bottom() + 2, words.width(), words.height() / 2);
    const QRect dot(first.left(), first.center().y() - dotSize / 2 + 1, dotSize, dotSize);
    Dot::paint(painter, QStyle::visualRect(direction, inner, dot), m_tone, theme);
    const QRect name = QStyle::visualRect(direction, inner, first.adjusted(dotSize + dotGap, 0, 0, 0));
    painter.setFont(uiFont(Type::Body, Weight::Bold));
    painter.setPen(theme.color(Role::Text));
    painter.drawText(name, alignLeft(direction),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width() + 1));
    painter.setFont(uiFont(Type::Caption));
    painter.setPen(theme.color(Role::Mute));
    painter.drawText(QStyle::visualRect(direction, inner, second), alignLeft(direction),
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, second.width() + 1));
}

} // namespace provost
