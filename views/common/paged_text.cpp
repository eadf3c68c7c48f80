// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/paged_text.h"

#include "model/commands/step.h"
#include "model/items/words.h"
#include "model/store/off_thread.h"
#include "views/common/button.h"
#include "views/common/plain_label.h"
#include "views/common/rounded_edge.h"
#include "views/common/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype PageBytes = 64 * 1024;
constexpr qsizetype MaxLine = 4'000; // colouring one endless line, or laying it out, would hold up the window

class JsonColors : public QSyntaxHighlighter
{
public:
    explicit JsonColors(QPlainTextEdit* edit)
        : QSyntaxHighlighter(edit->document())
        , m_edit(edit)
    {
    }

protected:
    void highlightBlock(const QString& line) override
    {
        if (line.size() > MaxLine)
            return;
        static const QRegularExpression tokens(
            uR"((?<name>"(?:[^"\\]|\\.)*")(?=\s*:)|(?<text>"(?:[^"\\]|\\.)*")|(?<word>\b(?:true|false|null)\b)|(?<number>-?\b\d[\d.eE+-]*))"_s);
        const Theme& theme = Theme::of(m_edit);
        for (auto match = tokens.globalMatch(line); match.hasNext();) {
            const QRegularExpressionMatch token = match.next();
            const QColor color = token.hasCaptured(u"name"_s)   ? theme.color(Role::AccentStrong)
                                 : token.hasCaptured(u"text"_s) ? theme.color(Role::Ok)
                                                                : theme.color(Role::Warn);
            setFormat(static_cast<int>(token.capturedStart()), static_cast<int>(token.capturedLength()), color);
        }
    }

private:
    QPlainTextEdit* m_edit;
};

/// A text edit whose colours follow the theme.
class JsonEdit : public QPlainTextEdit
{
public:
    explicit JsonEdit(QWidget* parent)
        : QPlainTextEdit(parent)
        , m_colors(this)
    {
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QPlainTextEdit::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            m_colors.rehighlight();
    }

private:
    JsonColors m_colors;
};

/// Where pages begin: behind a line break where one is near, and never inside of a character.
QList<qsizetype> beginsOfPages(const QByteArray& text)
{
    constexpr qsizetype near = PageBytes / 4;
    QList<qsizetype> begins{0};
    for (auto at = PageBytes; at < text.size(); at += PageBytes) {
        if (const auto line = QByteArrayView(text).sliced(at - near, near).lastIndexOf('\n'); line >= 0)
            at += line + 1 - near;
        while (at > begins.constLast() + 1 && (static_cast<unsigned char>(text.at(at)) & 0xC0U) == 0x80U)
            --at;
        begins.append(at);
    }
    return begins;
}

bool hasLongLine(QStringView text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const auto end = text.indexOf(u'\n', begin);
        if ((end < 0 ? text.size() : end) - begin > MaxLine)
            return true;
        if (end < 0)
            break;
        begin = end + 1;
    }
    return false;
}

/// The first page behind `page`, round and round, in which `words` begin.
std::optional<int> pageWith(const QByteArray& text, const QList<qsizetype>& begins, const QString& words, int page)
{
    const auto more = words.size() * 4; // bytes of words that go on on the next page
    for (qsizetype step = 1; step <= begins.size(); ++step) {
        const auto at = (page + step) % begins.size();
        const auto end = begins.value(at + 1, text.size());
        const auto slice =
            QByteArrayView(text).sliced(begins.at(at), std::min(end + more, text.size()) - begins.at(at));
        if (QString::fromUtf8(slice).contains(words, Qt::CaseInsensitive))
            return static_cast<int>(at);
    }
    return std::nullopt;
}

} // namespace

PagedText::PagedText(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_edit(new JsonEdit(this))
    , m_pager(new QWidget(this))
    , m_place(PlainLabel::mute({}, m_pager))
    , m_back(Button::iconOnly(tr("Previous page"), "chevron-left"_L1, m_pager))
    , m_forth(Button::iconOnly(tr("Next page"), "chevron-right"_L1, m_pager))
{
    m_edit->setObjectName(u"jsonText"_s);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setReadOnly(true);
    m_edit->setLayoutDirection(Qt::LeftToRight); // code reads from left to right in every language
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFont(monoFont());
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setBackgroundRole(QPalette::Base); // beside the bars too
    m_edit->setAutoFillBackground(true);
    new RoundedEdge(m_edit);
    m_edit->document()->setDocumentMargin(metrics::Gap8);
    m_edit->setTabChangesFocus(true);
    m_place->setObjectName(u"jsonPage"_s);
    m_back->setObjectName(u"jsonBack"_s);
    m_forth->setObjectName(u"jsonForth"_s);
    auto* pager = new QHBoxLayout(m_pager);
    pager->setContentsMargins(0, 0, 0, 0);
    pager->addWidget(m_back);
    pager->addWidget(m_forth);
    pager->addWidget(m_place, 1, Qt::AlignVCenter);
    m_pager->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_pager);
    connect(m_back, &Button::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_forth, &Button::clicked, this, [this] { showPage(m_page + 1); });
}

void PagedText::setText(const QByteArray& text)
{
    ++m_searches;
    m_text = text;
    m_begins = beginsOfPages(text);
    m_marked.clear();
    m_pager->setVisible(pages() > 1);
    showPage(0);
}

QByteArray PagedText::bytesOf(int page) const
{
    const auto begin = m_begins.at(page);
    return m_text.sliced(begin, m_begins.value(page + 1, m_text.size()) - begin);
}

void PagedText::showPage(int page)
{
    m_page = std::clamp(page, 0, pages() - 1);
    const auto text = plainText(QString::fromUtf8(bytesOf(m_page)), PageBytes, true);
    m_edit->clear(); // what comes is laid out once, in its own way
    m_edit->setLineWrapMode(hasLongLine(text) ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_edit->setPlainText(text);
    m_back->setEnabled(m_page > 0);
    m_forth->setEnabled(m_page + 1 < pages());
    m_place->setText(tr("Page %1 of %2").arg(words::number(m_page + 1), words::number(pages())));
    showMarks();
}

QString PagedText::pageText() const
{
    return m_edit->toPlainText();
}

QString PagedText::wholeText() const
{
    return pages() == 1 ? pageText() : plainText(QString::fromUtf8(m_text), m_text.size(), true);
}

void PagedText::find(const QString& words, bool fromStart)
{
    ++m_searches;
    if (fromStart && pages() > 1 && m_page > 0 && !words.isEmpty())
        showPage(0);
    if (fromStart)
        m_edit->moveCursor(QTextCursor::Start);
    if (words.isEmpty() || m_edit->find(words))
        return;
    if (pages() > 1) {
        findOnOtherPages(words);
        return;
    }
    m_edit->moveCursor(QTextCursor::Start);
    m_edit->find(words);
}

void PagedText::findOnOtherPages(const QString& words)
{
    auto search = offThread(
        [text = m_text, begins = m_begins, words, page = m_page] { return pageWith(text, begins, words, page); });
    QCoro::connect(settled(search), this,
                   [this, words, mine = m_searches](const std::optional<std::optional<int>>& found) {
                       if (mine != m_searches || !found || !*found)
                           return;
                       showPage(**found);
                       m_edit->moveCursor(QTextCursor::Start);
                       m_edit->find(words);
                   });
}

void PagedText::mark(const QString& words)
{
    m_marked = words;
    showMarks();
}

void PagedText::showMarks()
{
    constexpr qsizetype mostMarks = 100;
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor at(m_edit->document());
    while (!m_marked.isEmpty() && marks.size() < mostMarks) {
        at = m_edit->document()->find(m_marked, at);
        if (at.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(Theme::of(this).color(Role::BadBg));
        mark.format.setForeground(Theme::of(this).color(Role::Bad));
        marks.append(mark);
    }
    m_edit->setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    auto first = marks.constFirst().cursor;
    first.setPosition(first.selectionStart());
    m_edit->setTextCursor(first);
    m_edit->ensureCursorVisible();
}

} // namespace provost
