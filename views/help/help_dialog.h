// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/dialog.h"
#include "views/help/help_pages.h"

#include <QStringListModel>

namespace provost {

class HelpText;
class SearchField;
class Table;

/// The guide inside the program: its pages, a search over all of them, and the one that is read. Links lead from page
/// to page; an address of the network is shown and can be copied, and nothing opens it.
class HelpDialog : public Dialog
{
    Q_OBJECT
public:
    /// Opens with the page of that name, or with the contents where there is none.
    HelpDialog(HelpPages pages, const QString& page, QWidget* parent);

    void open() override;

    /// Name of the page that is read.
    [[nodiscard]] QString page() const { return m_place.page; }

private:
    void build();
    void find(const QString& query);
    /// By the list.
    void choose(int row);
    void follow(const QString& link);
    void go(const HelpPlace& place);
    void goBack();
    void show(const HelpPlace& place);
    void selectInList();

    const HelpPages m_pages;
    QList<const HelpPage*> m_found;
    QStringListModel* m_titles;
    SearchField* m_search;
    Table* m_list;
    HelpText* m_text;
    Button* m_back = nullptr;
    HelpPlace m_place;
    QList<HelpPlace> m_before; ///< pages that were left by a link or the list, the last one last
    QString m_address;         ///< that the message speaks of
};

} // namespace provost
