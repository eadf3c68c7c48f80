// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/mappings/add_rule_dialog.h"

#include "model/domain/fold.h"
#include "model/items/filters.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/item_delegate.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

AddRuleDialog::AddRuleDialog(const RuleDraft& draft, const QList<Group>& groups, const QList<AccessRole>& roles,
                             QWidget* parent)
    : Dialog(u"addRule"_s, tr("Add rules"), parent)
    , m_groups(new GroupChoiceModel(this))
    , m_filter(new RecordFilter(this))
    , m_search(new SearchField(tr("Find a group, or name one that will come"), this))
    , m_list(new Table(tr("Groups of the connection"), metrics::RowTwoLines, this))
    , m_pending(new QCheckBox(this))
    , m_role(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    body()->addWidget(PlainLabel::mute(
        tr("Members of the groups that you choose have the role. Nothing is applied before you say so."), this));
    m_search->setObjectName("groupSearch"_L1);
    body()->addWidget(m_search);
    buildList();
    m_pending->setObjectName("pendingRule"_L1);
    body()->addWidget(m_pending);
    buildRole(roles);
    auto* cancel = addButton(u"cancel"_s, new Button(tr("Cancel")));
    m_add = addButton(u"add"_s, new Button({}, {}, Button::Kind::Primary));
    setReturnButton(m_add);
    fill(draft, groups, roles);
    connect(cancel, &Button::clicked, this, &AddRuleDialog::reject);
    connect(m_add, &Button::clicked, this, &AddRuleDialog::submit);
    connect(m_pending, &QCheckBox::toggled, this, &AddRuleDialog::update);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        update();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AddRuleDialog::update);
    update();
}

void AddRuleDialog::buildList()
{
    m_filter->setSourceModel(m_groups);
    m_list->setObjectName("groupChoices"_L1);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(makeItemDelegate(m_list, false, [this] { return m_search->text().trimmed(); }));
    m_list->setColumns({{200, 1}, {90, 0}});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(GroupChoiceModel::Name, Qt::AscendingOrder);
    constexpr int groupsInView = 5;
    m_list->embed(groupsInView);
    body()->addWidget(m_list, 1);
}

void AddRuleDialog::buildRole(const QList<AccessRole>& roles)
{
    m_role->setObjectName("ruleRole"_L1);
    m_role->setAccessibleName(tr("Role"));
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& role : roles)
        m_role->addItem(plainText(role.name, 120), role.id.text());
    auto* line = new QHBoxLayout;
    auto* name = PlainLabel::mute(tr("Role that they give"), this);
    name->setBuddy(m_role);
    line->addWidget(name);
    line->addWidget(m_role, 1);
    body()->addLayout(line);
}

void AddRuleDialog::fill(const RuleDraft& draft, const QList<Group>& groups, const QList<AccessRole>& roles)
{
    QList<GroupChoice> choices;
    for (const auto& group : groups) {
        const int row = draft.rowFor({{}, group.id, {}, {}});
        const auto role =
            row < 0 ? roles.cend() : std::ranges::find(roles, draft.rules().at(row).rule.roleId, &AccessRole::id);
        choices.append({group.id, group.displayName, group.members, role == roles.cend() ? QString() : role->name});
    }
    m_groups->upsertAll(choices);
    // The one that most people will want first is the least that can go wrong.
    m_role->setCurrentIndex(m_role->count() - 1);
}

QString AddRuleDialog::waitedFor() const
{
    const auto name = m_search->text().trimmed();
    const auto key = caseKey(name);
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        if (caseKey(m_groups->at(row).name) == key)
            return {};
    }
    constexpr qsizetype longest = 200;
    return name.left(longest);
}

void AddRuleDialog::update()
{
    const auto name = waitedFor();
    m_pending->setVisible(!name.isEmpty());
    m_pending->setText(tr("Wait for a group that will be called “%1”").arg(menuText(name, 60)));
    if (name.isEmpty())
        m_pending->setChecked(false);
    const auto count = m_list->selectionModel()->selectedRows().size() + (m_pending->isChecked() ? 1 : 0);
    m_add->setText(count > 0 ? tr("Add %n rule(s)", nullptr, int(count)) : tr("Add rules"));
    m_add->setEnabled(count > 0 && m_role->currentIndex() >= 0);
    if (m_filter->rowCount() > 0)
        m_list->showRows();
    else
        m_list->showEmpty("folder-tree"_L1, tr("No group of this name"),
                          tr("A rule can wait for a group that the identity provider will send."));
}

void AddRuleDialog::open()
{
    Dialog::open();
    m_search->setFocus();
}

void AddRuleDialog::submit()
{
    const RoleId role(m_role->currentData().toString());
    QList<RoleRule> rules;
    const auto rows = m_list->selectionModel()->selectedRows();
    for (const auto& index : rows) {
        const auto& group = m_groups->at(m_filter->mapToSource(index).row());
        rules.append({{}, group.id, group.name, role});
    }
    if (m_pending->isChecked())
        rules.append({{}, {}, waitedFor(), role});
    Q_EMIT chosen(rules);
    done(Accepted);
}

} // namespace provost
