// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/plain_label.h"

#include "views/common/text.h"
#include "views/common/text_lines.h"

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
    setTextInteractionFlags(Qt::NoTextInteraction);
    setForegroundRole(QPalette::WindowText); // on the ground of a list too
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
    QLabel::setText(plainSentence(text, MaxLength, m_fit == Fit::Wrap));
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
    setLayoutDirection(Qt::LeftToRight); // what a machine reads goes from left to right in every language
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

QSize PlainLabel::sizeHint() const
{
    if (drawnByQt())
        return QLabel::sizeHint();
    constexpr int widest = 480; // what is longer is broken, unless the layout has more room
    const int room = m_fit == Fit::Wrap ? widest : QWIDGETSIZE_MAX;
    const TextLines lines(text(), font(), room, alignment(), layoutDirection());
    const QMargins margins = contentsMargins();
    return {lines.naturalWidth() + 1 + margins.left() + margins.right(),
            lines.height() + margins.top() + margins.bottom()};
}

QSize PlainLabel::minimumSizeHint() const
{
    if (drawnByQt() && m_fit == Fit::Wrap)
        return QLabel::minimumSizeHint();
    const int few = fontMetrics().averageCharWidth() * (m_fit == Fit::Wrap ? 12 : 4);
    return {std::min(few, sizeHint().width()), TextLines::leading(font())};
}

int PlainLabel::heightForWidth(int width) const
{
    if (drawnByQt() || m_fit == Fit::Elide)
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    // A centred label of fixed width is asked for the height at the whole width of its layout.
    const int room = std::min(width, maximumWidth()) - margins.left() - margins.right();
    return TextLines(text(), font(), room, alignment(), layoutDirection()).height() + margins.top() + margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (drawnByQt()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect rect = contentsRect();
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    if (m_fit == Fit::Elide) {
        painter.drawText(rect, align.toInt() | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, rect.width() + 1));
        return;
    }
    const TextLines lines(text(), font(), rect.width(), align, layoutDirection());
    int top = rect.top();
    if (align.testFlag(Qt::AlignVCenter))
        top += std::max(0, (rect.height() - lines.height()) / 2);
    else if (align.testFlag(Qt::AlignBottom))
        top += std::max(0, rect.height() - lines.height());
    lines.draw(painter, {rect.left(), top});
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
