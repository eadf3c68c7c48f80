// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/panes.h"

#include "model/checks/dictionary.h"
#include "model/items/dictionary_notes.h"
#include "model/items/token_reminders.h"
#include "resources/resources.h"
#include "views/activity/activity_pane.h"
#include "views/activity/audit_pane.h"
#include "views/common/drift_dialog.h"
#include "views/common/holder_dialog.h"
#include "views/common/pane_memory.h"
#include "views/common/table.h"
#include "views/connections/connections_pane.h"
#include "views/endpoint/endpoint_pane.h"
#include "views/endpoint/offer_pane.h"
#include "views/groups/groups_pane.h"
#include "views/history/history_dialog.h"
#include "views/mappings/mappings_pane.h"
#include "views/overview/overview_pane.h"
#include "views/permissions/permissions_pane.h"
#include "views/permissions/role_keys_pane.h"
#include "views/settings/configuration_dialog.h"
#include "views/users/users_pane.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

// What a pane's memory calls them.
const auto tokenReminders = u"tokenReminders"_s;
const auto dictionaryNotes = u"dictionaryNotes"_s;

struct PanesWords
{
    Q_DECLARE_TR_FUNCTIONS(Panes)
};

/// It is a part of this program; that it can be read is tested.
std::shared_ptr<const Dictionary> loadDictionary()
{
    initResources();
    auto loaded = Dictionary::load(QDir(u":/provost/dictionary"_s));
    return std::make_shared<const Dictionary>(loaded ? *std::move(loaded) : Dictionary());
}

/// Where things stand that the overview speaks of.
struct Destinations
{
    ConnectionsPane* connections;
    MappingsPane* mappings;
    ActivityPane* activity;
    std::function<void(const QString& pane)> show;
};

void showNeed(const Destinations& places, const Need& need)
{
    switch (need.kind) {
    case Need::Kind::Refused:
        places.activity->showIncidents(need.connectionId);
        places.show(u"activity"_s);
        return;
    case Need::Kind::SeatsAreFull:
        places.show(u"users"_s);
        return;
    case Need::Kind::TokenEnds:
        places.show(u"connections"_s);
        places.connections->openRotation(*need.connectionId);
        return;
    case Need::Kind::Reminder:
        places.show(u"connections"_s);
        places.connections->showTokens(*need.connectionId);
        return;
    case Need::Kind::RuleWaits:
        places.mappings->choose(*need.connectionId);
        places.show(u"mappings"_s);
        return;
    case Need::Kind::Held:
    case Need::Kind::NoToken:
    case Need::Kind::TokenLost:
    case Need::Kind::Late:
        places.show(u"connections"_s);
        places.connections->choose(*need.connectionId);
        return;
    }
}

void joinOverview(OverviewPane* overview, const Destinations& places,
                  const std::function<void(const QString&, int, const QString&)>& badge)
{
    QObject::connect(overview, &OverviewPane::needChosen, overview,
                     [places](const Need& need) { showNeed(places, need); });
    QObject::connect(overview, &OverviewPane::usersWanted, overview, [places] { places.show(u"users"_s); });
    QObject::connect(overview, &OverviewPane::connectionsWanted, overview, [places] { places.show(u"connections"_s); });
    QObject::connect(overview, &OverviewPane::incidentsWanted, overview, [places] {
        places.activity->showIncidents(std::nullopt);
        places.show(u"activity"_s);
    });
    QObject::connect(overview, &OverviewPane::requestsWanted, overview, [places](const TimeStretch& stretch) {
        places.activity->showRequests(stretch);
        places.show(u"activity"_s);
    });
    QObject::connect(overview, &OverviewPane::needsChanged, overview, [badge](const QList<Need>& needs) {
        const int all = int(needs.size());
        const int rules = int(std::ranges::count(needs, Need::Kind::RuleWaits, &Need::kind));
        badge(u"overview"_s, all, PanesWords::tr("%n thing(s) need(s) you", nullptr, all));
        badge(u"mappings"_s, rules, PanesWords::tr("%n rule(s) wait(s) for a group", nullptr, rules));
    });
}

/// Where what was found is shown.
struct Halls
{
    UsersPane* users;
    GroupsPane* groups;
    ConnectionsPane* connections;
    ActivityPane* activity;
    std::function<void(const QString& pane)> show;
};

/// Whoever looked for it goes on there.
void focusRows(const QWidget& pane, const QString& id)
{
    if (auto* rows = pane.findChild<Table*>(id))
        rows->setFocus(Qt::OtherFocusReason);
}

void showFound(const Halls& halls, const Directory& directory, const Found& found)
{
    switch (found.kind) {
    case Found::Kind::User:
        halls.show(u"users"_s);
        halls.users->choose(UserId(found.id));
        focusRows(*halls.users, u"users"_s);
        return;
    case Found::Kind::Group:
        halls.show(u"groups"_s);
        halls.groups->choose(GroupId(found.id));
        focusRows(*halls.groups, u"groups"_s);
        return;
    case Found::Kind::Connection:
        halls.show(u"connections"_s);
        halls.connections->choose(ConnectionId(found.id));
        focusRows(*halls.connections, u"connections"_s);
        return;
    case Found::Kind::Explanation:
        halls.activity->openEntry(found.id);
        return;
    case Found::Kind::Request:
        halls.show(u"activity"_s);
        halls.activity->showRequest(found.id);
        focusRows(*halls.activity, u"activity"_s);
        return;
    case Found::Kind::Requests: {
        halls.show(u"activity"_s);
        const auto user = directory.user(UserId(found.id));
        if (user)
            halls.activity->showRequestsAbout(found.id, user->displayName);
        else
            halls.activity->showRequestsWith(found.term);
        return;
    }
    case Found::Kind::Deed:
    case Found::Kind::Heading:
        return;
    }
}

void openNewConnection(const Halls& halls)
{
    halls.show(u"connections"_s);
    halls.connections->openNewConnection();
}

/// Over the window, wherever a person is.
void openHistory(const Halls& halls, const OpenServer& server, const Clock& clock)
{
    auto* over = halls.users->window();
    if (!server.isOpen() || Dialog::isOpenOver(over))
        return;
    auto* dialog = new HistoryDialog(server, clock, over);
    QObject::connect(dialog, &HistoryDialog::userActivated, halls.users, [halls](const UserId& id) {
        halls.show(u"users"_s);
        halls.users->choose(id);
    });
    QObject::connect(dialog, &HistoryDialog::groupActivated, halls.groups, [halls](const GroupId& id) {
        halls.show(u"groups"_s);
        halls.groups->choose(id);
    });
    openOnce(dialog);
}

/// Over the window, wherever a person is.
void openHolders(const Halls& halls, const OpenServer& server, const Clock& clock)
{
    auto* over = halls.users->window();
    if (!server.isOpen() || Dialog::isOpenOver(over))
        return;
    auto* dialog = new HolderDialog(server, clock, {}, over);
    dialog->offerToShow();
    QObject::connect(dialog, &HolderDialog::userActivated, halls.users, [halls](const UserId& id) {
        halls.show(u"users"_s);
        halls.users->choose(id);
    });
    openOnce(dialog);
}

void openComparison(const Halls& halls, const OpenServer& server)
{
    auto* over = halls.users->window();
    if (!server.isOpen() || Dialog::isOpenOver(over))
        return;
    openDrift(server, over, [halls](const UserId& id) {
        halls.show(u"users"_s);
        halls.users->choose(id);
    });
}

QList<Deed> deedsOf(const Halls& halls, const OpenServer& server, const Clock& clock)
{
    const auto& directory = server.directory;
    const auto may = [directory](Permission permission) {
        return [directory, permission] { return directory && directory->may(permission); };
    };
    return {{u"newConnection"_s, PanesWords::tr("New connection…"), "plus"_L1, may(Permission::CreateProvisioning),
             [halls] { openNewConnection(halls); }},
            {u"tokenBoard"_s, PanesWords::tr("Show the token board"), "calendar-clock"_L1,
             [directory, has = server.can().severalTokens] {
                 return has && directory && directory->may(Permission::ReadProvisioning);
             },
             [halls] {
                 halls.show(u"connections"_s);
                 halls.connections->openTokenBoard();
             }},
            {u"examineEndpoint"_s, PanesWords::tr("Examine a SCIM endpoint…"), "stethoscope"_L1,
             may(Permission::ReadProvisioning),
             [halls] {
                 halls.show(u"connections"_s);
                 halls.connections->openCheck();
             }},
            {u"exportUsers"_s, PanesWords::tr("Export users…"), "download"_L1, may(Permission::ReadUsers),
             [halls] {
                 halls.show(u"users"_s);
                 halls.users->openExport();
             }},
            {u"exportGroups"_s, PanesWords::tr("Export groups…"), "download"_L1, may(Permission::ReadGroups),
             [halls] {
                 halls.show(u"groups"_s);
                 halls.groups->openExport();
             }},
            {u"incidents"_s, PanesWords::tr("Show what was refused"), "triangle-alert"_L1, may(Permission::ReadEvents),
             [halls] {
                 halls.show(u"activity"_s);
                 halls.activity->showIncidents(std::nullopt);
             }},
            {u"history"_s, PanesWords::tr("What changed since…"), "history"_L1,
             [directory] {
                 return directory && (directory->may(Permission::ReadUsers) || directory->may(Permission::ReadGroups));
             },
             [halls, server, clock] { openHistory(halls, server, clock); }},
            {u"whoHolds"_s, PanesWords::tr("Who has a name that is taken?"), "search"_L1, may(Permission::ReadUsers),
             [halls, server, clock] { openHolders(halls, server, clock); }},
            {u"compareUsers"_s, PanesWords::tr("Compare with a list from the identity provider…"), "file-text"_L1,
             may(Permission::ReadUsers), [halls, server] { openComparison(halls, server); }},
            {u"openLog"_s, PanesWords::tr("Open a log of an identity provider…"), "file-text"_L1,
             may(Permission::ReadEvents), [halls] {
                 halls.activity->showIncidents(std::nullopt);
                 halls.show(u"activity"_s);
                 halls.activity->openLog();
             }}};
}

} // namespace

void Panes::run(const QString& deed) const
{
    const auto found = std::ranges::find(deeds, deed, &Deed::id);
    if (found != deeds.cend())
        found->run();
}

Panes makePanes(const OpenServer& server, SecretClipboard& clipboard, MinuteClock& minutes, PaneMemory& memory,
                const QString& restoreFolder, const PaneRequests& requests, const Clock& clock)
{
    const auto reminders =
        std::make_shared<TokenReminders>(*server.directory, memory.read(tokenReminders),
                                         [&memory](const QVariantMap& kept) { memory.write(tokenReminders, kept); });
    auto* connections = new ConnectionsPane(Workplace{server, &clipboard, clock, &minutes, restoreFolder, reminders});
    auto* mappings = new MappingsPane(server, clock);
    auto* access = new PermissionsPane(server);
    auto* users = new UsersPane(server, clock, minutes, restoreFolder);
    auto* groups = new GroupsPane(server, clock, minutes, restoreFolder);
    const auto dictionary = loadDictionary();
    const auto notes =
        std::make_shared<DictionaryNotes>(memory.readCommon(dictionaryNotes), [&memory](const QVariantMap& kept) {
            memory.writeCommon(dictionaryNotes, kept);
        });
    auto* activity = new ActivityPane(server, dictionary, notes, clock, minutes);
    auto* overview = new OverviewPane(server, clock, minutes, reminders);
    joinOverview(overview, {connections, mappings, activity, requests.show}, requests.badge);
    if (requests.needs)
        QObject::connect(overview, &OverviewPane::needsChanged, overview, requests.needs);
    QObject::connect(connections, &ConnectionsPane::reloadRequested, connections, requests.reload);
    QObject::connect(users, &UsersPane::reloadRequested, users, requests.reload);
    QObject::connect(groups, &GroupsPane::reloadRequested, groups, requests.reload);
    QObject::connect(users, &UsersPane::groupActivated, groups, [groups, show = requests.show](const GroupId& id) {
        show(u"groups"_s);
        groups->choose(id);
    });
    QObject::connect(groups, &GroupsPane::memberActivated, users, [users, show = requests.show](const UserId& id) {
        show(u"users"_s);
        users->choose(id);
    });

    for (auto* pane : std::initializer_list<ListPane*>{connections, users, groups})
        pane->remember(memory);
    activity->remember(memory);
    Panes panes;
    const auto can = server.can();
    auto* about = can.connections ? static_cast<QWidget*>(new OfferPane(server, requests.notes))
                                  : static_cast<QWidget*>(new EndpointPane(server, requests.notes));
    const PermissionSet provisioning{Permission::ReadProvisioning};
    panes.entries = {
        {u"overview"_s, PanesWords::tr("Overview"), "layout-dashboard"_L1, overview, provisioning, can.events},
        {u"connections"_s, PanesWords::tr("Connections"), "plug"_L1, connections, provisioning, can.connections},
        {u"mappings"_s, PanesWords::tr("Role mappings"), "git-merge"_L1, mappings, provisioning, can.roleRules},
        {u"permissions"_s, PanesWords::tr("Permissions"), "shield-check"_L1, access, provisioning, can.permissions},
        {u"users"_s, PanesWords::tr("Users"), "users"_L1, users, {Permission::ReadUsers}},
        {u"groups"_s, PanesWords::tr("Groups"), "folder-tree"_L1, groups, {Permission::ReadGroups}},
        {u"activity"_s,
         PanesWords::tr("Activity"),
         "activity"_L1,
         activity,
         {Permission::ReadEvents, Permission::ReadAudit},
         can.events},
        {u"endpoint"_s, PanesWords::tr("This server"), "server"_L1, about, {Permission::ReadUsers}, !can.events}};
    if (can.audit && !can.events)
        panes.entries.insert(panes.entries.size() - 1, {u"audit"_s,
                                                        PanesWords::tr("Audit trail"),
                                                        "file-text"_L1,
                                                        new AuditPane(server, clock),
                                                        {Permission::ReadAudit}});
    if (can.permissionKeys)
        panes.entries.insert(panes.entries.size() - 1, {u"roleKeys"_s,
                                                        PanesWords::tr("Permissions"),
                                                        "shield-check"_L1,
                                                        new RoleKeysPane(server),
                                                        {Permission::ReadProvisioning}});
    panes.setAccount = [=](const std::optional<AccountId>& account) {
        overview->setAccount(account);
        connections->setAccount(account);
        mappings->setAccount(account);
        access->setAccount(account);
        users->setAccount(account);
        groups->setAccount(account);
        activity->setAccount(account);
    };
    const Halls halls{users, groups, connections, activity, requests.show};
    const auto makeFirst = [halls] { openNewConnection(halls); };
    QObject::connect(overview, &OverviewPane::newConnectionWanted, connections, makeFirst);
    QObject::connect(users, &UsersPane::newConnectionWanted, connections, makeFirst);
    QObject::connect(mappings, &MappingsPane::newConnectionWanted, connections, makeFirst);
    const auto showHistory = [halls, server, clock] { openHistory(halls, server, clock); };
    QObject::connect(overview, &OverviewPane::historyWanted, users, showHistory);
    QObject::connect(users, &UsersPane::historyWanted, users, showHistory);
    QObject::connect(users, &UsersPane::comparisonWanted, users, [halls, server] { openComparison(halls, server); });
    panes.dictionary = dictionary;
    panes.lists = {{Found::Kind::User, {}, Permission::ReadUsers, &users->users()},
                   {Found::Kind::Group, groups->rows(), Permission::ReadGroups},
                   {Found::Kind::Connection, connections->rows(), Permission::ReadProvisioning}};
    panes.openFound = [halls, directory = server.directory](const Found& found) {
        if (directory)
            showFound(halls, *directory, found);
    };
    panes.explain = [activity](const QString& text) {
        if (text.isEmpty())
            return activity->isVisible() && activity->explain();
        activity->explainText(text);
        return true;
    };
    panes.deeds = deedsOf(halls, server, clock);
    panes.deeds.append({u"configuration"_s, PanesWords::tr("Export or compare the configuration…"), "file-text"_L1,
                        [server] { return mayConfigure(server); },
                        [server, restoreFolder, keeper = &clipboard, users] {
                            openConfiguration(server, restoreFolder, keeper, users->window());
                        }});
    panes.compareConfiguration = [server, restoreFolder, keeper = &clipboard, users](const QString& file) {
        openConfiguration(server, restoreFolder, keeper, users->window(), file);
    };
    panes.restoreUsers = [halls](const QString& file) {
        halls.show(u"users"_s);
        halls.users->restoreFrom(file);
    };
    return panes;
}

} // namespace provost
