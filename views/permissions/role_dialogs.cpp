// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/permissions/role_dialogs.h"

#include "model/domain/error.h"
#include "model/items/permission_words.h"
#include "views/common/button.h"
#include "views/common/environment_bar.h"
#include "views/common/fault_line.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int maxNameLength = 200;

} // namespace

RoleNameDialog::RoleNameDialog(const Words& words, const QString& name, QWidget* parent)
    : Dialog(words.objectName, words.title, parent)
    , m_name(new QLineEdit(name, this))
    , m_nameError(new FaultLine(u"roleNameError"_s, this))
{
    m_name->setObjectName("roleName"_L1);
    m_name->setMaxLength(maxNameLength);
    auto* named = labelled(tr("Name of the role"), m_name);
    named->addWidget(m_nameError);
    body()->addLayout(named);
    auto* cancel = addButton(u"cancel"_s, new Button(tr("Cancel")));
    m_deed = addButton(u"confirm"_s, new Button(inEnvironment(words.deed, this), {}, Button::Kind::Primary));
    setReturnButton(m_deed);
    connect(m_name, &QLineEdit::textEdited, m_nameError, &QWidget::hide);
    connect(cancel, &Button::clicked, this, &RoleNameDialog::reject);
    connect(m_deed, &Button::clicked, this, &RoleNameDialog::submit);
    m_name->selectAll();
    m_name->setFocus();
}

QString RoleNameDialog::name() const
{
    return m_name->text().simplified();
}

void RoleNameDialog::submit()
{
    if (name().isEmpty()) {
        m_nameError->say(tr("A role needs a name."));
        m_name->setFocus();
        return;
    }
    m_deed->setEnabled(false);
    message()->hide();
    Q_EMIT submitted();
}

void RoleNameDialog::succeeded()
{
    done(Accepted);
}

void RoleNameDialog::failed(const Error& error)
{
    m_deed->setEnabled(true);
    if (error.kind != ErrorKind::Cancelled)
        message()->showError(error);
}

NewRoleDialog::NewRoleDialog(const QList<AccessRole>& roles, const PermissionSet& own, QWidget* parent)
    : RoleNameDialog({u"newRole"_s, tr("New role"), tr("Make the role")}, {}, parent)
    , m_roles(roles)
    , m_own(own)
    , m_like(new QComboBox(this))
    , m_below(new QComboBox(this))
    , m_may(PlainLabel::mute({}, this))
    , m_leftOut(PlainLabel::mute({}, this))
{
    m_like->setObjectName("roleLike"_L1);
    m_below->setObjectName("roleBelow"_L1);
    m_like->addItem(tr("no role: it may do nothing"));
    for (const auto& role : std::as_const(m_roles)) {
        m_like->addItem(plainText(role.name), role.id.text());
        m_below->addItem(plainText(role.name), role.id.text());
    }
    for (auto* box : {m_like, m_below})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a name may be very long
    m_below->setCurrentIndex(m_below->count() - 1);
    m_may->setObjectName("newRoleMay"_L1);
    m_leftOut->setObjectName("newRoleLeftOut"_L1);
    auto* like = labelled(tr("May at first what this one may"), m_like);
    like->addWidget(m_may);
    like->addWidget(m_leftOut);
    body()->addLayout(like);
    auto* below = labelled(tr("Stands in rank right below"), m_below);
    below->addWidget(
        PlainLabel::mute(tr("The rank counts where a product gives somebody the highest of several roles. It stays as "
                            "it is; what the role may do can be changed at any time."),
                         this));
    body()->addLayout(below);
    connect(m_like, &QComboBox::currentIndexChanged, this, &NewRoleDialog::showPermissions);
    showPermissions();
}

PermissionSet NewRoleDialog::offered() const
{
    const auto like = std::ranges::find(m_roles, RoleId(m_like->currentData().toString()), &AccessRole::id);
    return like == m_roles.cend() ? PermissionSet() : like->permissions;
}

NewRole NewRoleDialog::role() const
{
    NewRole role{name(), {}, {}};
    const auto wanted = offered().list();
    for (const auto permission : wanted) {
        if (m_own.contains(permission))
            role.permissions.insert(permission);
    }
    if (m_below->currentIndex() >= 0)
        role.above = RoleId(m_below->currentData().toString());
    return role;
}

void NewRoleDialog::showPermissions()
{
    const auto given = role().permissions;
    auto missing = offered();
    const auto list = given.list();
    for (const auto permission : list)
        missing.remove(permission);
    m_may->setText(given.isEmpty() ? tr("Whoever has it can sign in to the product, and do nothing here.")
                                   : tr("Whoever has it can: %1.", "permissions").arg(namesOf(given)));
    m_leftOut->setVisible(!missing.isEmpty());
    m_leftOut->setText(tr("Left out, since you may not do it yourself: %1.", "permissions").arg(namesOf(missing)));
}

} // namespace provost
