// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/connection_inspector.h"

#include "model/items/connection_health.h"
#include "model/items/words.h"
#include "views/common/inspector_tabs.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/minute_tick.h"
#include "views/common/text.h"
#include "views/connections/attributes_page.h"
#include "views/connections/capabilities_page.h"
#include "views/connections/deliveries_page.h"
#include "views/connections/idp_guide.h"
#include "views/connections/provisioning_page.h"
#include "views/connections/setup_page.h"
#include "views/connections/tokens_page.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

ConnectionInspector::ConnectionInspector(Workplace at, QWidget* parent)
    : Inspector(tr("The chosen connection"), parent)
    , m_directory(at.server.directory)
    , m_clock(at.clock)
    , m_rotation(new MessageBar(this))
    , m_tabs(new InspectorTabs(tr("About the connection"), this))
    , m_setup(new SetupPage(at, this))
{
    const auto can = at.server.can();
    if (can.severalTokens)
        m_tokens = new TokensPage(at, this);
    if (can.operations)
        m_provisioning = new ProvisioningPage(at, this);
    if (can.attributeMapping)
        m_attributes = new AttributesPage(at, this);
    if (can.events) // what is said stands against what its requests show
        m_capabilities = new CapabilitiesPage(at, this);
    if (can.deliveries)
        m_deliveries = new DeliveriesPage(at, this);
    setObjectName("connectionInspector"_L1);
    m_rotation->setObjectName("rotationBar"_L1);
    m_rotation->setClosable(false);
    m_rotation->setRounded(true);
    m_rotation->hide();
    body()->addWidget(m_rotation);
    m_tabs->addPage(u"setup"_s, tr("Setup"), m_setup);
    if (m_tokens)
        m_tabs->addPage(u"tokens"_s, tr("Tokens"), m_tokens);
    if (m_provisioning)
        m_tabs->addPage(u"provisioning"_s, tr("Provisioning"), m_provisioning);
    if (m_attributes)
        m_tabs->addPage(u"attributes"_s, tr("Attributes"), m_attributes);
    if (m_capabilities)
        m_tabs->addPage(u"capabilities"_s, tr("SCIM"), m_capabilities);
    if (m_deliveries)
        m_tabs->addPage(u"deliveries"_s, tr("Deliveries"), m_deliveries);
    body()->addWidget(m_tabs);
    connect(m_directory, &Directory::personChanged, this, &ConnectionInspector::showRotation);
    new MinuteTick(this, *at.minutes, [this] { showHead(); });
    connect(m_rotation, &MessageBar::actionChosen, this, [this] { Q_EMIT rotateRequested({}); });
    connectPages();
}

void ConnectionInspector::connectPages()
{
    connect(m_setup, &SetupPage::generateTokenRequested, this, &ConnectionInspector::generateTokenRequested);
    connect(m_setup, &SetupPage::rotateRequested, this, [this] { Q_EMIT rotateRequested({}); });
    connect(m_setup, &SetupPage::handoffRequested, this, &ConnectionInspector::handoffRequested);
    connect(m_setup, &SetupPage::examineRequested, this, &ConnectionInspector::examineRequested);
    connect(m_setup, &SetupPage::pauseRequested, this, &ConnectionInspector::pauseRequested);
    connect(m_setup, &SetupPage::resumeRequested, this, &ConnectionInspector::resumeRequested);
    connect(m_setup, &SetupPage::deleteRequested, this, &ConnectionInspector::deleteRequested);
    if (m_provisioning)
        connect(m_provisioning, &ProvisioningPage::decideRequested, this, &ConnectionInspector::decideRequested);
    if (m_attributes)
        connect(m_attributes, &AttributesPage::editRequested, this, &ConnectionInspector::editMappingRequested);
    if (!m_tokens)
        return;
    connect(m_tokens, &TokensPage::rotateRequested, this, &ConnectionInspector::rotateRequested);
    connect(m_tokens, &TokensPage::generateRequested, this, &ConnectionInspector::generateTokenRequested);
    connect(m_tokens, &TokensPage::revokeRequested, this, &ConnectionInspector::revokeRequested);
}

void ConnectionInspector::setConnection(const Connection& connection)
{
    m_connection = connection;
    showHead();
    showRotation();
    m_setup->setConnection(connection);
    if (m_tokens)
        m_tokens->setConnection(connection);
    if (m_provisioning)
        m_provisioning->setConnection(connection);
    if (m_attributes)
        m_attributes->setConnection(connection);
    if (m_capabilities)
        m_capabilities->setConnection(connection);
    if (m_deliveries)
        m_deliveries->setConnection(connection);
}

void ConnectionInspector::showTokens()
{
    m_tabs->setCurrent(m_tokens ? u"tokens"_s : u"setup"_s);
}

void ConnectionInspector::reloadMapping()
{
    if (m_attributes)
        m_attributes->load();
}

void ConnectionInspector::showRotation()
{
    const auto& rotation = m_connection.rotation;
    m_rotation->setVisible(rotation.has_value());
    if (!rotation)
        return;
    const auto name = nameInSentence(m_connection.idp);
    const bool may = m_directory && m_directory->may(Permission::ManageTokens);
    if (rotation->newTokenUsedAt)
        m_rotation->showMessage(Tone::Ok,
                                tr("%1 uses the new token. The old one can end.", "identity provider").arg(name),
                                may ? tr("Finish…") : QString());
    else if (!m_connection.isWatched)
        m_rotation->showMessage(
            Tone::Warn,
            tr("A token is being replaced. See at %1 that it synchronizes with the new one.", "identity provider")
                .arg(name),
            may ? tr("Go on…") : QString());
    else
        m_rotation->showMessage(
            Tone::Warn,
            tr("A token is being replaced: waiting for %1’s first request with the new one.", "identity provider")
                .arg(name),
            may ? tr("Go on…") : QString());
}

void ConnectionInspector::showHead()
{
    const auto health = heartbeat(m_connection, m_clock());
    const auto users = tr("%n user(s)", nullptr, int(m_connection.users));
    const auto groups = tr("%n group(s)", nullptr, int(m_connection.groups));
    const auto product = productName(m_connection.idp);
    const auto account = isolated(m_connection.accountName);
    setHead(
        m_connection.name,
        m_connection.users < 0
            ? tr("%1, %2", "identity provider, account").arg(product, account)
            : tr("%1, %2, %3, %4", "identity provider, account, users, groups").arg(product, account, users, groups),
        health.state, toneOf(health.emphasis == Emphasis::Plain ? Emphasis::Good : health.emphasis));
}

} // namespace provost
