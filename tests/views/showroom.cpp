// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/showroom.h"

#include "app/finding.h"
#include "model/api/provost/provost_api.h"
#include "model/commands/reload.h"
#include "model/items/dictionary_notes.h"
#include "model/items/finder.h"
#include "model/items/rules_model.h"
#include "model/wire/wire.h"
#include "tests/support/bots/bot.h"
#include "tests/support/secret_trail.h"
#include "views/activity/idp_log_dialog.h"
#include "views/common/dialog.h"
#include "views/common/holder_dialog.h"
#include "views/common/inspector_tabs.h"
#include "views/common/plain_label.h"
#include "views/common/sample_dialog.h"
#include "views/connections/delete_connection_dialog.h"
#include "views/connections/reminder_dialog.h"
#include "views/connections/token_sheet.h"
#include "views/settings/journal_dialog.h"
#include "views/settings/settings_dialog.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

void chooseFirst(QAbstractItemView* view)
{
    view->setCurrentIndex(view->model()->index(0, 0));
}

/// One moment for all that is compared: no hour and no day passes while a test looks.
QDateTime now()
{
    static const auto moment = QDateTime::currentDateTimeUtc();
    return moment;
}

int rowsOf(const Bot& bot, const char* view)
{
    return bot.get<QAbstractItemView>(view)->model()->rowCount();
}

/// Of the connections pane, what came after the first ones.
QStringList connectionScenes()
{
    return {u"connections/attributes"_s,
            u"dialog/board"_s,
            u"dialog/mapping"_s,
            u"dialog/held"_s,
            u"dialog/handoff"_s,
            u"dialog/palette"_s,
            u"dialog/explain"_s,
            u"dialog/settings"_s,
            u"dialog/journal"_s,
            u"connections/capabilities"_s,
            u"dialog/reminder"_s,
            u"dialog/log"_s,
            u"dialog/sample"_s,
            u"dialog/holder"_s,
            u"dialog/drift"_s};
}

} // namespace

Showroom::Showroom(World world)
    : server(std::move(world))
    , m_settings(m_folder.filePath(u"provost.ini"_s))
    , m_paneMemory(m_settings, u"test"_s)
    , m_clipboard(QGuiApplication::clipboard())
{
}

Showroom::~Showroom()
{
    m_window->closeServer();
}

QStringList Showroom::scenes()
{
    return QStringList{
               u"overview/"_s,          u"connections/setup"_s,  u"connections/tokens"_s, u"connections/provisioning"_s,
               u"users/profile"_s,      u"users/groups"_s,       u"users/raw"_s,          u"users/filter"_s,
               u"users/activity"_s,     u"users/select"_s,       u"users/leaver"_s,       u"users/what-if"_s,
               u"users/deactivate"_s,   u"users/export"_s,       u"users/leavers"_s,      u"users/pick"_s,
               u"users/restore-file"_s, u"users/restore-plan"_s, u"groups/members"_s,     u"groups/role"_s,
               u"groups/activity"_s,    u"groups/raw"_s,         u"activity/request"_s,   u"activity/answer"_s,
               u"activity/words"_s,     u"activity/roles"_s,     u"activity/incident"_s,  u"activity/audit"_s,
               u"dialog/new"_s,         u"dialog/delete"_s,      u"dialog/token"_s,       u"dialog/generate"_s,
               u"dialog/revoke"_s,      u"dialog/pause"_s,       u"dialog/rotate"_s,      u"dialog/rotation"_s} +
           connectionScenes() + caseScenes() + accessScenes();
}

OpenServer Showroom::at()
{
    return {m_session.get(), &directory, &m_keychain};
}

bool Showroom::open()
{
    m_session = openProvost(*ServerUrl::parse(server.url()), Secret::take(inventKey()));
    m_follower = std::make_unique<Follower>(*m_session, directory);
    m_follower->start();
    const auto loaded = [this] {
        return directory.completeness(Collection::Users).isEverLoaded() &&
               directory.completeness(Collection::Events).isEverLoaded();
    };
    if (!QTest::qWaitFor(loaded, 15'000))
        return false;
    m_window = std::make_unique<MainWindow>(m_settings, m_clock);
    offerCases();
    m_panes = makePanes(at(), m_clipboard, m_clock, m_paneMemory, QDir::homePath(),
                        {[] {}, [this](const QString& pane) { m_window->choosePane(pane); },
                         [this](const QString& pane, int number, const QString& meaning) {
                             m_window->setBadge(pane, number, meaning);
                         }},
                        [] { return now(); });
    m_window->showServer(u"Test server"_s, {}, directory, m_panes.entries);
    // At 200 % a screen of 1920 × 1080 has this much room.
    m_window->resize(m_window->devicePixelRatioF() < 2 ? QSize(1280, 800) : QSize(960, 540));
    m_window->show();
    return QTest::qWaitForWindowExposed(m_window.get());
}

bool Showroom::show(const QString& scene)
{
    const auto kind = scene.section(u'/', 0, 0);
    const auto what = scene.section(u'/', 1);
    if (kind == "dialog"_L1)
        return openDialog(what) && QTest::qWaitFor([&] { return hasArrived(scene); }, 15'000);
    if (kind == "mappings"_L1 || kind == "permissions"_L1)
        return showAccess(kind, what);
    if (kind == "overview"_L1) {
        m_window->choosePane(kind);
        return QTest::qWaitFor([&] { return hasArrived(scene); }, 15'000);
    }
    const bool isOtherList = scene == "activity/audit"_L1 || scene == "activity/incident"_L1;
    const bool isDeed = kind == "users"_L1 && userDeeds().contains(what);
    const auto tab = !isDeed ? what : what == "what-if"_L1 ? u"groups"_s : u"profile"_s;
    if (!(isOtherList ? showActivity(what) : showTab(kind, tab)))
        return false;
    if (isDeed)
        return showDeed(what) && QTest::qWaitFor([&] { return hasArrived(scene); }, 15'000);
    if (what == "filter"_L1) {
        const Bot bot(m_window.get());
        bot.click("filters");
        bot.get<QMenu>("filterMenu")
            ->findChild<QAction*>(u"filter-connection-"_s + server.world.connection.id.text())
            ->trigger();
    }
    return QTest::qWaitFor([&] { return hasArrived(scene); }, 15'000);
}

/// What is opened from the pane of users: the button, and what then is there.
const QMap<QString, std::pair<const char*, const char*>>& Showroom::userDeeds()
{
    static const QMap<QString, std::pair<const char*, const char*>> deeds{
        {u"select"_s, {"selectSeveral", "selectionBar"}},
        {u"leaver"_s, {"leaverView", "leaverFacts"}},
        {u"leavers"_s, {"bulkLeavers", "leaversVerdict"}},
        {u"what-if"_s, {"whatIf", "whatIfChain"}},
        {u"pick"_s, {"whatIf", "whatIfChain"}},
        {u"deactivate"_s, {"deactivateUser", "changeEffects"}},
        {u"export"_s, {"exportRows", "exportPath"}},
        {u"restore-file"_s, {"restoreFile", "restorePath"}},
        {u"restore-plan"_s, {"restoreFile", "changeEffects"}}};
    return deeds;
}

bool Showroom::showDeed(const QString& deed)
{
    const Bot bot(m_window->findChild<QWidget*>(u"usersPane"_s));
    if (deed == "pick"_L1)
        m_window->findChild<QWidget*>(u"userInspector"_s)->findChild<InspectorTabs*>()->setCurrent(u"groups"_s);
    if (!hasArrived(u"users/profile"_s) && !QTest::qWaitFor([&] { return hasArrived(u"users/profile"_s); }, 15'000))
        return false;
    if (deed == "leavers"_L1) {
        bot.get<QAbstractButton>("selectSeveral")->click();
        bot.get<QAbstractButton>("selectAll")->click();
    }
    auto* button = bot.get<QAbstractButton>(userDeeds().value(deed).first);
    if (!QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, 15'000))
        return server.refusesDetails;
    button->click();
    if (deed == "pick"_L1)
        Bot(m_window.get()).get<QAbstractButton>("addGroup")->click();
    return deed != "restore-plan"_L1 || planRestore();
}

/// Of the user, who is suspended by now, and of two whom the server does not know. A longer name would be no line of
/// such a file.
bool Showroom::planRestore()
{
    constexpr qsizetype longestKept = 4096;
    server.world.user.state = UserState::Suspended;
    if (!server.refusesDetails)
        server.world.error.kind = ErrorKind::NotFound;
    QFile file(m_folder.filePath(u"deactivate.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const auto& id : {server.world.user.id.text(), u"gone-1"_s, u"gone-2"_s})
        file.write(
            QJsonDocument(QJsonObject{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                                      {u"id"_s, id},
                                      {u"userName"_s, server.world.user.userName.left(longestKept)},
                                      {u"active"_s, true}})
                .toJson(QJsonDocument::Compact) +
            '\n');
    file.close();
    const Bot bot(m_window.get());
    return bot.type("restorePath", file.fileName()) && bot.click("lookAtFile");
}

bool Showroom::showTab(const QString& pane, const QString& tab)
{
    m_window->choosePane(pane);
    auto* widget = m_window->findChild<QWidget*>(pane + u"Pane"_s);
    auto* list = widget->findChild<QAbstractItemView*>(pane);
    if (!QTest::qWaitFor([list] { return list->model()->rowCount() == 1; }, 15'000))
        return false;
    chooseFirst(list);
    const auto tabs = widget->findChildren<InspectorTabs*>();
    for (auto* each : tabs)
        each->setCurrent(tab == "filter"_L1 ? u"profile"_s : tab); // those without it stay where they are
    return true;
}

/// The lists of the activity pane beside the requests.
bool Showroom::showActivity(const QString& page)
{
    m_window->choosePane(u"activity"_s);
    const bool isAudit = page == "audit"_L1;
    m_window->findChild<InspectorTabs*>(u"activityPages"_s)->setCurrent(isAudit ? u"auditPage"_s : u"incidentsPage"_s);
    auto* list = m_window->findChild<QAbstractItemView*>(isAudit ? u"audit"_s : u"incidents"_s);
    if (!QTest::qWaitFor([list] { return list->model()->rowCount() == 1; }, 15'000))
        return false;
    chooseFirst(list);
    return true;
}

bool Showroom::openDialog(const QString& scene)
{
    const Bot bot(m_window.get());
    const QMap<QString, QString> tabs{{u"generate"_s, u"tokens"_s},
                                      {u"revoke"_s, u"tokens"_s},
                                      {u"mapping"_s, u"attributes"_s},
                                      {u"held"_s, u"provisioning"_s}};
    if (!showTab(u"connections"_s, tabs.value(scene, u"setup"_s)))
        return false;
    if (caseScenes().contains(u"dialog/"_s + scene))
        return showCase(scene);
    if (scene == "palette"_L1) {
        openPalette(*m_window, directory, m_panes, {});
        return bot.type("paletteField", u"word"_s); // finds everything, and is itself no text of the server
    }
    if (scene == "explain"_L1) {
        m_panes.openFound({Found::Kind::Explanation, u"scim.uniqueness"_s, {}, {}});
        return true;
    }
    if (scene == "settings"_L1) {
        openSettings();
        return true;
    }
    if (scene == "journal"_L1) {
        (new JournalDialog(m_folder.filePath(u"journal.jsonl"_s), at(), Clock(), m_window.get()))->open();
        return true;
    }
    if (scene == "token"_L1) {
        openTokenSheet();
        return true;
    }
    if (scene == "reminder"_L1) {
        openReminder(workplace(), server.world.token, m_window.get());
        return true;
    }
    if (scene == "log"_L1)
        return openLog();
    if (scene == "sample"_L1) {
        openSample();
        return true;
    }
    if (scene == "holder"_L1) {
        openOnce(new HolderDialog(at(), [] { return now(); }, server.world.user.userName, m_window.get()));
        return true;
    }
    if (scene == "drift"_L1)
        return openDrift();
    if (scene == "revoke"_L1) {
        if (!QTest::qWaitFor([&] { return rowsOf(bot, "tokens") == 1; }, 15'000))
            return false;
        chooseFirst(bot.get<QAbstractItemView>("tokens"));
    }
    if (scene == "rotation"_L1 && !beginRotation())
        return false;
    const QMap<QString, QString> buttons{{u"new"_s, u"newConnection"_s},      {u"rotation"_s, u"rotate"_s},
                                         {u"board"_s, u"tokenBoardButton"_s}, {u"handoff"_s, u"handoffSheet"_s},
                                         {u"mapping"_s, u"editMapping"_s},    {u"held"_s, u"messageAction"_s}};
    if (scene == "mapping"_L1 &&
        QTest::qWaitFor([&] { return bot.get("editMapping")->isEnabled() || isMappingRefused(); }, 15'000) &&
        isMappingRefused())
        return true; // a field that is too long to be sent back is no field
    const Bot place(scene == "held"_L1 ? bot.get("heldBar") : m_window.get());
    if (!place.click(qPrintable(buttons.value(scene, scene))))
        return false;
    return QTest::qWaitFor([this] { return Dialog::isOpenOver(m_window.get()); }, 15'000);
}

bool Showroom::beginRotation()
{
    const auto token = server.world.token.id;
    server.world.connection.rotation =
        TokenRotation{token, token, now().addDays(-1), server.world.person.name, std::nullopt};
    // Asked for after the change, so that an answer from before it cannot come later.
    auto known = reloadConnection(at(), server.world.connection.id, {});
    return QTest::qWaitFor([&known] { return known.isReady(); }, 15'000) &&
           directory.connection(server.world.connection.id)->rotation;
}

bool Showroom::isRefused(const QString& scene) const
{
    if (scene == "dialog/holder"_L1) // as no server could be asked for it
        return server.world.user.userName.size() > wire::maxShownText;
    return (scene == "connections/attributes"_L1 || scene == "dialog/mapping"_L1) && isMappingRefused();
}

bool Showroom::isMappingRefused() const
{
    return Bot(m_window.get()).shows("attributesMessage");
}

void Showroom::openSettings()
{
    SettingsDialog::State state;
    state.languages = {{{}, u"Deutsch"_s}};
    state.server = server.world.server.publicUrl;
    state.character = {Environment::Production, true};
    state.places = {{server.world.account.name, server.world.user.userName}};
    (new SettingsDialog(state, m_window.get()))->open();
}

Workplace Showroom::workplace()
{
    const auto reminders = std::make_shared<TokenReminders>(directory, QVariantMap(), [](const QVariantMap&) {});
    return {at(), &m_clipboard, [] { return now(); }, &m_clock, m_folder.path(), reminders};
}

/// A provisioning log of Microsoft Entra ID with one line, in which the names and words of the world stand.
bool Showroom::openLog()
{
    const auto& world = server.world;
    const QJsonObject error{{u"errorCode"_s, world.event.event.scimType}, {u"reason"_s, world.event.event.detail}};
    const QJsonObject line{
        {u"activityDateTime"_s, now().toString(Qt::ISODate)},
        {u"provisioningAction"_s, u"create"_s},
        {u"servicePrincipal"_s, QJsonObject{{u"displayName"_s, world.connection.name}}},
        {u"sourceIdentity"_s, QJsonObject{{u"displayName"_s, world.user.userName}}},
        {u"provisioningStatusInfo"_s, QJsonObject{{u"status"_s, u"failure"_s}, {u"errorInformation"_s, error}}}};
    QFile file(m_folder.filePath(u"provisioning.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(QJsonArray{line}).toJson());
    file.close();
    const auto notes = std::make_shared<DictionaryNotes>(QVariantMap(), [](const QVariantMap&) {});
    openOnce(new IdpLogDialog(file.fileName(), m_panes.dictionary, notes, [] { return now(); }, m_window.get()));
    return true;
}

void Showroom::openSample()
{
    openOnce(new SampleDialog(at(), server.world.connection.id, m_window.get()));
    Bot(m_window.get()).get<QPlainTextEdit>("sampleUser")->setPlainText(uR"({"title":["Boss"],"shoes":42})"_s);
}

void Showroom::openTokenSheet()
{
    auto secret = std::make_shared<Secret>(Secret::take(inventToken()));
    auto* sheet = new TokenSheet(workplace(), *directory.connection(server.world.connection.id), server.world.token,
                                 secret, m_window.get());
    QObject::connect(sheet, &QDialog::finished, sheet, &QObject::deleteLater);
    sheet->open();
}

bool Showroom::hasArrived(const QString& scene) const
{
    const Bot bot(m_window.get());
    if (caseScenes().contains(scene))
        return hasCaseArrived(scene);
    if (scene == "overview/"_L1)
        return Bot(bot.get("seatsTile")).get<QLabel>("number")->text().contains(u'7') && bot.shows("needTitle");
    if (server.refusesDetails)
        return scene.startsWith("dialog/"_L1) || !bot.root()->findChildren<QWidget*>(u"messageText"_s).isEmpty();
    const auto textIn = [&bot](const char* view) {
        return !bot.get(view)->findChild<QPlainTextEdit*>()->toPlainText().isEmpty();
    };
    if (const auto deed = scene.section(u'/', 1); scene.startsWith("users/"_L1) && userDeeds().contains(deed))
        return bot.shows(userDeeds().value(deed).second);
    if (scene.startsWith("groups/"_L1))
        return textIn("groupInspector") && rowsOf(Bot(bot.get("groupInspector")), "members") == 1;
    if (scene.startsWith("users/"_L1))
        return textIn("userInspector") && rowsOf(Bot(bot.get("userInspector")), "userGroups") == 1;
    if (scene == "activity/audit"_L1)
        return bot.shows("auditInspector");
    if (scene.startsWith("activity/"_L1)) {
        const Bot inspector(bot.get(scene == "activity/incident"_L1 ? "incidentInspector" : "eventInspector"));
        const auto hasText = [&inspector](const char* view) {
            return !inspector.get(view)->findChild<QPlainTextEdit*>()->toPlainText().isEmpty();
        };
        const auto lines = inspector.root()->findChildren<PlainLabel*>();
        const bool isLaidOut = std::ranges::none_of(lines, [](const PlainLabel* line) {
            return line->parentWidget()->isVisible() && !line->isVisible() &&
                   !line->testAttribute(Qt::WA_WState_ExplicitShowHide); // its layout has yet to show it
        });
        return hasText("requestBody") && hasText("answerBody") && isLaidOut;
    }
    if (scene == "dialog/palette"_L1) {
        const auto* finder = bot.get("commandPalette")->findChild<Finder*>();
        return finder->query() == bot.textOf("paletteField") && !finder->isSearching();
    }
    if (scene == "dialog/settings"_L1)
        return bot.shows("settingsDialog");
    if (scene == "dialog/journal"_L1)
        return bot.shows("tableState");
    if (scene == "dialog/explain"_L1)
        return bot.shows("source");
    if (scene == "dialog/reminder"_L1)
        return bot.shows("reminderDay");
    if (scene == "dialog/log"_L1)
        return rowsOf(bot, "logIncidents") == 1;
    if (scene == "dialog/sample"_L1)
        return rowsOf(bot, "sampleFindings") > 1;
    if (scene == "dialog/holder"_L1)
        return bot.shows("holderMeaning");
    if (scene == "dialog/drift"_L1)
        return rowsOf(bot, "driftLines") == 2;
    if (scene == "dialog/delete"_L1)
        return bot.get<QAbstractButton>("removeResources")->text() !=
               DeleteConnectionDialog::tr("Remove its users and groups"); // counted, in whatever language
    for (const auto& [dialog, view] :
         {std::pair("dialog/board"_L1, "board"), std::pair("dialog/mapping"_L1, "mappingTable"),
          std::pair("dialog/held"_L1, "held")}) {
        if (scene == dialog)
            return isMappingRefused() || rowsOf(bot, view) == 1;
    }
    if (scene == "connections/capabilities"_L1)
        return bot.shows("capabilitiesState");
    if (scene == "connections/attributes"_L1)
        return bot.get("editMapping")->isEnabled() || isMappingRefused();
    return rowsOf(bot, "tokens") == 1;
}

QWidget* Showroom::subject() const
{
    const auto dialogs = m_window->findChildren<Dialog*>();
    for (auto* dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return m_window.get();
}

void Showroom::leave()
{
    directory.viewAs({});
    m_window->findChild<RulesModel*>()->discard();
    if (auto* menu = m_window->findChild<QMenu*>(u"filterMenu"_s))
        menu->hide();
    if (auto* chip = m_window->findChild<QAbstractButton*>(u"connectionChip"_s); chip && chip->isVisible())
        chip->click();
    if (auto* done = m_window->findChild<QAbstractButton*>(u"selectionDone"_s); done && done->isVisible())
        done->click();
    if (auto* pick = m_window->findChild<Dialog*>(u"pickGroup"_s))
        pick->done(QDialog::Rejected);
    if (auto* dialog = qobject_cast<Dialog*>(subject())) {
        const QPointer<Dialog> gone(dialog);
        dialog->done(QDialog::Rejected);
        QTRY_VERIFY(!gone);
    }
}

} // namespace provost::test
