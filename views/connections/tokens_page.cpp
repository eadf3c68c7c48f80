// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/tokens_page.h"

#include "model/commands/reload.h"
#include "model/items/filters.h"
#include "model/items/tokens_model.h"
#include "views/common/button.h"
#include "views/common/flow_layout.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/minute_tick.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"
#include "views/connections/reminder_dialog.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

TokensPage::TokensPage(Workplace at, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_model(new TokensModel(*m_at.server.directory, *m_at.reminders, m_at.clock, this))
    , m_order(new RecordFilter(this))
    , m_table(new Table(tr("Tokens"), metrics::RowTwoLines, this))
    , m_message(new MessageBar(this))
    , m_rule(PlainLabel::mute({}, this))
    , m_generate(new Button(tr("Generate…"), "plus"_L1))
    , m_rotate(new Button(tr("Replace…"), "refresh-cw"_L1))
    , m_remind(new Button(tr("Remind me…"), "calendar-clock"_L1))
    , m_revoke(new Button(tr("Revoke…"), "ban"_L1, Button::Kind::Danger))
{
    m_table->setObjectName("tokens"_L1);
    m_order->setSourceModel(m_model);
    m_order->sort(TokensModel::Name, Qt::DescendingOrder); // newest first
    m_table->setModel(m_order);
    m_table->followTimes(m_at.clock);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{110, 1}, {60, 0}, {70, 0}});
    constexpr int tokensInView = 8;
    m_table->embed(tokensInView, Table::Height::ByRows);
    m_message->setObjectName("tokensMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_rotate->setObjectName("replace"_L1);
    m_revoke->setObjectName("revoke"_L1);
    m_remind->setObjectName("remind"_L1);
    m_generate->setObjectName("generate"_L1);
    for (auto* button : {m_generate, m_rotate, m_revoke})
        new Permitted(button, *m_at.server.directory, Permission::ManageTokens);
    auto* actions = new FlowLayout;
    actions->addWidget(m_generate);
    actions->addWidget(m_rotate);
    actions->addWidget(m_remind);
    actions->addWidget(m_revoke);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_message);
    m_rule->setObjectName("tokenRule"_L1);
    layout->addWidget(m_rule);
    layout->addWidget(m_table, 1);
    layout->addLayout(actions);
    layout->addStretch();
    new MinuteTick(this, *m_at.minutes, [this] { m_model->refreshTimes(); });
    connect(m_generate, &Button::clicked, this, &TokensPage::generateRequested);
    connect(m_rotate, &Button::clicked, this, [this] {
        if (const auto token = chosen())
            Q_EMIT rotateRequested(token->id);
    });
    connect(m_remind, &Button::clicked, this, [this] {
        if (const auto token = chosen())
            openReminder(m_at, *token, this);
    });
    connect(m_revoke, &Button::clicked, this, [this] {
        if (const auto token = chosen())
            Q_EMIT revokeRequested(*token);
    });
    connect(m_table, &Table::currentRowChanged, this, &TokensPage::updateActions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TokensPage::updateActions);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TokensPage::updateTable);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TokensPage::updateTable);
    connect(m_message, &MessageBar::actionChosen, this, &TokensPage::load);
    updateActions();
}

void TokensPage::setConnection(const Connection& connection)
{
    if (connection.id == m_connection)
        return;
    m_connection = connection.id;
    m_model->setConnection(m_connection);
    updateTable();
    load();
}

void TokensPage::load()
{
    m_message->hide();
    if (m_model->rowCount() == 0)
        m_table->showBusy(tr("Loading the tokens…"));
    const auto id = m_connection;
    QCoro::connect(reloadTokens(m_at.server, id, Cancellation()), this, [this, id](Result<void> loaded) {
        if (id != m_connection)
            return;
        updateTable();
        if (loaded || loaded.error().kind == ErrorKind::Cancelled)
            return;
        m_message->showError(loaded.error(), tr("Try again"));
        if (m_model->rowCount() == 0)
            m_table->showError(loaded.error(), {}); // not known is not the same as none
    });
}

void TokensPage::updateTable()
{
    if (m_model->rowCount() == 0)
        m_table->showEmpty("key-round"_L1, tr("No token"),
                           tr("Nobody can use this connection until one is generated."));
    else
        m_table->showRows();
    if (m_table->currentRow() < 0)
        m_table->selectRowOnly(0); // so that the buttons below have something to work on
    updateActions();
}

std::optional<Token> TokensPage::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_order->rowCount())
        return std::nullopt;
    return m_model->at(m_order->mapToSource(m_order->index(row, 0)).row());
}

void TokensPage::updateActions()
{
    const auto token = chosen();
    const bool several = !m_at.server.directory || m_at.server.directory->serverInfo().severalTokens;
    if (!several)
        m_rule->setText(tr("A connection has one token at a time on this server, of which it keeps only a hash. "
                           "Another one ends it at once."));
    else if (m_at.server.can().tokenNotes) // one of Provost's own, of which it is known
        m_rule->setText(tr("Several tokens may be valid at once. The server keeps only hashes; a token that "
                           "nobody has any more can be revoked."));
    else
        m_rule->setText(tr("Several tokens may be valid at once. One that nobody has any more can be revoked."));
    bool anyLive = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        anyLive = anyLive || isLive(m_model->at(row), m_at.clock());
    const bool hasPlace = several || !anyLive;
    m_generate->setEnabled(hasPlace);
    m_generate->setToolTip(hasPlace ? QString() : tr("It has its token. Replace that one instead."));
    m_revoke->setEnabled(token && !token->revokedAt);
    m_rotate->setEnabled(token && isLive(*token, m_at.clock()));
    offerReminder(*m_remind, token, m_at.clock());
}

} // namespace provost
