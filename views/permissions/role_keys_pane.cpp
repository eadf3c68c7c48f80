// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/permissions/role_keys_pane.h"

#include "model/commands/permissions.h"
#include "model/commands/role_keys.h"
#include "model/items/filters.h"
#include "model/items/role_keys_model.h"
#include "views/common/accessible_roles.h"
#include "views/common/change_bar.h"
#include "views/common/change_dialog.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/page_header.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/switch_delegate.h"
#include "views/common/table.h"
#include "views/common/text.h"
#include "views/permissions/self_service_card.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

RoleKeysPane::RoleKeysPane(OpenServer at, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_model(new RoleKeysModel(this))
    , m_filter(new RoleKeysFilter(this))
    , m_role(new QComboBox(this))
    , m_search(new SearchField(tr("Filter"), this))
    , m_table(new Table(tr("What the role may do"), metrics::RowTwoLines, this))
    , m_message(new MessageBar(this))
    , m_done(new ChangeBar(this))
    , m_selfService(new SelfServiceCard(m_at, this))
{
    setObjectName("roleKeysPane"_L1);
    build();
    connect(m_at.directory.data(), &Directory::rolesChanged, this, &RoleKeysPane::showRoles);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RoleKeysPane::loadRole);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) { m_filter->setSearch(text); });
    connect(m_message, &MessageBar::actionChosen, this, &RoleKeysPane::load);
    connect(m_done, &ChangeBar::undone, this, &RoleKeysPane::load);
    connect(m_selfService, &SelfServiceCard::switched, this, &RoleKeysPane::switchSelfService);
    connect(m_selfService, &SelfServiceCard::failed, this,
            [this](const Error& error) { m_message->showError(error, tr("Try again")); });
    showRoles();
}

void RoleKeysPane::build()
{
    m_message->setObjectName("roleKeysMessage"_L1);
    m_message->hide();
    m_role->setObjectName("keysOfRole"_L1);
    nameChoice(*m_role, tr("Role"));
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a name may be very long
    m_search->setObjectName("keySearch"_L1);
    m_filter->setSourceModel(m_model);
    m_table->setObjectName("roleKeys"_L1);
    m_table->setModel(m_filter);
    auto* look = new SwitchDelegate(lookOf, m_table);
    m_table->setItemDelegate(look);
    m_table->setColumns({{220, 1}, {140, 0, 240}, {90, 0}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RoleKeysModel::Name, Qt::AscendingOrder);
    connect(look, &SwitchDelegate::switched, this, &RoleKeysPane::want);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(m_role, 1);
    row->addWidget(m_search, 1);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(metrics::Gap16, metrics::Gap16, metrics::Gap16, metrics::Gap16);
    column->setSpacing(metrics::Gap12);
    column->addWidget(m_selfService);
    column->addWidget(PlainLabel::mute(tr("The keys are the product’s own. What is switched holds for everybody with "
                                          "the role, in every account."),
                                       this));
    column->addLayout(row);
    column->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(tr("Permissions"), this));
    layout->addWidget(m_message);
    layout->addWidget(m_done);
    layout->addLayout(column, 1);
}

void RoleKeysPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    load();
}

void RoleKeysPane::load()
{
    m_loading.cancel();
    m_loading = Cancellation();
    m_message->hide();
    m_selfService->load();
    if (m_model->rowCount() == 0)
        m_table->showBusy(tr("Loading the permissions…"));
    QCoro::connect(readPermissionKeys(m_at, m_loading), this, [this](const Result<QList<PermissionKey>>& keys) {
        if (!keys) {
            if (keys.error().kind == ErrorKind::Cancelled)
                return;
            if (m_model->rowCount() == 0)
                m_table->showError(keys.error(), {});
            m_message->showError(keys.error(), tr("Try again"));
            return;
        }
        m_model->assign(*keys);
        if (keys->isEmpty())
            m_table->showEmpty("shield-check"_L1, tr("No permission"), tr("The product has no permission keys."));
        else
            m_table->showRows();
        loadRole();
    });
}

void RoleKeysPane::showRoles()
{
    const auto chosen = m_role->currentData().toString();
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    for (const auto& role : m_at.directory->roles())
        m_role->addItem(plainText(role.name), role.id.text());
    m_role->setCurrentIndex(std::max(0, m_role->findData(chosen)));
    loadRole();
}

std::optional<AccessRole> RoleKeysPane::role() const
{
    const RoleId id(m_role->currentData().toString());
    return id.isEmpty() || !m_at.directory ? std::nullopt : m_at.directory->role(id);
}

void RoleKeysPane::loadRole()
{
    m_loadingRole.cancel(); // what comes of the role before is not this one's
    m_model->setAllowed(std::nullopt);
    m_model->setLocked(!whyNot(*m_at.directory, Permission::ManageRoles).isEmpty());
    const auto chosen = role();
    if (!chosen || !isVisible())
        return;
    m_loadingRole = Cancellation();
    QCoro::connect(readRoleKeys(m_at, chosen->id, m_loadingRole), this,
                   [this, of = m_loadingRole](const Result<QList<PermissionKeyId>>& keys) {
                       if (of.isCancelled())
                           return;
                       if (keys)
                           m_model->setAllowed(QSet<PermissionKeyId>(keys->cbegin(), keys->cend()));
                       else
                           m_message->showError(keys.error(), tr("Try again"));
                   });
}

void RoleKeysPane::want(const QModelIndex& index)
{
    const auto chosen = role();
    if (!chosen || Dialog::isOpenOver(this))
        return;
    if (const auto lock = whyNot(*m_at.directory, Permission::ManageRoles); !lock.isEmpty()) {
        m_message->showMessage(Tone::Neutral, lock);
        return;
    }
    const auto key = m_model->at(m_filter->mapToSource(index).row());
    const bool allows = !m_model->isAllowed(key.id);
    const auto name = isolated(key.name.isEmpty() ? key.key : key.name);
    const auto whose = isolated(chosen->name);
    const auto step = roleKeyChange(m_at, *chosen, key.id, allows);
    if (allows) {
        const auto sentence = tr("Everybody with %1 may now: %2.", "role, permissions").arg(whose, name);
        const ChangeDialog::Words words{tr("Give %1: %2?", "role, permissions").arg(whose, name),
                                        tr("Whoever has this role may do it from then on, in every account."),
                                        tr("Give it"), tr("Leave it"), tr("Changing the role…")};
        changeAtOnce(this, words, {step}, [this, sentence](const ChangeResult& result) { onDone(result, sentence); });
        return;
    }
    const auto sentence = tr("Nobody with %1 may any more: %2.", "role, permissions").arg(whose, name);
    auto* dialog = new ChangeDialog(u"takeKey"_s,
                                    {tr("Take from %1: %2?", "role, permissions").arg(whose, name),
                                     tr("Whoever has this role may do it no longer, in any account."),
                                     tr("Take it away"), tr("Leave it"), tr("Changing the role…")},
                                    Button::Kind::DangerPrimary, this);
    dialog->setSteps({step});
    connect(dialog, &ChangeDialog::applied, this,
            [this, sentence](const ChangeResult& result) { onDone(result, sentence); });
    dialog->open();
}

void RoleKeysPane::switchSelfService(bool on)
{
    const auto step = selfServiceChange(m_at, {}, tr("Self-service"), on);
    const auto sentence = on ? tr("Self-service is on.") : tr("Self-service is off.");
    if (on) {
        const ChangeDialog::Words words{tr("Switch self-service on?"),
                                        tr("Customers’ own administrators see provisioning in their portal, as far as "
                                           "their permissions go."),
                                        tr("Switch it on"), tr("Leave it off"), tr("Switching it on…")};
        changeAtOnce(this, words, {step}, [this, sentence](const ChangeResult& result) { onDone(result, sentence); });
        return;
    }
    auto* dialog = new ChangeDialog(u"selfServiceOff"_s,
                                    {tr("Switch self-service off?"),
                                     tr("Customers’ own administrators do not see provisioning in their portal any "
                                        "more. What they set up goes on working."),
                                     tr("Switch it off"), tr("Leave it on"), tr("Switching it off…")},
                                    Button::Kind::DangerPrimary, this);
    dialog->setSteps({step});
    connect(dialog, &ChangeDialog::applied, this,
            [this, sentence](const ChangeResult& result) { onDone(result, sentence); });
    dialog->open();
}

void RoleKeysPane::onDone(const ChangeResult& result, const QString& sentence)
{
    if (result.isWhole())
        m_done->showDone(sentence, result.undo);
    else if (!result.failures.isEmpty())
        m_message->showError(result.failures.constFirst().error, tr("Try again"));
    m_selfService->load();
    loadRole();
}

} // namespace provost
