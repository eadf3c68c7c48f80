// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/explaining.h"

#include "views/common/selectable_label.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace provost {
namespace {

/// Codes have dots, hyphens and colons in them: `EntryConflict`, `Retry-After`, `urn:ietf:…`.
bool isOfCode(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u':';
}

QString wordAt(const QTextCursor& cursor)
{
    const auto line = cursor.block().text();
    auto first = cursor.positionInBlock();
    auto last = first;
    while (first > 0 && isOfCode(line.at(first - 1)))
        --first;
    while (last < line.size() && isOfCode(line.at(last)))
        ++last;
    return line.mid(first, last - first);
}

} // namespace

QString pointedAt(const QWidget* focus)
{
    if (const auto* field = qobject_cast<const QLineEdit*>(focus))
        return field->echoMode() == QLineEdit::Normal ? field->selectedText() : QString(); // a secret stays one
    if (const auto* label = qobject_cast<const SelectableLabel*>(focus))
        return label->chosenText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(focus))
        return text->textCursor().hasSelection() ? text->textCursor().selectedText() : wordAt(text->textCursor());
    return {};
}

} // namespace provost
