// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/plain_label.h"

#include "views/common/text.h"
#include "views/common/text_direction.h"

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
    if (std::exchange(m_timed, std::nullopt)) {
        disconnect(m_scale);
        setToolTip({});
    }
    put(text);
}

void PlainLabel::setTimedText(const TimedText& text)
{
    disconnect(m_scale);
    m_timed = text;
    m_scale = text.clock.onScaleChanged(this, [this] { tellTimes(); });
    tellTimes();
}

void PlainLabel::tellTimes()
{
    put(m_timed->words(m_timed->clock()));
    updateToolTip();
}

void PlainLabel::put(const QString& text)
{
    QLabel::setText(plainSentence(text, MaxLength, m_fit == Fit::Wrap));
    updateToolTip();
}

void PlainLabel::setFit(Fit fit)
{
    m_fit = fit;
    setWordWrap(fit == Fit::Wrap);
    put(text());
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

void PlainLabel::setMono(bool mono)
{
    setFont(mono ? monoFont() : uiFont());
    if (mono)
        setLayoutDirection(Qt::LeftToRight); // what a machine reads goes from left to right in every language
    else
        unsetLayoutDirection();
}

QSize PlainLabel::sizeHint() const
{
    constexpr int widest = 480; // what is longer is broken, unless the layout has more room
    const TextLines text = lines(m_fit == Fit::Wrap ? widest : QWIDGETSIZE_MAX);
    const QMargins margins = contentsMargins();
    return {text.naturalWidth() + 1 + margins.left() + margins.right(),
            text.height() + margins.top() + margins.bottom()};
}

QSize PlainLabel::minimumSizeHint() const
{
    const int few = fontMetrics().averageCharWidth() * (m_fit == Fit::Wrap ? 12 : 4);
    return {std::min(few, sizeHint().width()), TextLines::leading(font())};
}

int PlainLabel::heightForWidth(int width) const
{
    if (m_fit == Fit::Elide)
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    // A centred label of fixed width is asked for the height at the whole width of its layout.
    const int room = std::min(width, maximumWidth()) - margins.left() - margins.right();
    return lines(room).height() + margins.top() + margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect rect = contentsRect();
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    if (m_fit == Fit::Elide) {
        painter.setLayoutDirection(layoutDirection()); // a painter begins with that of the application
        const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), alignment());
        const bool isLeftToRight = directionOf(text(), layoutDirection()) == Qt::LeftToRight;
        painter.drawText(rect, align.toInt() | Qt::TextSingleLine | (isLeftToRight ? Qt::TextForceLeftToRight : 0),
                         fontMetrics().elidedText(text(), Qt::ElideRight, rect.width() + 1));
        return;
    }
    const TextLines text = lines(rect.width());
    text.draw(painter, topLeftOf(text), formats());
}

int PlainLabel::positionAt(const QPointF& point) const
{
    const TextLines text = lines(contentsRect().width());
    return text.positionAt(point - topLeftOf(text));
}

TextLines PlainLabel::lines(int width) const
{
    return {text(), font(), width, QStyle::visualAlignment(layoutDirection(), alignment()),
            directionOf(text(), layoutDirection())};
}

QPoint PlainLabel::topLeftOf(const TextLines& lines) const
{
    const QRect rect = contentsRect();
    const int left = std::max(0, rect.height() - lines.height());
    if (alignment().testFlag(Qt::AlignVCenter))
        return {rect.left(), rect.top() + left / 2};
    return {rect.left(), rect.top() + (alignment().testFlag(Qt::AlignBottom) ? left : 0)};
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
    if (m_fit != Fit::Elide && !m_timed)
        return;
    const bool cut = m_fit == Fit::Elide && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    const auto times = m_timed ? m_timed->onHover() : QString();
    if (cut && !times.isEmpty())
        setToolTip(toolTipText(text() + u'\n' + times));
    else
        setToolTip(cut ? toolTipText(text()) : times);
}

} // namespace provost
