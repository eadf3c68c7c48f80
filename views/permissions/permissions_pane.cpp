// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/permissions/permissions_pane.h"

#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/change_bar.h"
#include "views/common/change_dialog.h"
#include "views/common/item_delegate.h"
#include "views/common/page_header.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/rounded_edge.h"
#include "views/common/scroll_room.h"
#include "views/common/sign.h"
#include "views/common/switch_delegate.h"
#include "views/common/table.h"
#include "views/common/text.h"
#include "views/permissions/role_actions.h"
#include "views/permissions/role_card.h"
#include "views/permissions/self_service_card.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
PermissionsPane::PermissionsPane(OpenServer at, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_model(new PermissionsModel(this))
    , m_actions(new RoleActions(m_at, this))
{
    setObjectName("permissionsPane"_L1);
    build();
    joinParts();
    showRoles();
}

void PermissionsPane::build()
{
    buildHeader();
    m_message = new MessageBar(this);
    m_message->setObjectName("permissionsMessage"_L1);
    m_message->hide();
    m_done = new ChangeBar(this);
    m_selfService = new SelfServiceCard(m_at, this);
    m_note = PlainLabel::mute({}, this);
    m_note->setObjectName("permissionsNote"_L1);
    m_role = new RoleCard(*m_model, this);
    auto* scroll = new ScrollRoom(this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scroll->marginsWithGutter(metrics::Gap16, metrics::Gap16));
    column->setSpacing(10);
    column->addWidget(m_selfService);
    column->addWidget(buildTable());
    auto* note = new QWidget(content);
    auto* told = new QHBoxLayout(note);
    told->setContentsMargins(0, 0, 0, 0);
    told->setSpacing(metrics::Gap8);
    told->addWidget(new Sign("info"_L1, Role::Mute, note), 0, Qt::AlignTop);
    told->addWidget(m_note, 1);
    column->addWidget(note);
    column->addWidget(m_role);
    column->addStretch(1);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_done);
    layout->addWidget(scroll, 1);
}

void PermissionsPane::buildHeader()
{
    m_header = new PageHeader(tr("Permissions"), this);
    m_viewAs = new Button(tr("View as…"), "eye"_L1);
    m_viewAs->setObjectName("viewAs"_L1);
    m_new = new Button(tr("New role…"), "plus"_L1);
    m_new->setObjectName("makeRole"_L1);
    m_header->addAction(m_viewAs);
    m_header->addAction(m_new);
    new Permitted(m_new, *m_at.directory, Permission::ManageRoles);
}

QWidget* PermissionsPane::buildTable()
{
    auto* frame = new Card({}, this);
    frame->body()->setContentsMargins(1, 1, 1, 1);
    m_table = new Table(tr("What each role may do"), metrics::RowOneLine, frame);
    m_table->setObjectName("permissions"_L1);
    m_table->setModel(m_model);
    const auto describe = [](const QModelIndex& index) {
        auto cell = lookOf(index);
        cell.strong = index.column() == PermissionsModel::RoleName;
        return cell;
    };
    auto* look = new SwitchDelegate(describe, m_table);
    m_table->setItemDelegate(look);
    QList<Table::Column> columns{{100, 1, 200}, {70, 0}};
    columns.resize(m_model->columnCount(), {70, 0, 200});
    m_table->setColumns(columns);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(look, &SwitchDelegate::switched, this,
            [this](const QModelIndex& at) { want(m_model->at(at.row()), m_model->bundleAt(at.column())); });
    frame->body()->addWidget(m_table);
    new RoundedEdge(frame, metrics::CardRadius); // over the corners of the table
    return frame;
}

void PermissionsPane::joinParts()
{
    const auto* directory = m_at.directory.data();
    connect(directory, &Directory::rolesChanged, this, &PermissionsPane::showRoles);
    connect(directory, &Directory::personChanged, this, &PermissionsPane::showRoles);
    connect(directory, &Directory::completenessChanged, this, &PermissionsPane::showState);
    connect(m_table, &Table::currentRowChanged, this, &PermissionsPane::showChosen);
    connect(m_table, &Table::stateActionChosen, this, &PermissionsPane::load);
    connect(m_role, &RoleCard::switched, this, [this](Permission permission) {
        if (m_table->currentRow() >= 0)
            want(m_model->at(m_table->currentRow()), {permission});
    });
    connect(m_viewAs, &Button::clicked, this, &PermissionsPane::openViewAs);
    connect(m_new, &Button::clicked, m_actions, &RoleActions::openNew);
    connect(m_role, &RoleCard::renameWanted, this,
            [this] { m_actions->openRename(m_model->at(m_table->currentRow())); });
    connect(m_role, &RoleCard::deleteWanted, this,
            [this] { m_actions->openDelete(m_model->at(m_table->currentRow())); });
    connect(m_actions, &RoleActions::done, this, &PermissionsPane::onDone);
    connect(m_actions, &RoleActions::made, this, &PermissionsPane::chooseRole);
    connect(m_selfService, &SelfServiceCard::switched, this, &PermissionsPane::switchSelfService);
    connect(m_selfService, &SelfServiceCard::failed, this,
            [this](const Error& error) { m_message->showError(error, tr("Try again")); });
    connect(m_message, &MessageBar::actionChosen, this, [this] {
        m_message->hide();
        load();
    });
    connect(m_done, &ChangeBar::undone, this, &PermissionsPane::load);
}

void PermissionsPane::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    m_selfService->setAccount(m_account);
    if (isVisible())
        m_selfService->load();
}

void PermissionsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    load();
}

void PermissionsPane::load()
{
    m_loading.cancel();
    m_loading = Cancellation();
    m_error.reset();
    m_selfService->load();
    QCoro::connect(reloadRoles(m_at, m_loading), this, [this](const Result<void>& roles) {
        if (!roles && roles.error().kind != ErrorKind::Cancelled)
            m_error = roles.error();
        showState();
    });
    if (!m_at.directory->permissions().contains(Permission::ManageOperators))
        return; // who the others are is not for this person; the server decides
    QCoro::connect(readOperators(m_at, m_loading), this, [this](const Result<QList<Operator>>& operators) {
        if (operators)
            m_model->setOperators(*operators);
        showChosen();
    });
}

void PermissionsPane::showRoles()
{
    const auto* directory = m_at.directory.data();
    auto own = directory->permissions();
    if (!directory->may(Permission::ManageRoles))
        own.remove(Permission::ManageRoles); // as the role sees it that is looked at
    const bool isLocked = directory->character().readOnly || directory->isRemembered();
    m_model->setOwn(own, isLocked ? whyNot(*directory, Permission::ManageRoles) : QString());
    m_model->setRoles(directory->roles());
    if (m_table->currentRow() < 0)
        m_table->selectRowOnly(0);
    const auto highest = directory->roles().isEmpty() ? QString() : directory->roles().constFirst().name;
    m_note->setText(tr("Without “Read provisioning” the Connections, Role mappings and Permissions panes do not show "
                       "for that role. "
                       "%1 keeps all: somebody must be able to manage provisioning.",
                       "role")
                        .arg(isolated(highest)));
    m_note->parentWidget()->setVisible(!highest.isEmpty());
    fitTable();
    showState();
    showChosen();
}

void PermissionsPane::showState()
{
    if (m_model->rowCount() > 0)
        m_table->showRows();
    else if (m_error)
        m_table->showError(*m_error, tr("Try again"));
    else
        m_table->showBusy(tr("Loading the roles…"));
    m_viewAs->setEnabled(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0 && m_error)
        m_message->showError(*m_error, tr("Try again"));
}

/// As high as its rows: the page scrolls, not the table.
void PermissionsPane::fitTable()
{
    constexpr int shortest = 4; // for what stands in the place of rows
    const int rows = std::max(m_model->rowCount(), shortest);
    m_table->setFixedHeight(metrics::HeaderHeight + rows * metrics::RowOneLine);
}

void PermissionsPane::showChosen()
{
    const int row = m_table->currentRow();
    m_role->setVisible(row >= 0 && row < m_model->rowCount());
    if (row >= 0 && row < m_model->rowCount())
        m_role->setRole(m_model->at(row));
}

void PermissionsPane::openViewAs()
{
    auto* menu = new QMenu(this);
    menu->setObjectName("viewAsMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& role : m_at.directory->roles()) {
        auto* action = menu->addAction(menuText(role.name), this, [this, id = role.id] {
            if (m_at.directory)
                m_at.directory->viewAs(id);
        });
        action->setObjectName(u"viewAs-"_s + role.id.text());
    }
    menu->popup(m_viewAs->mapToGlobal(QPoint(0, m_viewAs->height())));
}

void PermissionsPane::want(const AccessRole& role, const PermissionSet& permissions)
{
    if (Dialog::isOpenOver(this))
        return;
    if (const auto lock = m_model->lockOf(role, permissions); !lock.isEmpty()) {
        m_message->showMessage(Tone::Neutral, lock);
        return;
    }
    m_message->hide();
    const bool gives = !role.permissions.containsAll(permissions);
    auto wanted = role.permissions;
    const auto list = permissions.list();
    for (const auto permission : list)
        gives ? wanted.insert(permission) : wanted.remove(permission);
    gives ? give(role, wanted) : askBeforeTaking(role, permissions, wanted);
}

void PermissionsPane::give(const AccessRole& role, const PermissionSet& wanted)
{
    PermissionSet given = wanted;
    const auto had = role.permissions.list();
    for (const auto permission : had)
        given.remove(permission);
    const auto sentence =
        tr("Everybody with %1 may now: %2.", "role, permissions").arg(isolated(role.name), namesOf(given));
    const ChangeDialog::Words words{tr("Give %1: %2?", "role, permissions").arg(isolated(role.name), namesOf(given)),
                                    tr("Whoever has this role can do it from the next request on."), tr("Give it"),
                                    tr("Leave it"), tr("Changing the role…")};
    changeAtOnce(this, words, {permissionsChange(m_at, role, wanted)},
                 [this, sentence](const ChangeResult& result) { onDone(result, sentence); });
}

void PermissionsPane::askBeforeTaking(const AccessRole& role, const PermissionSet& taken, const PermissionSet& wanted)
{
    const auto names = namesOf(taken);
    QString text;
    const auto list = taken.list();
    for (const auto permission : list)
        text +=
            tr("%1: %2", "permission, what it lets somebody do").arg(nameOf(permission), meaningOf(permission)) + u'\n';
    const ChangeDialog::Words words{tr("Take from %1: %2?", "role, permissions").arg(isolated(role.name), names),
                                    tr("Whoever has this role can do it no longer, from the next request on:") + u'\n' +
                                        text.trimmed(),
                                    tr("Take it away"), tr("Leave it"), tr("Changing the role…")};
    auto* dialog = new ChangeDialog(u"takePermission"_s, words, Button::Kind::DangerPrimary, this);
    dialog->setEffects({{tr("People with %1", "role").arg(isolated(role.name)), role.people, {}, true}});
    if (m_at.directory->person().roleId == role.id)
        dialog->addWarning(tr("This is your own role: you will not be able to do it either, nor to give it back."));
    if (taken.contains(Permission::ReadProvisioning))
        dialog->addWarning(
            tr("The Connections, Role mappings and Permissions panes will not show for that role any more."));
    dialog->setSteps({permissionsChange(m_at, role, wanted)});
    const auto sentence = tr("Nobody with %1 may any more: %2.", "role, permissions").arg(isolated(role.name), names);
    connect(dialog, &ChangeDialog::applied, this, [this, sentence](const ChangeResult& result) {
        if (result.isWhole())
            onDone(result, sentence);
    });
    dialog->open();
}

void PermissionsPane::switchSelfService(bool on)
{
    const auto known = m_account ? m_at.directory->account(*m_account) : std::nullopt;
    const auto subject = known ? known->name : tr("Self-service");
    const auto step = selfServiceChange(m_at, m_account, subject, on);
    const auto sentence = on ? tr("Self-service is on.") : tr("Self-service is off.");
    if (on) {
        const ChangeDialog::Words words{
            tr("Switch self-service on?"),
            tr("Customers’ own administrators can set up connections, manage tokens and change role mappings again."),
            tr("Switch it on"), tr("Leave it off"), tr("Switching it on…")};
        changeAtOnce(this, words, {step}, [this, sentence](const ChangeResult& result) { onDone(result, sentence); });
        return;
    }
    const ChangeDialog::Words words{
        tr("Switch self-service off?"),
        tr("Customers’ own administrators still see their account, but can no longer set up connections, manage tokens "
           "or change role mappings. What they set up goes on working."),
        tr("Switch it off"), tr("Leave it on"), tr("Switching it off…")};
    auto* dialog = new ChangeDialog(u"selfServiceOff"_s, words, Button::Kind::DangerPrimary, this);
    dialog->setSteps({step});
    connect(dialog, &ChangeDialog::applied, this, [this, sentence](const ChangeResult& result) {
        if (result.isWhole())
            onDone(result, sentence);
    });
    dialog->open();
}

void PermissionsPane::chooseRole(const QString& name)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).name == name)
            m_table->selectRowOnly(row);
    }
}

void PermissionsPane::onDone(const ChangeResult& result, const QString& sentence)
{
    if (result.isWhole())
        m_done->showDone(sentence, result.undo);
    else if (!result.failures.isEmpty())
        m_message->showError(result.failures.constFirst().error);
    m_selfService->load();
}

} // namespace provost
