// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/facets.h"
#include "views/common/dialog.h"

#include <QStringListModel>

class QSortFilterProxyModel;

namespace provost {

class SearchField;
class Table;

/// Lets a person find one of many things by part of its name: Return or a double click takes the one that is chosen.
class PickDialog : public Dialog
{
    Q_OBJECT

public:
    /// `deed` is on the button: `Show its members`.
    PickDialog(const QString& objectName, const QString& title, const QString& deed,
               const QList<Facet::Choice>& choices, QWidget* parent);

Q_SIGNALS:
    void picked(const QString& id);

private:
    void pick();

    QStringList m_ids;
    QStringListModel* m_names;
    QSortFilterProxyModel* m_found;
    SearchField* m_search;
    Table* m_table;
    Button* m_deed;
};

} // namespace provost
