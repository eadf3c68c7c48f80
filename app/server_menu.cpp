// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_menu.h"

#include "app/server_way.h"
#include "views/common/button.h"
#include "views/common/dialog.h"
#include "views/common/icons.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/first_run/network_dialog.h"

#include <QVBoxLayout>

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
        if (profile.url) {
            auto* network = addAction(provost::icon("globe"_L1), tr("Advanced network…"));
            network->setObjectName(u"serverNetwork"_s);
            connect(network, &QAction::triggered, this, [this, profile] { Q_EMIT networkChosen(profile); });
        }
        auto* forget = addAction(provost::icon("trash-2"_L1), tr("Forget %1…").arg(menuText(profile.name)));
        forget->setObjectName(u"forgetServer"_s);
        connect(forget, &QAction::triggered, this, [this, profile] { Q_EMIT forgetChosen(profile); });
    }
}

void askForNetwork(const ServerProfile& profile, SecretStore* secrets, QWidget* over,
                   const std::function<void(const ServerProfile&)>& then)
{
    auto* dialog = new NetworkDialog(profile.name, profile.network, over);
    QObject::connect(dialog, &NetworkDialog::chosen, over, [=](const NetworkChoice& choice) {
        auto changed = profile;
        changed.network = choice.options;
        QCoro::connect(keepNetworkSecrets(secrets, changed.secretPlace(), choice.secrets), over,
                       [changed, then] { then(changed); });
    });
    dialog->open();
}

void askToForget(const ServerProfile& profile, QWidget* over, const std::function<void()>& forget)
{
    auto* dialog = new Dialog(u"forgetServerDialog"_s, ServerMenu::tr("Forget this server?"), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto words =
        profile.isManaged
            ? ServerMenu::tr("Its keys leave this computer’s keychain, and what is kept of it goes. This computer’s "
                             "policy names %1, so it stays in the list. On the server itself nothing changes.")
            : ServerMenu::tr("%1 leaves the list, and its keys leave this computer’s keychain. On the server itself "
                             "nothing changes.");
    auto* text = new PlainLabel(words.arg(isolated(profile.name)));
    text->setWordWrap(true);
    dialog->body()->addWidget(text);
    auto* keep = dialog->addButton(u"keepServer"_s, new Button(ServerMenu::tr("Keep server")));
    auto* confirm = dialog->addButton(u"confirmForget"_s,
                                      new Button(ServerMenu::tr("Forget server"), {}, Button::Kind::DangerPrimary));
    QObject::connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(confirm, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, over, forget);
    dialog->setReturnButton(keep);
    dialog->open();
}

} // namespace provost
