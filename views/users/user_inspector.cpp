// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/user_inspector.h"

#include "model/cases/case_parts.h"
#include "model/commands/read_detail.h"
#include "model/commands/read_history.h"
#include "model/items/users_model.h"
#include "views/common/chain_card.h"
#include "views/common/inspector_tabs.h"
#include "views/common/item_delegate.h"
#include "views/common/json_view.h"
#include "views/common/message_bar.h"
#include "views/common/pin_button.h"
#include "views/common/related_events.h"
#include "views/common/version_comparison.h"
#include "views/users/access_card.h"
#include "views/users/leaver_dialog.h"
#include "views/users/profile_page.h"
#include "views/users/role_page.h"
#include "views/users/timeline.h"
#include "views/users/user_actions.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int linesOfUser = 50;

} // namespace

UserInspector::UserInspector(OpenServer at, UserSearch& search, Clock clock, UserActions& actions, QWidget* parent)
    : Inspector(tr("The chosen user"), parent)
    , m_at(std::move(at))
    , m_search(search)
    , m_clock(std::move(clock))
    , m_actions(actions)
    , m_message(new MessageBar(this))
    , m_profile(new ProfilePage(m_at, m_clock))
    , m_role(new RolePage(m_at, m_clock))
    , m_timeline(new ChainCard(u"timeline"_s))
    , m_events(new RelatedEvents(m_at, m_clock, tr("Requests about the user")))
    , m_raw(new JsonView(tr("SCIM resource of the user"), this))
    , m_versions(new VersionComparison(m_at, m_clock, *m_raw))
    , m_tabs(new InspectorTabs(tr("About the user"), this))
{
    setObjectName("userInspector"_L1);
    m_message->setObjectName("userMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_raw->setMinimumHeight(420);
    m_tabs->addPage(u"profile"_s, tr("Profile"), m_profile);
    m_tabs->addPage(u"groups"_s,
                    m_at.can().roleRules        ? tr("Groups and role")
                    : m_at.can().groupsAreRoles ? tr("Roles")
                                                : tr("Groups"),
                    m_role);
    m_tabs->addPage(u"activity"_s, tr("Activity"), makeActivityPage());
    m_tabs->addPage(u"raw"_s, tr("Raw SCIM"), m_raw);
    body()->addWidget(m_message);
    body()->addWidget(m_tabs);
    connectPages();
}

/// What became of the person, above the requests that are kept of it.
QWidget* UserInspector::makeActivityPage()
{
    auto* page = new QWidget;
    auto* pin = new PinButton([this] { return history(); }, page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap12);
    layout->addWidget(m_timeline);
    layout->addWidget(pin, 0, Qt::AlignLeft);
    layout->addWidget(m_events, 1);
    m_events->setVisible(m_at.can().events);
    return page;
}

/// As the timeline shows it.
QCoro::Task<Result<CasePart>> UserInspector::history() const
{
    if (!m_at.isOpen())
        co_return serverClosed();
    co_return caseparts::ofHistory(m_user, m_turns, m_kept, m_at.session->server().toString());
}

void UserInspector::connectPages()
{
    connect(m_message, &MessageBar::actionChosen, this, &UserInspector::load);
    if (m_at.copy)
        connect(m_at.copy, &LocalCopy::written, this, &UserInspector::readKept);
    connect(m_at.directory, &Directory::personChanged, this, &UserInspector::readKept);
    connect(m_role, &RolePage::groupActivated, this, &UserInspector::groupActivated);
    connect(m_profile->access(), &AccessCard::told, this, [this](const UserSessions& sessions) { showHead(sessions); });
    connect(m_profile->access(), &AccessCard::endAllRequested, this, [this] { m_actions.endSessions({m_user}); });
    connect(m_profile, &ProfilePage::deactivateRequested, this, [this] { m_actions.deactivate({m_user}); });
    connect(m_profile, &ProfilePage::reactivateRequested, this, [this] { m_actions.reactivate({m_user}); });
    connect(m_profile, &ProfilePage::restoreRequested, this, [this] { m_actions.restore({m_user}); });
    connect(m_profile, &ProfilePage::editRequested, this, [this] { m_actions.edit(m_user); });
    connect(m_profile, &ProfilePage::leaverRequested, this, &UserInspector::openLeaver);
    connect(&m_actions, &UserActions::done, this, [this] {
        if (!m_user.id.isEmpty() && m_at.can().sessions)
            m_profile->access()->setUser(m_user);
    });
}

void UserInspector::setUser(const User& user)
{
    if (user == m_user)
        return;
    const bool another = user.id != m_user.id;
    m_user = user;
    if (another) {
        m_versions->setResource({}, {});
        m_turns.clear();
        m_kept.clear();
    }
    showTimeline();
    readKept();
    showHead(std::nullopt);
    m_profile->setUser(user);
    m_role->setUser(user);
    if (m_at.can().events)
        m_events->setThing(user.id.text(), user.userName);
    load();
}

void UserInspector::showTimeline()
{
    if (m_at.isOpen())
        m_timeline->setChain(tr("Timeline"), timelineOf(m_user, m_turns, m_kept, *m_at.directory, m_clock));
}

/// What the local copy knows beside the server: groups that were left, fields that were other ones.
void UserInspector::readKept()
{
    if (!m_at.copy || m_user.id.isEmpty())
        return;
    m_reading.cancel();
    m_reading = Cancellation();
    DifferenceQuery query;
    query.userId = m_user.id;
    query.limit = linesOfUser;
    QCoro::connect(readHistory(m_at, query, m_reading), this, [this, of = m_reading](const Result<HistoryPage>& page) {
        if (of.isCancelled() || !page || page->items == m_kept)
            return;
        m_kept = page->items;
        showTimeline();
    });
}

void UserInspector::showHead(const std::optional<UserSessions>& sessions)
{
    QStringList facts{m_user.userName};
    if (sessions) {
        facts.append(sessions->hasSeat ? tr("seat in use") : tr("no seat"));
        if (sessions->kept)
            facts.append(sessions->live == 0 ? tr("no session")
                                             : tr("%n session(s)", nullptr, static_cast<int>(sessions->live)));
    }
    setHead(m_user.displayName, facts.join(tr(", ", "between facts")), stateWords(m_user, m_clock()),
            toneOf(stateEmphasis(m_user.state)));
}

void UserInspector::load()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_message->hide();
    QCoro::connect(readUser(m_at, m_user.id, m_cancel), this, [this, of = m_cancel](const Result<UserDetail>& detail) {
        if (!of.isCancelled())
            showDetail(detail);
    });
}

void UserInspector::showDetail(const Result<UserDetail>& detail)
{
    if (!detail) {
        m_role->showGroupsError(detail.error());
        m_message->showError(detail.error(), tr("Try again"));
        return;
    }
    m_role->setGroups(detail->groups);
    m_turns = detail->history;
    showTimeline();
    m_versions->setResource(m_user.id.text(), detail->resource);
}

void UserInspector::openLeaver()
{
    if (!m_at.isOpen() || Dialog::isOpenOver(this))
        return;
    auto* dialog = new LeaverDialog(m_at, m_search, m_clock, m_user, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LeaverDialog::deactivateRequested, this, [this] { m_actions.deactivate({m_user}); });
    connect(dialog, &LeaverDialog::endSessionsRequested, this, [this] { m_actions.endSessions({m_user}); });
    dialog->open();
}

} // namespace provost
