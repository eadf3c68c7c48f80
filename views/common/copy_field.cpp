// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/copy_field.h"

#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr int ConfirmMs = 2000;

/// A read-only field that ends in "…" where its text does not fit, until it is entered to be read or selected.
class ElidingEdit : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QStyleOptionFrame option;
        initStyleOption(&option);
        const QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(2, 0, -2, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        painter.setPen(palette().color(QPalette::Text));
        const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(room, align.toInt() | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

} // namespace

CopyField::CopyField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_field(new ElidingEdit(this))
    , m_button(Button::iconOnly({}, "copy"_L1, this))
    , m_confirmation(new QTimer(this))
{
    m_field->setObjectName(u"value"_s);
    m_field->setReadOnly(true);
    m_field->setAccessibleName(name);
    m_button->setObjectName(u"copy"_s);
    m_confirmation->setSingleShot(true);
    m_confirmation->setInterval(ConfirmMs);
    setMono(true);
    confirm(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    connect(m_button, &Button::clicked, this, &CopyField::copy);
    connect(m_confirmation, &QTimer::timeout, this, [this] { confirm(false); });
}

void CopyField::setValue(const QString& value)
{
    m_value = value;
    m_field->setText(plainText(value, 2048));
    m_field->setCursorPosition(0);
    setHover(*m_field, value);
    m_button->setEnabled(!value.isEmpty());
}

void CopyField::setMono(bool mono)
{
    m_field->setFont(mono ? monoFont() : uiFont());
    if (mono) // what a machine reads goes from left to right in every language
        m_field->setLayoutDirection(Qt::LeftToRight);
    else
        m_field->unsetLayoutDirection();
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(m_value, QClipboard::Clipboard);
    confirm(true);
    m_confirmation->start();
    Q_EMIT copied();
}

void CopyField::confirm(bool copied)
{
    m_button->setIconName(copied ? "check"_L1 : "copy"_L1);
    const QString name = copied ? tr("%1 is copied").arg(m_name) : tr("Copy: %1").arg(m_name);
    m_button->setAccessibleName(name);
    setHover(*m_button, name);
}

} // namespace provost
