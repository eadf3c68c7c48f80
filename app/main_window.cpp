// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/main_window.h"

#include "app/explaining.h"
#include "app/preferences.h"
#include "app/regions.h"
#include "app/settings.h"
#include "app/truth.h"
#include "model/store/directory.h"
#include "views/common/dialog.h"
#include "views/common/environment_bar.h"
#include "views/common/icons.h"
#include "views/common/message_bar.h"
#include "views/common/minute_clock.h"
#include "views/common/navigation_sidebar.h"
#include "views/common/search_field.h"
#include "views/common/status_line.h"
#include "views/common/text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// With a number they go to a pane.
constexpr std::array numberModifiers{
    Qt::ControlModifier,
#ifndef Q_OS_MACOS // there such keys write letters
    Qt::AltModifier,
#endif
};

} // namespace

MainWindow::MainWindow(Settings& settings, MinuteClock& minutes, Clock clock)
    : m_settings(settings)
    , m_minutes(minutes)
    , m_clock(std::move(clock))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Provost"));
    setWindowIcon(applicationIcon());
    buildLayout();
    addShortcuts();
    resize(1280, 800);
    restoreGeometry(m_settings.value(settings::windowGeometry));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    m_sidebar = new NavigationSidebar;
    m_sidebar->addBottomEntry(u"settings"_s, tr("Settings"), "settings"_L1);
    m_environment = new EnvironmentBar;
    m_environment->hide();
    m_panes = new QStackedWidget;
    m_state = new MessageBar;
    m_state->setObjectName(u"stateBar"_s);
    m_state->setClosable(false);
    m_state->hide();
    m_viewAs = new MessageBar;
    m_viewAs->setObjectName(u"viewAsBar"_s);
    m_viewAs->setClosable(false);
    m_viewAs->hide();
    m_message = new MessageBar;
    m_message->setObjectName(u"messageBar"_s);
    m_message->hide();
    m_status = new StatusLine;
    showProgress({});

    m_workspace = new QWidget;
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_viewAs);
    column->addWidget(m_state);
    column->addWidget(m_panes, 1);
    column->addWidget(m_status);
    auto* row = new QHBoxLayout(m_workspace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);

    m_pages = new QStackedWidget;
    m_pages->addWidget(m_workspace);
    auto* central = new QWidget;
    auto* whole = new QVBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_environment);
    whole->addWidget(m_message);
    whole->addWidget(m_pages, 1);
    setCentralWidget(central);

    connect(m_sidebar, &NavigationSidebar::entryChosen, this, [this](const QString& id) {
        if (id == "settings"_L1) {
            m_sidebar->setCurrent(m_paneIds.value(m_panes->currentIndex())); // it is a dialog, and no pane
            Q_EMIT settingsWanted();
        } else
            choosePane(id);
    });
    connect(m_sidebar, &NavigationSidebar::accountChosen, this, &MainWindow::accountChosen);
    connect(m_sidebar, &NavigationSidebar::serverCardPressed, this, &MainWindow::serverMenuWanted);
    connect(m_state, &MessageBar::actionChosen, this, &MainWindow::onStateAction);
    connect(m_viewAs, &MessageBar::actionChosen, this, [this] {
        if (m_directory)
            m_directory->viewAs(std::nullopt);
    });
}

void MainWindow::addShortcuts()
{
    addShortcut(QKeySequence::Refresh, &MainWindow::refreshWanted);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), &MainWindow::settingsWanted);
    // Where the question mark is typed with Shift, some systems say so and some do not.
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question), &MainWindow::showShortcuts);
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Question), &MainWindow::showShortcuts);
    addShortcut(QKeySequence::Find, &MainWindow::focusSearch);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::askForPalette);
    addShortcut(QKeySequence::New, &MainWindow::askForNewConnection);
    addShortcut(QKeySequence(Qt::Key_F6), &MainWindow::focusNext);
    addShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), &MainWindow::focusPrevious);
    constexpr int mostPanes = 9;
    for (int number = 1; number <= mostPanes; ++number) {
        for (const auto modifier : numberModifiers) {
            auto* shortcut = new QShortcut(QKeySequence(QKeyCombination(modifier, Qt::Key(Qt::Key_0 + number))), this);
            connect(shortcut, &QShortcut::activated, this, [this, number] { chooseNumber(number); });
        }
    }
    // Also under a dialog: closing asks each open dialog whether it may be left.
    auto* quit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
    // Likewise: what a dialog shows can be asked about.
    auto* help = new QShortcut(QKeySequence::HelpContents, this);
    connect(help, &QShortcut::activated, this, &MainWindow::askForExplanation);
}

void MainWindow::askForExplanation()
{
    Q_EMIT explanationWanted(pointedAt(QApplication::focusWidget()));
}

void MainWindow::addShortcut(const QKeySequence& keys, void (MainWindow::*then)())
{
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, then] {
        if (!underDialog())
            (this->*then)();
    });
}

bool MainWindow::underDialog() const
{
    return Dialog::isOpenOver(this);
}

void MainWindow::showPage(QWidget* page)
{
    if (m_page)
        m_page->deleteLater();
    m_page = page;
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::leavePage()
{
    m_pages->setCurrentWidget(m_workspace);
    if (m_page)
        m_page->deleteLater();
    m_page = nullptr;
}

void MainWindow::showServer(const QString& name, const QString& place, Directory& directory,
                            const QList<PaneEntry>& panes)
{
    closeServer();
    m_directory = &directory;
    m_serverName = name;
    m_serverPlace = place;
    const auto known = m_paneIds;
    m_paneIds.clear();
    m_paneNeeds.clear();
    m_paneOffered.clear();
    for (const auto& pane : panes) { // all of them before the panes, which Tab comes to after them
        if (!known.contains(pane.id))
            m_sidebar->addEntry(pane.id, pane.title, pane.icon);
    }
    for (const auto& pane : panes) {
        m_panes->addWidget(pane.widget);
        m_paneIds.append(pane.id);
        m_paneNeeds.append(pane.needs);
        m_paneOffered.append(pane.offered);
    }
    setCharacter(directory.character());
    const auto last = m_settings.value(settings::pane); // before a pane is chosen for want of another
    followDirectory();
    leavePage();
    choosePane(m_paneIds.contains(last) ? last : m_paneIds.value(0));
    if (!underDialog())
        m_sidebar->focusCurrent(); // what had the focus is gone
}

void MainWindow::closeServer()
{
    if (m_directory)
        m_directory->disconnect(this);
    m_directory.clear();
    m_minutes.disconnect(this);
    while (auto* pane = m_panes->widget(0)) {
        m_panes->removeWidget(pane);
        delete pane; // before the models and the server that it looks at
    }
    m_state->hide();
    setCharacter({});
    setWindowTitle(tr("Provost"));
}

void MainWindow::setCharacter(const ServerCharacter& character)
{
    m_environment->setCharacter(character);
    // Dialogs of this window read it, see Dialog::open().
    setProperty("serverCharacter", QVariant::fromValue(character));
    renderTitle(character);
}

void MainWindow::renderTitle(const ServerCharacter& character)
{
    const auto label = inWords(character);
    const auto name = plainText(m_serverName, 100);
    if (name.isEmpty()) {
        setWindowTitle(tr("Provost"));
        return;
    }
    setWindowTitle(label.isEmpty() ? tr("%1 – Provost", "server").arg(name)
                                   : tr("%1 – %2 – Provost", "label, server").arg(label, name));
}

void MainWindow::followDirectory()
{
    auto* directory = m_directory.data();
    connect(directory, &Directory::completenessChanged, this, [this](Collection collection) {
        if (collection == Collection::Users || collection == Collection::Groups)
            renderTruth();
        renderCounts();
    });
    connect(directory, &Directory::syncStateChanged, this, &MainWindow::renderState);
    connect(directory, &Directory::personChanged, this, &MainWindow::renderState);
    connect(directory, &Directory::personChanged, this, &MainWindow::renderRights);
    connect(directory, &Directory::accountsChanged, this, &MainWindow::renderAccounts);
    connect(&m_minutes, &MinuteClock::minutePassed, this, &MainWindow::renderTruth);
    renderState();
    renderRights();
    renderAccounts();
    renderCounts();
}

void MainWindow::renderTruth()
{
    const auto truth = truthOf(*m_directory, m_clock());
    m_status->setTruth({m_clock, [words = truth.text](const QDateTime&) { return words; }, truth.times}, truth.tone);
}

void MainWindow::renderState()
{
    const auto state = connectednessOf(*m_directory);
    const auto& person = m_directory->person();
    const auto role = plainText(person.roleName, 60);
    const auto who = m_serverPlace.isEmpty()
                         ? tr("provost · %1, %2", "kind of server, person, role").arg(plainText(person.name, 60), role)
                         : tr("%1, %2", "this computer, role").arg(m_serverPlace, role);
    const auto& kind = m_directory->serverInfo().profile; // where nobody is named, at least what it is
    const auto what = kind.isEmpty()
                          ? state.text
                          : tr("%1 · %2", "kind of server, connected or not").arg(plainText(kind, 60), state.text);
    const auto detail = person.name.isEmpty() ? what : who;
    m_sidebar->setServer(plainText(m_serverName, 100), detail, state.tone, state.text);
    const auto& sync = m_directory->syncState();
    if (!sync.error) {
        m_state->hide();
        return;
    }
    const bool refused = sync.phase == SyncState::Phase::Refused;
    m_state->showError(*sync.error, refused ? tr("Enter a key…") : tr("Try again"));
}

void MainWindow::renderRights()
{
    const auto& role = m_directory->viewedAs();
    if (role)
        m_viewAs->showMessage(Tone::Accent, tr("You see Provost as %1 sees it.", "role").arg(isolated(role->name)),
                              tr("Back to your own view"));
    else
        m_viewAs->hide();
    // Before the server said who this is, nothing is taken away from anybody.
    const bool isKnown = !m_directory->person().id.isEmpty();
    QStringList visible;
    for (qsizetype i = 0; i < m_paneIds.size(); ++i) {
        const auto needs = m_paneNeeds.at(i).list();
        const bool mayAny = !isKnown || needs.isEmpty() || std::ranges::any_of(needs, [this](Permission permission) {
            return m_directory->may(permission);
        });
        const bool isShown = m_paneOffered.at(i) && mayAny;
        m_sidebar->setEntryVisible(m_paneIds.at(i), isShown);
        if (isShown)
            visible.append(m_paneIds.at(i));
    }
    if (!visible.contains(m_sidebar->current()) && !visible.isEmpty())
        choosePane(visible.constFirst());
    m_panes->setVisible(!visible.isEmpty());
    renderTruth();
}

void MainWindow::renderAccounts()
{
    QList<NavigationSidebar::Account> accounts{{QString(), tr("All accounts")}};
    for (const auto& account : m_directory->accounts())
        accounts.append({account.id.text(), plainText(account.name, 100)});
    m_sidebar->setAccounts(accounts);
}

void MainWindow::renderCounts()
{
    const QList<std::pair<QString, Collection>> counted{{u"connections"_s, Collection::Connections},
                                                        {u"users"_s, Collection::Users},
                                                        {u"groups"_s, Collection::Groups}};
    for (const auto& [id, collection] : counted) {
        const auto state = m_directory->completeness(collection);
        if (m_paneIds.contains(id))
            m_sidebar->setCount(id, state.isEverLoaded() ? std::optional(state.loaded) : std::nullopt);
    }
}

void MainWindow::onStateAction()
{
    if (m_directory && m_directory->syncState().phase == SyncState::Phase::Refused)
        Q_EMIT newKeyWanted();
    else
        Q_EMIT refreshWanted();
}

void MainWindow::choosePane(const QString& id)
{
    const auto row = static_cast<int>(m_paneIds.indexOf(id));
    if (row < 0 || !m_sidebar->isEntryVisible(id))
        return;
    m_panes->setCurrentIndex(row);
    m_sidebar->setCurrent(id);
    m_settings.set(settings::pane, id);
}

QString MainWindow::paneInView() const
{
    return showsPanes() ? m_sidebar->current() : QString();
}

bool MainWindow::isPaneOffered(const QString& id) const
{
    return m_paneIds.contains(id) && m_sidebar->isEntryVisible(id);
}

void MainWindow::askForPalette()
{
    if (showsPanes())
        Q_EMIT paletteWanted();
}

void MainWindow::askForNewConnection()
{
    if (showsPanes())
        Q_EMIT newConnectionWanted();
}

bool MainWindow::showsPanes() const
{
    return m_directory && m_pages->currentWidget() == m_workspace;
}

void MainWindow::setBadge(const QString& id, int number, const QString& meaning)
{
    if (m_paneIds.contains(id))
        m_sidebar->setBadge(id, number, Tone::Warn, meaning);
}

void MainWindow::chooseNumber(int number)
{
    if (!underDialog() && showsPanes())
        choosePane(m_paneIds.value(number - 1));
}

void MainWindow::focusSearch()
{
    const auto* pane = m_panes->currentWidget();
    const auto fields = pane ? pane->findChildren<SearchField*>() : QList<SearchField*>();
    for (auto* field : fields) {
        if (!field->isVisible())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
        return;
    }
}

void MainWindow::showShortcuts()
{
    openShortcuts(*this);
}

void MainWindow::focusNext()
{
    focusNextRegion(*this, Way::Forward);
}

void MainWindow::focusPrevious()
{
    focusNextRegion(*this, Way::Backward);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    focusNextStop(*this, next ? Way::Forward : Way::Backward);
    return true;
}

void MainWindow::showProgress(const QString& sentence)
{
    m_status->setHint(sentence.isEmpty() ? tr("Ctrl+K finds anything, F1 helps") : sentence);
}

QWidget* MainWindow::serverCard() const
{
    return m_sidebar->serverCard();
}

QString MainWindow::chosenAccount() const
{
    return m_sidebar->currentAccount();
}

void MainWindow::chooseAccount(const QString& id)
{
    m_sidebar->setCurrentAccount(id);
}

bool MainWindow::closeDialogs()
{
    for (auto* dialog : findChildren<Dialog*>()) {
        if (!dialog->isVisible())
            continue;
        dialog->reject();
        if (dialog->isVisible())
            return false; // it holds what would be lost, and says so
    }
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!closeDialogs()) {
        event->ignore();
        return;
    }
    m_settings.set(settings::windowGeometry, saveGeometry());
    event->accept();
    Q_EMIT closed();
}

} // namespace provost
