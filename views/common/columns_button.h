// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QMenu;

namespace provost {

class Button;
class Table;

/// The button whose menu says which columns of a table are seen. The first column always is.
class ColumnsButton : public QWidget
{
    Q_OBJECT

public:
    /// `table` outlives the button.
    explicit ColumnsButton(Table& table, QWidget* parent = nullptr);

private:
    void openMenu();

    Table& m_table;
    Button* m_button;
    QMenu* m_menu;
};

} // namespace provost
