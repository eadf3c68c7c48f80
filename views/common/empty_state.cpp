// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/empty_state.h"

#include "views/common/button.h"
#include "views/common/plain_label.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(PlainLabel::heading({}, this))
    , m_text(PlainLabel::mute({}, this))
    , m_action(new Button({}, {}, Button::Kind::Default, this))
{
    constexpr int width = 420; // also many times the share of the space beside it
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_action->setObjectName(u"emptyAction"_s);
    m_icon->setAlignment(Qt::AlignCenter);
    for (auto* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(width);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::Gap4);
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::Gap8);
    for (auto* label : {m_title, m_text}) {
        auto* centred = new QHBoxLayout; // an aligned widget gets no more than its own idea of a width
        centred->addStretch(1);
        centred->addWidget(label, width);
        centred->addStretch(1);
        layout->addLayout(centred);
    }
    layout->addSpacing(metrics::Gap8);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_action, &Button::clicked, this, &EmptyState::actionChosen);
    m_action->hide();
}

void EmptyState::setState(QLatin1StringView iconName, const QString& title, const QString& text, const QString& action,
                          QLatin1StringView actionIcon)
{
    m_iconName = iconName;
    renderIcon();
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setIconName(actionIcon);
    m_action->setVisible(!action.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renderIcon();
}

void EmptyState::renderIcon()
{
    constexpr int size = 44;
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(iconPixmap(m_iconName, size, Theme::of(this).color(Role::Mute), devicePixelRatioF()));
}

} // namespace provost
