// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/selectable_label.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace provost {

SelectableLabel::SelectableLabel(const QString& text, QWidget* parent)
    : PlainLabel(text, parent)
{
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::ClickFocus);
}

QString SelectableLabel::chosenText() const
{
    return m_of == text() ? m_of.mid(std::min(m_anchor, m_cursor), std::abs(m_cursor - m_anchor)) : QString();
}

QList<QTextLayout::FormatRange> SelectableLabel::formats() const
{
    if (chosenText().isEmpty())
        return {};
    QTextLayout::FormatRange range;
    range.start = std::min(m_anchor, m_cursor);
    range.length = std::abs(m_cursor - m_anchor);
    range.format.setBackground(palette().highlight());
    range.format.setForeground(palette().highlightedText());
    return {range};
}

bool SelectableLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll) || movedBy(*key))
            event->accept(); // before a shortcut of the window
    }
    return PlainLabel::event(event);
}

void SelectableLabel::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int at = positionAt(event->position());
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && m_of == text();
    select(extends ? m_anchor : at, at);
}

void SelectableLabel::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_of == text())
        select(m_anchor, positionAt(event->position()));
}

void SelectableLabel::mouseReleaseEvent(QMouseEvent* event)
{
    auto* clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::LeftButton && clipboard->supportsSelection() && !chosenText().isEmpty())
        clipboard->setText(chosenText(), QClipboard::Selection);
}

void SelectableLabel::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text());
    words.setPosition(positionAt(event->position()));
    const auto end = words.isAtBoundary() && words.position() == 0 ? words.toNextBoundary() : words.position();
    words.setPosition(end);
    if (!words.isAtBoundary())
        words.toNextBoundary();
    const auto last = words.position();
    select(static_cast<int>(std::max<qsizetype>(0, words.toPreviousBoundary())), static_cast<int>(last));
}

void SelectableLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (const auto moved = movedBy(*event))
        select(m_of == text() ? m_anchor : 0, *moved);
    else
        PlainLabel::keyPressEvent(event);
}

void SelectableLabel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName("labelMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* copied = menu->addAction(tr("Copy"), this, &SelectableLabel::copy);
    copied->setEnabled(!chosenText().isEmpty());
    menu->addAction(tr("Select all"), this, &SelectableLabel::selectAll);
    menu->popup(event->globalPos());
}

void SelectableLabel::focusOutEvent(QFocusEvent* event)
{
    PlainLabel::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        select(0, 0);
}

void SelectableLabel::select(int anchor, int cursor)
{
    m_of = text();
    m_anchor = anchor;
    m_cursor = cursor;
    update();
}

void SelectableLabel::selectAll()
{
    select(0, static_cast<int>(text().size()));
}

void SelectableLabel::copy() const
{
    if (const auto chosen = chosenText(); !chosen.isEmpty())
        QGuiApplication::clipboard()->setText(chosen, QClipboard::Clipboard);
}

std::optional<int> SelectableLabel::movedBy(const QKeyEvent& event) const
{
    const QTextLayout layout(text());
    const int from = m_of == text() ? m_cursor : 0;
    if (event.matches(QKeySequence::SelectNextChar))
        return layout.nextCursorPosition(from);
    if (event.matches(QKeySequence::SelectPreviousChar))
        return layout.previousCursorPosition(from);
    if (event.matches(QKeySequence::SelectNextWord))
        return layout.nextCursorPosition(from, QTextLayout::SkipWords);
    if (event.matches(QKeySequence::SelectPreviousWord))
        return layout.previousCursorPosition(from, QTextLayout::SkipWords);
    if (event.matches(QKeySequence::SelectStartOfLine) || event.matches(QKeySequence::SelectStartOfDocument))
        return 0;
    if (event.matches(QKeySequence::SelectEndOfLine) || event.matches(QKeySequence::SelectEndOfDocument))
        return static_cast<int>(text().size());
    return std::nullopt;
}

} // namespace provost
