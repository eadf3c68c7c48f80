// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/busy_line.h"

#include "views/common/button.h"
#include "views/common/plain_label.h"

#include <QProgressBar>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr int FrameMs = 33;
constexpr double Step = FrameMs / 1400.0; // there and back in 1.4 s

} // namespace

BusyLine::BusyLine(QWidget* parent)
    : QWidget(parent)
    , m_text(PlainLabel::mute({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new Button(tr("Cancel"), {}, Button::Kind::Default, this))
{
    constexpr int barWidth = 240;
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setObjectName(u"busyText"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setFixedSize(barWidth, 8);
    m_cancel->setObjectName(u"busyCancel"_s);
    m_cancel->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::Gap8);
    layout->addStretch(1);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_text);
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_cancel, &Button::clicked, this, &BusyLine::cancelled);
}

void BusyLine::setText(const QString& text)
{
    m_text->setText(text);
    m_bar->setAccessibleDescription(text);
}

void BusyLine::setProgress(int done, int total)
{
    m_bar->setRange(0, std::max(total, 0));
    m_bar->setValue(done);
    moveOrRest();
}

void BusyLine::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void BusyLine::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    moveOrRest();
}

void BusyLine::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void BusyLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        moveOrRest();
}

void BusyLine::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_step = std::fmod(m_step + Step, 1.0);
    m_bar->setProperty("phase", 0.5 - 0.5 * std::cos(m_step * 2 * std::numbers::pi));
    m_bar->update();
}

void BusyLine::moveOrRest()
{
    const bool mayMove = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (isVisible() && m_bar->maximum() == 0 && mayMove)
        m_timer.start(FrameMs, this);
    else
        m_timer.stop();
}

} // namespace provost
