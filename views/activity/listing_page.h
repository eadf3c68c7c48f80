// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"

#include <QWidget>

class QHBoxLayout;

namespace provost {

class Inspector;
class PlainLabel;
class Table;

/// One of the pane's lists: the table, what it counts below it, and at the right the inspector of the chosen row.
class ListingPage : public QWidget
{
    Q_OBJECT

public:
    /// `clock` tells the times of its rows.
    ListingPage(const QString& id, const QString& accessibleName, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] Table* table() const { return m_table; }

protected:
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
