// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/secret_field.h"

#include "views/common/button.h"
#include "views/common/secret_clipboard.h"
#include "views/common/style_paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <memory>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr int FieldHeight = 35;
constexpr int MaxSecretLength = 4096;

} // namespace

SecretField::SecretField(const QString& name, SecretClipboard* clipboard, QWidget* parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_hold(new Button(tr("Hold to show"), "eye"_L1, Button::Kind::Default, this))
    , m_copy(new Button(tr("Copy"), "copy"_L1, Button::Kind::Primary, this))
{
    setAccessibleName(name);
    setAccessibleDescription(tr("Hidden. Copy it with the button beside it."));
    setMinimumHeight(FieldHeight);
    m_hold->setObjectName(u"holdToShow"_s);
    m_copy->setObjectName(u"copySecret"_s);
    m_copy->setAccessibleName(tr("Copy: %1").arg(name));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addStretch(1);
    layout->addWidget(m_hold);
    layout->addWidget(m_copy);
    connect(m_hold, &Button::pressed, this, [this] { setRevealed(true); });
    connect(m_hold, &Button::released, this, [this] { setRevealed(false); });
    connect(m_copy, &Button::clicked, this, [this] {
        m_clipboard->copy(m_secret);
        Q_EMIT copied();
    });
}

void SecretField::setSecret(Secret secret, int publicLength)
{
    m_secret = std::move(secret);
    m_publicLength = publicLength;
    m_hold->setEnabled(!m_secret.isEmpty());
    m_copy->setEnabled(!m_secret.isEmpty());
    update();
}

void SecretField::wipe()
{
    setSecret({}, 0);
}

void SecretField::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const QRect field = fieldRect();
    paint::box(painter, field, metrics::Radius - 1, theme.color(Role::Base), theme.color(Role::Line));
    const QRect inner = field.adjusted(13, 0, -13, 0);
    painter.setFont(monoFont());
    painter.setPen(theme.color(Role::Text));
    QString shown = QString::fromUtf8(m_secret.expose());
    if (!m_revealed) {
        for (qsizetype at = m_publicLength; at < shown.size(); ++at)
            shown[at] = u'•';
    }
    const QString fitting =
        painter.fontMetrics().elidedText(shown, m_revealed ? Qt::ElideMiddle : Qt::ElideNone, inner.width());
    painter.setClipRect(inner);
    const Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter; // a token reads from left to right in every language
    painter.drawText(inner, align.toInt() | Qt::TextSingleLine, fitting);
    shown.fill(u'\0');
}

bool SecretField::event(QEvent* event)
{
    // Whatever takes the hand off the button hides the secret again.
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        setRevealed(false);
    return QWidget::event(event);
}

void SecretField::setRevealed(bool revealed)
{
    m_revealed = revealed;
    m_hold->setIconName(revealed ? "eye-off"_L1 : "eye"_L1);
    update();
}

QRect SecretField::fieldRect() const
{
    const int buttons = m_hold->width() + m_copy->width() + 2 * metrics::Gap8;
    const QRect field(0, (height() - FieldHeight) / 2, width() - buttons, FieldHeight);
    return QStyle::visualRect(layoutDirection(), rect(), field);
}

SecretEdit::SecretEdit(const QString& accessibleName, QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setEchoMode(QLineEdit::Password);
    setMaxLength(MaxSecretLength);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

Secret SecretEdit::take()
{
    QString typed = text();
    QByteArray bytes = typed.trimmed().toUtf8();
    setText(QString(typed.size(), u'•')); // the field's own buffer is overwritten before it is let go
    clear();
    typed.fill(u'\0');
    return Secret::take(std::move(bytes));
}

void SecretEdit::putBack(const Secret& secret)
{
    QString text = QString::fromUtf8(secret.expose());
    setText(text);
    text.fill(u'\0');
}

std::any SecretEdit::leave()
{
    return text().isEmpty() ? std::any() : std::make_shared<Secret>(take());
}

void SecretEdit::resume(const std::any& begun)
{
    putBack(*std::any_cast<std::shared_ptr<Secret>>(begun));
}

} // namespace provost
