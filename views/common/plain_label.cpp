// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/plain_label.h"

#include "views/common/text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace provost {

namespace {

constexpr qsizetype MaxLength = 4096;

Role roleOf(PlainLabel::Ink ink)
{
    switch (ink) {
    case PlainLabel::Ink::Text:
        return Role::Text;
    case PlainLabel::Ink::Mute:
        return Role::Mute;
    case PlainLabel::Ink::Accent:
        return Role::AccentStrong;
    case PlainLabel::Ink::Ok:
        return Role::Ok;
    case PlainLabel::Ink::Warn:
        return Role::Warn;
    case PlainLabel::Ink::Bad:
        return Role::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

PlainLabel* PlainLabel::mute(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setInk(Ink::Mute);
    return label;
}

PlainLabel* PlainLabel::heading(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setLook(Type::Heading, Weight::Bold);
    return label;
}

void PlainLabel::setText(const QString& text)
{
    QLabel::setText(plainText(text, MaxLength, m_fit == Fit::Wrap));
    updateToolTip();
}

void PlainLabel::setFit(Fit fit)
{
    m_fit = fit;
    setWordWrap(fit == Fit::Wrap);
    setText(text());
    updateGeometry();
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void PlainLabel::setLook(Type type, Weight weight)
{
    setFont(uiFont(type, weight));
}

void PlainLabel::setMono()
{
    setFont(monoFont());
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

QSize PlainLabel::minimumSizeHint() const
{
    if (m_fit == Fit::Wrap)
        return QLabel::minimumSizeHint();
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    const bool selectable = textInteractionFlags() != Qt::NoTextInteraction;
    if (m_fit == Fit::Wrap || selectable) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect rect = contentsRect();
    const int flags = QStyle::visualAlignment(layoutDirection(), alignment()).toInt() | Qt::TextSingleLine;
    style()->drawItemText(&painter, rect, flags, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, rect.width()), foregroundRole());
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyInk();
    if (event->type() == QEvent::FontChange)
        updateToolTip();
}

void PlainLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void PlainLabel::applyInk()
{
    if (m_ink == Ink::Text && !testAttribute(Qt::WA_SetPalette))
        return;
    const QColor wanted = Theme::of(this).color(roleOf(m_ink));
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return;
    QPalette changed;
    changed.setResolveMask(0);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        changed.setColor(group, QPalette::WindowText, wanted);
    setPalette(changed);
}

void PlainLabel::updateToolTip()
{
    if (m_fit != Fit::Elide)
        return;
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(cut ? toolTipText(text()) : QString());
}

} // namespace provost
