// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/role_page.h"

#include "model/commands/read_people.h"
#include "model/items/user_groups_model.h"
#include "views/common/button.h"
#include "views/common/chain_card.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/table.h"
#include "views/users/role_chain.h"
#include "views/users/what_if_dialog.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
RolePage::RolePage(OpenServer at, Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
    , m_chain(new ChainCard(u"whyRole"_s, this))
    , m_message(new MessageBar(this))
    , m_whatIf(new Button(tr("What if…"), "flask-conical"_L1))
    , m_groups(new UserGroupsModel(m_clock, this))
    , m_table(new Table(tr("Groups of the user"), metrics::RowOneLine, this))
{
    m_message->setObjectName("reasonMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_whatIf->setObjectName("whatIf"_L1);
    m_table->setObjectName("userGroups"_L1);
    m_table->setModel(m_groups);
    m_table->followTimes(m_clock);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{160, 1}, {90, 0}});
    constexpr int groupsInView = 12;
    m_table->embed(groupsInView, Table::Height::ByRows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_message);
    layout->addWidget(m_chain);
    layout->addWidget(m_whatIf, 0, Qt::AlignLeft);
    layout->addWidget(m_table);
    layout->addStretch();
    for (auto* widget : std::initializer_list<QWidget*>{m_chain, m_whatIf})
        widget->setVisible(m_at.can().roleRules);
    connect(m_message, &MessageBar::actionChosen, this, &RolePage::load);
    connect(m_whatIf, &Button::clicked, this, &RolePage::openWhatIf);
    connect(m_table, &Table::rowActivated, this,
            [this](int row) { Q_EMIT groupActivated(GroupId(m_groups->index(row, 0).data(IdRole).toString())); });
}

void RolePage::setUser(const User& user)
{
    const bool another = user.id != m_user.id;
    m_user = user;
    if (another) {
        setGroups({});
        m_table->showBusy(tr("Loading the groups…"));
    }
    m_whatIf->setEnabled(user.connectionId && user.state != UserState::Deleted);
    if (m_at.can().roleRules)
        load();
}

void RolePage::setGroups(const QList<Membership>& groups)
{
    m_memberships = groups;
    m_groups->setGroups(groups);
    if (groups.isEmpty())
        m_table->showEmpty("folder-tree"_L1, tr("In no group"),
                           m_at.can().roleRules
                               ? tr("The identity provider put this user in no group.")
                               : tr("The server names no group in this user. Some servers name members in groups "
                                    "alone: look there too."));
    else
        m_table->showRows();
}

void RolePage::showGroupsError(const Error& error)
{
    m_table->showError(error, {});
}

void RolePage::load()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_message->hide();
    if (m_user.state == UserState::Deleted) {
        m_chain->setChain(tr("Why no role?"), {{"user-x"_L1, tr("deleted: who is gone has no role")}});
        return;
    }
    QCoro::connect(readRoleReason(m_at, m_user.id, m_cancel), this,
                   [this, of = m_cancel](const Result<RoleReason>& reason) {
                       if (!of.isCancelled() && m_at.isOpen())
                           showReason(reason);
                   });
}

void RolePage::showReason(const Result<RoleReason>& reason)
{
    m_chain->setVisible(reason.has_value());
    if (!reason) {
        m_message->showError(reason.error(), tr("Try again"));
        return;
    }
    m_chain->setChain(whyTitle(*m_at.directory, *reason), whyLines(*m_at.directory, *reason, m_clock));
}

void RolePage::openWhatIf()
{
    if (!m_at.isOpen() || Dialog::isOpenOver(this))
        return;
    auto* dialog = new WhatIfDialog(m_at, m_clock, m_user, m_memberships, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace provost
