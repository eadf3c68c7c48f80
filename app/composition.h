// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command_line.h"
#include "app/copies.h"
#include "app/given_file.h"
#include "app/local_server.h"
#include "app/main_window.h"
#include "app/notifier.h"
#include "app/opened_server.h"
#include "app/pane_settings.h"
#include "app/panes.h"
#include "app/places.h"
#include "app/platform/system_motion.h"
#include "app/policy.h"
#include "app/preferences.h"
#include "app/server_opening.h"
#include "app/server_profiles.h"
#include "app/settings.h"
#include "app/support.h"
#include "model/secrets/secret_store.h"
#include "translations/language.h"
#include "views/common/appearance.h"
#include "views/common/minute_clock.h"
#include "views/common/secret_clipboard.h"

#include <QObject>

#include <functional>
#include <memory>

class QApplication;

namespace provost {

class WelcomePage;

/// The composition root: makes every part of the application, gives each what it needs by its constructor, and joins
/// them. Nothing else knows more than its neighbours. Members are destroyed in reverse order.
class Composition : public QObject
{
    Q_OBJECT

public:
    Composition(QApplication& application, CommandLine line, const Places& places);
    ~Composition() override;

    /// Shows the window and opens the server that the command line or the last run names, else the first-run page.
    void start();

    /// @name For the tour and for tests.
    /// @{
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Appearance& appearance() { return m_appearance; }
    [[nodiscard]] SecretClipboard& clipboard() { return m_clipboard; }
    [[nodiscard]] const std::shared_ptr<OpenedServer>& server() const { return m_server; }
    [[nodiscard]] LocalServer& localServer() { return m_localServer; }
    [[nodiscard]] ServerOpening& opening() { return m_opening; }
    [[nodiscard]] Support& support() { return m_support; }
    /// @}

Q_SIGNALS:
    /// A server is open and its panes are in the window.
    void serverShown();

private:
    void join();
    void makeWindow();
    void loadProfiles();
    WelcomePage* showWelcome();
    void connectTo(const QString& kind, const ServerUrl& url, const std::shared_ptr<Secret>& key);
    void onProgress(const QString& sentence);
    void showKeyForm(const ServerProfile& profile, const std::optional<Error>& why);
    void showServer(std::shared_ptr<OpenedServer> server);
    /// Of the open server, anew.
    void showPanes();
    void narrowTo(const QString& account);
    void closeServer();
    void onFailed(const ServerProfile& profile, const Error& error);
    void sayProgramIsMissing(const Error& error);
    void onLocalServerCrashed(const Error& error);
    void onPortTaken(int kept, const QUrl& now);
    /// A message with something to do about it; the button runs `then`.
    void offer(const Error& error, const QString& action, std::function<void()> then);
    void openServerMenu();
    void keepNetwork(const ServerProfile& profile);
    void forget(const ServerProfile& profile);
    /// What can be done from anywhere, beside what the panes offer.
    [[nodiscard]] QList<Deed> deeds();
    void forgetKeys(const ServerProfile& profile);
    /// Whether copies of servers are kept from here on; the open one is opened again.
    void keepCopies(bool kept);
    void forgetCopy(const ServerProfile& profile);
    /// Where none are wanted, leaves none on the disk, and says so where that does not work.
    void forgetCopies();
    void refresh();
    void shutDown();

    void beginConnection();
    void openJournal();
    void openSettings();
    void keepCharacter(const ServerProfile& profile);
    /// The window anew in another language, around the same server and store; what a person began goes on.
    void speak(const QString& language);
    /// By which the panes and dialogs of this window tell times.
    [[nodiscard]] Clock clock() const { return {&QDateTime::currentDateTimeUtc, m_times}; }

    const CommandLine m_line;
    const Places m_places;
    const Policy m_policy;
    Settings m_settings;
    ServerProfiles m_profiles;
    Language m_language;
    Appearance m_appearance;
    SystemMotion m_motion;
    TimeScale m_times;
    Notifier m_notifier;
    SecretClipboard m_clipboard;
    MinuteClock m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    LocalServer m_localServer;
    Copies m_copies;
    ServerOpening m_opening;
    std::shared_ptr<OpenedServer> m_server;
    Support m_support;
    std::unique_ptr<MainWindow> m_window;
    QPointer<WelcomePage> m_welcome;
    std::unique_ptr<PaneSettings> m_paneMemory;
    Panes m_panes;
    GivenFile m_given;
    std::function<void()> m_offered;
};

} // namespace provost
