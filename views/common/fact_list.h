// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/timed_text.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace provost {

class PlainLabel;
class SelectableLabel;

/// Names at the left and what they are at the right, in aligned rows, as an inspector shows them.
class FactList : public QWidget
{
    Q_OBJECT
public:
    struct Fact
    {
        QString name;
        QString value;                       ///< of any origin; empty: a dash
        std::optional<TimedText> timed = {}; ///< stands in the place of `value`
        bool mono = false;                   ///< what a machine reads
        QString owner = {};                  ///< a word behind the value: whose it is
        QString about = {};                  ///< a sentence about that, for tool tip and screen reader
    };

    explicit FactList(QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);

private:
    struct Row
    {
        PlainLabel* name;
        SelectableLabel* value;
        PlainLabel* owner;
    };

    void addRow();

    QGridLayout* m_grid;
    QList<Row> m_rows;
};

} // namespace provost
