// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/replacement_dialog.h"

#include "model/commands/reload.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/environment_bar.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/connections/idp_guide.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

PlainLabel* stepLabel(const QString& objectName, QWidget* parent)
{
    auto* label = new PlainLabel({}, parent);
    label->setObjectName(objectName);
    return label;
}

} // namespace

ReplacementDialog::ReplacementDialog(Workplace at, Connection old, QWidget* parent)
    : Dialog(u"replacement"_s, tr("Another token for “%1”").arg(isolated(old.name)), parent)
    , m_at(std::move(at))
    , m_old(std::move(old))
    , m_created(stepLabel(u"createdStep"_s, this))
    , m_switched(stepLabel(u"switchedStep"_s, this))
    , m_verified(stepLabel(u"verifiedStep"_s, this))
    , m_deleted(stepLabel(u"deletedStep"_s, this))
    , m_create(new Button(tr("New connection…"), "plus"_L1))
    , m_again(new Button(tr("Ask again"), "refresh-cw"_L1))
    , m_delete(new Button(inEnvironment(tr("Delete the old one…"), this), "trash-2"_L1, Button::Kind::Danger))
{
    m_create->setObjectName("createSuccessor"_L1);
    m_again->setObjectName("askAgain"_L1);
    m_delete->setObjectName("deleteOld"_L1);
    body()->addWidget(PlainLabel::mute(tr("The token of a connection is not replaced on this server. Another token is "
                                          "another connection, with an address of its own."),
                                       this));
    addStep(tr("1. Create another connection"), m_created, m_create);
    addStep(tr("2. Switch the identity provider over"), m_switched, nullptr);
    addStep(tr("3. See that it works"), m_verified, m_again);
    addStep(m_at.server.can().keepWithoutConnection ? tr("4. Delete the old connection, and keep its users")
                                                    : tr("4. Delete the old connection"),
            m_deleted, m_delete);
    new Permitted(m_create, *m_at.server.directory, Permission::CreateProvisioning);
    new Permitted(m_delete, *m_at.server.directory, Permission::DeleteProvisioning);
    auto* close = addButton(u"close"_s, new Button(tr("Close")));
    setReturnButton(close);
    const auto follow = [this] { show(); };
    connect(m_at.server.directory, &Directory::connectionsInserted, this, follow);
    connect(m_at.server.directory, &Directory::connectionChanged, this, follow);
    connect(m_at.server.directory, &Directory::connectionsRemoved, this, follow);
    connect(m_create, &Button::clicked, this, &ReplacementDialog::createRequested);
    connect(m_again, &Button::clicked, this, &ReplacementDialog::askAgain);
    connect(m_delete, &Button::clicked, this, &ReplacementDialog::deleteRequested);
    connect(close, &Button::clicked, this, &ReplacementDialog::reject);
    show();
}

void ReplacementDialog::addStep(const QString& title, PlainLabel* text, Button* deed)
{
    auto* card = new Card(title, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap12);
    row->addWidget(text, 1);
    if (deed)
        row->addWidget(deed, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    body()->addWidget(card);
}

std::optional<Connection> ReplacementDialog::successor() const
{
    std::optional<Connection> newest;
    if (!m_at.server.directory)
        return newest;
    for (const auto& other : m_at.server.directory->connections()) {
        if (other.id != m_old.id && other.accountId == m_old.accountId && other.createdAt >= m_old.createdAt &&
            (!newest || other.createdAt > newest->createdAt))
            newest = other;
    }
    return newest;
}

void ReplacementDialog::show()
{
    const auto next = successor();
    const auto product = nameInSentence(m_old.idp);
    m_created->setInk(next ? PlainLabel::Ink::Ok : PlainLabel::Ink::Text);
    m_created->setText(next ? tr("“%1” stands beside it.", "connection").arg(isolated(next->name))
                            : tr("In the same account, for the same identity provider. Its token is shown once."));
    m_switched->setText(tr("Enter address and token of the new connection at %1, in the place of the old ones. The "
                           "old connection goes on working until it is deleted.",
                           "identity provider")
                            .arg(product));
    const auto at = next ? next->lastRequestAt : std::nullopt;
    m_verified->setInk(at ? PlainLabel::Ink::Ok : PlainLabel::Ink::Text);
    if (at)
        m_verified->setTimedText(
            {m_at.clock,
             [name = isolated(next->name), at = *at](const QDateTime& now) {
                 return tr("“%1” was synchronized %2.", "connection, time").arg(name, words::ago(at, now));
             },
             {*at}});
    else
        m_verified->setText(tr("Nothing was heard of the new connection yet. Look at %1 too: it says whether its last "
                               "run worked.",
                               "identity provider")
                                .arg(product));
    m_again->setEnabled(next.has_value());
    m_deleted->setText(m_at.server.can().keepWithoutConnection
                           ? tr("Its users and groups stay.")
                           : tr("Its users and groups go with it, so wait until they are in the new one."));
    m_delete->setEnabled(next.has_value());
    m_delete->setToolTip(next ? QString() : tr("Without another connection nobody could provision the account."));
}

void ReplacementDialog::askAgain()
{
    m_again->setEnabled(false);
    message()->hide();
    QCoro::connect(reloadConnections(m_at.server, m_cancel), this, [this](const Result<void>& loaded) {
        show();
        if (!loaded && loaded.error().kind != ErrorKind::Cancelled)
            message()->showError(loaded.error());
    });
}

} // namespace provost
