// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/help/help_text.h"

#include "model/domain/fold.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr QSize usualSize{680, 560};
constexpr QSize leastSize{360, 160};

Type typeOf(int headingLevel)
{
    return headingLevel == 1 ? Type::Display : headingLevel == 2 ? Type::Title : Type::Heading;
}

/// As it is written in the document, with the fonts and colours of the window.
QTextCharFormat dressed(const QTextCharFormat& plain, int headingLevel, const Theme& theme)
{
    auto format = plain;
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    if (headingLevel > 0)
        format.setFont(uiFont(typeOf(headingLevel), Weight::Bold));
    else if (plain.fontFixedPitch())
        format.setFont(monoFont(), QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setForeground(theme.color(plain.isAnchor() ? Role::Accent : Role::Text));
    return format;
}

} // namespace

HelpText::HelpText(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Page of the guide"));
    setMinimumSize(leastSize);
    document()->setDefaultFont(uiFont());
    document()->setDocumentMargin(metrics::Gap16);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { Q_EMIT linkChosen(link.toString()); });
}

void HelpText::showPage(const HelpPage& page, const QString& heading)
{
    m_markdown = page.text;
    m_words.clear();
    render();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
    showHeading(heading);
}

void HelpText::mark(const QStringList& words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    ExtraSelection mark;
    mark.format.setBackground(Theme::of(this).color(Role::WarnBg));
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        const auto text = block.text();
        for (const auto& word : words) {
            for (const auto& [first, size] : placesOf(word, text)) {
                mark.cursor = QTextCursor(block);
                mark.cursor.setPosition(block.position() + int(first));
                mark.cursor.setPosition(block.position() + int(first + size), QTextCursor::KeepAnchor);
                marks.append(mark);
            }
        }
    }
    setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    const auto first = std::ranges::min_element(marks, {}, [](const auto& one) { return one.cursor.position(); });
    auto cursor = first->cursor;
    cursor.clearSelection();
    setTextCursor(cursor);
    ensureCursorVisible();
}

QSize HelpText::sizeHint() const
{
    return usualSize;
}

/// Nothing at all would have Qt read the picture from a file by itself.
QVariant HelpText::loadResource(int, const QUrl&)
{
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

void HelpText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_markdown.isEmpty())
        return;
    const int seen = verticalScrollBar()->value();
    render();
    mark(m_words);
    verticalScrollBar()->setValue(seen);
}

void HelpText::render()
{
    setExtraSelections({});
    setMarkdown(m_markdown);
    dressBlocks();
    dressTables();
}

void HelpText::dressBlocks()
{
    const auto& theme = Theme::of(this);
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        auto format = block.blockFormat();
        const int level = format.headingLevel();
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : metrics::Gap16);
            format.setBottomMargin(metrics::Gap8);
        }
        format.setNonBreakableLines(false); // a long line of code is read without scrolling to the side
        if (format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage))
            format.setBackground(theme.color(Role::Alt));
        edit.setPosition(block.position());
        edit.setBlockFormat(format);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const auto fragment = part.fragment();
            edit.setPosition(fragment.position());
            edit.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            edit.setCharFormat(dressed(fragment.charFormat(), level, theme));
        }
    }
    edit.endEditBlock();
}

void HelpText::dressTables()
{
    const auto line = Theme::of(this).color(Role::Line);
    const auto frames = document()->rootFrame()->childFrames();
    for (auto* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        auto format = table->format();
        format.setBorder(1);
        format.setBorderBrush(line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(metrics::Gap4);
        format.setCellSpacing(0);
        format.setTopMargin(metrics::Gap8);
        format.setBottomMargin(metrics::Gap8);
        table->setFormat(format);
    }
}

void HelpText::showHeading(const QString& heading)
{
    if (heading.isEmpty())
        return;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingInLinks(block.text()) != heading)
            continue;
        moveCursor(QTextCursor::End); // so that the heading comes to the top, and not to the bottom
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
        return;
    }
}

} // namespace provost
