// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/search_field.h"

#include "views/common/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr int RestMs = 120; // shorter than a pause, longer than the gap between two keys
constexpr int SearchMaxLength = 256;

} // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_rest(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMaxLength(SearchMaxLength);
    setClearButtonEnabled(true);
    // The glass brings a gap of its own.
    setTextMargins(isRightToLeft() ? QMargins(0, 0, -4, 0) : QMargins(-4, 0, 0, 0));
    auto* glass = new QAction(icon("search"_L1, Role::Mute), placeholder, this); // is a button to screen readers
    addAction(glass, QLineEdit::LeadingPosition);
    connect(glass, &QAction::triggered, this, &QLineEdit::selectAll);
    if (auto* cross = findChild<QAction*>(u"_q_qlineeditclearaction"_s))
        cross->setText(tr("Clear"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestMs);
    connect(m_rest, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            tell();
        else
            m_rest->start();
    });
}

QSize SearchField::sizeHint() const
{
    return {210, QLineEdit::sizeHint().height()};
}

void SearchField::resume(const std::any& begun)
{
    setText(std::any_cast<QString>(begun));
    tell();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::tell()
{
    m_rest->stop();
    if (m_told == text())
        return;
    m_told = text();
    Q_EMIT searchChanged(m_told);
}

} // namespace provost
