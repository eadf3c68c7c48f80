// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/permissions/self_service_card.h"

#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/switch.h"
#include "views/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

SelfServiceCard::SelfServiceCard(OpenServer at, QWidget* parent)
    : Card({}, parent)
    , m_at(std::move(at))
    , m_title(PlainLabel::heading(tr("Self-service"), this))
    , m_text(PlainLabel::mute({}, this))
    , m_switch(new Switch(tr("Self-service"), this))
{
    setObjectName("selfServiceCard"_L1);
    m_text->setObjectName("selfServiceText"_L1);
    m_switch->setObjectName("selfService"_L1);
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::Gap4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* line = new QHBoxLayout;
    line->addLayout(words, 1);
    line->addWidget(m_switch, 0, Qt::AlignVCenter);
    body()->addLayout(line);
    // It shows what holds; what the person wants comes true, or not, on the server.
    connect(m_switch, &Switch::clicked, this, [this](bool on) {
        m_switch->setChecked(!on);
        Q_EMIT switched(on);
    });
    connect(m_at.directory.data(), &Directory::personChanged, this, &SelfServiceCard::showRights);
    setAccount({});
}

void SelfServiceCard::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    m_isKnown = false;
    const auto known = m_account && m_at.directory ? m_at.directory->account(*m_account) : std::nullopt;
    m_title->setText(known ? tr("Self-service of %1", "account").arg(isolated(known->name)) : tr("Self-service"));
    show({false, true});
    showRights();
}

void SelfServiceCard::load()
{
    m_loading.cancel();
    m_loading = Cancellation();
    QCoro::connect(readSelfService(m_at, m_account, m_loading), this, [this](const Result<SelfService>& state) {
        m_isKnown = state.has_value();
        if (state)
            show(*state);
        else if (state.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(state.error());
        showRights();
    });
}

void SelfServiceCard::show(const SelfService& state)
{
    m_switch->setChecked(state.isOn);
    if (m_account)
        m_text->setText(state.holds ? tr("The account’s own administrators may set up provisioning for it, within the "
                                         "permissions below.")
                                    : tr("Off for the whole server, so that the account’s own administrators may only "
                                         "look, whatever is chosen here."));
    else
        m_text->setText(tr(
            "Customers’ own administrators may set up provisioning for their account, within the permissions below."));
}

void SelfServiceCard::showRights()
{
    const auto needed = m_account ? Permission::ManageAccounts : Permission::ManageRoles;
    const auto reason = m_at.directory ? whyNot(*m_at.directory, needed) : QString();
    m_switch->setEnabled(m_isKnown && m_at.directory && reason.isEmpty());
    m_switch->setToolTip(reason);
}

} // namespace provost
