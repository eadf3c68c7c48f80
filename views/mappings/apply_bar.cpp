// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/mappings/apply_bar.h"

#include "model/items/words.h"
#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace provost {
ApplyBar::ApplyBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel({}, this))
    , m_discard(new Button(tr("Discard"), "undo-2"_L1))
    , m_apply(new Button({}, {}, Button::Kind::Primary))
{
    setObjectName("applyBar"_L1);
    m_text->setObjectName("applyText"_L1);
    m_text->setLook(Type::Body, Weight::Strong);
    m_discard->setObjectName("discard"_L1);
    m_apply->setObjectName("apply"_L1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Gap16, metrics::Gap8, metrics::Gap16, metrics::Gap8);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_apply);
    connect(m_discard, &Button::clicked, this, &ApplyBar::discardChosen);
    connect(m_apply, &Button::clicked, this, &ApplyBar::applyChosen);
    renderIcon();
    hide();
}

void ApplyBar::setChanges(int changes, std::optional<qint64> people, bool asks, const QString& barred)
{
    m_barred = barred;
    m_isKnown = people.has_value();
    m_text->setText(tr("%n change(s) not applied", nullptr, changes));
    const int count = int(people.value_or(0));
    if (!people)
        m_apply->setText(tr("Apply"));
    else if (asks)
        m_apply->setText(words::grouped(tr("Apply to %n user(s)…", nullptr, count), count));
    else
        m_apply->setText(words::grouped(tr("Apply to %n user(s)", nullptr, count), count));
    updateApply();
    setVisible(changes > 0);
}

void ApplyBar::setBusy(bool busy)
{
    m_busy = busy;
    updateApply();
    m_discard->setEnabled(!m_busy);
}

void ApplyBar::updateApply()
{
    m_apply->setEnabled(m_isKnown && !m_busy && m_barred.isEmpty());
    setHover(*m_apply, m_barred);
}

void ApplyBar::renderIcon()
{
    constexpr int size = 16;
    m_icon->setPixmap(iconPixmap("circle-dot"_L1, size, Theme::of(this).color(Role::Text), devicePixelRatioF()));
}

void ApplyBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        renderIcon();
    QWidget::changeEvent(event);
}

void ApplyBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::WarnBg));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Role::Line));
}

} // namespace provost
