// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/provisioning_page.h"

#include "model/commands/edit_connection.h"
#include "views/common/card.h"
#include "views/common/change_dialog.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/switch.h"
#include "views/common/text.h"
#include "views/connections/guard_card.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

ProvisioningPage::ProvisioningPage(Workplace at, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_message(new MessageBar(this))
    , m_guard(new GuardCard(m_at, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    m_message->setObjectName("provisioningMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    layout->addWidget(m_message);
    auto* card = new Card({}, this);
    card->body()->setSpacing(metrics::Gap16);
    auto* switches = card->body();
    addSwitch(switches, u"createUsers"_s, tr("Create users"), tr("The identity provider may add people."),
              &Operations::createUsers);
    addSwitch(switches, u"updateAttributes"_s, tr("Update attributes"),
              tr("The identity provider may change names, addresses and other fields."), &Operations::updateAttributes);
    addSwitch(switches, u"deactivateUsers"_s, tr("Deactivate users"),
              tr("The identity provider may suspend, bring back and delete people."), &Operations::deactivateUsers);
    addSwitch(switches, u"syncGroups"_s, tr("Sync groups"), tr("The identity provider may create and change groups."),
              &Operations::syncGroups);
    layout->addWidget(card);
    layout->addWidget(
        PlainLabel::mute(tr("What is switched off is refused. A change holds from the next request on."), this));
    layout->addWidget(m_guard);
    layout->addStretch();
    connect(m_at.server.directory, &Directory::personChanged, this, [this] { setSwitchesEnabled(!m_busy); });
    connect(m_guard, &GuardCard::decideRequested, this, &ProvisioningPage::decideRequested);
}

Switch* ProvisioningPage::addSwitch(QVBoxLayout* into, const QString& objectName, const QString& title,
                                    const QString& text, bool Operations::* operation)
{
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(PlainLabel::heading(title, this));
    words->addWidget(PlainLabel::mute(text, this));
    auto* toggle = new Switch(title, this);
    toggle->setObjectName(objectName);
    row->addLayout(words, 1);
    row->addWidget(toggle, 0, Qt::AlignVCenter);
    into->addLayout(row);
    m_entries.append({toggle, operation});
    connect(toggle, &Switch::toggled, this, [this, operation](bool on) { change(operation, on); });
    return toggle;
}

void ProvisioningPage::setConnection(const Connection& connection)
{
    if (connection.id != m_connection.id)
        m_message->hide();
    m_connection = connection;
    m_guard->setConnection(connection);
    if (!m_busy) {
        show(connection.operations);
        setSwitchesEnabled(true);
    }
}

void ProvisioningPage::change(bool Operations::* operation, bool on)
{
    auto wanted = m_connection.operations;
    wanted.*operation = on;
    ConnectionEdit edit;
    edit.operations = wanted;
    m_busy = true;
    m_message->hide();
    setSwitchesEnabled(false);
    const auto name = isolated(m_connection.name);
    const ChangeDialog::Words words{tr("Change what “%1” may do?").arg(name),
                                    tr("What is switched off is refused. A change holds from the next request on."),
                                    on ? tr("Switch it on") : tr("Switch it off"), tr("Leave it as it is"),
                                    tr("Changing the connection…")};
    changeAtOnce(this, words, {connectionChange(m_at.server, m_connection, edit)},
                 [this, id = m_connection.id](const ChangeResult& result) { onChanged(id, result); });
}

void ProvisioningPage::onChanged(const ConnectionId& id, const ChangeResult& result)
{
    m_busy = false;
    setSwitchesEnabled(true);
    const auto newest = m_at.server.directory ? m_at.server.directory->connection(m_connection.id) : std::nullopt;
    if (newest && id == m_connection.id)
        m_connection = *newest;
    if (!result.failures.isEmpty())
        m_message->showError(result.failures.constFirst().error);
    show(m_connection.operations);
}

void ProvisioningPage::show(const Operations& operations)
{
    for (const auto& entry : std::as_const(m_entries)) {
        const QSignalBlocker quiet(entry.toggle);
        entry.toggle->setChecked(operations.*entry.operation);
        entry.toggle->update();
    }
}

void ProvisioningPage::setSwitchesEnabled(bool enabled)
{
    const auto reason =
        m_at.server.directory ? whyNot(*m_at.server.directory, Permission::CreateProvisioning) : QString();
    for (const auto& entry : std::as_const(m_entries)) {
        entry.toggle->setEnabled(enabled && m_at.server.directory && reason.isEmpty());
        entry.toggle->setToolTip(reason);
    }
}

} // namespace provost
