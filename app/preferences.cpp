// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/preferences.h"

#include "app/main_window.h"
#include "app/notifier.h"
#include "app/opened_server.h"
#include "app/policy.h"
#include "app/settings.h"
#include "app/shared_servers.h"
#include "app/support.h"
#include "model/domain/shown_text.h"
#include "model/items/clock.h"
#include "model/items/words.h"
#include "model/secrets/secret_store.h"
#include "translations/language.h"
#include "views/settings/shortcut_list.h"

#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QKeySequence>
#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct PreferencesWords
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

QString keychainInWords(const SecretAnswer& answer)
{
    if (std::holds_alternative<SecretUnavailable>(answer))
        return PreferencesWords::tr(
            "This computer’s keychain does not answer: keys and tokens are kept in memory, for this run only.");
    return PreferencesWords::tr("Keys and tokens are kept in this computer’s keychain, and nowhere else.");
}

/// As they are written in the settings file; empty: as the system.
const QMap<QString, Appearance::Scheme>& schemes()
{
    static const QMap<QString, Appearance::Scheme> all{{u""_s, Appearance::Scheme::System},
                                                       {u"light"_s, Appearance::Scheme::Light},
                                                       {u"dark"_s, Appearance::Scheme::Dark},
                                                       {u"contrast"_s, Appearance::Scheme::Contrast}};
    return all;
}

/// Where it lies, and whether it can be read.
QString policyInWords(const Policy& policy, const QString& place)
{
    if (!policy.isBroken)
        return place;
    if (policy.brokenKey.isEmpty())
        return PreferencesWords::tr("%1 (cannot be read, so that all of it is switched off)").arg(isolated(place, 300));
    return PreferencesWords::tr("%1 (“%2” cannot be used, so that all of it is switched off)")
        .arg(isolated(place, 300), policy.brokenKey);
}

QList<FactList::Fact> placesIn(const Places& places, const Policy& policy)
{
    const auto path = [](const QString& file) { return QDir::toNativeSeparators(file); };
    return {{PreferencesWords::tr("Settings"), path(places.settingsFile)},
            {PreferencesWords::tr("Servers"), path(places.serversFile)},
            {PreferencesWords::tr("Local server"), path(places.localDatabase)},
            {PreferencesWords::tr("Journal of changes"), path(places.journalFile)},
            {PreferencesWords::tr("Restore files"), path(places.restoreFolder)},
            {PreferencesWords::tr("Copies of servers"), path(places.copyFolder)},
            {PreferencesWords::tr("Cases and their evidence"), path(places.caseFolder)},
            {PreferencesWords::tr("Policy of this computer"), policyInWords(policy, path(places.policy))}};
}

QList<FactList::Fact> shortcuts()
{
    const auto keys = [](const QKeySequence& sequence) { return sequence.toString(QKeySequence::NativeText); };
    return {
        {keys(Qt::CTRL | Qt::Key_K), PreferencesWords::tr("Find anything, also what was pasted")},
        {keys(QKeySequence::New), PreferencesWords::tr("Start a new connection, from any pane")},
        {keys(QKeySequence::Find), PreferencesWords::tr("Search in the list")},
        {keys(QKeySequence(Qt::Key_F6)),
         PreferencesWords::tr("Go to the next part of the window; with Shift to the one before")},
        {keys(Qt::CTRL | Qt::Key_1), PreferencesWords::tr("Go to the first pane; the others follow")},
#ifndef Q_OS_MACOS // there the keys write letters
        {keys(Qt::ALT | Qt::Key_1), PreferencesWords::tr("Go to the first pane; the others follow")},
#endif
        {keys(QKeySequence::Refresh), PreferencesWords::tr("Load everything again")},
        {keys(QKeySequence::HelpContents),
         PreferencesWords::tr("Explain the selected code, or the chosen request or incident; else open the guide")},
        {keys(QKeySequence(Qt::Key_Space)), PreferencesWords::tr("Tick the row, where rows can be ticked")},
        {keys(Qt::CTRL | Qt::Key_A), PreferencesWords::tr("Tick all rows")},
        {keys(QKeySequence::Copy), PreferencesWords::tr("Copy the cell")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C), PreferencesWords::tr("Copy the row")},
        {keys(QKeySequence(Qt::Key_Return)), PreferencesWords::tr("Open the chosen row")},
        {keys(QKeySequence(Qt::Key_Escape)),
         PreferencesWords::tr("Leave a dialog, a search or what is ticked; what is under way is cancelled")},
        {keys(QKeySequence(Qt::Key_F2)), PreferencesWords::tr("Change the chosen role mapping, or rename the role")},
        {keys(Qt::ALT | Qt::Key_Up), PreferencesWords::tr("Move the chosen role mappings up; likewise down")},
        {keys(QKeySequence(Qt::Key_Delete)), PreferencesWords::tr("Remove the chosen role mappings")},
        {keys(Qt::CTRL | Qt::Key_Question), PreferencesWords::tr("Find a key in this list")},
        {keys(Qt::CTRL | Qt::Key_Comma), PreferencesWords::tr("Open the settings")},
        {keys(Qt::CTRL | Qt::Key_Q), PreferencesWords::tr("Quit Provost")}};
}

/// Asks for a secret that nobody keeps: what counts is whether the keychain answers.
void askKeychain(SecretStore& secrets, SettingsDialog* dialog)
{
    using Answer = std::shared_ptr<SecretAnswer>;
    auto* watcher = new QFutureWatcher<Answer>(dialog);
    QObject::connect(watcher, &QFutureWatcherBase::finished, dialog, [watcher, dialog] {
        if (watcher->future().resultCount() > 0)
            dialog->setKeychain(keychainInWords(*watcher->result()));
    });
    watcher->setFuture(secrets.read({u"provost"_s, u"probe"_s}));
}

/// What keeps the copy of a server from being there at the next start, and what became of it.
QString troubleOf(const Keeping& keeping, const QString& server)
{
    const auto name = isolated(server, 60);
    const auto because = [](const Error& error) {
        const auto words = isolated(error.detail.isEmpty() ? error.subject : error.detail, 300);
        return PreferencesWords::tr("This computer says: %1.").arg(words);
    };
    QStringList parts;
    if (keeping.state == Keeping::State::Failing) {
        parts << PreferencesWords::tr("Nothing of %1 can be kept now. It is tried again with every change.").arg(name);
        if (keeping.error)
            parts << PreferencesWords::tr("The file is %1.").arg(isolated(keeping.error->subject, 300))
                  << because(*keeping.error);
    }
    if (keeping.setAside) {
        parts << (keeping.setAside->kind == ErrorKind::NewerVersion
                      ? PreferencesWords::tr("The earlier copy of %1 was written by a newer Provost; it was set aside, "
                                             "and another one begun.")
                      : PreferencesWords::tr("The earlier copy of %1 could not be read; it was set aside, and another "
                                             "one begun."))
                     .arg(name);
        if (keeping.setAside->kind != ErrorKind::NewerVersion)
            parts << because(*keeping.setAside);
    }
    return words::sentences(parts);
}

/// What the policy decides about the way to servers; empty: nothing.
QString networkInWords(const NetworkPolicy& network)
{
    QStringList sentences;
    if (!network.hosts.allowsAll()) {
        const auto hosts = network.hosts.patterns();
        sentences << (hosts.isEmpty() ? PreferencesWords::tr("Provost may talk to no other computer than this one.")
                                      : PreferencesWords::tr("Provost may talk to these hosts alone: %1.")
                                            .arg(isolated(QLocale().createSeparatedList(hosts), 400)));
    }
    if (network.proxy && network.proxy->type() == QNetworkProxy::NoProxy)
        sentences << PreferencesWords::tr("No proxy is used.");
    else if (network.proxy)
        sentences << PreferencesWords::tr("Every server on another computer is reached through the proxy %1.")
                         .arg(isolated(
                             u"%1:%2"_s.arg(network.proxy->hostName(), QString::number(network.proxy->port()))));
    if (!network.authorities.isEmpty())
        sentences << PreferencesWords::tr("%n authorities are trusted beside the system’s.", nullptr,
                                          int(network.authorities.size()));
    return words::sentences(sentences);
}

} // namespace

QString whyNoConfiguration(const OpenedServer& server)
{
    if (!server.session->capabilities().configuration)
        return PreferencesWords::tr(
            "A server of this kind has no configuration that Provost could export, compare with a file or apply.");
    if (!server.directory->permissions().contains(Permission::ManageSettings))
        return PreferencesWords::tr("Your role does not let you see the configuration of the whole server.");
    return {};
}

void applyPreferences(const Settings& settings, Appearance& appearance, TimeScale& times)
{
    appearance.setScheme(schemes().value(settings.value(settings::scheme), Appearance::Scheme::System));
    times.setUtc(settings.value(settings::timesInUtc));
}

void openPreferences(MainWindow& window, const PreferencesPlace& at, const OpenedServer* server, PreferencesDeeds deeds)
{
    if (Dialog::isOpenOver(&window))
        return;
    SettingsDialog::State state;
    state.scheme = at.appearance.scheme();
    state.languages = {{{}, PreferencesWords::tr("As the system")}};
    for (const auto& [name, title] : Language::all())
        state.languages.append({name, title});
    state.language = at.settings.value(settings::language);
    state.timesInUtc = at.times.isUtc();
    state.canNotify = at.notifier.isPossible();
    state.notifies = at.settings.value(settings::notifies);
    state.isQuiet = at.settings.value(settings::quietAtNight);
    state.quiet = {at.settings.value(settings::quietFrom), at.settings.value(settings::quietUntil)};
    state.readOnlyIsManaged = at.policy.readOnly;
    state.keepsCopies = at.settings.value(settings::localCopy) && !at.policy.localCopyOff;
    state.copiesAreManaged = at.policy.localCopyOff;
    state.notificationsAreManaged = at.policy.notificationsOff;
    if (server) {
        state.server = server->profile.name;
        state.character = server->profile.character;
        state.serverIsManaged = server->profile.isManaged;
        state.noConfiguration = whyNoConfiguration(*server);
        state.copyTrouble = troubleOf(server->directory->keeping(), server->profile.name);
    }
    state.exportIsManaged = at.policy.exportOff;
    state.network = networkInWords(at.policy.network);
    state.places = placesIn(at.places, at.policy);
    state.shortcuts = shortcuts();
    auto* dialog = new SettingsDialog(state, &window);
    QObject::connect(dialog, &SettingsDialog::schemeChosen, dialog,
                     [kept = &at.settings, appearance = &at.appearance](Appearance::Scheme scheme) {
                         appearance->setScheme(scheme);
                         kept->set(settings::scheme, schemes().key(scheme));
                     });
    QObject::connect(dialog, &SettingsDialog::notificationsChosen, dialog,
                     [kept = &at.settings, notifier = &at.notifier, policy = at.policy](bool on, bool quiet,
                                                                                        const QuietHours& hours) {
                         kept->set(settings::notifies, on);
                         kept->set(settings::quietAtNight, quiet);
                         kept->set(settings::quietFrom, hours.from);
                         kept->set(settings::quietUntil, hours.until);
                         notifier->follow(*kept, policy);
                     });
    // The dialog is still at work when it tells, and goes with the window that is built anew.
    QObject::connect(dialog, &SettingsDialog::languageChosen, &window, std::move(deeds.speak), Qt::QueuedConnection);
    if (server)
        QObject::connect(
            dialog, &SettingsDialog::characterChosen, dialog,
            [profile = server->profile, changed = deeds.changed](const ServerCharacter& character) mutable {
                profile.character = character;
                changed(profile);
            });
    QObject::connect(dialog, &SettingsDialog::serversExportWanted, &window,
                     [over = &window, profiles = &at.profiles] { openServersExport(profiles->all(), over); });
    QObject::connect(dialog, &SettingsDialog::serversImportWanted, &window,
                     [over = &window, profiles = &at.profiles, changed = deeds.changed] {
                         openServersImport(profiles->all(), over, changed);
                     });
    QObject::connect(dialog, &SettingsDialog::copiesChosen, &window, std::move(deeds.keepCopies));
    QObject::connect(dialog, &SettingsDialog::journalWanted, &window, std::move(deeds.openJournal));
    QObject::connect(dialog, &SettingsDialog::configurationWanted, &window, std::move(deeds.openConfiguration));
    QObject::connect(dialog, &SettingsDialog::casesWanted, &at.support,
                     [support = &at.support] { support->openCases(); });
    QObject::connect(dialog, &SettingsDialog::logWanted, &at.support, &Support::openLog);
    QObject::connect(dialog, &SettingsDialog::timesChosen, &at.times, &TimeScale::setUtc);
    askKeychain(at.secrets, dialog);
    dialog->open();
}

void openShortcuts(MainWindow& window)
{
    if (!Dialog::isOpenOver(&window))
        (new ShortcutsDialog(shortcuts(), &window))->open();
}

} // namespace provost
