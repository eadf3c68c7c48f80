// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/list_pane.h"

#include "model/items/item_cell.h"
#include "model/items/list_filter.h"
#include "model/items/words.h"
#include "model/store/directory.h"
#include "views/common/button.h"
#include "views/common/change_bar.h"
#include "views/common/columns_button.h"
#include "views/common/dialog.h"
#include "views/common/empty_state.h"
#include "views/common/export_dialog.h"
#include "views/common/filter_bar.h"
#include "views/common/inspector.h"
#include "views/common/list_room.h"
#include "views/common/page_header.h"
#include "views/common/pane_memory.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

ListPane::ListPane(const QString& id, Words words, int rowHeight, QWidget* parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_header(new PageHeader(m_words.title, this))
    , m_search(new SearchField(m_words.search, this))
    , m_room(new ListRoom(id, m_words.table, rowHeight, this))
    , m_table(m_room->table())
    , m_bars(new QVBoxLayout)
    , m_done(new ChangeBar(this))
{
    m_done->setObjectName("doneBar"_L1);
    m_done->hide();
    m_bars->addWidget(m_done);
    setObjectName(id + u"Pane"_s);
    m_search->setObjectName("search"_L1);
    m_header->addAction(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_bars);
    layout->addWidget(m_room, 1);
    connect(m_table, &Table::stateActionChosen, this, &ListPane::onStateAction);
}

void ListPane::setList(List list)
{
    m_list = std::move(list);
    auto* shown = m_list.filter->shown();
    m_table->setModel(shown);
    m_table->followTimes(m_list.clock);
    connect(m_list.directory, &Directory::completenessChanged, this, &ListPane::showState);
    connect(shown, &QAbstractItemModel::rowsInserted, this, &ListPane::showState);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &ListPane::showState);
    m_list.filter->onSettled(this, [this] { showState(); });
    connect(m_table, &Table::currentRowChanged, this, &ListPane::renewChosen);
    connect(shown, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                const int row = m_table->currentRow();
                const bool isRecord = roles.isEmpty(); // and not a tick, or by what it was found
                if (row >= first.row() && row <= last.row() && isRecord)
                    renewChosen();
            });
    connect(m_search, &SearchField::searchChanged, this, &ListPane::searchFor);
}

/// What is found is read from its beginning. Who was chosen stays so where the search finds them; the first one is in
/// their place where not, and no neighbour of the place that they had.
void ListPane::searchFor(const QString& text)
{
    const int chosen = chosenRecord();
    m_list.filter->setSearch(text);
    m_table->viewport()->update(); // the matching letters are marked
    m_table->scrollToTop();
    showState();
    m_list.filter->whenSettled(this, [this, chosen] {
        if (chosen >= 0 && m_list.filter->rowOfRecord(chosen) < 0)
            m_table->selectRowOnly(0);
        if (m_table->currentRow() >= 0)
            m_table->scrollTo(m_table->currentIndex());
    });
}

void ListPane::setInspector(Inspector* inspector)
{
    m_inspector = inspector;
    m_room->setInspector(inspector);
}

void ListPane::renewChosen()
{
    const int record = chosenRecord();
    showChosen(record);
    if (m_inspector)
        m_inspector->setVisible(record >= 0);
}

void ListPane::offerFilters(const FacetChoices& initial)
{
    m_filters = new FilterBar(*m_list.filter, initial, this);
    m_header->addChip(m_filters);
    m_list.filter->onChosen(this, [this] { showState(); });
    connect(m_filters, &FilterBar::savedChanged, this, &ListPane::keep);
}

void ListPane::offerColumns()
{
    m_header->addAction(new ColumnsButton(*m_table, this));
}

SelectionBar* ListPane::offerSelection(const QList<SelectionBar::Action>& actions)
{
    auto* bar = new SelectionBar(*m_list.filter, this);
    for (const auto& action : actions)
        bar->addAction(action);
    m_bars->addWidget(bar);
    auto* begin = Button::iconOnly(tr("Select several"), "circle-check"_L1, this);
    begin->setObjectName("selectSeveral"_L1);
    m_header->addAction(begin);
    m_table->setTicking(true);
    auto* selection = m_list.filter->selection();
    connect(begin, &Button::clicked, selection, [selection] { selection->setActive(!selection->isActive()); });
    connect(m_table, &Table::allTicked, selection, &RowSelection::chooseAll);
    connect(m_table, &Table::tickingLeft, selection, [selection] { selection->setActive(false); });
    return bar;
}

void ListPane::offerExport(ExportRows rows)
{
    m_export = std::move(rows);
    auto* button = new Button(tr("Export…"), "download"_L1);
    button->setObjectName("exportRows"_L1);
    followExportPolicy(button, *m_list.directory);
    m_header->addAction(button);
    connect(button, &Button::clicked, this, &ListPane::openExport);
}

QList<int> ListPane::recordsOf(int which) const
{
    if (ExportDialog::Which(which) == ExportDialog::Which::All)
        return m_list.filter->records();
    QList<int> records;
    if (ExportDialog::Which(which) == ExportDialog::Which::Matching) {
        for (int row = 0; row < m_list.filter->shown()->rowCount(); ++row)
            records.append(m_list.filter->recordAt(row));
        return records;
    }
    return m_list.filter->selectedRecords(); // also of those that the filter hides by now
}

QString ListPane::completenessText() const
{
    const auto state = m_list.directory->completeness(m_list.collection);
    const auto counts = tr("%1 of %2", "counts").arg(words::number(state.loaded), words::number(state.total));
    if (state.isComplete())
        return tr("%1, complete, %2", "counts, time").arg(counts, words::exactly(state.asOf, m_list.clock()));
    return state.doubt == Doubt::None ? tr("%1, not up to date", "counts").arg(counts)
                                      : tr("%1, incomplete as the server sends them", "counts").arg(counts);
}

void ListPane::openExport()
{
    if (!m_list.filter->isSettled()) {
        m_list.filter->whenSettled(this, [this] { openExport(); });
        return;
    }
    if (!m_list.directory || !m_export.source || Dialog::isOpenOver(this))
        return;
    QStringList filter;
    if (m_filters)
        filter = m_filters->inWords();
    if (!m_search->text().trimmed().isEmpty())
        filter.append(tr("search: %1").arg(m_search->text().trimmed()));
    ExportDialog::Offer offer;
    offer.stem = m_export.stem;
    offer.columns = m_export.columns;
    offer.source = u"%1 %2"_s.arg(m_list.directory->serverInfo().publicUrl, m_export.stem);
    offer.filter = filter.join(u"; "_s);
    offer.completeness = completenessText();
    offer.isComplete = m_list.directory->completeness(m_list.collection).isComplete();
    offer.matching = m_list.filter->shown()->rowCount();
    offer.selected = m_list.filter->selectedCount();
    offer.all = m_list.filter->recordCount();
    offer.rows = [this](ExportDialog::Which which, const ExportEnd& end) {
        return m_export.source(recordsOf(static_cast<int>(which)), end);
    };
    auto* dialog = new ExportDialog(std::move(offer), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString& path, qint64 rows) {
        m_done->showDone(tr("%1 rows were written to %2.", "count, file").arg(words::number(rows), isolated(path)), {});
    });
    dialog->open();
}

/// Once the row is there; until then whatever is chosen.
void ListPane::chooseWhenThere(std::function<int()> record)
{
    delete m_waiting;
    m_waiting = new QObject(this);
    const auto look = [this, record = std::move(record)] {
        const int found = record();
        const int row = found < 0 ? -1 : m_list.filter->rowOfRecord(found);
        if (row < 0 || !m_waiting)
            return;
        m_waiting->deleteLater();
        m_waiting = nullptr;
        m_table->selectRowOnly(row);
    };
    connect(m_list.filter->shown(), &QAbstractItemModel::rowsInserted, m_waiting, look);
    look();
}

void ListPane::remember(PaneMemory& memory)
{
    const auto pane = objectName();
    const auto kept = memory.read(pane);
    m_table->applyLayout(kept.value(u"columns"_s).toMap());
    if (m_filters)
        m_filters->setSaved(kept.value(u"filters"_s).toMap());
    if (const auto chosen = kept.value(u"chosen"_s).toString(); !chosen.isEmpty())
        chooseWhenThere([this, chosen] { return m_list.filter->recordOf(chosen); });
    m_memory = &memory;
    connect(m_table, &Table::currentRowChanged, this, &ListPane::keep);
    connect(m_table, &Table::layoutChanged, this, &ListPane::keep);
}

void ListPane::keep()
{
    if (!m_memory)
        return;
    QVariantMap values{{u"columns"_s, m_table->keptLayout()}};
    if (m_filters)
        values.insert(u"filters"_s, m_filters->saved());
    if (const int row = m_table->currentRow(); row >= 0)
        values.insert(u"chosen"_s, m_list.filter->shown()->index(row, 0).data(IdRole));
    m_memory->write(objectName(), values);
}

void ListPane::showState()
{
    if (!m_list.directory)
        return; // the server is being closed
    const auto state = m_list.directory->completeness(m_list.collection);
    const bool isAnswered = m_list.filter->isSettled();
    if (m_list.filter->shown()->rowCount() > 0)
        m_table->showRows();
    else if (!isAnswered)
        return; // what stands there may do for a moment
    else if (m_list.filter->recordCount() > 0)
        showNoMatch();
    else if (state.error)
        m_table->showError(*state.error, tr("Try again"));
    else if (!state.isEverLoaded())
        m_table->showBusy(m_words.loading);
    else
        showEmpty();
    if (isAnswered)
        m_room->setCount(m_list.filter->recordCount() > 0 ? countText() : QString());
}

void ListPane::showNoMatch()
{
    const bool isNarrowed = !m_list.filter->needle().isEmpty() || !m_list.filter->chosen().isEmpty();
    m_table->showEmpty("search"_L1, m_words.noMatch, m_words.noMatchText,
                       isNarrowed ? tr("Clear search and filters") : QString(), "x"_L1);
}

void ListPane::onStateAction()
{
    if (m_list.filter->recordCount() > 0) { // and the filter lets none of them through
        m_search->clear();
        m_list.filter->choose({});
        return;
    }
    Q_EMIT reloadRequested();
}

int ListPane::chosenRecord() const
{
    const int row = m_table->currentRow();
    return row < 0 ? -1 : m_list.filter->recordAt(row);
}

void ListPane::chooseRecord(int record)
{
    if (record < 0)
        return;
    const int row = m_list.filter->rowOfRecord(record);
    if (row < 0 && !m_list.filter->isSettled())
        chooseWhenThere([record] { return record; });
    else
        m_table->selectRowOnly(row);
}

} // namespace provost
