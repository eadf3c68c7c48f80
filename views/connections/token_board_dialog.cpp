// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/token_board_dialog.h"

#include "model/commands/reload.h"
#include "model/commands/save_text.h"
#include "model/items/filters.h"
#include "model/items/token_board_model.h"
#include "model/items/token_dates.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/environment_bar.h"
#include "views/common/export_dialog.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/minute_tick.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"
#include "views/connections/reminder_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int boardWidth = 1040;
constexpr int tokensInView = 9;

} // namespace

TokenBoardDialog::TokenBoardDialog(Workplace at, std::optional<AccountId> account, QWidget* parent)
    : Dialog(u"tokenBoard"_s, tr("Tokens of all connections"), parent)
    , m_at(std::move(at))
    , m_model(new TokenBoardModel(*m_at.server.directory, *m_at.reminders, m_at.clock, this))
    , m_filter(new TokenBoardFilter(std::move(account), *m_at.server.directory, this))
    , m_search(new SearchField(tr("Filter"), this))
    , m_table(new Table(tr("Tokens of all connections"), metrics::RowTwoLines, this))
    , m_count(PlainLabel::mute({}, this))
{
    setMinimumWidth(std::min(boardWidth, parent->window()->width() - 64));
    m_search->setObjectName("boardSearch"_L1);
    m_count->setObjectName("boardCount"_L1);
    body()->addWidget(m_search, 0, Qt::AlignLeft);
    buildTable();
    body()->addWidget(m_count);
    buildFooter();
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        showState();
    });
    connect(message(), &MessageBar::actionChosen, this, &TokenBoardDialog::load);
    new MinuteTick(this, *m_at.minutes, [this] { m_model->refreshTimes(); });
    updateActions();
}

void TokenBoardDialog::buildTable()
{
    m_table->setObjectName("board"_L1);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{150, 1}, {140, 1}, {80, 0}, {90, 0}, {110, 0}, {100, 0}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TokenBoardModel::Expires, Qt::AscendingOrder);
    m_table->embed(tokensInView);
    body()->addWidget(m_table);
    connect(m_table, &Table::currentRowChanged, this, &TokenBoardDialog::updateActions);
    connect(m_table, &Table::rowActivated, this, &TokenBoardDialog::goToPlace);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &TokenBoardDialog::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &TokenBoardDialog::showState);
}

void TokenBoardDialog::buildFooter()
{
    m_rotate = addLeftButton(u"boardReplace"_s, new Button(tr("Replace…"), "refresh-cw"_L1));
    new Permitted(m_rotate, *m_at.server.directory, Permission::ManageTokens);
    m_remind = addLeftButton(u"boardRemind"_s, new Button(tr("Remind me…"), "calendar-clock"_L1));
    auto* calendar = addLeftButton(u"boardCalendar"_s, new Button(tr("Save as calendar…"), "save"_L1));
    followExportPolicy(calendar, *m_at.server.directory);
    connect(calendar, &Button::clicked, this, &TokenBoardDialog::chooseCalendar);
    connect(m_remind, &Button::clicked, this, [this] {
        if (const auto token = chosen())
            openReminder(m_at, *token, this);
    });
    auto* close = addButton(u"close"_s, new Button(tr("Close")));
    m_goTo = addButton(u"boardGoTo"_s, new Button(tr("Go to the connection"), {}, Button::Kind::Primary));
    connect(close, &Button::clicked, this, &TokenBoardDialog::reject);
    connect(m_goTo, &Button::clicked, this, &TokenBoardDialog::goToPlace);
    connect(m_rotate, &Button::clicked, this, [this] {
        const auto token = chosen();
        if (!token)
            return;
        done(Accepted);
        Q_EMIT rotationChosen(token->connectionId, token->id);
    });
}

void TokenBoardDialog::open()
{
    Dialog::open();
    m_table->setFocus();
    load();
}

void TokenBoardDialog::load()
{
    m_loading = true;
    m_failure.reset();
    message()->hide();
    showState();
    QCoro::connect(reloadAllTokens(m_at.server, m_cancel), this, [this](Result<void> loaded) {
        m_loading = false;
        if (!loaded && loaded.error().kind != ErrorKind::Cancelled) {
            m_failure = loaded.error();
            message()->showError(*m_failure, tr("Try again"));
        }
        showState();
    });
}

void TokenBoardDialog::showState()
{
    if (m_filter->rowCount() > 0)
        m_table->showRows();
    else if (m_loading)
        m_table->showBusy(tr("Loading the tokens…"));
    else if (m_failure)
        m_table->showError(*m_failure, {});
    else if (m_filter->isRestricting() && m_model->rowCount() > 0)
        m_table->showEmpty("search"_L1, tr("No token matches"), tr("Change the filter to see the others."));
    else
        m_table->showEmpty("key-round"_L1, tr("No token"), tr("No connection has a token that was not revoked."));
    const auto shown = words::number(m_filter->rowCount());
    const auto all = words::number(m_model->rowCount());
    if (m_loading)
        m_count->setText(tr("%1 tokens so far", "count").arg(all));
    else if (m_failure)
        m_count->setText(tr("%1 tokens; those of some connections are missing.", "count").arg(all));
    else
        m_count->setText(tr("%1 of %2 tokens, complete", "counts").arg(shown, all));
    if (m_table->currentRow() < 0 && !m_loading)
        m_table->selectRowOnly(0); // what ends first
    updateActions();
}

std::optional<Token> TokenBoardDialog::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_filter->rowCount())
        return std::nullopt;
    return m_model->at(m_filter->mapToSource(m_filter->index(row, 0)).row());
}

void TokenBoardDialog::updateActions()
{
    const auto token = chosen();
    if (!m_goTo)
        return;
    m_goTo->setEnabled(token.has_value());
    m_rotate->setEnabled(token && isLive(*token, m_at.clock()));
    offerReminder(*m_remind, token, m_at.clock());
}

void TokenBoardDialog::goToPlace()
{
    const auto token = chosen();
    if (!token)
        return;
    done(Accepted);
    Q_EMIT placeChosen(token->connectionId);
}

void TokenBoardDialog::chooseCalendar()
{
    auto* chooser = new QFileDialog(this, tr("Save the days on which tokens end"), {}, tr("Calendar (*.ics)"));
    chooser->setObjectName("calendarFile"_L1);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"ics"_s);
    const auto place = slug(characterOf(this).environment);
    chooser->selectFile(place.isEmpty() ? u"provost-tokens.ics"_s : u"provost-tokens-%1.ics"_s.arg(place));
    connect(chooser, &QFileDialog::fileSelected, this, &TokenBoardDialog::saveCalendar);
    chooser->open();
}

void TokenBoardDialog::saveCalendar(const QString& path)
{
    QList<CalendarEntry> entries;
    const auto now = m_at.clock();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto& token = m_model->at(m_filter->mapToSource(m_filter->index(row, 0)).row());
        const auto connection = m_at.server.directory->connection(token.connectionId);
        const auto entry =
            connection ? calendarEntry(token, *connection, m_at.reminders->of(token.id), now) : std::nullopt;
        if (entry)
            entries.append(*entry);
    }
    const auto place = slug(characterOf(this).environment);
    const auto name = place.isEmpty() ? tr("Provost tokens") : tr("Provost tokens (%1)", "environment").arg(place);
    const auto count = int(entries.size());
    QCoro::connect(saveText(path, toCalendar(entries, name, now)), this, [this, path, count](Result<void> saved) {
        if (saved)
            message()->showMessage(
                Tone::Ok, tr("%n day(s) saved as %1. No secret and no name of a person is in it.", nullptr, count)
                              .arg(isolated(QFileInfo(path).fileName())));
        else
            message()->showError(saved.error());
    });
}

void TokenBoardDialog::reject()
{
    m_cancel.cancel();
    Dialog::reject();
}

} // namespace provost
