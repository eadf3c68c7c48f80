// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/history/history_dialog.h"

#include "model/items/history_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/export_dialog.h"
#include "views/common/history_lines.h"
#include "views/common/item_delegate.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QComboBox>
#include <QCoroTask>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int linesInPage = 200;
constexpr int linesInView = 8;
constexpr int widthOfHistory = 900;

} // namespace

HistoryDialog::HistoryDialog(OpenServer at, const Clock& clock, QWidget* parent)
    : Dialog(u"historyDialog"_s, tr("What changed"), parent)
    , m_at(std::move(at))
    , m_clock(clock)
    , m_model(new HistoryModel(*m_at.directory, clock, this))
    , m_preset(new QComboBox(this))
    , m_day(new QLineEdit(this))
    , m_about(new QComboBox(this))
    , m_wrong(new PlainLabel({}, this))
    , m_table(new Table(tr("What changed"), metrics::RowTwoLines, this))
    , m_note(PlainLabel::mute({}, this))
{
    setMinimumWidth(widthOfHistory);
    addChoices();
    addTable();
    m_export = addLeftButton(u"exportHistory"_s, new Button(tr("Export…"), "download"_L1));
    connect(m_export, &Button::clicked, this, &HistoryDialog::askForExport);
    auto* close = addButton(u"closeHistory"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    connect(close, &Button::clicked, this, &QDialog::accept);
    setReturnButton(close);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &HistoryDialog::choosePreset);
    connect(m_day, &QLineEdit::textEdited, this, [this] {
        m_preset->setCurrentIndex(m_preset->findData(int(Since::Day)));
        load();
    });
    connect(m_about, &QComboBox::currentIndexChanged, this, &HistoryDialog::load);
    connect(m_at.directory, &Directory::personChanged, this, &HistoryDialog::load);
    if (m_at.copy)
        connect(m_at.copy, &LocalCopy::written, this, &HistoryDialog::refresh);
    m_preset->setCurrentIndex(m_preset->findData(int(Since::Week)));
}

void HistoryDialog::addChoices()
{
    m_preset->setObjectName("historySince"_L1);
    m_preset->addItem(tr("today"), int(Since::Today));
    m_preset->addItem(tr("yesterday"), int(Since::Yesterday));
    m_preset->addItem(tr("a week ago"), int(Since::Week));
    m_preset->addItem(tr("a month ago"), int(Since::Month));
    m_preset->addItem(tr("as long as anything is known"), int(Since::All));
    m_preset->addItem(tr("another day"), int(Since::Day));
    m_preset->setCurrentIndex(-1);
    m_day->setObjectName("historyDay"_L1);
    m_day->setPlaceholderText(tr("Year-month-day, such as 2027-03-31"));
    m_about->setObjectName("historyAbout"_L1);
    m_about->addItem(tr("everything"), int(About::Everything));
    m_about->addItem(tr("users"), int(About::Users));
    m_about->addItem(tr("groups"), int(About::Groups));
    m_about->addItem(tr("who came and who left"), int(About::Members));
    m_wrong->setObjectName("historyWrongDay"_L1);
    m_wrong->setInk(PlainLabel::Ink::Bad);
    m_wrong->setText(tr("Year-month-day is wanted, such as 2027-03-31."));
    m_wrong->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap12);
    row->addLayout(labelled(tr("Since"), m_preset), 2);
    row->addLayout(labelled(tr("Day"), m_day), 1);
    row->addLayout(labelled(tr("What"), m_about), 1);
    body()->addLayout(row);
    body()->addWidget(m_wrong);
}

void HistoryDialog::addTable()
{
    m_table->setObjectName("history"_L1);
    m_table->setModel(m_model);
    m_table->followTimes(m_clock);
    m_table->setItemDelegate(makeItemDelegate(m_table, true));
    m_table->setColumns({{150, 1}, {220, 2}, {120, 0, 330}, {80, 0, 130}});
    m_table->embed(linesInView);
    m_note->setObjectName("historyNote"_L1);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_note);
    connect(m_table, &Table::rowActivated, this, &HistoryDialog::activate);
    connect(m_table, &Table::stateActionChosen, this, &HistoryDialog::load);
    connect(m_model, &HistoryModel::pageWanted, this, [this](const QString& after) {
        if (auto more = query()) {
            more->after = after;
            fetch(*more, false);
        }
    });
}

void HistoryDialog::choosePreset()
{
    const auto today = m_clock().date();
    switch (Since(m_preset->currentData().toInt())) {
    case Since::Today:
        m_day->setText(today.toString(Qt::ISODate));
        break;
    case Since::Yesterday:
        m_day->setText(today.addDays(-1).toString(Qt::ISODate));
        break;
    case Since::Week:
        m_day->setText(today.addDays(-7).toString(Qt::ISODate));
        break;
    case Since::Month:
        m_day->setText(today.addMonths(-1).toString(Qt::ISODate));
        break;
    case Since::All:
        m_day->clear();
        break;
    case Since::Day:
        return; // it is being typed
    }
    load();
}

std::optional<QDateTime> HistoryDialog::begin() const
{
    const auto day = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(day.startOfDay(m_clock().timeSpec())) : std::nullopt;
}

std::optional<DifferenceQuery> HistoryDialog::query() const
{
    DifferenceQuery query;
    query.limit = linesInPage;
    if (Since(m_preset->currentData().toInt()) != Since::All) {
        query.since = begin();
        if (!query.since)
            return std::nullopt;
    }
    const auto about = About(m_about->currentData().toInt());
    query.users = about == About::Everything || about == About::Users;
    query.groups = about == About::Everything || about == About::Groups;
    query.members = about == About::Everything || about == About::Members;
    return query;
}

void HistoryDialog::load()
{
    const auto wanted = query();
    m_wrong->setVisible(!wanted);
    m_export->setEnabled(false);
    m_model->start();
    if (!wanted) {
        m_cancel.cancel();
        m_note->hide();
        m_table->showRows();
        return;
    }
    m_table->showBusy(tr("Reading what changed…"));
    fetch(*wanted, true);
}

void HistoryDialog::refresh()
{
    const bool isAtTop = m_table->currentRow() <= 0 && m_table->verticalScrollBar()->value() == 0;
    if (const auto wanted = query(); wanted && isAtTop)
        fetch(*wanted, true);
}

void HistoryDialog::fetch(const DifferenceQuery& query, bool isFirst)
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    QCoro::connect(readHistory(m_at, query, m_cancel), this,
                   [this, isFirst, of = m_cancel](const Result<HistoryPage>& page) {
                       if (!of.isCancelled() && m_at.isOpen())
                           take(page, isFirst);
                   });
}

void HistoryDialog::take(const Result<HistoryPage>& page, bool isFirst)
{
    showNote(page);
    if (!page) {
        m_model->giveUp();
        if (page.error().kind == ErrorKind::Unsupported)
            m_table->showEmpty("history"_L1, tr("Nothing is known of before"), m_known);
        else if (m_model->rowCount() == 0)
            m_table->showError(page.error(), tr("Try again"));
        return;
    }
    // Where nothing is new, what was read of further pages stays.
    const bool isSame =
        isFirst && m_model->rowCount() > 0 && m_model->total() == page->total && m_model->at(0) == page->items.value(0);
    if (isFirst && !isSame)
        m_model->start();
    if (!isSame)
        m_model->append({page->items, page->total, page->next});
    m_table->doItemsLayout(); // a view whose rows are not laid out yet would take itself to be at its end, and ask on
    const bool isEmpty = m_model->rowCount() == 0;
    m_export->setEnabled(!isEmpty && whyNoExport(this).isEmpty());
    m_export->setToolTip(whyNoExport(this));
    if (!isEmpty)
        m_table->showRows();
    else if (page->knownSince.isValid())
        m_table->showEmpty("history"_L1, tr("Nothing changed"),
                           tr("Nothing of this is different from what it was then, as far as it is known."));
    else
        m_table->showEmpty("history"_L1, tr("Nothing is known of before"), m_known);
}

void HistoryDialog::showNote(const Result<HistoryPage>& page)
{
    m_known = historyBeginInWords(*m_at.directory, page, m_clock());
    const bool isKnown = page && page->knownSince.isValid();
    m_note->setVisible(isKnown);
    if (!isKnown)
        return;
    const auto since = begin();
    const bool isTooOld = since && *since < page->knownSince;
    m_note->setInk(isTooOld ? PlainLabel::Ink::Warn : PlainLabel::Ink::Mute);
    m_note->setTimedText(
        {m_clock,
         [this, page](const QDateTime& now) {
             return m_at.isOpen()
                        ? words::sentences({words::grouped(tr("%n change(s).", nullptr, int(page->total)), page->total),
                                            historyBeginInWords(*m_at.directory, page, now)})
                        : QString();
         },
         {page->knownSince}});
}

void HistoryDialog::activate(int row)
{
    const auto line = m_model->at(row);
    done(Accepted);
    if (!line.userId.isEmpty())
        Q_EMIT userActivated(line.userId);
    else
        Q_EMIT groupActivated(line.groupId);
}

/// How much there is in all is asked first.
void HistoryDialog::askForExport()
{
    DifferenceQuery everything;
    everything.limit = 1;
    QCoro::connect(readHistory(m_at, everything, {}), this, [this](const Result<HistoryPage>& page) {
        if (page && m_at.isOpen() && isVisible())
            openExport(page->total);
    });
}

void HistoryDialog::openExport(qint64 all)
{
    const auto wanted = query();
    if (!wanted)
        return;
    ExportDialog::Offer offer;
    offer.stem = u"changes"_s;
    offer.columns = historyColumns();
    offer.source = tr("what changed on %1", "server").arg(m_at.session->server().host());
    offer.filter = words::sentences({m_day->text().isEmpty() ? QString() : tr("since %1", "day").arg(m_day->text()),
                                     m_about->currentIndex() > 0 ? m_about->currentText() : QString()});
    offer.completeness = m_known;
    offer.matching = m_model->total();
    offer.all = all;
    offer.rows = [at = m_at, query = *wanted](ExportDialog::Which which, const ExportEnd& end) {
        return exportHistory(at, which == ExportDialog::Which::All ? DifferenceQuery() : query, end);
    };
    auto* dialog = new ExportDialog(std::move(offer), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString& path, qint64 rows) {
        message()->showMessage(
            Tone::Ok, tr("%1 rows were written to %2.", "count, file").arg(words::number(rows), isolated(path)));
    });
    dialog->open();
}

} // namespace provost
