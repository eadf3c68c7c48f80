// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/message_bar.h"

#include "model/domain/error.h"
#include "model/domain/shown_text.h"
#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/error_text.h"
#include "views/common/flow_layout.h"
#include "views/common/plain_label.h"
#include "views/common/style_paint.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

QLatin1StringView iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return "info"_L1;
    case Tone::Ok:
        return "circle-check"_L1;
    case Tone::Warn:
        return "triangle-alert"_L1;
    case Tone::Bad:
        return "circle-x"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel({}, this))
    , m_copy(new Button(tr("Copy details"), "copy"_L1, Button::Kind::Default, this))
    , m_action(new Button({}, {}, Button::Kind::Default, this))
    , m_close(Button::iconOnly(tr("Close this message"), "x"_L1, this))
    , m_buttons(new QWidget(this))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_text->setObjectName(u"messageText"_s);
    m_copy->setObjectName(u"messageCopyDetails"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    auto* buttons = new FlowLayout(m_buttons);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_action);
    m_content->setSpacing(metrics::Gap8);
    m_content->addWidget(m_text, 1);
    m_content->addWidget(m_buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Gap16, metrics::Gap8, metrics::Gap16, metrics::Gap8 + 1);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_icon);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_close);
    connect(m_copy, &Button::clicked, this, &MessageBar::copyDetails);
    connect(m_action, &Button::clicked, this, &MessageBar::actionChosen);
    connect(m_close, &Button::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void MessageBar::showMessage(Tone tone, const QString& text, const QString& action, const QString& details)
{
    m_tone = tone;
    m_details = details;
    m_text->setText(text);
    setAccessibleName(plainSentence(text)); // what is announced
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_copy->setVisible(!details.isEmpty());
    m_copy->setIconName("copy"_L1);
    m_copy->setText(tr("Copy details"));
    renderIcon();
    show();
    placeButtons(width());
    update();
    announce(*this);
}

void MessageBar::showError(const Error& error, const QString& action)
{
    const ErrorText words = errorText(error);
    showMessage(Tone::Bad, tr("%1 %2", "what happened, what to do").arg(words.happened, words.todo), action,
                errorDetails(error));
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::setRounded(bool rounded)
{
    m_rounded = rounded;
    const int side = rounded ? metrics::Gap12 : metrics::Gap16;
    m_content->setDirection(QBoxLayout::TopToBottom); // its place is narrow until it is known
    layout()->setContentsMargins(side, metrics::Gap8, rounded ? metrics::Gap8 : side,
                                 metrics::Gap8 + (rounded ? 0 : 1));
}

std::optional<MessageBar::Said> MessageBar::said() const
{
    return isHidden() ? std::nullopt : std::optional(Said{m_tone, m_text->text(), m_action->text(), m_details});
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    if (m_rounded) {
        paint::box(painter, rect(), metrics::CardRadius, theme.ground(m_tone), Qt::transparent, 0);
        return;
    }
    painter.fillRect(rect(), theme.ground(m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Line));
}

void MessageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renderIcon();
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeButtons(event->size().width());
}

void MessageBar::placeButtons(int width)
{
    constexpr int readable = 260;
    int buttons = 0;
    for (const auto* button : {m_copy, m_action, m_close})
        buttons += button->isHidden() ? 0 : button->sizeHint().width() + metrics::Gap8;
    const bool isBeside = width >= readable + buttons;
    m_content->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_content->setAlignment(m_buttons, isBeside ? Qt::AlignVCenter : Qt::Alignment());
    m_buttons->setSizePolicy(isBeside ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_buttons->setVisible(!m_copy->isHidden() || !m_action->isHidden());
}

void MessageBar::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_details);
    m_copy->setIconName("check"_L1);
    m_copy->setText(tr("Copied"));
}

void MessageBar::renderIcon()
{
    const Theme& theme = Theme::of(this);
    const QColor ink = m_tone == Tone::Neutral ? theme.color(Role::Text) : theme.ink(m_tone);
    m_icon->setPixmap(iconPixmap(iconOf(m_tone), 16, ink, devicePixelRatioF()));
}

} // namespace provost
