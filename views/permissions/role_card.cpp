// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/permissions/role_card.h"

#include "model/items/permission_words.h"
#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/dialog.h"
#include "views/common/plain_label.h"
#include "views/common/switch.h"
#include "views/common/text.h"

#include <QGridLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

RoleCard::RoleCard(const PermissionsModel& model, QWidget* parent)
    : Card({}, parent)
    , m_model(model)
    , m_title(PlainLabel::heading({}, this))
    , m_rename(new Button(tr("Rename…"), "pencil"_L1, Button::Kind::Default, this))
    , m_delete(new Button(tr("Delete…"), "trash-2"_L1, Button::Kind::Default, this))
    , m_grid(new QGridLayout)
{
    setObjectName("roleCard"_L1);
    m_title->setObjectName("roleTitle"_L1);
    m_grid->setHorizontalSpacing(metrics::Gap12);
    m_grid->setVerticalSpacing(metrics::Gap12);
    buildHead();
    body()->addLayout(m_grid);
    int place = 0;
    for (const auto permission : permissions())
        addLine(permission, place++);
    for (const int column : {1, 3})
        m_grid->setColumnStretch(column, 1);
}

void RoleCard::buildHead()
{
    m_rename->setObjectName("renameRole"_L1);
    m_delete->setObjectName("deleteRole"_L1);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Gap8);
    head->addWidget(m_title, 1);
    head->addWidget(m_rename);
    head->addWidget(m_delete);
    body()->addLayout(head);
    connect(m_rename, &Button::clicked, this, &RoleCard::renameWanted);
    auto* edit = new QShortcut(QKeySequence(Qt::Key_F2), this);
    connect(edit, &QShortcut::activated, this, [this] {
        if (m_rename->isVisible() && m_rename->isEnabled() && !Dialog::isOpenOver(this))
            Q_EMIT renameWanted();
    });
    connect(m_delete, &Button::clicked, this, &RoleCard::deleteWanted);
}

void RoleCard::addLine(Permission permission, int place)
{
    const int column = place % 2 == 0 ? 0 : 2;
    auto* onOff = new Switch(nameOf(permission), this);
    onOff->setObjectName(u"switch-"_s + slug(permission));
    auto* name = new PlainLabel(nameOf(permission), this);
    auto* meaning = PlainLabel::mute(meaningOf(permission), this);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(meaning);
    words->addStretch(1);
    m_grid->addWidget(onOff, place / 2, column, Qt::AlignTop);
    m_grid->addLayout(words, place / 2, column + 1); // aligned, it would not get the height for its width
    m_lines.insert(permission, {onOff, meaning});
    connect(onOff, &Switch::clicked, this, [this, onOff, permission](bool on) {
        onOff->setChecked(!on); // it shows what holds on the server
        Q_EMIT switched(permission);
    });
}

void RoleCard::setRole(const AccessRole& role)
{
    for (const auto& [button, lock] :
         {std::pair(m_rename, m_model.renameLock(role)), std::pair(m_delete, m_model.deleteLock(role))}) {
        button->setVisible(m_model.mayManageRoles());
        button->setEnabled(lock.isEmpty());
        setHover(*button, lock);
    }
    m_title->setText(tr("What %1 may do", "role").arg(isolated(role.name)));
    for (const auto permission : permissions()) {
        const auto& line = m_lines.value(permission);
        const auto lock = m_model.lockOf(role, {permission});
        line.onOff->setChecked(role.permissions.contains(permission));
        line.onOff->setEnabled(lock.isEmpty());
        setHover(*line.onOff, lock);
        line.onOff->setAccessibleDescription(lock.isEmpty() ? meaningOf(permission) : lock);
    }
}

} // namespace provost
