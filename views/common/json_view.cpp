// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/json_view.h"

#include "views/common/button.h"
#include "views/common/plain_label.h"
#include "views/common/rounded_edge.h"
#include "views/common/search_field.h"
#include "views/common/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr qsizetype MaxShown = 1024 * 1024;
constexpr qsizetype MaxLine = 20'000; // colouring one endless line would hold up the window

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

/// Two spaces for each of Qt's four: an inspector is narrow. No line break stands within a string of JSON.
void halveIndentation(QString& text)
{
    static const QRegularExpression indentation(u"^( +)(?=[^ ])"_s, QRegularExpression::MultilineOption);
    QString narrow;
    narrow.reserve(text.size());
    qsizetype done = 0;
    for (auto match = indentation.globalMatch(text); match.hasNext();) {
        const auto at = match.next();
        narrow.append(QStringView(text).sliced(done, at.capturedStart() - done));
        narrow.append(QString(at.capturedLength() / 2, u' '));
        done = at.capturedEnd();
    }
    narrow.append(QStringView(text).sliced(done));
    text = std::move(narrow);
}

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

} // namespace

JsonView::JsonView(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Find in this text"), this))
    , m_copy(Button::iconOnly(tr("Copy all of it"), "copy"_L1, this))
    , m_cut(PlainLabel::mute(tr("Only the first megabyte is shown; Copy takes no more than that."), this))
    , m_edit(new JsonEdit(this))
{
    m_search->setObjectName(u"jsonSearch"_s);
    m_copy->setObjectName(u"jsonCopy"_s);
    m_edit->setObjectName(u"jsonText"_s);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setReadOnly(true);
    m_edit->setLayoutDirection(Qt::LeftToRight); // code reads from left to right in every language
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFont(monoFont());
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setBackgroundRole(QPalette::Base); // beside the bars too
    m_edit->setAutoFillBackground(true);
    new RoundedEdge(m_edit);
    m_edit->document()->setDocumentMargin(metrics::Gap8);
    m_edit->setTabChangesFocus(true);
    m_cut->hide();
    auto* tools = new QHBoxLayout;
    tools->setSpacing(metrics::Gap8);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addLayout(tools);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_cut);
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_edit->toPlainText(), QClipboard::Clipboard); });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& words) { find(words, true); });
    connect(m_search, &SearchField::returnPressed, this, [this] { find(m_search->text(), false); });
}

void JsonView::setJson(const QByteArray& bytes)
{
    const QByteArray bounded = bytes.first(std::min(bytes.size(), MaxShown));
    const QJsonDocument document = QJsonDocument::fromJson(bounded);
    const QByteArray shown = document.isNull() ? bounded : document.toJson(QJsonDocument::Indented);
    auto text = plainText(QString::fromUtf8(shown), 2 * MaxShown, true);
    if (!document.isNull())
        halveIndentation(text);
    m_edit->setPlainText(text);
    m_cut->setVisible(bytes.size() > MaxShown);
}

QString JsonView::text() const
{
    return m_edit->toPlainText();
}

void JsonView::mark(const QString& words)
{
    constexpr qsizetype mostMarks = 100;
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor at(m_edit->document());
    while (!words.isEmpty() && marks.size() < mostMarks) {
        at = m_edit->document()->find(words, at);
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

void JsonView::find(const QString& words, bool fromStart)
{
    if (fromStart)
        m_edit->moveCursor(QTextCursor::Start);
    if (words.isEmpty())
        return;
    if (!m_edit->find(words)) {
        m_edit->moveCursor(QTextCursor::Start);
        m_edit->find(words);
    }
}

} // namespace provost
