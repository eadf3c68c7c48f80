// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/card.h"

#include "views/common/plain_label.h"
#include "views/common/style_paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace provost {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setFrameShape(QFrame::NoFrame);
    m_body->setContentsMargins(15, 12, 15, 12);
    m_body->setSpacing(metrics::Gap8);
    if (!title.isEmpty())
        m_body->addWidget(PlainLabel::heading(title, this));
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    paint::box(painter, rect(), metrics::CardRadius, theme.color(Role::Base), theme.color(Role::Line));
}

} // namespace provost
