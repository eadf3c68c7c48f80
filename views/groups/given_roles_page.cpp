// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/groups/given_roles_page.h"

#include "model/commands/group_roles.h"
#include "views/common/button.h"
#include "views/common/change_dialog.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QCoro::Task<Result<void>> give(OpenServer at, GroupId group, QList<RoleId> roles, Cancellation cancel)
{
    const auto given = co_await setGroupRoles(at, group, roles, cancel);
    if (!given)
        co_return tl::unexpected(given.error());
    co_return Result<void>();
}

} // namespace

GivenRolesPage::GivenRolesPage(OpenServer at, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_column(new QVBoxLayout)
    , m_note(PlainLabel::mute({}, this))
    , m_deed(new Button(tr("Give these roles…"), "check"_L1, Button::Kind::Default, this))
{
    m_note->setObjectName("givenRolesNote"_L1);
    m_deed->setObjectName("giveRoles"_L1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_note);
    layout->addLayout(m_column);
    layout->addWidget(m_deed, 0, Qt::AlignLeft);
    layout->addStretch();
    new Permitted(m_deed, *m_at.directory, Permission::EditRules);
    connect(m_deed, &Button::clicked, this, &GivenRolesPage::ask);
    connect(m_at.directory, &Directory::rolesChanged, this, &GivenRolesPage::build);
}

void GivenRolesPage::setGroup(const Group& group)
{
    m_group = group;
    build();
}

void GivenRolesPage::build()
{
    delete m_room;
    m_boxes.clear();
    m_room = new QWidget(this);
    auto* rows = new QVBoxLayout(m_room);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::Gap4);
    m_roles = m_at.directory ? m_at.directory->roles() : QList<AccessRole>();
    const bool may = m_at.directory && m_at.directory->may(Permission::EditRules);
    for (const auto& role : std::as_const(m_roles)) {
        auto* box = new QCheckBox(plainText(role.name, 100).replace(u'&', "&&"_L1), m_room);
        box->setObjectName(u"role-"_s + role.id.text());
        box->setChecked(m_group.roles.contains(role.id));
        box->setEnabled(may);
        connect(box, &QCheckBox::toggled, this, &GivenRolesPage::updateDeed);
        rows->addWidget(box);
        m_boxes.append(box);
    }
    m_column->addWidget(m_room);
    m_note->setText(m_roles.isEmpty()
                        ? tr("This server told no roles.")
                        : tr("Whoever is in the group has these roles, beside those that they have otherwise."));
    updateDeed();
}

QList<RoleId> GivenRolesPage::marked() const
{
    QList<RoleId> roles;
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        if (m_boxes.at(at)->isChecked())
            roles.append(m_roles.at(at).id);
    }
    // One that the server does not list stays: nobody has seen it here.
    for (const auto& role : m_group.roles) {
        if (std::ranges::find(m_roles, role, &AccessRole::id) == m_roles.cend())
            roles.append(role);
    }
    return roles;
}

void GivenRolesPage::updateDeed()
{
    const auto wanted = marked();
    m_deed->setEnabled(QSet<RoleId>(wanted.cbegin(), wanted.cend()) !=
                       QSet<RoleId>(m_group.roles.cbegin(), m_group.roles.cend()));
}

void GivenRolesPage::ask()
{
    if (Dialog::isOpenOver(this))
        return;
    const auto wanted = marked();
    const auto text = m_group.members >= 0 ? tr("It is for %n member(s), and for whoever comes into the group later.",
                                                nullptr, static_cast<int>(m_group.members))
                                           : tr("It is for all members, and for whoever comes into the group later.");
    auto* dialog = new ChangeDialog(u"giveRolesDialog"_s,
                                    {tr("Give “%1” other roles?").arg(isolated(m_group.displayName)), text,
                                     tr("Give these roles"), tr("Keep them as they are"), tr("Giving the roles…")},
                                    Button::Kind::Primary, this);
    QList<ChangeDialog::Effect> effects;
    for (const auto& role : std::as_const(m_roles)) {
        const bool has = m_group.roles.contains(role.id);
        const bool will = wanted.contains(role.id);
        if (has != will)
            effects.append({(will ? tr("They get %1", "role") : tr("They lose %1", "role")).arg(isolated(role.name)),
                            m_group.members,
                            {},
                            has});
    }
    dialog->setEffects(effects);
    dialog->setSteps({{m_group.displayName, [at = m_at, id = m_group.id, wanted](const Cancellation& cancel) {
                           return give(at, id, wanted, cancel);
                       }}});
    dialog->open();
}

} // namespace provost
