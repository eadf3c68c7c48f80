// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/inspector.h"

#include "views/common/pill.h"
#include "views/common/plain_label.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

Inspector::Inspector(const QString& accessibleName, QWidget* parent)
    : QScrollArea(parent)
    , m_title(PlainLabel::heading({}, this))
    , m_subtitle(PlainLabel::mute({}, this))
    , m_pill(new Pill({}, Tone::Neutral, {}, this))
    , m_body(new QVBoxLayout)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(metrics::InspectorWidth);
    setViewportMargins(1, 0, 0, 0); // the hairline
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_title->setFit(PlainLabel::Fit::Elide);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_subtitle->setObjectName(u"inspectorSubtitle"_s);
    m_subtitle->setSelectable(true);
    m_subtitle->setFocusPolicy(Qt::NoFocus);
    m_pill->setObjectName(u"inspectorPill"_s);

    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Gap8);
    head->addWidget(m_title);
    head->addWidget(m_pill);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::Gap16, 14, metrics::Gap16, 14);
    layout->setSpacing(metrics::Gap4);
    layout->addLayout(head);
    layout->addWidget(m_subtitle);
    layout->addSpacing(metrics::Gap4);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(metrics::Gap8);
    setWidget(content);
    m_pill->hide();
}

void Inspector::setHead(const QString& title, const QString& subtitle, const QString& pill, Tone tone)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_pill->setPill(pill, tone);
    m_pill->setVisible(!pill.isEmpty());
}

QSize Inspector::sizeHint() const
{
    return {metrics::InspectorWidth, 400};
}

void Inspector::paintEvent(QPaintEvent* event)
{
    QScrollArea::paintEvent(event);
}

} // namespace provost
