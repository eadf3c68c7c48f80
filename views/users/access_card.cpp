// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/access_card.h"

#include "model/commands/read_people.h"
#include "model/commands/user_states.h"
#include "model/items/sessions_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/change_dialog.h"
#include "views/common/flow_layout.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int sessionsInView = 3;

/// One that ended meanwhile is what was wanted.
QCoro::Task<Result<void>> endedOrGone(OpenServer at, SessionId id, Cancellation cancel)
{
    const auto ended = co_await endSession(at, id, cancel);
    if (!ended && ended.error().kind != ErrorKind::NotFound)
        co_return tl::unexpected(ended.error());
    co_return Result<void>();
}

} // namespace

AccessCard::AccessCard(OpenServer at, Clock clock, QWidget* parent)
    : Card(tr("Access"), parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
    , m_model(new SessionsModel(m_clock, this))
    , m_seat(new PlainLabel({}, this))
    , m_retention(new PlainLabel({}, this))
    , m_table(new Table(tr("Sessions of the person"), metrics::RowTwoLines, this))
    , m_message(new MessageBar(this))
    , m_end(new Button(tr("End the session"), "log-out"_L1))
    , m_endAll(new Button(tr("End all sessions…"), "log-out"_L1, Button::Kind::Danger))
{
    setObjectName("accessCard"_L1);
    m_seat->setObjectName("seat"_L1);
    m_retention->setObjectName("retention"_L1);
    m_retention->setInk(PlainLabel::Ink::Warn);
    m_message->setObjectName("sessionsMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_table->setObjectName("sessions"_L1);
    m_table->setModel(m_model);
    m_table->followTimes(m_clock);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{150, 1}, {80, 0, 150}});
    m_table->horizontalHeader()->hide();
    m_table->setFixedHeight(sessionsInView * metrics::RowTwoLines);
    m_end->setObjectName("endSession"_L1);
    m_endAll->setObjectName("endAllSessions"_L1);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_end);
    buttons->addWidget(m_endAll);
    for (QWidget* part : std::initializer_list<QWidget*>{m_seat, m_retention, m_table, m_message})
        body()->addWidget(part);
    body()->addLayout(buttons);
    connect(m_table, &Table::currentRowChanged, this, &AccessCard::updateButtons);
    connect(m_end, &Button::clicked, this, &AccessCard::endChosen);
    connect(m_endAll, &Button::clicked, this, &AccessCard::endAllRequested);
    connect(m_message, &MessageBar::actionChosen, this, &AccessCard::load);
    if (m_at.directory)
        connect(m_at.directory, &Directory::personChanged, this, &AccessCard::updateButtons);
    updateButtons();
}

void AccessCard::setUser(const User& user)
{
    if (user.id != m_user.id) { // of whom nothing is known yet, and nothing offered
        m_model->assign({});
        m_table->hide();
        m_live = 0;
        updateButtons();
    }
    m_user = user;
    m_retention->setVisible(user.purgeAt.has_value());
    if (user.purgeAt)
        m_retention->setTimedText({m_clock,
                                   [at = *user.purgeAt](const QDateTime& now) {
                                       return tr("Can be restored for %n more day(s), until %1.", nullptr,
                                                 words::daysUntil(at, now))
                                           .arg(words::exactly(at, now));
                                   },
                                   {*user.purgeAt}});
    load();
}

void AccessCard::load()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_message->hide();
    QCoro::connect(readSessions(m_at, m_user.id, m_cancel), this,
                   [this, of = m_cancel](const Result<UserSessions>& sessions) {
                       if (!of.isCancelled())
                           show(sessions);
                   });
}

void AccessCard::show(const Result<UserSessions>& sessions)
{
    m_table->setVisible(sessions && !sessions->items.isEmpty());
    m_seat->setVisible(sessions.has_value());
    if (!sessions) {
        m_live = 0;
        m_message->showError(sessions.error(), tr("Try again"));
        updateButtons();
        return;
    }
    m_live = sessions->live;
    m_model->assign(sessions->items);
    const auto seat = sessions->hasSeat ? tr("A seat of the account is in use.") : tr("No seat is in use.");
    auto live = sessions->live == 0 ? tr("No session is live.")
                                    : tr("%n session(s) live.", nullptr, static_cast<int>(sessions->live));
    if (!sessions->kept)
        live = tr("This server does not tell of sessions: its product keeps them to itself.");
    m_seat->setText(tr("%1 %2", "seat, sessions").arg(seat, live));
    m_table->showRows();
    updateButtons();
    Q_EMIT told(*sessions);
}

void AccessCard::updateButtons()
{
    const bool may = m_at.directory && m_at.directory->may(Permission::DeactivateUsers);
    const int row = m_table->currentRow();
    m_end->setVisible(m_table->isVisibleTo(this) && m_at.directory && m_at.directory->may(Permission::CheckAccess));
    m_end->setEnabled(row >= 0 && row < m_model->rowCount() && !m_model->at(row).endedAt);
    m_endAll->setVisible(may && m_live > 0);
}

void AccessCard::endChosen()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_end->setEnabled(false);
    const auto& session = m_model->at(row);
    const ChangeDialog::Words words{tr("End this session?"), tr("Who is active can sign in anew."),
                                    tr("End the session"), tr("Leave it"), tr("Ending the session…")};
    const ChangeStep step{session.label, [at = m_at, id = session.id](const Cancellation& cancel) {
                              return endedOrGone(at, id, cancel);
                          }};
    changeAtOnce(this, words, {step}, [this](const ChangeResult& result) {
        updateButtons();
        if (result.isWhole())
            load();
        else if (!result.failures.isEmpty())
            m_message->showError(result.failures.constFirst().error);
    });
}

} // namespace provost
