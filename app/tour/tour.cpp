// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/tour/tour.h"

#include "app/composition.h"
#include "app/tour/visible.h"
#include "model/items/connections_model.h"
#include "model/items/events_model.h"
#include "model/sync/freshness.h"
#include "views/common/dialog.h"
#include "views/common/inspector_tabs.h"
#include "views/common/message_bar.h"
#include "views/common/pill.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoroFuture>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTabBar>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::chrono::minutes longestTour{5};
constexpr QSize pictureSize{1280, 800};

QStringList paneIds()
{
    return {u"overview"_s, u"connections"_s, u"mappings"_s, u"permissions"_s, u"users"_s, u"groups"_s, u"activity"_s};
}

/// The connection of the sample organization that has the most to show.
QString sampleConnection()
{
    return u"Acme workforce"_s;
}

} // namespace

Tour::Tour(Composition& composition, const QString& folder, const QString& variant, QObject* parent)
    : QObject(parent)
    , m_composition(composition)
    , m_folder(folder)
    , m_variant(variant)
{
    m_patience.setSingleShot(true);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &Tour::look);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(tr("The tour did not come to its end.")); });
}

void Tour::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        giveUp(m_folder.path());
        return;
    }
    m_patience.start(longestTour);
    m_composition.window().resize(pictureSize);
    if (m_variant.isEmpty())
        run();
    else
        runVariant();
}

QCoro::Task<> Tour::run()
{
    co_await showFirstRun();
    giveUpOnFailure();
    co_await openLocalServer(false);
    co_await picture(u"no-keychain"_s);
    m_composition.window().message()->hide();
    co_await showPanes(u"empty"_s);
    co_await openLocalServer(true);
    co_await showPanes(u"sample"_s);
    co_await showAccess();
    co_await showPalette();
    co_await showInspectors();
    co_await showActivity();
    co_await showFilters();
    co_await showMenus();
    co_await showDialogs();
    co_await showToken();
    co_await showSettings();
    co_await bringHostileNames();
    co_await showPanes(u"hostile-names"_s);
    co_await showErrors();
    std::printf("%s\n", qUtf8Printable(tr("%n picture(s) saved.", nullptr, m_pictures)));
    m_composition.window().close();
}

QCoro::Task<> Tour::runVariant()
{
    giveUpOnFailure();
    co_await picture(u"first-run"_s);
    co_await openLocalServer(true);
    co_await showPanes(u"sample"_s);
    co_await choosePane(u"connections"_s);
    press(u"newConnection"_s);
    co_await picture(u"new-connection"_s);
    closeDialogs();
    std::printf("%s\n", qUtf8Printable(tr("%n picture(s) saved.", nullptr, m_pictures)));
    m_composition.window().close();
}

QCoro::Task<> Tour::showFirstRun()
{
    auto& window = m_composition.window();
    co_await picture(u"first-run"_s);
    press(u"provostServer"_s);
    co_await picture(u"first-run-address"_s);
    type(u"address"_s, u"ftp://provost"_s);
    press(u"continue"_s);
    co_await picture(u"first-run-wrong-address"_s);
    type(u"address"_s, u"http://127.0.0.1:9"_s); // the port of "discard", where nobody listens
    type(u"adminKey"_s, u"pva_tour"_s);
    press(u"continue"_s);
    const auto refused = [&window] { return visible<MessageBar>(window, u"welcomeMessage"_s) != nullptr; };
    co_await until(refused);
    co_await picture(u"first-run-error"_s);
    press(u"scimServer"_s);
    co_await picture(u"first-run-scim"_s);
    press(u"advancedNetwork"_s);
    auto* mode = visible<QComboBox>(window, u"proxyMode"_s);
    mode->setCurrentIndex(mode->count() - 1);
    press(u"useNetwork"_s); // a host is missing
    co_await settled();
    co_await picture(u"network"_s);
    closeDialogs();
}

QCoro::Task<> Tour::openLocalServer(bool withSample)
{
    auto& opening = m_composition.opening();
    opening.openLocal(withSample ? ServerOpening::Sample::WhenEmpty : ServerOpening::Sample::Never);
    if (withSample)
        co_await qCoro(&opening, &ServerOpening::sampleLoaded);
    else
        co_await qCoro(&m_composition, &Composition::serverShown);
    if (withSample)
        m_composition.window().message()->hide();
    auto* directory = m_composition.server()->directory.get();
    directory->setSyncState({SyncState::Phase::Loading, std::nullopt, {}});
    m_composition.server()->follower->refresh();
    const auto live = [directory] { return directory->syncState().phase == SyncState::Phase::Live; };
    co_await until(live);
}

QCoro::Task<> Tour::showPanes(QString suffix)
{
    const auto ids = paneIds();
    for (const auto& id : ids) {
        co_await choosePane(id);
        if (suffix == "sample"_L1 && id == "connections"_L1)
            co_await chooseRow(id, ConnectionsModel::Name, sampleConnection());
        else if (suffix == "sample"_L1 && (id == "users"_L1 || id == "groups"_L1))
            co_await chooseRow(id, 0, QString());
        co_await picture(u"%1-%2"_s.arg(id, suffix));
    }
}

QCoro::Task<> Tour::showInspectors()
{
    auto& window = m_composition.window();
    const QStringList ids{u"connections"_s, u"users"_s, u"groups"_s, u"activity"_s}; // they have tabs
    for (const auto& id : ids) {
        co_await choosePane(id);
        if (id == "connections"_L1)
            co_await chooseRow(id, ConnectionsModel::Name, sampleConnection());
        else if (id == "activity"_L1)
            co_await chooseRow(id, EventsModel::Answer, u"409"_s);
        else
            co_await chooseRow(id, 0, QString());
        const auto all = window.findChildren<InspectorTabs*>();
        for (auto* tabs : all) {
            if (!tabs->isVisible() || tabs->objectName() == "activityPages"_L1)
                continue;
            for (int page = 0; page < tabs->tabBar()->count(); ++page) {
                tabs->tabBar()->setCurrentIndex(page);
                co_await until([&window] {
                    const auto* mapping = visible<QAbstractButton>(window, u"editMapping"_s);
                    return (!mapping || mapping->isEnabled()) && !isAskingForCapabilities(window);
                });
                co_await picture(u"%1-inspector-%2"_s.arg(id, tabs->current()));
            }
            tabs->tabBar()->setCurrentIndex(0);
        }
    }
}

QCoro::Task<> Tour::showMenus()
{
    co_await menuPicture(u"serverCard"_s, u"menu-servers"_s);
    co_await choosePane(u"users"_s);
    co_await menuPicture(u"filters"_s, u"menu-filters"_s);
    co_await menuPicture(u"columns"_s, u"menu-columns"_s);
    co_await choosePane(u"permissions"_s);
    co_await menuPicture(u"viewAs"_s, u"menu-view-as"_s);
    co_await choosePane(u"activity"_s);
    co_await menuPicture(u"filters"_s, u"menu-requests"_s);
    co_await menuPicture(u"timeRange"_s, u"menu-time"_s);
}

QCoro::Task<> Tour::showDialogs()
{
    co_await choosePane(u"connections"_s);
    co_await chooseRow(u"connections"_s, ConnectionsModel::Name, sampleConnection());
    co_await showConnections();
    chooseTab(u"tokens"_s);
    press(u"generate"_s);
    co_await picture(u"generate-token"_s);
    closeDialogs();
    list(u"tokens"_s)->setCurrentIndex(list(u"tokens"_s)->model()->index(0, 0));
    press(u"revoke"_s);
    co_await picture(u"revoke-token"_s);
    closeDialogs();
    chooseTab(u"setup"_s);
    co_await showRotation();
    co_await showOnlyToken();
    co_await showCheck();
    Q_EMIT m_composition.localServer().crashed(
        {ErrorKind::Unreachable, u"provostd"_s, u"It was killed."_s, 0, {}, {}, 0});
    co_await picture(u"local-server-ended"_s);
    m_composition.window().message()->hide();
}

QCoro::Task<> Tour::showToken()
{
    auto& window = m_composition.window();
    press(u"newConnection"_s);
    co_await picture(u"new-connection"_s);
    press(u"create"_s);
    co_await until([&window] { return visible<Dialog>(window, u"tokenSheet"_s) != nullptr; });
    const auto* known = m_composition.server()->directory.get();
    const auto isReceived = [known] {
        const auto all = known->connections();
        return std::ranges::max_element(all, {}, &Connection::createdAt)->tokenReceived;
    };
    co_await until(isReceived); // which the console tells the server
    co_await picture(u"token"_s);
    closeDialogs();
    co_await picture(u"token-not-stored"_s);
    press(u"copySecret"_s);
    co_await until([&window] { return visible<Pill>(window, u"clipboardPill"_s) != nullptr; });
    co_await picture(u"token-copied"_s);
    // As the change feed tells it when the identity provider has called.
    auto* directory = m_composition.server()->directory.get();
    auto connections = known->connections();
    const auto fresh = std::ranges::max_element(connections, {}, &Connection::createdAt);
    fresh->firstRequestAt = fresh->lastRequestAt = QDateTime::currentDateTimeUtc();
    directory->upsertConnections({*fresh});
    co_await picture(u"token-first-request"_s);
    closeDialogs();
}

/// As when the server has just gone: what was loaded stays, with the error beside it.
QCoro::Task<> Tour::showErrors()
{
    m_composition.server()->follower.reset(); // which would find the server again, and clear what is to be seen
    const Error gone{ErrorKind::Unreachable, u"127.0.0.1"_s, u"Connection refused"_s, 0, {}, {}, 0};
    publishFailure(*m_composition.server()->directory, gone, std::chrono::seconds(1));
    co_await showPanes(u"error"_s);
}

QCoro::Task<> Tour::menuPicture(QString button, QString name)
{
    constexpr int attempts = 3; // without a window manager, a menu closes with whatever takes the keyboard
    QPointer<QWidget> menu;
    for (int attempt = 0; attempt < attempts && !menu; ++attempt) {
        press(button);
        menu = QApplication::activePopupWidget();
        if (menu)
            co_await picture(name, menu);
    }
    if (menu)
        menu->close();
    else
        giveUp(tr("The button %1 opens no menu.").arg(button));
    co_await settled();
}

QCoro::Task<> Tour::picture(QString name, QWidget* over)
{
    const QPointer<QWidget> popup(over);
    co_await until([this] { return isAtRest(); });
    const auto tail = m_variant.isEmpty() ? QString() : u'-' + m_variant;
    for (const auto scheme : {Appearance::Scheme::Dark, Appearance::Scheme::Light}) {
        co_await chooseScheme(scheme);
        const auto suffix = scheme == Appearance::Scheme::Light ? u"light"_s : u"dark"_s;
        if (m_gaveUp || (over && !popup))
            co_return;
        QWidget* shown = popup ? popup.data() : &m_composition.window();
        if (shown->grab().save(m_folder.filePath(u"%1%2-%3.png"_s.arg(name, tail, suffix))))
            ++m_pictures;
        else
            giveUp(m_folder.path());
    }
}

QCoro::Task<> Tour::until(std::function<bool()> condition)
{
    if (condition())
        co_return;
    m_condition = std::move(condition);
    co_await qCoro(this, &Tour::conditionHolds);
}

void Tour::look()
{
    if (!m_condition || !m_condition())
        return;
    m_condition = nullptr;
    Q_EMIT conditionHolds();
}

QCoro::Task<> Tour::settled()
{
    QTimer afterAll; // of no interval: comes when the queue of events is empty
    afterAll.setSingleShot(true);
    afterAll.start(0);
    co_await afterAll;
}

QCoro::Task<> Tour::chooseScheme(Appearance::Scheme scheme)
{
    m_composition.appearance().setScheme(scheme);
    const bool dark = scheme == Appearance::Scheme::Dark;
    const auto* window = &m_composition.window();
    co_await until([&window, &dark] { return Theme::of(window).isDark() == dark; });
    co_await settled();
    co_await settled(); // what came from the server meanwhile has its place too
}

QCoro::Task<> Tour::choosePane(QString id)
{
    m_composition.window().choosePane(id);
    co_await settled();
}

QCoro::Task<> Tour::chooseRow(QString pane, int column, QString text)
{
    co_await until([this] { return !isBusy(); });
    auto* view = list(pane);
    const auto rows = view ? view->model()->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        if (!view->model()->index(row, column).data().toString().contains(text))
            continue;
        view->setCurrentIndex(view->model()->index(row, 0));
        co_await until([this, &pane] { return isInspectorFilled(pane); });
        co_return;
    }
    giveUp(tr("The list %1 has no row with “%2”.").arg(pane, text));
}

} // namespace provost
