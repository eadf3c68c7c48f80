// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace provost {

class Button;
class PlainLabel;
class SearchField;

/// Raw JSON (or any text) to read: indented, coloured, searchable, copied whole or in part; never changed. What is not
/// JSON is shown as it came. At most a megabyte is shown, and a line says so when it was more.
class JsonView : public QWidget
{
    Q_OBJECT
public:
    explicit JsonView(const QString& accessibleName, QWidget* parent = nullptr);

    void setJson(const QByteArray& bytes);
    [[nodiscard]] QString text() const;
    /// Points out where these words stand, in any case, and scrolls to the first place; empty: nothing.
    void mark(const QString& words);

private:
    void find(const QString& words, bool fromStart);

    SearchField* m_search;
    Button* m_copy;
    PlainLabel* m_cut;
    QPlainTextEdit* m_edit;
};

} // namespace provost
