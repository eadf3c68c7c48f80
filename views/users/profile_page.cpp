// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/profile_page.h"

#include "model/items/field_owner.h"
#include "model/items/role_words.h"
#include "model/items/users_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/flow_layout.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/users/access_card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

ProfilePage::ProfilePage(OpenServer at, Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_facts(new FactList(this))
    , m_owner(PlainLabel::mute({}, this))
    , m_clock(std::move(clock))
    , m_access(new AccessCard(m_at, m_clock, this))
    , m_deactivate(new Button(tr("Deactivate…"), "user-x"_L1, Button::Kind::Danger))
    , m_reactivate(new Button(tr("Reactivate…"), "user-check"_L1))
    , m_restore(new Button(tr("Restore…"), "rotate-ccw"_L1))
    , m_leaver(new Button(tr("Is this person out?"), "stethoscope"_L1))
    , m_edit(new Button(tr("Change…"), "pencil"_L1))
{
    m_facts->setObjectName("profileFacts"_L1);
    m_owner->setObjectName("profileOwner"_L1);
    m_deactivate->setObjectName("deactivateUser"_L1);
    m_reactivate->setObjectName("reactivateUser"_L1);
    m_restore->setObjectName("restoreUser"_L1);
    m_leaver->setObjectName("leaverView"_L1);
    m_edit->setObjectName("editUserButton"_L1);
    auto* buttons = new FlowLayout;
    for (auto* button : {m_leaver, m_edit, m_restore, m_reactivate, m_deactivate})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap12);
    layout->addWidget(m_facts);
    layout->addWidget(m_owner);
    layout->addWidget(m_access);
    layout->addLayout(buttons);
    layout->addStretch();
    for (auto* widget : std::initializer_list<QWidget*>{m_access, m_leaver})
        widget->setVisible(m_at.can().sessions);
    connect(m_deactivate, &Button::clicked, this, &ProfilePage::deactivateRequested);
    connect(m_reactivate, &Button::clicked, this, &ProfilePage::reactivateRequested);
    connect(m_restore, &Button::clicked, this, &ProfilePage::restoreRequested);
    connect(m_leaver, &Button::clicked, this, &ProfilePage::leaverRequested);
    connect(m_edit, &Button::clicked, this, &ProfilePage::editRequested);
    connect(m_at.directory, &Directory::personChanged, this, &ProfilePage::showDeeds);
}

void ProfilePage::setUser(const User& user)
{
    m_state = user.state;
    showFacts(user);
    showDeeds();
    if (m_at.can().sessions)
        m_access->setUser(user);
}

void ProfilePage::showFacts(const User& user)
{
    const bool isKnown = m_at.can().connections; // whose the fields are
    const auto owned = [this, &user, isKnown](UserField field, FactList::Fact fact) {
        if (!isKnown)
            return fact;
        fact.owner = ownerWord(ownerOf(field, user, *m_at.directory));
        fact.about = ownerSentence(field, user, *m_at.directory);
        return fact;
    };
    constexpr qsizetype furtherPlace = 3; // below the email
    const auto connection = user.connectionId ? user.connectionName : tr("without connection");
    QList<FactList::Fact> facts{
        owned(UserField::GivenName, {tr("First name"), user.givenName}),
        owned(UserField::FamilyName, {tr("Last name"), user.familyName}),
        owned(UserField::Email, {tr("Email"), user.email}),
        owned(UserField::UserName, {tr("User name"), user.userName}),
        owned(UserField::Title, {tr("Title"), user.title}),
        owned(UserField::Department, {tr("Department"), user.department}),
        owned(UserField::ExternalId, {.name = tr("External id"), .value = user.externalId, .mono = true}),
        owned(UserField::State, {tr("State"), stateWords(user, m_clock())})};
    if (isKnown)
        facts.append({owned(UserField::Roles, {tr("Roles"), rolesInWords(*m_at.directory, user.roles)}),
                      owned(UserField::Account, {tr("Account"), user.accountName}),
                      owned(UserField::Connection, {tr("Connection"), connection})});
    if (m_at.can().groupsAreRoles)
        facts.append({tr("Roles"), rolesInWords(*m_at.directory, user.roles)});
    facts.append({owned(UserField::Id, {.name = tr("Id"), .value = user.id.text(), .mono = true}),
                  owned(UserField::CreatedAt, {tr("Created"), {}, TimedText::exactly(m_clock, user.createdAt)}),
                  owned(UserField::ChangedAt, {tr("Changed"), {}, TimedText::exactly(m_clock, user.changedAt)})});
    for (qsizetype at = 0; at < user.furtherEmails.size(); ++at)
        facts.insert(furtherPlace + at, owned(UserField::Email, {tr("Further email"), user.furtherEmails.at(at)}));
    for (const auto& former : user.former)
        facts.append(formerFact(former));
    m_facts->setFacts(facts);
    showOwner(user);
}

/// The marks, in a sentence.
void ProfilePage::showOwner(const User& user)
{
    if (!m_at.can().connections) {
        m_owner->setText(tr("Whoever provisions this server may write all of it again, what is changed here too."));
        return;
    }
    if (!user.connectionId) {
        m_owner->setText(tr("Its connection was deleted: no identity provider changes this user any more."));
        return;
    }
    const auto connection = m_at.directory->connection(*user.connectionId);
    m_owner->setText(connection ? tr("IdP: it belongs to %1; change it there, since the next synchronization writes it "
                                     "again. Provost: this server decides. Computed: it follows from other things.",
                                     "identity provider")
                                      .arg(productName(connection->idp))
                                : tr("It came through one of several connections, and the server does not tell which. "
                                     "Change it at its identity provider."));
}

FactList::Fact ProfilePage::formerFact(const FormerIdentifier& former) const
{
    QString name = tr("Former email");
    if (former.kind == IdentifierKind::UserName)
        name = tr("Former user name");
    else if (former.kind == IdentifierKind::ExternalId)
        name = tr("Former external id");
    const auto words = [former](const QDateTime& now) {
        return tr("%1, until %2", "identifier, day").arg(isolated(former.value), words::day(former.until, now));
    };
    return {.name = name,
            .value = {},
            .timed = TimedText{m_clock, words, {former.until}},
            .owner = ownerWord(FieldOwner::Provost)};
}

void ProfilePage::showDeeds()
{
    const bool may = m_at.directory->may(Permission::DeactivateUsers);
    m_deactivate->setVisible(may && m_state == UserState::Active);
    m_reactivate->setVisible(may && m_state == UserState::Suspended);
    m_restore->setVisible(may && m_state == UserState::Deleted);
    m_edit->setVisible(may && m_at.can().editUsers && m_state != UserState::Deleted);
}

} // namespace provost
