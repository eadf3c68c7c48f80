// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/groups/group_inspector.h"

#include "model/commands/read_people.h"
#include "views/common/button.h"
#include "views/common/inspector_tabs.h"
#include "views/common/json_view.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/related_events.h"
#include "views/common/text.h"
#include "views/common/version_comparison.h"
#include "views/groups/given_roles_page.h"
#include "views/groups/group_history.h"
#include "views/groups/group_role_page.h"
#include "views/groups/members_page.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

GroupInspector::GroupInspector(OpenServer at, const Clock& clock, QWidget* parent)
    : Inspector(tr("The chosen group"), parent)
    , m_at(std::move(at))
    , m_message(new MessageBar(this))
    , m_members(new MembersPage(m_at, clock))
    , m_role(new GroupRolePage(m_at, clock))
    , m_given(new GivenRolesPage(m_at))
    , m_history(new GroupHistory(m_at, clock))
    , m_events(new RelatedEvents(m_at, clock, tr("Requests about the group")))
    , m_raw(new JsonView(tr("SCIM resource of the group"), this))
    , m_versions(new VersionComparison(m_at, clock, *m_raw))
    , m_tabs(new InspectorTabs(tr("About the group"), this))
{
    setObjectName("groupInspector"_L1);
    m_message->setObjectName("groupMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_raw->setMinimumHeight(420);
    m_tabs->addPage(u"members"_s, tr("Members"), m_members);
    if (m_at.can().roleRules)
        m_tabs->addPage(u"role"_s, tr("Role"), m_role);
    else
        m_role->hide();
    if (m_at.can().groupRoles)
        m_tabs->addPage(u"roles"_s, tr("Roles"), m_given);
    else
        m_given->hide();
    m_tabs->addPage(u"activity"_s, tr("Activity"), makeActivityPage());
    m_tabs->addPage(u"raw"_s, tr("Raw SCIM"), m_raw);
    body()->addWidget(m_message);
    body()->addWidget(m_tabs);
    if (m_at.can().removeGroups)
        body()->addWidget(makeRemoveButton(), 0, Qt::AlignLeft);
    connect(m_message, &MessageBar::actionChosen, this, &GroupInspector::load);
    connect(m_members, &MembersPage::memberActivated, this, &GroupInspector::memberActivated);
}

/// Who came and who left, above the requests that are kept of it.
QWidget* GroupInspector::makeActivityPage() const
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap12);
    layout->addWidget(m_history);
    layout->addWidget(m_events, 1);
    m_events->setVisible(m_at.can().events);
    return page;
}

QWidget* GroupInspector::makeRemoveButton()
{
    auto* button = new Button(tr("Remove…", "a group"), "trash-2"_L1, Button::Kind::Danger);
    button->setObjectName("removeGroup"_L1);
    new Permitted(button, *m_at.directory, Permission::RemoveUsers);
    connect(button, &Button::clicked, this, [this] { Q_EMIT removeRequested(m_group); });
    return button;
}

void GroupInspector::setGroup(const Group& group)
{
    if (group == m_group)
        return;
    if (group.id != m_group.id)
        m_versions->setResource({}, {});
    m_group = group;
    showHead();
    m_members->setGroup(group);
    if (m_at.can().roleRules)
        m_role->setGroup(group);
    if (m_at.can().groupRoles)
        m_given->setGroup(group);
    m_history->setGroup(group);
    if (m_at.can().events)
        m_events->setThing(group.id.text(), group.displayName);
    load();
}

void GroupInspector::showHead()
{
    const auto connection = m_group.connectionId ? m_at.directory->connection(*m_group.connectionId) : std::nullopt;
    QStringList facts;
    if (m_group.members >= 0)
        facts.append(tr("%n member(s)", nullptr, static_cast<int>(m_group.members)));
    if (connection)
        facts.append(tr("pushed by %1", "identity provider").arg(productName(connection->idp)));
    else if (m_group.connectionId)
        facts.append(tr("by one of several connections"));
    else if (m_at.can().connections)
        facts.append(tr("without connection"));
    if (!m_group.externalId.isEmpty())
        facts.append(tr("external id %1").arg(isolated(m_group.externalId)));
    setHead(m_group.displayName, facts.join(tr(", ", "between facts")));
}

void GroupInspector::load()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_message->hide();
    QCoro::connect(readGroup(m_at, m_group.id, m_cancel), this,
                   [this, of = m_cancel](const Result<GroupDetail>& detail) {
                       if (of.isCancelled())
                           return;
                       if (detail)
                           m_versions->setResource(m_group.id.text(), detail->resource);
                       else if (detail.error().kind != ErrorKind::Cancelled)
                           m_message->showError(detail.error(), tr("Try again"));
                   });
}

} // namespace provost
