// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/helping.h"
#include "app/preferences.h"
#include "app/tour/tour.h"
#include "app/tour/visible.h"
#include "model/items/finder.h"
#include "model/items/users_model.h"

#include <QCoroSignal>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// What stands over every pane.

namespace provost {

QCoro::Task<> Tour::showPalette()
{
    auto& window = m_composition.window();
    co_await choosePane(u"users"_s);
    auto* directory = m_composition.server()->directory.get();
    auto user = *directory->users().begin();
    const auto formerly = u"married.since@acme.example"_s;
    user.former = {{IdentifierKind::Email, formerly, QDateTime::currentDateTimeUtc().addDays(-40)}};
    directory->upsertUsers({user});
    const auto broken = u"{\"status\":\"409\",\"scimType\":\"uniqueness\",\"detail\":\"“%1” is taken.\"}"_s;
    const QList<std::pair<QString, QString>> scenes{
        {u"palette"_s, {}},
        {u"palette-name"_s, u"sil"_s},
        {u"palette-pasted"_s, u"Error: user %1… could not be updated"_s.arg(user.id.text().first(8))},
        {u"palette-error"_s, broken.arg(user.userName)},
        {u"palette-former"_s, formerly}};
    for (const auto& [name, query] : scenes) {
        Q_EMIT window.paletteWanted();
        type(u"paletteField"_s, query);
        const auto* finder = window.findChild<Finder*>();
        const auto isFound = [finder, wanted = query] { return finder->query() == wanted && !finder->isSearching(); };
        co_await until(isFound);
        co_await picture(name);
        closeDialogs();
        co_await settled();
    }
    openHelp(window);
    co_await picture(u"help"_s);
    closeDialogs();
    co_await settled();
    type(u"search"_s, formerly);
    co_await chooseRow(u"users"_s, UsersModel::Name, user.displayName);
    co_await picture(u"users-former"_s);
    type(u"search"_s, {});
}

QCoro::Task<> Tour::showConfiguration()
{
    auto& window = m_composition.window();
    Q_EMIT window.settingsWanted();
    press(u"openConfiguration"_s);
    const QTemporaryDir folder;
    QFile wanted(folder.filePath(u"configuration.json"_s));
    if (wanted.open(QIODevice::WriteOnly))
        wanted.write(R"({"format":1,"accounts":[{"name":"Contractors","connections":[{"name":"Okta","idp":"okta"}]}],
                         "access":{"selfService":false}})");
    wanted.close();
    type(u"configurationPath"_s, wanted.fileName());
    press(u"compareConfiguration"_s);
    const auto isCompared = [&window] { return visible<QLabel>(window, u"configurationSummary"_s) != nullptr; };
    co_await until(isCompared);
    co_await settled();
    co_await picture(u"configuration"_s);
    press(u"applyConfiguration"_s);
    co_await picture(u"configuration-apply"_s);
    closeDialogs();
}

QCoro::Task<> Tour::showSettings()
{
    auto& window = m_composition.window();
    openShortcuts(window);
    co_await picture(u"keyboard"_s);
    closeDialogs();
    Q_EMIT window.settingsWanted();
    co_await picture(u"settings"_s);
    press(u"showJournal"_s);
    const auto isRead = [&window] { return visible<QLabel>(window, u"journalVerdict"_s) != nullptr; };
    co_await until(isRead);
    co_await settled();
    co_await picture(u"journal"_s);
    closeDialogs();
    co_await showConfiguration();
    window.setCharacter({Environment::Production, false});
    co_await choosePane(u"connections"_s);
    co_await picture(u"production"_s);
    press(u"newConnection"_s);
    co_await picture(u"production-dialog"_s);
    closeDialogs();
    auto* directory = m_composition.server()->directory.get();
    const ServerCharacter readOnly{Environment::Staging, true};
    window.setCharacter(readOnly);
    directory->setCharacter(readOnly); // as when it was opened so
    co_await picture(u"staging-read-only"_s);
    window.setCharacter({});
    directory->setCharacter({});
}

} // namespace provost
