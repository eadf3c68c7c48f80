// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/page_header.h"

#include "views/common/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace provost {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, this))
    , m_chips(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    setFixedHeight(metrics::PageHeaderHeight);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setLook(Type::Title, Weight::Bold);
    m_title->setFit(PlainLabel::Fit::Elide);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // long chips give way
    m_chips->setSpacing(metrics::Gap8);
    m_actions->setSpacing(metrics::Gap8);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Gap16, 0, metrics::Gap16, 1);
    layout->setSpacing(metrics::Gap12);
    layout->addWidget(m_title);
    layout->addLayout(m_chips);
    layout->addStretch(1);
    layout->addLayout(m_actions);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::addChip(QWidget* chip)
{
    m_chips->addWidget(chip);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).color(Role::Line));
}

} // namespace provost
