// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/dialog.h"
#include "views/common/fact_list.h"

namespace provost {

class SearchField;

/// Which keys do what, found by a key or by a word of what it does.
class ShortcutList : public QWidget
{
    Q_OBJECT

public:
    /// Each a key, and what it does.
    explicit ShortcutList(QList<FactList::Fact> shortcuts, QWidget* parent = nullptr);

    [[nodiscard]] SearchField* search() const { return m_search; }

private:
    void show(const QString& wanted);

    QList<FactList::Fact> m_shortcuts;
    SearchField* m_search;
    FactList* m_list;
    PlainLabel* m_none;
};

/// The same by itself.
class ShortcutsDialog : public Dialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<FactList::Fact>& shortcuts, QWidget* parent);
};

} // namespace provost
