// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/request_chart.h"

#include "model/items/words.h"
#include "views/common/style_paint.h"
#include "views/common/text.h"
#include "views/common/timed_text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int barsHeight = 56;
constexpr int captionHeight = 18;
/// Less would not be seen, and somebody who looks for a single refusal would believe that there is none.
constexpr qreal leastHeight = 2;
constexpr float barStrength = 0.6F;

/// What `ink` of that strength is on the ground, as an opaque color.
QColor mixed(const QColor& ink, const QColor& ground, float strength)
{
    const auto part = [strength](float of, float on) { return of * strength + on * (1 - strength); };
    return QColor::fromRgbF(part(ink.redF(), ground.redF()), part(ink.greenF(), ground.greenF()),
                            part(ink.blueF(), ground.blueF()));
}

qreal heightOf(qint64 value, qint64 most, qreal room)
{
    if (value <= 0)
        return 0;
    return std::max(leastHeight, room * static_cast<qreal>(value) / static_cast<qreal>(most));
}

} // namespace

RequestChart::RequestChart(Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
{
    setObjectName(u"requestChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Requests and refusals over time"));
    m_clock.onScaleChanged(this, [this] { tell(); });
    tell();
}

void RequestChart::setCounts(const TimeSteps& steps, const QList<RequestCount>& counts)
{
    if (m_anchor < 0)
        m_cursor = m_steps == steps ? m_cursor : -1;
    m_steps = steps;
    m_counts = counts;
    m_note.clear();
    tell();
}

void RequestChart::setNote(const QString& note)
{
    m_note = note;
    tell();
}

void RequestChart::setStretch(std::optional<TimeStretch> stretch)
{
    m_stretch = std::move(stretch);
    tell();
}

QSize RequestChart::sizeHint() const
{
    return {600, metrics::Gap12 + barsHeight + captionHeight + metrics::Gap4};
}

QSize RequestChart::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

QRect RequestChart::room() const
{
    return rect().adjusted(metrics::Gap16, metrics::Gap12, -metrics::Gap16, -captionHeight - metrics::Gap4);
}

QRectF RequestChart::column(const Span& span) const
{
    const QRect inside = room();
    const qreal width = static_cast<qreal>(inside.width()) / std::max(1, m_steps.count);
    const qreal length = width * (span.last - span.first + 1);
    const qreal offset = width * span.first;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal left = mirrored ? inside.right() + 1 - offset - length : inside.left() + offset;
    return {left, static_cast<qreal>(inside.top()), length, static_cast<qreal>(inside.height())};
}

int RequestChart::barAt(const QPoint& point) const
{
    const QRect inside = room();
    if (m_steps.count == 0 || inside.width() <= 0)
        return -1;
    const int across = layoutDirection() == Qt::RightToLeft ? inside.right() - point.x() : point.x() - inside.left();
    return std::clamp(across * m_steps.count / inside.width(), 0, m_steps.count - 1);
}

RequestChart::Span RequestChart::brushed() const
{
    if (m_anchor < 0 || m_cursor < 0)
        return {m_cursor, m_cursor};
    return {std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor)};
}

RequestChart::Span RequestChart::chosen() const
{
    if (!m_stretch || m_steps.count == 0)
        return {};
    const int first = m_stretch->from < m_steps.from ? 0 : m_steps.indexOf(m_stretch->from);
    const auto until = m_stretch->until.addMSecs(-1);
    const int last = until >= m_steps.until() ? m_steps.count - 1 : m_steps.indexOf(until);
    return first < 0 || last < first ? Span{} : Span{first, last};
}

QString RequestChart::timeText(const QDateTime& time) const
{
    const auto now = m_clock();
    const auto shown = words::shown(time, now);
    const bool isToday = shown.date() == words::shown(m_steps.until(), now).date();
    const auto format = isToday ? u"HH:mm"_s : tr("d MMM, HH:mm", "a day and a time, for QLocale: 2 Nov, 16:04");
    return QLocale().toString(shown, format) + QChar(QChar::Nbsp) + words::offset(time, now);
}

QString RequestChart::wordsOf(const Span& span) const
{
    const auto sum = sumOf(m_counts.mid(span.first, span.last - span.first + 1));
    const auto from = timeText(m_steps.beginOf(span.first));
    const auto until = timeText(m_steps.beginOf(span.last + 1));
    const auto count = words::grouped(tr("%n request(s)", nullptr, int(sum.requests)), sum.requests);
    const auto counts = tr("%1, %2 refused", "requests, count").arg(count, words::number(sum.refusals));
    if (span.first == 0 && span.last == m_steps.count - 1) // its ends stand on both sides
        return counts;
    return tr("%1 to %2: %3", "two times, requests").arg(from, until, counts);
}

RequestChart::Span RequestChart::told() const
{
    if (const auto pointed = brushed(); !pointed.isEmpty())
        return pointed;
    if (const auto kept = chosen(); !kept.isEmpty())
        return kept;
    return {0, m_steps.count - 1};
}

QString RequestChart::words() const
{
    return !m_note.isEmpty() || m_counts.isEmpty() ? m_note : wordsOf(told());
}

void RequestChart::tell()
{
    setAccessibleDescription(
        u"%1. %2"_s.arg(words(), tr("Arrow keys move, with Shift they choose a stretch of time, Return shows its "
                                    "requests, Escape shows all.")));
    const bool isEmpty = !m_note.isEmpty() || m_counts.isEmpty();
    const auto span = isEmpty ? Span() : told();
    setToolTip(isEmpty
                   ? QString()
                   : TimedText{m_clock, {}, {m_steps.beginOf(span.first), m_steps.beginOf(span.last + 1)}}.onHover());
    update();
}

void RequestChart::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_note.isEmpty() && !m_counts.isEmpty()) {
        paintBars(painter);
        paintCaption(painter);
    } else {
        painter.setFont(uiFont());
        painter.setPen(theme.color(Role::Mute));
        painter.drawText(rect().adjusted(metrics::Gap16, 0, -metrics::Gap16, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_note);
    }
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(painter, rect(), metrics::Radius, theme.color(Role::Accent), theme.color(Role::Base));
}

void RequestChart::paintBars(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    for (const auto& [span, edge] : {std::pair{chosen(), true}, std::pair{brushed(), m_anchor >= 0}}) {
        if (span.isEmpty())
            continue;
        const QRectF ground = column(span).adjusted(0, -metrics::Gap4, 0, 0);
        painter.fillRect(ground, theme.color(Role::AccentBg));
        if (edge) {
            painter.fillRect(QRectF(ground.left(), ground.top(), 1, ground.height()), theme.color(Role::Accent));
            painter.fillRect(QRectF(ground.right() - 1, ground.top(), 1, ground.height()), theme.color(Role::Accent));
        }
    }
    // Upright and opaque, so that Qt fills them at once: it wakes threads of its own for what it has to blend.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor ink = mixed(theme.color(Role::Accent), theme.color(Role::Base), barStrength);
    const auto busiest = std::ranges::max(m_counts, {}, &RequestCount::requests).requests;
    for (int index = 0; index < m_counts.size() && busiest > 0; ++index) {
        const auto& count = m_counts.at(index);
        const QRectF all = column({index, index});
        const qreal gap = all.width() > 4 ? 1 : 0;
        const QRectF bar = all.adjusted(0, all.height() - heightOf(count.requests, busiest, all.height()), -gap, 0);
        painter.fillRect(bar, ink);
        const qreal refused = heightOf(count.refusals, busiest, all.height());
        painter.fillRect(bar.adjusted(0, bar.height() - refused, 0, 0), theme.color(Role::Bad));
    }
    painter.restore();
    const QRect inside = room();
    painter.fillRect(QRect(inside.left(), inside.bottom() + 1, inside.width(), 1), theme.color(Role::Line));
}

void RequestChart::paintCaption(QPainter& painter) const
{
    const QRect inside = room();
    const QRect line(inside.left(), inside.bottom() + 2, inside.width(), captionHeight);
    const auto from = timeText(m_steps.from);
    const auto until = timeText(m_steps.until());
    painter.setFont(uiFont(Type::Caption));
    const QFontMetrics width(painter.font());
    const int margin = std::max(width.horizontalAdvance(from), width.horizontalAdvance(until)) + metrics::Gap12;
    painter.setPen(Theme::of(this).color(Role::Mute));
    const auto aligned = [this](Qt::Alignment side) {
        return QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter).toInt() | Qt::TextSingleLine;
    };
    painter.drawText(line, aligned(Qt::AlignLeft), from);
    painter.drawText(line, aligned(Qt::AlignRight), until);
    const QRect middle = line.adjusted(margin, 0, -margin, 0);
    painter.setPen(Theme::of(this).color(Role::Text));
    painter.drawText(middle, Qt::AlignCenter | Qt::TextSingleLine,
                     width.elidedText(words(), Qt::ElideRight, middle.width()));
}

void RequestChart::moveTo(int bar, bool extend)
{
    if (m_steps.count == 0)
        return;
    if (extend && m_anchor < 0)
        m_anchor = m_cursor < 0 ? bar : m_cursor;
    if (!extend)
        m_anchor = -1;
    m_cursor = std::clamp(bar, 0, m_steps.count - 1);
    tell();
}

void RequestChart::choose(const Span& span)
{
    m_anchor = -1;
    if (span.isEmpty())
        return;
    m_stretch = TimeStretch{m_steps.beginOf(span.first), m_steps.beginOf(span.last + 1)};
    tell();
    Q_EMIT stretchChosen(*m_stretch);
}

void RequestChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_counts.isEmpty())
        return;
    m_cursor = m_anchor = barAt(event->position().toPoint());
    tell();
}

void RequestChart::mouseMoveEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position().toPoint());
    if (bar == m_cursor || m_counts.isEmpty())
        return;
    m_cursor = bar;
    tell();
}

void RequestChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_anchor >= 0)
        choose(brushed());
}

void RequestChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (m_anchor < 0 && !hasFocus()) {
        m_cursor = -1;
        tell();
    }
}

void RequestChart::keyPressEvent(QKeyEvent* event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int here = m_cursor < 0 ? m_steps.count : m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(here - forward, extend);
        break;
    case Qt::Key_Right:
        moveTo(here + forward, extend);
        break;
    case Qt::Key_Home:
        moveTo(0, extend);
        break;
    case Qt::Key_End:
        moveTo(m_steps.count - 1, extend);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(brushed());
        break;
    case Qt::Key_Escape:
        m_anchor = -1;
        if (m_stretch)
            Q_EMIT stretchCleared();
        else
            QWidget::keyPressEvent(event);
        tell();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RequestChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_cursor < 0 && event->reason() != Qt::MouseFocusReason)
        moveTo(m_steps.count - 1, false);
}

void RequestChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_anchor = m_cursor = -1;
    tell();
}

} // namespace provost
