// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/cases/marked_text_view.h"

#include "views/common/rounded_edge.h"
#include "views/common/text.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace provost {
namespace {

/// More are not painted; all of them can be gone through.
constexpr qsizetype mostPainted = 2'000;

QString shown(QStringView text)
{
    return plainText(text, text.size() + 1, true);
}

} // namespace

MarkedTextView::MarkedTextView(const QString& accessibleName, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // code reads from left to right in every language
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(monoFont());
    setFrameShape(QFrame::NoFrame);
    new RoundedEdge(this);
    document()->setDocumentMargin(metrics::Gap8);
    setTabChangesFocus(true);
}

void MarkedTextView::setText(const MarkedText& text)
{
    // What a server sent is made fit to be shown piece by piece, so that marks keep their places.
    QString whole;
    m_marks.clear();
    qsizetype done = 0;
    for (const auto& mark : text.marks) {
        whole += shown(QStringView(text.text).sliced(done, mark.at - done));
        const auto at = whole.size();
        whole += shown(QStringView(text.text).sliced(mark.at, mark.length));
        m_marks.append({at, whole.size() - at, mark.kind});
        done = mark.at + mark.length;
    }
    whole += shown(QStringView(text.text).sliced(done));
    setPlainText(whole);
    paintMarks();
}

void MarkedTextView::paintMarks()
{
    const auto& theme = Theme::of(this);
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto& mark : std::as_const(m_marks)) {
        if (selections.size() == mostPainted)
            break;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(mark.at));
        selection.cursor.setPosition(int(mark.at + mark.length), QTextCursor::KeepAnchor);
        const bool isSecret = mark.kind == TextMark::Kind::Secret;
        selection.format.setBackground(theme.color(isSecret ? Role::WarnBg : Role::OkBg));
        selection.format.setForeground(theme.color(isSecret ? Role::Warn : Role::Ok));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void MarkedTextView::showNextMark()
{
    if (m_marks.isEmpty())
        return;
    const auto from = textCursor().selectionEnd();
    const auto next =
        std::ranges::find_if(std::as_const(m_marks), [from](const TextMark& mark) { return mark.at >= from; });
    const auto& mark = next == m_marks.cend() ? m_marks.constFirst() : *next;
    auto cursor = textCursor();
    cursor.setPosition(int(mark.at));
    cursor.setPosition(int(mark.at + mark.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MarkedTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace provost
