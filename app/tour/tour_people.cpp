// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/tour/tour.h"
#include "app/tour/visible.h"
#include "model/items/history_model.h"
#include "model/items/history_words.h"
#include "views/common/busy_line.h"
#include "views/common/dialog.h"
#include "views/common/table.h"

#include <QComboBox>
#include <QCoroFuture>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of the tour that finds people, and changes them.

namespace provost {
namespace {

/// A restore file in which everybody of the directory is active, with some whom the server does not have any more.
bool writeRestoreFile(const QString& path, const Directory& directory)
{
    QList<std::pair<QString, QString>> users;
    const auto& known = directory.users();
    for (const auto& user : known)
        users.append({user.id.text(), user.userName});
    for (const auto* name : {"former.one", "former.two", "former.three"})
        users.append({QString::fromLatin1(name), QLatin1StringView(name) + u"@acme.example"_s});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const auto& [id, name] : std::as_const(users))
        file.write(
            QJsonDocument(QJsonObject{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                                      {u"id"_s, id},
                                      {u"userName"_s, name},
                                      {u"active"_s, true}})
                .toJson(QJsonDocument::Compact) +
            '\n');
    return file.flush();
}

} // namespace

QCoro::Task<> Tour::showFilters()
{
    co_await choosePane(u"users"_s);
    type(u"search"_s, u"sil"_s);
    co_await picture(u"users-search"_s);
    type(u"search"_s, u"nobody of that name"_s);
    co_await picture(u"users-no-match"_s);
    type(u"search"_s, {});
    press(u"stateChip"_s);
    co_await picture(u"users-any-state"_s);
    press(u"selectSeveral"_s);
    press(u"selectAll"_s);
    co_await picture(u"users-selected"_s);
    press(u"bulkDeactivate"_s);
    co_await picture(u"users-deactivate"_s);
    closeDialogs();
    press(u"selectionDone"_s);
    press(u"exportRows"_s);
    co_await picture(u"users-export"_s);
    closeDialogs();
    co_await showRestoring();
    co_await showPerson();
    co_await showHistory();
    co_await showGroupRemoval();
    co_await choosePane(u"activity"_s);
    chooseTab(u"requestsPage"_s);
    chooseInMenu(u"filters"_s, u"filterMenu"_s, u"filter-status-refused"_s);
    chooseInMenu(u"filters"_s, u"filterMenu"_s, u"filter-console-without"_s);
    press(u"live"_s);
    co_await picture(u"activity-filtered"_s);
    press(u"statusChip"_s);
    press(u"consoleChip"_s);
    press(u"live"_s);
}

/// Of the first one; nothing is removed.
QCoro::Task<> Tour::showGroupRemoval()
{
    auto& window = m_composition.window();
    co_await choosePane(u"groups"_s);
    const QString any;
    co_await chooseRow(u"groups"_s, 0, any);
    press(u"removeGroup"_s);
    co_await until([this, &window] { return Dialog::isOpenOver(&window) && !isBusy(); });
    co_await picture(u"group-remove"_s);
    closeDialogs();
}

QCoro::Task<> Tour::showRestoring()
{
    auto& window = m_composition.window();
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"deactivate.jsonl"_s);
    if (!writeRestoreFile(file, *m_composition.server()->directory))
        giveUp(file);
    press(u"restoreFile"_s);
    co_await picture(u"users-restore-file"_s);
    type(u"restorePath"_s, folder.path());
    press(u"lookAtFile"_s);
    co_await until([&window] {
        return visible<QWidget>(window, u"messageText"_s) && !visible<BusyLine>(window, u"restoreProgress"_s);
    });
    co_await picture(u"users-restore-refused"_s);
    type(u"restorePath"_s, file);
    press(u"lookAtFile"_s);
    co_await until([&window] { return visible<Dialog>(window, u"restorePlan"_s) != nullptr; });
    co_await picture(u"users-restore-plan"_s);
    closeDialogs();
}

QCoro::Task<> Tour::showPerson()
{
    auto& window = m_composition.window();
    co_await chooseRow(u"users"_s, 0, QString());
    press(u"leaverView"_s);
    co_await until([&window] { return visible<QWidget>(window, u"leaverFacts"_s) != nullptr; });
    co_await picture(u"user-leaver"_s);
    closeDialogs();
    chooseTab(u"groups"_s);
    press(u"whatIf"_s);
    co_await until([&window] { return visible<QWidget>(window, u"whatIfChain"_s) != nullptr; });
    co_await picture(u"user-what-if"_s);
    closeDialogs();
    co_await showResource();
    chooseTab(u"profile"_s);
}

QCoro::Task<> Tour::showHistory()
{
    auto& window = m_composition.window();
    auto& server = *m_composition.server();
    UserId active;
    for (const auto& user : server.directory->users()) {
        if (active.isEmpty() && user.state == UserState::Active)
            active = user.id;
    }
    const auto deactivate = [active](AdminApi& api, Call call) { return api.deactivateUser(active, 0, call); };
    co_await server.session->call(deactivate);
    press(u"usersHistory"_s);
    const auto isTold = [&window] {
        const auto* table = visible<Table>(window, u"history"_s);
        return table && table->model()->rowCount() > 0 &&
               table->model()->index(0, HistoryModel::Known).data() == words::howItIsKnown({});
    };
    co_await until(isTold);
    co_await picture(u"history"_s);
    type(u"historyDay"_s, u"tomorrow"_s);
    co_await picture(u"history-no-day"_s);
    closeDialogs();
}

QCoro::Task<> Tour::showResource()
{
    auto& window = m_composition.window();
    chooseTab(u"raw"_s);
    co_await until([&window] { return visible<QComboBox>(window, u"jsonMode"_s) != nullptr; });
    auto* mode = visible<QComboBox>(window, u"jsonMode"_s);
    constexpr int tree = 1;
    constexpr int changes = 2;
    mode->setCurrentIndex(tree);
    co_await picture(u"user-resource-tree"_s);
    mode->setCurrentIndex(changes);
    co_await until([&window] { return visible<QWidget>(window, u"jsonSince"_s) != nullptr; });
    co_await picture(u"user-resource-changes"_s);
    mode->setCurrentIndex(0);
}

} // namespace provost
