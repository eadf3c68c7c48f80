// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/environment.h"
#include "model/domain/operator.h"
#include "model/items/clock.h"
#include "views/common/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QStackedWidget;

namespace provost {

class Directory;
class EnvironmentBar;
class MessageBar;
class MinuteClock;
class NavigationSidebar;
class Settings;
class StatusLine;

/// A place of the navigation and the widget that stands there.
struct PaneEntry
{
    QString id;
    QString title;
    QLatin1StringView icon; ///< a literal
    QWidget* widget;
    PermissionSet needs = {}; ///< the pane is shown to who may do any of these; empty: to everybody
    bool offered = true;      ///< this kind of server has something to show in it
};

/// The one window: navigation, panes, what the server's state is, and messages that need no answer. Knows panes as
/// widgets only. It asks for things by signals; the composition does them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All of it outlives the window.
    MainWindow(Settings& settings, MinuteClock& minutes, Clock clock = {});
    ~MainWindow() override;

    /// The page of a window without an open server; the window takes it over. The one before is deleted.
    void showPage(QWidget* page);
    /// Back to the panes of the open server.
    void leavePage();
    /// Takes the panes over. `place` stands for the person where the server is not shared ("This computer"), else it is
    /// empty. `directory` lives until closeServer().
    void showServer(const QString& name, const QString& place, Directory& directory, const QList<PaneEntry>& panes);
    void closeServer();
    /// What the open server is for; stands over the window from now on, and in its dialogs and title.
    void setCharacter(const ServerCharacter& character);
    void choosePane(const QString& id);
    /// Its id; empty where a page stands in the place of the panes.
    [[nodiscard]] QString paneInView() const;
    /// Whether it is there and for this person.
    [[nodiscard]] bool isPaneOffered(const QString& id) const;
    /// A number beside the pane's name that asks for attention; 0: none. `meaning` says it to screen readers.
    void setBadge(const QString& id, int number, const QString& meaning);

    /// An event in one sentence, with at most one thing to do about it (`messageActionChosen`).
    [[nodiscard]] MessageBar* message() const { return m_message; }
    /// What is under way, in the status line's right end; empty: nothing, and the hint at Ctrl+K stands there.
    void showProgress(const QString& sentence);
    /// Where the menu of servers hangs.
    [[nodiscard]] QWidget* serverCard() const;
    /// That the panes are narrowed to; empty: all.
    [[nodiscard]] QString chosenAccount() const;
    void chooseAccount(const QString& id);

Q_SIGNALS:
    void serverMenuWanted();
    /// Ctrl+K, while a server is open.
    void paletteWanted();
    /// Ctrl+N, while a server is open.
    void newConnectionWanted();
    /// F1: of what a person points at, or of what is chosen or in view where `text` is empty.
    void explanationWanted(const QString& text);
    /// Ctrl+, and the entry at the foot of the navigation.
    void settingsWanted();
    /// F5, and "Try again" of the bar that says the server is gone.
    void refreshWanted();
    /// The bar that says the key is refused.
    void newKeyWanted();
    /// An account was chosen in the navigation; empty: all.
    void accountChosen(const QString& id);
    /// Everything that may be lost was asked about; the window is closed.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildLayout();
    void addShortcuts();
    void addShortcut(const QKeySequence& keys, void (MainWindow::*then)());
    void showShortcuts();
    void followDirectory();
    void renderTruth();
    void renderState();
    /// Shows the panes that this person, or the role as which they look, may see.
    void renderRights();
    void renderAccounts();
    void renderCounts();
    void onStateAction();
    void focusSearch();
    void focusNext();
    void focusPrevious();
    void askForPalette();
    void askForNewConnection();
    void askForExplanation();
    void chooseNumber(int number);
    void renderTitle(const ServerCharacter& character);
    [[nodiscard]] bool closeDialogs();
    [[nodiscard]] bool underDialog() const;
    /// And no page in their place.
    [[nodiscard]] bool showsPanes() const;

    Settings& m_settings;
    MinuteClock& m_minutes;
    Clock m_clock;
    QPointer<Directory> m_directory;
    QString m_serverName;
    QString m_serverPlace;
    QStringList m_paneIds;
    QList<PermissionSet> m_paneNeeds; ///< of m_paneIds
    QList<bool> m_paneOffered;        ///< likewise
    QStackedWidget* m_pages = nullptr;
    QWidget* m_page = nullptr;
    QWidget* m_workspace = nullptr;
    NavigationSidebar* m_sidebar = nullptr;
    QStackedWidget* m_panes = nullptr;
    EnvironmentBar* m_environment = nullptr;
    MessageBar* m_state = nullptr;
    MessageBar* m_viewAs = nullptr; ///< says as which role the window is looked at
    MessageBar* m_message = nullptr;
    StatusLine* m_status = nullptr;
};

} // namespace provost
