// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/help/help_pages.h"

#include <QTextBrowser>

namespace provost {

/// Shows a page of the help in the colours of the window. It is for documents of this program alone, never for a text
/// from outside: it renders mark-up. It loads nothing, no picture and no address, and opens no link by itself.
class HelpText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpText(QWidget* parent = nullptr);

    /// From its heading on; an empty or unknown one: from the top.
    void showPage(const HelpPage& page, const QString& heading = {});
    /// The first place with one of these words (as wordsOfSearch() gives them) comes into view, and all are marked.
    void mark(const QStringList& words);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A person followed a link.
    void linkChosen(const QString& link);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void render();
    void dressBlocks();
    void dressTables();
    void showHeading(const QString& heading);

    QString m_markdown;
    QStringList m_words;
};

} // namespace provost
