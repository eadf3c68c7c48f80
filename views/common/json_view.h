// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/payload.h"
#include "views/common/timed_text.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTreeView;

namespace provost {

struct Error;
class Button;
class DifferencesModel;
class JsonTreeModel;
class PagedText;
class PlainLabel;
class SearchField;
class Table;

/// Raw JSON (or any text) to read, never to change: as indented and coloured text, as a tree, or as what is another
/// than in an earlier version. Searched, and copied whole or in part. What is no JSON, or too large or too deep to be
/// taken apart (see Payload), is text as it came, page by page.
class JsonView : public QWidget
{
    Q_OBJECT
public:
    explicit JsonView(const QString& accessibleName, QWidget* parent = nullptr);

    /// What was read before is gone with all that was said about it.
    void setJson(const QByteArray& bytes);
    /// As it is shown; of a long one the page.
    [[nodiscard]] QString text() const;
    /// Points out where these words stand, in any case, and scrolls to the first place; empty: nothing.
    void mark(const QString& words);

    /// Whether the person may ask for what is another than in an earlier version.
    void offerPrevious(bool offered);
    /// Answers previousWanted(). `since` says what the earlier version is.
    void setPrevious(const QByteArray& bytes, const TimedText& since);
    void setNoPrevious();
    void setPreviousError(const Error& error);

Q_SIGNALS:
    /// The person wants to see what is another than before.
    void previousWanted();

private:
    enum Mode { Text, Tree, Changes };

    [[nodiscard]] QWidget* buildChanges();
    void buildTree();
    void take(const Payload& payload);
    void updateModes();
    void showMode();
    void find(const QString& words, bool fromStart);
    void copyAll();
    void copyPath();
    void askForPrevious();
    void setNotCompared();

    Payload m_payload;
    int m_readings = 0; ///< so many were begun: an earlier one is nothing any more
    QString m_marked;
    int m_wanted = Text; ///< Mode, by the person
    bool m_offersPrevious = false;
    bool m_hasAsked = false; ///< for the earlier version
    SearchField* m_search;
    QComboBox* m_mode;
    Button* m_path;
    Button* m_copy;
    PlainLabel* m_guard;
    QStackedWidget* m_pages;
    PagedText* m_text;
    QTreeView* m_tree;
    JsonTreeModel* m_nodes;
    DifferencesModel* m_differences;
    Table* m_changes = nullptr;
    PlainLabel* m_since = nullptr;
};

} // namespace provost
