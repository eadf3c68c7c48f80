// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/status_line.h"

#include "views/common/icons.h"
#include "views/common/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace provost {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_truth(new PlainLabel({}, this))
    , m_hint(new PlainLabel({}, this))
{
    setFixedHeight(26);
    m_truth->setObjectName(u"statusTruth"_s);
    m_hint->setObjectName(u"statusHint"_s);
    for (auto* label : {m_truth, m_hint}) {
        label->setLook(Type::Caption);
        label->setInk(PlainLabel::Ink::Mute);
        label->setFit(PlainLabel::Fit::Elide);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Gap16, 1, metrics::Gap16, 0);
    layout->setSpacing(metrics::Gap4);
    layout->addWidget(m_icon);
    layout->addWidget(m_truth, 1);
    layout->addWidget(m_hint);
    renderIcon();
}

void StatusLine::setTruth(const TimedText& text, Tone tone)
{
    m_tone = tone;
    m_truth->setTimedText(text);
    m_truth->setInk(tone == Tone::Bad    ? PlainLabel::Ink::Bad
                    : tone == Tone::Warn ? PlainLabel::Ink::Warn
                                         : PlainLabel::Ink::Mute);
    renderIcon();
}

void StatusLine::setHint(const QString& text)
{
    m_hint->setText(text);
    m_hint->updateGeometry();
}

QString StatusLine::truth() const
{
    return m_truth->text();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::of(this).color(Role::Line));
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renderIcon();
}

void StatusLine::renderIcon()
{
    const bool alarm = m_tone == Tone::Warn || m_tone == Tone::Bad;
    const Theme& theme = Theme::of(this);
    m_icon->setPixmap(iconPixmap(alarm ? "triangle-alert"_L1 : "refresh-cw"_L1, 12,
                                 alarm ? theme.ink(m_tone) : theme.color(Role::Mute), devicePixelRatioF()));
}

} // namespace provost
