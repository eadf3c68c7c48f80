// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/user_inspector.h"

#include "model/commands/read_detail.h"
#include "model/items/user_groups_model.h"
#include "model/items/users_model.h"
#include "model/items/words.h"
#include "views/common/fact_list.h"
#include "views/common/inspector_tabs.h"
#include "views/common/item_delegate.h"
#include "views/common/json_view.h"
#include "views/common/message_bar.h"
#include "views/common/table.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

UserInspector::UserInspector(OpenServer at, QWidget* parent)
    : Inspector(tr("The chosen user"), parent)
    , m_at(std::move(at))
    , m_groups(new UserGroupsModel(this))
{
    setObjectName("userInspector"_L1);
    m_message = new MessageBar(this);
    m_message->setObjectName("userMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_raw = new JsonView(tr("SCIM resource of the user"), this);
    m_raw->setMinimumHeight(420);
    m_tabs = new InspectorTabs(tr("About the user"), this);
    m_tabs->addPage(u"profile"_s, tr("Profile"), buildProfile());
    m_tabs->addPage(u"groups"_s, tr("Groups"), buildGroups());
    m_tabs->addPage(u"raw"_s, tr("Raw SCIM"), m_raw);
    body()->addWidget(m_message);
    body()->addWidget(m_tabs);
    connect(m_message, &MessageBar::actionChosen, this, &UserInspector::load);
}

QWidget* UserInspector::buildProfile()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_profile = new FactList(page);
    m_profile->setObjectName("profileFacts"_L1);
    column->addWidget(m_profile);
    column->addStretch();
    return page;
}

QWidget* UserInspector::buildGroups()
{
    m_groupTable = new Table(tr("Groups of the user"), metrics::RowOneLine, this);
    m_groupTable->setModel(m_groups);
    m_groupTable->setItemDelegate(makeItemDelegate(m_groupTable));
    m_groupTable->setColumns({{160, 1}, {90, 0}});
    m_groupTable->setMinimumHeight(metrics::HeaderHeight + 6 * metrics::RowOneLine);
    return m_groupTable;
}

void UserInspector::setUser(const User& user)
{
    if (user == m_user)
        return;
    const bool another = user.id != m_user.id;
    m_user = user;
    setHead(user.displayName, user.userName, stateWord(user.state), toneOf(stateEmphasis(user.state)));
    showProfile();
    if (another) {
        m_groups->setGroups({});
        m_raw->setJson({});
    }
    load();
}

void UserInspector::showProfile()
{
    m_profile->setFacts({{tr("First name"), m_user.givenName},
                         {tr("Last name"), m_user.familyName},
                         {tr("Email"), m_user.email},
                         {tr("User name"), m_user.userName},
                         {tr("Title"), m_user.title},
                         {tr("Department"), m_user.department},
                         {tr("Account"), m_user.accountName},
                         {tr("Connection"), m_user.connectionId ? m_user.connectionName : tr("without connection")},
                         {tr("External id"), m_user.externalId},
                         {tr("Id"), m_user.id.text()},
                         {tr("Created"), words::exactly(m_user.createdAt)},
                         {tr("Changed"), words::exactly(m_user.changedAt)}});
}

void UserInspector::load()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_message->hide();
    const auto id = m_user.id;
    if (m_groups->rowCount() == 0)
        m_groupTable->showBusy(tr("Loading the groups…"));
    QCoro::connect(readUser(m_at, id, m_cancel), this, [this, id](Result<UserDetail> detail) {
        if (id == m_user.id)
            showDetail(detail);
    });
}

void UserInspector::showDetail(const Result<UserDetail>& detail)
{
    if (!detail) {
        if (detail.error().kind == ErrorKind::Cancelled)
            return;
        m_groupTable->showError(detail.error(), {});
        m_message->showError(detail.error(), tr("Try again"));
        return;
    }
    m_groups->setGroups(detail->groups);
    m_raw->setJson(detail->resource);
    if (detail->groups.isEmpty())
        m_groupTable->showEmpty("folder-tree"_L1, tr("In no group"),
                                tr("The identity provider put this user in no group."));
    else
        m_groupTable->showRows();
}

} // namespace provost
