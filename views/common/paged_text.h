// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QPlainTextEdit;

namespace provost {

class Button;
class PlainLabel;

/// A text to read, coloured as JSON where it is some: page by page, so that it may be as long as it likes. Only the
/// page that is seen is laid out.
class PagedText : public QWidget
{
    Q_OBJECT

public:
    explicit PagedText(const QString& accessibleName, QWidget* parent = nullptr);

    /// UTF-8, of any origin.
    void setText(const QByteArray& text);
    /// Of the page that is shown.
    [[nodiscard]] QString pageText() const;
    /// All of it, plain.
    [[nodiscard]] QString wholeText() const;
    [[nodiscard]] int pages() const { return static_cast<int>(m_begins.size()); }
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page);
    /// Goes to the next place where these words stand, in any case, from the beginning or from where the reader is;
    /// from the end it goes on at the beginning. Other pages are looked through off the GUI thread.
    void find(const QString& words, bool fromStart);
    /// Points out where these words stand on each page, in any case, and scrolls to the first place; empty: nothing.
    void mark(const QString& words);

private:
    [[nodiscard]] QByteArray bytesOf(int page) const;
    void findOnOtherPages(const QString& words);
    void showMarks();

    QByteArray m_text;
    QList<qsizetype> m_begins{0}; ///< of the pages
    int m_page = 0;
    int m_searches = 0; ///< so many were begun: an answer to an earlier one is nothing any more
    QString m_marked;
    QPlainTextEdit* m_edit;
    QWidget* m_pager;
    PlainLabel* m_place;
    Button* m_back;
    Button* m_forth;
};

} // namespace provost
