// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/export_rows.h"
#include "model/items/clock.h"
#include "model/items/facets.h"
#include "model/store/completeness.h"
#include "views/common/selection_bar.h"
#include "views/common/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace provost {

class ChangeBar;
class Directory;
class FilterBar;
class Inspector;
class ListFilter;
class ListRoom;
class PageHeader;
class PaneMemory;
class SearchField;
class Table;

/// The frame of a pane that shows a list: title, chips, search and actions at the top, the table with its count, and at
/// the right the inspector of the chosen row. Decides once for all panes what stands in the place of rows that are not
/// there: loading, an error, nothing that matches, nothing at all.
///
/// What a person expects of every list is offered with one call each, after setList(): offerFilters() gives chips and
/// saved filters for the facets of its ListFilter, offerColumns() lets columns be chosen, offerSelection() ticks rows
/// and does something with all of them, offerExport() writes rows into a file. remember() keeps what of it is to be
/// kept.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    /// Where the rows come from.
    struct List
    {
        QPointer<Directory> directory;
        Collection collection = Collection::Users;
        ListFilter* filter = nullptr;
        Clock clock = {}; ///< by which it shows times
    };
    struct Words
    {
        QString title;
        QString table;  ///< accessible name of the table
        QString search; ///< what can be searched for
        QString loading;
        QString noMatch;
        QString noMatchText;
    };

    /// Opens the dialog that writes rows into a file, where the pane offers that.
    void openExport();
    /// From now on columns, sorting, saved filters and the chosen row are as they were left, and kept. `memory`
    /// outlives the pane.
    void remember(PaneMemory& memory);

Q_SIGNALS:
    /// The person asks to load again after an error.
    void reloadRequested();

protected:
    /// `rowHeight` is metrics::RowOneLine or metrics::RowTwoLines.
    ListPane(const QString& id, Words words, int rowHeight, QWidget* parent);

    /// Once, while the pane is built. The filter belongs to the pane.
    void setList(List list);
    /// It is seen while a row is chosen; see showChosen().
    void setInspector(Inspector* inspector);

    /// What an export needs of a pane. `source` gets records of the list, see ListFilter.
    struct ExportRows
    {
        QString stem;        ///< of the file's name: `users`
        QStringList columns; ///< names that are the same in every language
        std::function<ExportSource(const QList<int>& records, const ExportEnd& end)> source;
    };
    /// `initial` is what the list begins with. The pane shows `showState()` afterwards.
    void offerFilters(const FacetChoices& initial);
    void offerColumns();
    SelectionBar* offerSelection(const QList<SelectionBar::Action>& actions);
    void offerExport(ExportRows rows);
    /// Says what a change or an export did, above the list.
    [[nodiscard]] ChangeBar* doneBar() const { return m_done; }

    /// The parts, to which a pane adds its own: chips, actions, columns, and bars above the table.
    [[nodiscard]] PageHeader* header() const { return m_header; }
    [[nodiscard]] SearchField* search() const { return m_search; }
    [[nodiscard]] Table* table() const { return m_table; }
    [[nodiscard]] QVBoxLayout* bars() const { return m_bars; }

    /// Rows, or what stands in their place, and the count. Called when the list changes; a pane calls it after it
    /// changed a filter, and once when it is built.
    void showState();
    /// There are rows, but none that matches.
    virtual void showNoMatch();
    /// Nothing was ever in the list: says so, and what brings something into it.
    virtual void showEmpty() = 0;
    /// Below the table while there are rows; empty: no such line.
    [[nodiscard]] virtual QString countText() const = 0;
    /// The button in the place of the rows was pressed.
    virtual void onStateAction();
    /// Another record of the list is chosen, or the chosen one has changed: fills the inspector. -1 for none.
    virtual void showChosen(int record) = 0;
    /// -1 for none.
    [[nodiscard]] int chosenRecord() const;
    /// As soon as it is shown.
    void chooseRecord(int record);

private:
    void renewChosen();
    void searchFor(const QString& text);
    void chooseWhenThere(std::function<int()> record);
    [[nodiscard]] QList<int> recordsOf(int which) const;
    [[nodiscard]] QString completenessText() const;
    void keep();

    Words m_words;
    List m_list;
    PageHeader* m_header;
    SearchField* m_search;
    ListRoom* m_room;
    Table* m_table;
    QVBoxLayout* m_bars;
    QPointer<Inspector> m_inspector;
    QPointer<QObject> m_waiting; ///< for a row that is to be chosen
    ChangeBar* m_done;
    FilterBar* m_filters = nullptr;
    ExportRows m_export;
    PaneMemory* m_memory = nullptr;
};

} // namespace provost
