// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace provost {

class Inspector;
class PlainLabel;
class Table;

/// Where a list stands, be it the only one of its pane or one of several: the table, what it counts below it, and at
/// the right the inspector of the chosen row.
class ListRoom : public QWidget
{
    Q_OBJECT

public:
    /// `rowHeight` is metrics::RowOneLine or metrics::RowTwoLines.
    ListRoom(const QString& id, const QString& accessibleName, int rowHeight, QWidget* parent = nullptr);

    [[nodiscard]] Table* table() const { return m_table; }
    /// It is hidden until a row is chosen.
    void setInspector(Inspector* inspector);
    /// Below the table; empty: no such line.
    void setCount(const QString& text);

private:
    Table* m_table;
    PlainLabel* m_count;
    QHBoxLayout* m_room;
};

} // namespace provost
