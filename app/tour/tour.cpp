// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/tour/tour.h"

#include "app/composition.h"
#include "model/sync/freshness.h"
#include "views/common/dialog.h"
#include "views/common/inspector_tabs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroSignal>
#include <QTabBar>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::chrono::minutes longestTour{5};
constexpr QSize pictureSize{1280, 800};

QStringList paneIds()
{
    return {u"connections"_s, u"users"_s, u"activity"_s};
}

/// Names as a hostile or careless server may send them.
QStringList hostileNames()
{
    return {u"<b>Bold</b> <img src=\"file:///etc/passwd\"> & %1 %n %s"_s,
            u"\u202Egnp.exe reversed \u2066isolated, zero\u200Bwidth"_s,
            u"A very long name of an account that goes on and on until no column and no title can hold it any more, "
            "and then some more words, and yet a few"_s,
            u"مؤسسة التجربة للتزويد"_s};
}

} // namespace

Tour::Tour(Composition& composition, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_composition(composition)
    , m_folder(folder)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(tr("The tour did not come to its end.")); });
    connect(&m_composition.opening(), &ServerOpening::failed, this,
            [this](const ServerProfile&, const Error& error) { giveUp(error.subject + u' ' + error.detail); });
}

void Tour::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        giveUp(m_folder.path());
        return;
    }
    m_patience.start(longestTour);
    m_composition.window().resize(pictureSize);
    run();
}

QCoro::Task<> Tour::run()
{
    picture(u"first-run"_s);
    press(u"provostServer"_s);
    picture(u"first-run-address"_s);
    co_await openLocalServer(false);
    co_await showPanes(u"empty"_s);
    co_await openLocalServer(true);
    co_await showPanes(u"sample"_s);
    co_await showInspectors();
    co_await showDialogs();
    co_await bringHostileNames();
    co_await showPanes(u"hostile-names"_s);
    showError();
    std::printf("%s\n", qUtf8Printable(tr("%n picture(s) saved.", nullptr, m_pictures)));
    m_composition.window().close();
}

QCoro::Task<> Tour::openLocalServer(bool withSample)
{
    auto& opening = m_composition.opening();
    opening.openLocal(withSample ? ServerOpening::Sample::WhenEmpty : ServerOpening::Sample::Never);
    if (withSample)
        co_await qCoro(&opening, &ServerOpening::sampleLoaded);
    else
        co_await qCoro(&m_composition, &Composition::serverShown);
    auto* directory = m_composition.server()->directory.get();
    directory->setSyncState({SyncState::Phase::Loading, std::nullopt, {}});
    m_composition.server()->follower->refresh();
    while (directory->syncState().phase != SyncState::Phase::Live)
        co_await qCoro(directory, &Directory::syncStateChanged);
}

QCoro::Task<> Tour::showPanes(QString suffix)
{
    const auto ids = paneIds();
    for (const auto& id : ids) {
        m_composition.window().choosePane(id);
        picture(u"%1-%2"_s.arg(id, suffix));
    }
    co_return;
}

QCoro::Task<> Tour::showInspectors()
{
    auto& window = m_composition.window();
    const auto ids = paneIds();
    for (const auto& id : ids) {
        window.choosePane(id);
        auto* view = window.findChild<QAbstractItemView*>(id == u"activity"_s ? u"events"_s : id);
        if (!view || view->model()->rowCount() == 0) {
            giveUp(tr("The list %1 is empty.").arg(id));
            co_return;
        }
        view->setCurrentIndex(view->model()->index(0, 0));
        for (auto* tabs : window.findChildren<InspectorTabs*>()) {
            if (!tabs->isVisible())
                continue;
            for (int page = 0; page < tabs->tabBar()->count(); ++page) {
                tabs->tabBar()->setCurrentIndex(page);
                picture(u"%1-inspector-%2"_s.arg(id, tabs->current()));
            }
        }
    }
}

QCoro::Task<> Tour::showDialogs()
{
    auto& window = m_composition.window();
    window.choosePane(u"connections"_s);
    for (const auto& [button, name] :
         {std::pair{u"delete"_s, u"delete-connection"_s}, std::pair{u"pause"_s, u"pause-connection"_s},
          std::pair{u"generate"_s, u"generate-token"_s}, std::pair{u"revoke"_s, u"revoke-token"_s},
          std::pair{u"newConnection"_s, u"new-connection"_s}}) {
        press(button);
        picture(name);
        if (button != u"newConnection"_s)
            closeDialogs();
    }
    press(u"create"_s);
    while (!window.findChild<Dialog*>(u"tokenSheet"_s))
        co_await qCoro(m_composition.server()->directory.get(), &Directory::completenessChanged);
    picture(u"token"_s);
    if (auto* stored = window.findChild<QCheckBox*>(u"storedElsewhere"_s))
        stored->setChecked(true);
    closeDialogs();
}

QCoro::Task<> Tour::bringHostileNames()
{
    auto* session = m_composition.server()->session.get();
    const auto names = hostileNames();
    for (const auto& name : names) {
        const auto createAccount = [name](AdminApi& api, Call call) {
            return api.createAccount(name, std::move(call));
        };
        const auto account = co_await session->call(createAccount);
        if (!account)
            continue; // the server does not take such a name
        NewConnection request;
        request.requestKey = name.left(20);
        request.accountId = account->id;
        request.name = name;
        const auto create = [request](AdminApi& api, Call call) {
            return api.createConnection(request, std::move(call));
        };
        co_await session->call(create);
    }
    auto* directory = m_composition.server()->directory.get();
    m_composition.server()->follower->refresh();
    do {
        co_await qCoro(directory, &Directory::syncStateChanged);
    } while (directory->syncState().phase != SyncState::Phase::Live);
}

/// As when the server has just gone: what was loaded stays, with the error beside it.
void Tour::showError()
{
    const Error gone{ErrorKind::Unreachable, u"127.0.0.1"_s, u"Connection refused"_s, 0, {}, {}, 0};
    publishFailure(*m_composition.server()->directory, gone, std::chrono::seconds(1));
    const auto ids = paneIds();
    for (const auto& id : ids) {
        m_composition.window().choosePane(id);
        picture(u"%1-error"_s.arg(id));
    }
}

void Tour::picture(const QString& name)
{
    for (const auto scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark}) {
        m_composition.appearance().setScheme(scheme);
        const auto suffix = scheme == Appearance::Scheme::Light ? u"light"_s : u"dark"_s;
        if (m_composition.window().grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, suffix))))
            ++m_pictures;
        else
            giveUp(m_folder.path());
    }
    m_composition.appearance().setScheme(Appearance::Scheme::Light);
}

void Tour::press(const QString& objectName)
{
    for (auto* button : m_composition.window().findChildren<QAbstractButton*>(objectName)) {
        if (button->isVisibleTo(&m_composition.window()) || button->isEnabled()) {
            button->click();
            return;
        }
    }
}

void Tour::closeDialogs()
{
    for (auto* dialog : m_composition.window().findChildren<Dialog*>())
        dialog->reject();
}

void Tour::giveUp(const QString& what)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(what));
    QCoreApplication::exit(1);
}

} // namespace provost
