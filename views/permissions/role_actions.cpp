// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/permissions/role_actions.h"

#include "model/commands/role_changes.h"
#include "views/common/change_dialog.h"
#include "views/common/text.h"
#include "views/permissions/role_dialogs.h"

using namespace Qt::StringLiterals;

namespace provost {

RoleActions::RoleActions(OpenServer at, QWidget* view)
    : QObject(view)
    , m_at(std::move(at))
    , m_view(view)
{
}

void RoleActions::openNew()
{
    if (!m_at.isOpen() || Dialog::isOpenOver(m_view))
        return;
    auto* dialog = new NewRoleDialog(m_at.directory->roles(), m_at.directory->permissions(), m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoleNameDialog::submitted, this, [this, dialog] {
        const auto role = dialog->role();
        run(dialog, newRoleChange(m_at, role), tr("There is a new role: %1.").arg(isolated(role.name)));
    });
    dialog->open();
}

void RoleActions::openRename(const AccessRole& role)
{
    if (!m_at.isOpen() || Dialog::isOpenOver(m_view))
        return;
    const RoleNameDialog::Words words{u"renameRoleDialog"_s, tr("Rename %1", "role").arg(isolated(role.name)),
                                      tr("Rename it")};
    auto* dialog = new RoleNameDialog(words, role.name, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoleNameDialog::submitted, this, [this, dialog, role] {
        run(dialog, renameRoleChange(m_at, role, dialog->name()),
            tr("%1 is called %2 now.", "role").arg(isolated(role.name), isolated(dialog->name())));
    });
    dialog->open();
}

void RoleActions::run(RoleNameDialog* dialog, const ChangeStep& step, const QString& sentence)
{
    QCoro::connect(applyChange({step}, Cancellation(), {}), dialog,
                   [this, dialog, sentence](const ChangeResult& result) {
                       if (!result.isWhole()) { // without a failure it was cancelled: the server was closed
                           const Error cancelled{ErrorKind::Cancelled, {}, {}, 0, {}, {}, 0};
                           dialog->failed(result.failures.isEmpty() ? cancelled : result.failures.constFirst().error);
                           return;
                       }
                       Q_EMIT done(result, sentence);
                       Q_EMIT made(dialog->name());
                       dialog->succeeded();
                   });
}

void RoleActions::openDelete(const AccessRole& role)
{
    if (!m_at.isOpen() || Dialog::isOpenOver(m_view))
        return;
    const ChangeDialog::Words words{
        tr("Delete the role %1?").arg(isolated(role.name)),
        tr("Nobody has it. What it may do is forgotten with it. Where an operator or a rule still names it, the server "
           "keeps it and says so."),
        tr("Delete the role"), tr("Keep it"), tr("Deleting the role…")};
    auto* dialog = new ChangeDialog(u"deleteRoleDialog"_s, words, Button::Kind::DangerPrimary, m_view);
    dialog->setSteps({deleteRoleChange(m_at, role)});
    const auto sentence = tr("The role %1 is deleted.").arg(isolated(role.name));
    connect(dialog, &ChangeDialog::applied, this, [this, sentence](const ChangeResult& result) {
        if (result.isWhole())
            Q_EMIT done(result, sentence);
    });
    dialog->open();
}

} // namespace provost
