// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"

#include "app/finding.h"
#include "app/helping.h"
#include "app/server_kinds.h"
#include "app/server_menu.h"
#include "model/commands/journal.h"
#include "model/secrets/keychain_store.h"
#include "model/secrets/memory_store.h"
#include "views/common/begun.h"
#include "views/common/dialog.h"
#include "views/common/error_text.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/text.h"
#include "views/first_run/welcome_page.h"
#include "views/settings/journal_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFutureWatcher>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QStringList wantedLanguages(const CommandLine& line, const Settings& settings)
{
    const auto chosen = line.language.isEmpty() ? settings.value(settings::language) : line.language;
    return chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList{chosen};
}

/// A tour leaves no trace in the keychain, and finds nothing there.
std::unique_ptr<SecretStore> makeSecretStore(const CommandLine& line)
{
    if (line.tourFolder.isEmpty())
        return std::make_unique<KeychainStore>();
    return std::make_unique<MemoryStore>();
}

} // namespace

Composition::Composition(QApplication& application, CommandLine line, const Places& places)
    : m_line(std::move(line))
    , m_places(places)
    , m_policy(readPolicy(places.policy))
    , m_settings(places.settingsFile)
    , m_profiles(places.serversFile)
    , m_language(wantedLanguages(m_line, m_settings))
    , m_appearance(application)
    , m_notifier(std::make_unique<TrayBoard>(), &QDateTime::currentDateTimeUtc)
    , m_clipboard(QGuiApplication::clipboard())
    , m_secrets(makeSecretStore(m_line))
    , m_localServer(places.serverProgram, places.localDatabase)
    , m_copies(places.copyFolder, m_settings, m_policy)
    , m_opening({*m_secrets, m_localServer, m_profiles, m_settings, std::make_shared<Journal>(places.journalFile),
                 m_policy, m_copies})
    , m_support({m_places, m_policy, m_profiles, *m_secrets, m_server, clock()})
    , m_given(m_profiles, {[this]() -> MainWindow& { return *m_window; },
                           [this](const ServerProfile& profile) { keepCharacter(profile); },
                           [this](const QString& path) { m_panes.compareConfiguration(path); }})
{
    QGuiApplication::setLayoutDirection(m_language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    application.setQuitOnLastWindowClosed(false); // the Local server ends before the application does
    makeWindow();
    applyPreferences(m_settings, m_appearance, m_times);
    connect(&m_motion, &SystemMotion::changed, &m_appearance, &Appearance::setStill);
    m_notifier.follow(m_settings, m_policy);
    join();
}

Composition::~Composition() = default;

void Composition::join()
{
    connect(&m_opening, &ServerOpening::opened, this, &Composition::showServer);
    connect(&m_opening, &ServerOpening::failed, this, &Composition::onFailed);
    connect(&m_opening, &ServerOpening::keyWanted, this, &Composition::showKeyForm);
    connect(&m_opening, &ServerOpening::progress, this, &Composition::onProgress);
    connect(&m_opening, &ServerOpening::warning, this, [this](const Error& error) { offer(error, {}, {}); });
    connect(&m_opening, &ServerOpening::keyKeptInMemory, this, [this](const Error& why) {
        m_window->message()->showMessage(
            Tone::Warn,
            tr("This computer’s keychain did not take the key, so it is kept in memory for this run only. Unlock the "
               "keychain and open the server again to keep it."),
            {}, errorDetails(why));
    });
    connect(&m_opening, &ServerOpening::portTaken, this, &Composition::onPortTaken);
    connect(&m_localServer, &LocalServer::crashed, this, &Composition::onLocalServerCrashed);
    connect(&m_localServer, &LocalServer::stopped, qApp, &QCoreApplication::quit);
    connect(&m_notifier, &Notifier::pressed, this, [this] {
        m_window->showNormal();
        m_window->raise();
        m_window->activateWindow();
        m_window->choosePane(u"overview"_s);
    });
    connect(&m_times, &TimeScale::changed, this, [this] { m_settings.set(settings::timesInUtc, m_times.isUtc()); });
}

void Composition::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_settings, m_clock, clock());
    m_appearance.followSystemThrough(m_window.get());
    m_support.serve(*m_window);
    connect(m_window.get(), &MainWindow::serverMenuWanted, this, &Composition::openServerMenu);
    connect(m_window.get(), &MainWindow::settingsWanted, this, &Composition::openSettings);
    connect(m_window.get(), &MainWindow::explanationWanted, this, [this](const QString& text) {
        if (!m_panes.explain || !m_panes.explain(text))
            openHelp(*m_window);
    });
    connect(m_window.get(), &MainWindow::paletteWanted, this,
            [this] { openPalette(*m_window, *m_server->directory, m_panes, deeds()); });
    connect(m_window.get(), &MainWindow::newConnectionWanted, this, &Composition::beginConnection);
    connect(m_window.get(), &MainWindow::refreshWanted, this, &Composition::refresh);
    connect(m_window.get(), &MainWindow::accountChosen, this, &Composition::narrowTo);
    connect(m_window.get(), &MainWindow::newKeyWanted, this, [this] { showKeyForm(m_server->profile, std::nullopt); });
    connect(m_window.get(), &MainWindow::closed, this, &Composition::shutDown);
    connect(m_window->message(), &MessageBar::actionChosen, this, [this] {
        m_window->message()->hide();
        if (const auto then = std::exchange(m_offered, nullptr))
            then();
    });
}

void Composition::start()
{
    loadProfiles();
    m_window->setCharacter(m_policy.over({}));
    m_window->show();
    forgetCopies(); // a policy may be newer than they are
    m_support.start();
    if (m_line.startLocalWithSample)
        m_opening.openLocal(ServerOpening::Sample::WhenEmpty);
    else if (const auto profile = m_profiles.first(m_line.server, m_settings.value(settings::lastServer)))
        m_opening.open(*profile);
    else
        showWelcome();
    m_given.open(m_line.file);
}

void Composition::loadProfiles()
{
    if (const auto loaded = m_profiles.load(); !loaded)
        offer(loaded.error(), {}, {});
    m_profiles.provide(m_policy.servers);
}

WelcomePage* Composition::showWelcome()
{
    auto* page = new WelcomePage(serverChoices());
    connect(page, &WelcomePage::startLocalServer, this,
            [this] { m_opening.openLocal(ServerOpening::Sample::WhenNew); });
    connect(page, &WelcomePage::connectTo, this, &Composition::connectTo);
    connect(page, &WelcomePage::cancelled, this, [this, page] {
        m_opening.cancel();
        page->setIdle();
    });
    if (m_server) {
        page->offerWayBack();
        connect(page, &WelcomePage::left, m_window.get(), &MainWindow::leavePage);
    }
    m_welcome = page;
    m_window->showPage(page);
    return page;
}

void Composition::connectTo(const QString& kind, const ServerUrl& url, const std::shared_ptr<Secret>& key)
{
    auto profile = m_welcome ? m_profiles.meant(kind, url, m_welcome->name(), m_welcome->product())
                             : m_profiles.meant(kind, url, {}, {});
    if (!profile) {
        m_welcome->showError(profile.error());
        return;
    }
    const auto network = m_welcome ? m_welcome->network() : std::nullopt;
    if (network)
        profile->network = network->options;
    m_opening.openWithKey(*profile, key, network ? network->secrets : NetworkSecrets());
}

void Composition::showKeyForm(const ServerProfile& profile, const std::optional<Error>& why)
{
    if (!profile.url) {
        m_opening.openLocalWithNewKey(); // nobody has to type what this computer can give itself
        return;
    }
    showWelcome()->askForKey({profile.kind, *profile.url, profile.name, profile.product, profile.network});
    if (why)
        m_welcome->showError(*why);
}

void Composition::onProgress(const QString& sentence)
{
    m_window->showProgress(sentence);
    if (m_welcome && !sentence.isEmpty())
        m_welcome->setBusy(sentence);
}

void Composition::showServer(std::shared_ptr<OpenedServer> server)
{
    closeServer();
    m_server = std::move(server);
    m_settings.set(settings::lastServer, m_server->profile.id);
    m_notifier.restart();
    m_paneMemory = std::make_unique<PaneSettings>(m_settings, m_server->profile.id);
    showPanes();
    m_server->follower->start();
    m_given.setServer(m_server);
    Q_EMIT serverShown();
}

void Composition::showPanes()
{
    m_window->closeServer(); // the panes first: they look at what goes next
    m_panes = makePanes(
        {m_server->session.get(), m_server->directory.get(), m_secrets.get(), m_server->copy.get(), m_server->way},
        m_clipboard, m_clock, *m_paneMemory, m_places.restoreFolder,
        {[this] { refresh(); }, [this](const QString& pane) { m_window->choosePane(pane); },
         [this](const QString& pane, int number, const QString& meaning) { m_window->setBadge(pane, number, meaning); },
         [this](const QList<Need>& needs) { m_notifier.take(needs); },
         notesOf(m_server->profile.kind, m_server->profile.product)},
        clock());
    const auto place = m_server->profile.isLocal() ? tr("This computer") : QString();
    m_window->showServer(m_server->profile.name, place, *m_server->directory, m_panes.entries);
    narrowTo(m_window->chosenAccount());
}

void Composition::narrowTo(const QString& account)
{
    if (m_panes.setAccount)
        m_panes.setAccount(account.isEmpty() ? std::nullopt : std::optional(AccountId(account)));
}

void Composition::closeServer()
{
    m_window->closeServer(); // the panes first: they look at what goes next
    m_window->setCharacter(m_policy.over({}));
    m_panes = {};
    m_server.reset();
}

void Composition::onFailed(const ServerProfile& profile, const Error& error)
{
    m_window->showProgress({});
    if (profile.isLocal() && error.kind == ErrorKind::NotFound) {
        if (!m_server && !m_welcome)
            showWelcome();
        sayProgramIsMissing(error);
        return;
    }
    if (m_welcome) {
        m_welcome->setIdle();
        m_welcome->showError(error);
        return;
    }
    if (!m_server)
        showWelcome();
    offer(error, tr("Try again"), [this, profile] { m_opening.open(profile); });
}

void Composition::sayProgramIsMissing(const Error& error)
{
    const auto text =
        tr("The Local server cannot start, since its program provostd is missing on this computer. Install "
           "Provost again together with its server, or connect to a server that runs elsewhere.");
    if (m_welcome)
        m_welcome->showProblem(text, errorDetails(error));
    else
        m_window->message()->showMessage(Tone::Bad, text, {}, errorDetails(error));
}

void Composition::onLocalServerCrashed(const Error& error)
{
    m_window->message()->showMessage(Tone::Bad,
                                     tr("The Local server ended unexpectedly. Nothing that it had confirmed is lost."),
                                     tr("Start it again"), errorDetails(error));
    m_offered = [this] { m_opening.openLocal(ServerOpening::Sample::WhenNew); };
}

void Composition::onPortTaken(int kept, const QUrl& now)
{
    m_window->message()->showMessage(Tone::Warn,
                                     tr("Another program uses port %1 of this computer, so the Local server is at %2 "
                                        "this time. End that program and "
                                        "start Provost again to have it where it was; nothing of it is lost.")
                                         .arg(QString::number(kept), now.toString()));
}

void Composition::offer(const Error& error, const QString& action, std::function<void()> then)
{
    m_window->message()->showError(error, action);
    m_offered = std::move(then);
}

void Composition::openServerMenu()
{
    auto* menu = new ServerMenu(m_profiles.all(), m_server ? m_server->profile.id : QString(), m_window.get());
    connect(menu, &ServerMenu::profileChosen, &m_opening, &ServerOpening::open);
    connect(menu, &ServerMenu::addChosen, this, &Composition::showWelcome);
    connect(menu, &ServerMenu::networkChosen, this, [this](const ServerProfile& profile) {
        askForNetwork(profile, m_secrets.get(), m_window.get(),
                      [this](const ServerProfile& changed) { keepNetwork(changed); });
    });
    connect(menu, &ServerMenu::forgetChosen, this, [this](const ServerProfile& profile) {
        askToForget(profile, m_window.get(), [this, profile] { forget(profile); });
    });
    auto* card = m_window->serverCard();
    menu->popup(card->mapToGlobal(QPoint(0, card->height())));
}

/// What was chosen for the way to a server is tried at once.
void Composition::keepNetwork(const ServerProfile& profile)
{
    if (const auto saved = m_profiles.save(profile); saved)
        m_opening.open(profile);
    else
        offer(saved.error(), {}, {});
}

void Composition::forget(const ServerProfile& profile)
{
    m_opening.cancel();
    closeServer();
    showWelcome();
    forgetKeys(profile);
    if (const auto forgotten = m_profiles.forget(profile.id); !forgotten)
        offer(forgotten.error(), {}, {});
    forgetCopy(profile);
}

QList<Deed> Composition::deeds()
{
    const auto times = m_times.isUtc() ? tr("Show times by this computer’s clock") : tr("Show times in UTC");
    return m_support.deeds() +
           QList<Deed>{
               {u"times"_s, times, "clock"_L1, {}, [this] { m_times.setUtc(!m_times.isUtc()); }},
               {u"settings"_s, tr("Open the settings and shortcuts"), "settings"_L1, {}, [this] { openSettings(); }},
               {u"shortcuts"_s,
                tr("Find a keyboard shortcut"),
                "circle-help"_L1,
                {},
                [this] { openShortcuts(*m_window); }},
               {u"guide"_s, tr("Open the guide"), "circle-help"_L1, {}, [this] { openHelp(*m_window); }},
               {u"journal"_s, tr("Show the journal of changes"), "file-text"_L1, {}, [this] { openJournal(); }},
               {u"refresh"_s, tr("Load everything again"), "refresh-cw"_L1, {}, [this] { refresh(); }},
               {u"switchServer"_s, tr("Switch to another server…"), "server"_L1, {}, [this] { openServerMenu(); }},
               {u"quit"_s, tr("Quit Provost"), "power"_L1, {}, [this] { m_window->close(); }}};
}

/// A keychain that is locked keeps them, and then that is said.
void Composition::forgetKeys(const ServerProfile& profile)
{
    // A watcher, and no then(): the keychain may answer when this has gone.
    auto* watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, profile, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            return;
        const auto removed = watcher->result();
        if (removed)
            return;
        m_window->message()->showMessage(
            Tone::Warn,
            tr("%1 has left the list, but this computer’s keychain did not say that its keys are gone. Unlock the "
               "keychain and try again.")
                .arg(isolated(profile.name)),
            tr("Try again"), errorDetails(removed.error()));
        m_offered = [this, profile] { forgetKeys(profile); };
    });
    watcher->setFuture(m_secrets->removeAll(profile.secretPlace()));
}

void Composition::refresh()
{
    if (m_server)
        m_server->follower->refresh();
}

/// From any pane; who may not is told why.
void Composition::beginConnection()
{
    const auto& directory = *m_server->directory;
    const auto why = whyNot(directory, Permission::CreateProvisioning);
    if (why.isEmpty())
        m_panes.run(u"newConnection"_s);
    else if (!directory.person().id.isEmpty() || directory.character().readOnly) // or else nothing is known yet
        m_window->message()->showMessage(Tone::Neutral, why);
}

void Composition::openJournal()
{
    const auto at =
        m_server ? OpenServer{m_server->session.get(), m_server->directory.get(), m_secrets.get()} : OpenServer();
    if (Dialog::isOpenOver(m_window.get()))
        return;
    auto* journal = new JournalDialog(m_places.journalFile, at, clock(), m_window.get());
    connect(journal, &JournalDialog::restoreWanted, this, [this](const QString& file) {
        if (m_panes.restoreUsers)
            m_panes.restoreUsers(file);
    });
    journal->open();
}

void Composition::openSettings()
{
    const PreferencesPlace at{m_settings, m_appearance, m_times,    *m_secrets, m_places,
                              m_notifier, m_policy,     m_profiles, m_support};
    openPreferences(*m_window, at, m_server.get(),
                    {[this](const ServerProfile& profile) { keepCharacter(profile); }, [this] { openJournal(); },
                     [this](const QString& language) { speak(language); }, [this](bool kept) { keepCopies(kept); },
                     [this] { m_panes.run(u"configuration"_s); }});
}

void Composition::keepCopies(bool kept)
{
    m_copies.setKept(kept);
    const auto profile = m_server ? std::optional(m_server->profile) : std::nullopt;
    closeServer();
    forgetCopies();
    if (profile)
        m_opening.open(*profile);
}

void Composition::forgetCopy(const ServerProfile& profile)
{
    if (m_server && m_server->profile.id == profile.id)
        return; // it was added again meanwhile
    if (const auto forgotten = m_copies.forget(profile); !forgotten)
        offer(forgotten.error(), tr("Try again"), [this, profile] { forgetCopy(profile); });
}

void Composition::forgetCopies()
{
    if (const auto forgotten = m_copies.areKept() ? Result<void>() : m_copies.forgetAll(); !forgotten)
        offer(forgotten.error(), tr("Try again"), [this] { forgetCopies(); });
}

void Composition::keepCharacter(const ServerProfile& profile)
{
    if (const auto saved = m_profiles.save(profile); !saved) {
        offer(saved.error(), {}, {});
        return;
    }
    if (!m_server || m_server->profile.id != profile.id)
        return;
    const bool otherDoor = profile.character.readOnly != m_server->profile.character.readOnly;
    m_server->profile = profile;
    const auto character = m_policy.over(profile.character);
    m_server->directory->setCharacter(character);
    m_window->setCharacter(character);
    if (otherDoor)
        m_opening.open(profile); // what was asked through the other door ends with it
}

void Composition::speak(const QString& language)
{
    m_settings.set(settings::language, language);
    m_language.speak(wantedLanguages({}, m_settings));
    QGuiApplication::setLayoutDirection(m_language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    BegunThings begun;
    for (const auto& entry : m_panes.entries)
        begun.insert(leaveAll(*entry.widget));
    const bool isWelcome = m_welcome && m_welcome->isVisible();
    if (isWelcome)
        begun.insert(leaveAll(*m_welcome));
    const auto said = m_window->message()->said();
    const auto account = m_window->chosenAccount();
    const auto geometry = m_window->saveGeometry();
    m_window->closeServer(); // the panes first, as ever
    m_panes = {};
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->setCharacter(m_policy.over({}));
    if (m_server) {
        showPanes();
        m_window->chooseAccount(account);
        for (const auto& entry : m_panes.entries)
            resumeAll(*entry.widget, begun);
    }
    if (!m_server || isWelcome)
        resumeAll(*showWelcome(), begun);
    if (said)
        m_window->message()->say(*said); // and what it offers is still there
    m_window->show();
    openSettings(); // where it was chosen
}

void Composition::shutDown()
{
    m_opening.cancel();
    m_clipboard.clear();
    closeServer();
    m_localServer.stop();
}

} // namespace provost
