// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/what_if_dialog.h"

#include "model/commands/read_people.h"
#include "model/items/role_words.h"
#include "views/common/button.h"
#include "views/common/message_bar.h"
#include "views/common/pick_dialog.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/users/role_chain.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

WhatIfDialog::WhatIfDialog(OpenServer at, Clock clock, const User& user, const QList<Membership>& groups,
                           QWidget* parent)
    : Dialog(u"whatIfDialog"_s, tr("What if %1 were in other groups?").arg(isolated(user.displayName)), parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
    , m_user(user)
    , m_groups(new QVBoxLayout)
    , m_change(new PlainLabel({}, this))
    , m_chain(new ChainCard(u"whatIfChain"_s, this))
{
    body()->addWidget(PlainLabel::mute(
        tr("Tick the groups to try. The server works out the role; nothing is changed, and nobody is told."), this));
    m_groups->setSpacing(metrics::Gap4);
    body()->addLayout(m_groups);
    for (const auto& group : groups)
        addGroup(group.groupId, group.groupName, true);
    auto* add = new Button(tr("Another group…"), "plus"_L1, Button::Kind::Default, this);
    add->setObjectName("addGroup"_L1);
    body()->addWidget(add, 0, Qt::AlignLeft);
    m_change->setObjectName("whatIfChange"_L1);
    m_change->setLook(Type::Heading, Weight::Strong);
    body()->addWidget(m_change);
    body()->addWidget(m_chain);
    m_change->hide();
    m_chain->hide();
    auto* close = addButton(u"close"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    setReturnButton(close);
    connect(close, &Button::clicked, this, &WhatIfDialog::reject);
    connect(add, &Button::clicked, this, &WhatIfDialog::pickGroup);
    ask();
}

void WhatIfDialog::addGroup(const GroupId& id, const QString& name, bool isMember)
{
    if (m_shown.contains(id))
        return;
    m_shown.insert(id);
    auto* box = new QCheckBox(this);
    box->setObjectName(u"group-"_s + id.text());
    box->setAccessibleName(plainText(name, 200));
    box->setChecked(isMember);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(box, 0, Qt::AlignTop);
    row->addWidget(new PlainLabel(name, this), 1);
    m_groups->addLayout(row);
    connect(box, &QCheckBox::toggled, this, [this, id, isMember](bool on) {
        auto& difference = isMember ? m_question.left : m_question.joined;
        difference.removeAll(id);
        if (on != isMember)
            difference.append(id);
        ask();
    });
}

void WhatIfDialog::pickGroup()
{
    if (!m_at.isOpen())
        return;
    QList<Facet::Choice> choices;
    for (const auto& group : m_at.directory->groups()) {
        if (group.connectionId == m_user.connectionId && !m_shown.contains(group.id))
            choices.append({group.id.text(), group.displayName});
    }
    auto* dialog = new PickDialog(u"pickGroup"_s, tr("Which group?"), tr("Try it"), choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PickDialog::picked, this, [this](const QString& picked) {
        const GroupId id(picked);
        const auto group = m_at.directory ? m_at.directory->group(id) : std::nullopt;
        addGroup(id, group ? group->displayName : picked, false);
        if (auto* box = findChild<QCheckBox*>(u"group-"_s + picked))
            box->setChecked(true);
    });
    dialog->open();
}

void WhatIfDialog::ask()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    message()->hide();
    QCoro::connect(askWhatIf(m_at, m_user.id, m_question, m_cancel), this,
                   [this, of = m_cancel](const Result<RoleComparison>& answer) {
                       if (!of.isCancelled() && m_at.isOpen())
                           show(answer);
                   });
}

void WhatIfDialog::show(const Result<RoleComparison>& answer)
{
    m_chain->setVisible(answer.has_value());
    m_change->setVisible(answer.has_value());
    if (!answer) {
        message()->showError(answer.error());
        return;
    }
    const auto& directory = *m_at.directory;
    const auto words = [&directory](const QList<RoleId>& roles) {
        const auto names = rolesInWords(directory, roles);
        return names.isEmpty() ? tr("no role") : isolated(names);
    };
    m_change->setText(
        answer->before.roles == answer->after.roles
            ? tr("It stays: %1", "role").arg(words(answer->before.roles))
            : tr("%1 → %2", "role now, role then").arg(words(answer->before.roles), words(answer->after.roles)));
    m_chain->setChain(whyTitle(directory, answer->after), whyLines(directory, answer->after, m_clock));
}

} // namespace provost
