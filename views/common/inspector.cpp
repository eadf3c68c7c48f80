// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/inspector.h"

#include "views/common/pill.h"
#include "views/common/selectable_label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

Inspector::Inspector(const QString& accessibleName, QWidget* parent)
    : ScrollRoom(parent)
    , m_title(PlainLabel::heading({}, this))
    , m_subtitle(new SelectableLabel({}, this))
    , m_pill(new Pill({}, Tone::Neutral, {}, this))
    , m_body(new QVBoxLayout)
{
    setAccessibleName(accessibleName);
    setFixedWidth(metrics::InspectorWidth);
    setSides(0, 1); // the hairline
    viewport()->setAutoFillBackground(false);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_subtitle->setObjectName(u"inspectorSubtitle"_s);
    m_subtitle->setInk(PlainLabel::Ink::Mute);
    m_pill->setObjectName(u"inspectorPill"_s);
    m_pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a long title gives way

    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Gap8);
    head->addWidget(m_title);
    head->addWidget(m_pill, 0, Qt::AlignTop);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(marginsWithGutter(metrics::Gap16, 14));
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

void Inspector::setHead(const QString& title, const TimedText& subtitle, const QString& pill, Tone tone)
{
    setHead(title, QString(), pill, tone);
    m_subtitle->setTimedText(subtitle);
    m_subtitle->show();
}

QSize Inspector::sizeHint() const
{
    return {metrics::InspectorWidth, 400};
}

bool Inspector::event(QEvent* event)
{
    // A scroll area's paintEvent() is its viewport's; the hairline stands outside of that.
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        const int edge = isRightToLeft() ? width() - 1 : 0;
        painter.fillRect(QRect(edge, 0, 1, height()), Theme::of(this).color(Role::Line));
        return true;
    }
    return ScrollRoom::event(event);
}

} // namespace provost
