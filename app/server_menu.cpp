// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_menu.h"

#include "views/common/icons.h"
#include "views/common/text.h"

using namespace Qt::StringLiterals;

namespace provost {

ServerMenu::ServerMenu(const QList<ServerProfile>& profiles, const QString& current, QWidget* parent)
    : QMenu(parent)
{
    setObjectName(u"serverMenu"_s);
    setAccessibleName(tr("Servers"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& profile : profiles) {
        auto* action = addAction(menuText(profile.name));
        action->setObjectName(u"server."_s + profile.id);
        action->setCheckable(true);
        action->setChecked(profile.id == current);
        connect(action, &QAction::triggered, this, [this, profile] { Q_EMIT profileChosen(profile); });
    }
    addSeparator();
    auto* add = addAction(provost::icon("plus"_L1), tr("Add a server…"));
    add->setObjectName(u"addServer"_s);
    connect(add, &QAction::triggered, this, &ServerMenu::addChosen);
    for (const auto& profile : profiles) {
        if (profile.id != current)
            continue;
        auto* forget = addAction(provost::icon("trash-2"_L1), tr("Forget %1…").arg(menuText(profile.name)));
        forget->setObjectName(u"forgetServer"_s);
        connect(forget, &QAction::triggered, this, [this, profile] { Q_EMIT forgetChosen(profile); });
    }
}

} // namespace provost
