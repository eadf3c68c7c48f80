// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/users_pane.h"

#include "model/commands/people_rows.h"
#include "model/commands/read_people.h"
#include "model/items/users_model.h"
#include "model/items/words.h"
#include "views/common/change_bar.h"
#include "views/common/item_delegate.h"
#include "views/common/minute_tick.h"
#include "views/common/page_header.h"
#include "views/common/permitted.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"
#include "views/users/leavers_dialog.h"
#include "views/users/server_search.h"
#include "views/users/user_actions.h"
#include "views/users/user_inspector.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

UsersPane::UsersPane(OpenServer at, Clock clock, MinuteClock& minutes, const QString& restoreFolder, QWidget* parent)
    : ListPane(u"users"_s,
               {tr("Users"), tr("Users"), tr("Find a user"), tr("Loading the users…"), tr("No user matches"),
                tr("Change the search or the filters to see the others.")},
               metrics::RowTwoLines, parent)
    , m_at(std::move(at))
    , m_clock(clock)
    , m_users(new UserSearch(*m_at.directory, this))
    , m_model(new UsersModel(*m_at.directory, *m_users, clock, this))
    , m_actions(new UserActions(m_at, clock, restoreFolder, *this, *doneBar()))
    , m_inspector(new UserInspector(m_at, *m_users, clock, *m_actions, this))
    , m_unfed(new MessageBar(this))
    , m_serverSearch(new ServerSearch(m_at, this))
{
    setList({m_at.directory, Collection::Users, m_model, m_clock});
    setInspector(m_inspector);
    buildTable();
    offerFilters(UsersModel::present());
    offerDeeds();
    offerColumns();
    offerRestoring();
    offerHistory();
    offerExport({u"users"_s, userColumns(), [this](const QList<int>& records, const ExportEnd& end) {
                     const auto toRow = [users = m_at.directory->userRows()](int record) {
                         const auto user = users->read(UserRow(record));
                         return user ? userRow(*user) : QStringList();
                     };
                     return exportSnapshot<int>(records, toRow, end);
                 }});
    connectModel();
    showState();
    new MinuteTick(this, minutes, [this] { table()->viewport()->update(); }); // nothing is sorted anew by it
}

void UsersPane::buildTable()
{
    table()->setItemDelegate(makeItemDelegate(table(), true, [this] { return search()->text().trimmed(); }));
    const auto can = m_at.can();
    table()->setColumns({{180, 1},
                         {100, 0},
                         {60, 0, 140, !can.roleRules && !can.groupsAreRoles},
                         {110, 0, 180, !can.createConnections},
                         {90, 0},
                         {100, 0, 180, true},
                         {140, 0, 220, true},
                         {100, 0, 180, true},
                         {100, 0, 180, true},
                         {100, 0, 180, true},
                         {90, 0, 180, true}});
    table()->setSortingEnabled(true);
    table()->sortByColumn(UsersModel::Changed, Qt::DescendingOrder);
    m_unfed->setObjectName("withoutConnection"_L1);
    m_unfed->setClosable(false);
    m_unfed->hide();
    bars()->addWidget(m_unfed);
    bars()->addWidget(m_serverSearch);
}

void UsersPane::offerDeeds()
{
    QList<SelectionBar::Action> deeds{{u"bulkDeactivate"_s, tr("Deactivate…"), "user-x"_L1, Button::Kind::Danger,
                                       [this](const QStringList& ids) { m_actions->deactivate(usersOf(ids)); }},
                                      {u"bulkReactivate"_s, tr("Reactivate…"), "user-check"_L1, Button::Kind::Default,
                                       [this](const QStringList& ids) { m_actions->reactivate(usersOf(ids)); }}};
    if (m_at.can().changeMembers)
        deeds.append({u"bulkAddToGroup"_s, tr("Put into a group…"), "folder-tree"_L1, Button::Kind::Default,
                      [this](const QStringList& ids) { m_actions->addToGroup(usersOf(ids)); }});
    if (m_at.can().restore)
        deeds.append({u"bulkRestore"_s, tr("Restore…"), "rotate-ccw"_L1, Button::Kind::Default,
                      [this](const QStringList& ids) { m_actions->restore(usersOf(ids)); }});
    if (m_at.can().sessions) {
        deeds.append({u"bulkEndSessions"_s, tr("End sessions…"), "log-out"_L1, Button::Kind::Default,
                      [this](const QStringList& ids) { m_actions->endSessions(usersOf(ids)); }});
        deeds.prepend({u"bulkLeavers"_s, tr("Are they out?"), "stethoscope"_L1, Button::Kind::Default,
                       [this](const QStringList& ids) { openLeavers(usersOf(ids)); }, false});
    }
    auto* bar = offerSelection(deeds);
    const auto offer = [this, bar] { bar->setChangesOffered(m_at.directory->may(Permission::DeactivateUsers)); };
    connect(m_at.directory, &Directory::personChanged, bar, offer);
    offer();
}

void UsersPane::offerRestoring()
{
    auto* button = Button::iconOnly(tr("Restore users from a file…"), "rotate-ccw"_L1, this);
    button->setObjectName("restoreFile"_L1);
    header()->addAction(button);
    new Permitted(button, *m_at.directory, Permission::DeactivateUsers);
    connect(button, &Button::clicked, this, [this] { restoreFrom({}); });
}

void UsersPane::offerHistory()
{
    auto* button = Button::iconOnly(tr("What changed since…"), "history"_L1, this);
    button->setObjectName("usersHistory"_L1);
    header()->addAction(button);
    connect(button, &Button::clicked, this, &UsersPane::historyWanted);
    auto* compare = Button::iconOnly(tr("Compare with a list from the identity provider…"), "file-text"_L1, this);
    compare->setObjectName("compareUsers"_L1);
    header()->addAction(compare);
    connect(compare, &Button::clicked, this, &UsersPane::comparisonWanted);
}

/// Of a search that has its answer, where it looked.
void UsersPane::followSearch()
{
    if (m_model->isSettled())
        m_serverSearch->follow(search()->text().trimmed(), m_model->rowCount());
}

void UsersPane::restoreFrom(const QString& file)
{
    m_actions->restoreFromFile(file);
}

void UsersPane::openLeavers(const QList<User>& users)
{
    if (users.isEmpty() || !m_at.isOpen() || Dialog::isOpenOver(this))
        return;
    auto* dialog = new LeaversDialog(m_at, *m_users, m_clock, users, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QList<User> UsersPane::usersOf(const QStringList& ids) const
{
    QList<User> users;
    users.reserve(ids.size());
    for (const auto& id : ids) {
        if (auto user = m_at.directory->user(UserId(id)))
            users.append(*std::move(user));
    }
    return users;
}

void UsersPane::connectModel()
{
    connect(m_at.directory, &Directory::connectionChanged, this, &UsersPane::showState);
    connect(m_model, &UsersModel::membersWanted, this, &UsersPane::readMembersOf);
    connect(m_model, &UsersModel::chosenChanged, this, &UsersPane::showWithoutConnection);
    connect(m_model, &UsersModel::settled, this, &UsersPane::showWithoutConnection);
    connect(m_model, &UsersModel::settled, this, &UsersPane::followSearch);
    connect(m_at.directory, &Directory::completenessChanged, this, &UsersPane::followSearch);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &UsersPane::showWithoutConnection);
    connect(m_unfed, &MessageBar::actionChosen, this, [this] { m_actions->removeWithoutConnection(m_account); });
    connect(m_inspector, &UserInspector::groupActivated, this, &UsersPane::groupActivated);
}

void UsersPane::readMembersOf(const GroupId& group)
{
    m_reading.cancel();
    m_reading = Cancellation();
    QCoro::connect(readAllMembers(m_at, group, m_reading), this,
                   [this, group, of = m_reading](const Result<QSet<UserId>>& members) {
                       if (of.isCancelled())
                           return;
                       if (members)
                           m_model->setMembers(group, *members);
                       else
                           doneBar()->showError(members.error());
                       showState();
                   });
}

void UsersPane::showWithoutConnection()
{
    const bool alone = m_model->chosen().value(u"connection"_s) == QStringList{u"none"_s};
    const bool offered =
        alone && m_model->rowCount() > 0 && m_at.directory && m_at.directory->may(Permission::RemoveUsers);
    m_unfed->setVisible(offered);
    if (offered)
        m_unfed->showMessage(Tone::Neutral,
                             tr("These users were kept when their connection was deleted. No identity provider changes "
                                "or removes them any more."),
                             tr("Remove them all…"));
}

void UsersPane::setAccount(std::optional<AccountId> account)
{
    m_account = account;
    m_model->setAccount(std::move(account));
    showState();
}

void UsersPane::choose(const UserId& id)
{
    const int record = m_model->recordOf(id.text());
    if (record >= 0 && m_model->rowOfRecord(record) < 0) {
        search()->clear();
        m_model->choose({});
    }
    chooseRecord(record);
}

void UsersPane::showEmpty()
{
    const auto& connections = m_at.directory->connections();
    const auto silent = std::ranges::find_if(connections, [](const Connection& connection) {
        return connection.isWatched && !connection.firstRequestAt.has_value();
    });
    auto text = tr("Set up a connection first. Users appear here by themselves when its identity provider calls.");
    if (silent != connections.end())
        text = tr("%1 is set up, but its identity provider has never called. Users appear here by themselves when it "
                  "does.",
                  "connection")
                   .arg(isolated(silent->name));
    else if (!connections.isEmpty())
        text =
            tr("The identity providers have called, but sent no user. Users appear here by themselves when they do.");
    if (!m_at.can().connections)
        text = tr("The server lists nobody. Users appear here by themselves when it does.");
    const bool mayCreate = connections.isEmpty() && m_at.directory->may(Permission::CreateProvisioning);
    table()->showEmpty("users"_L1, tr("Nobody has been provisioned yet"), text,
                       mayCreate ? tr("New connection") : QString(), "plus"_L1);
}

/// Who looks for somebody should not conclude from the filter's silence that there is nobody.
void UsersPane::showNoMatch()
{
    const int deleted = static_cast<int>(m_model->deletedMatches());
    if (deleted == 0)
        return ListPane::showNoMatch();
    table()->showEmpty("search"_L1, tr("No active or suspended user matches"),
                       tr("%n deleted user(s) would. A deleted user can be restored until the days of grace are over.",
                          nullptr, deleted),
                       tr("Show the deleted ones"), "search"_L1);
}

void UsersPane::onStateAction()
{
    if (m_model->rowCount() == 0 && m_model->deletedMatches() > 0) {
        m_model->chooseDeleted();
        return;
    }
    const bool isEmpty = m_model->recordCount() == 0 && m_at.directory->completeness(Collection::Users).isComplete();
    if (isEmpty && m_at.can().connections)
        Q_EMIT newConnectionWanted();
    else
        ListPane::onStateAction();
}

QString UsersPane::countText() const
{
    const auto state = m_at.directory->completeness(Collection::Users);
    const auto total = std::max(state.total, state.loaded);
    const auto states = m_model->chosen().value(u"state"_s);
    const bool withDeleted = states.isEmpty() || states.contains(u"deleted"_s);
    const auto all = withDeleted ? std::max<qint64>(total, m_model->recordCount()) : total;
    if (!search()->text().trimmed().isEmpty() && !m_at.can().changeFeed)
        return tr("%1 of %2 match, searched here", "counts of users")
            .arg(words::number(m_model->rowCount()), words::number(all));
    if (m_model->isRestricting())
        return tr("%1 of %2 match", "counts of users").arg(words::number(m_model->rowCount()), words::number(all));
    const auto shown = withDeleted ? qint64(m_model->recordCount()) : state.loaded;
    return words::grouped(tr("%1 of %n user(s)", nullptr, int(all)), all).arg(words::number(shown));
}

void UsersPane::showChosen(int record)
{
    const auto user = record < 0 ? std::nullopt : m_model->user(record);
    if (user)
        m_inspector->setUser(*user);
}

} // namespace provost
