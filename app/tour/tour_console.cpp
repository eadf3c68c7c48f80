// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/tour/tour.h"
#include "app/tour/visible.h"
#include "model/items/finder.h"

#include <QCoroSignal>

using namespace Qt::StringLiterals;

// What stands over every pane.

namespace provost {

QCoro::Task<> Tour::showPalette()
{
    auto& window = m_composition.window();
    co_await choosePane(u"users"_s);
    const auto user = m_composition.server()->directory->users().value(0);
    const auto broken = u"{\"status\":\"409\",\"scimType\":\"uniqueness\",\"detail\":\"“%1” is taken.\"}"_s;
    const QList<std::pair<QString, QString>> scenes{
        {u"palette"_s, {}},
        {u"palette-name"_s, u"sil"_s},
        {u"palette-pasted"_s, u"Error: user %1… could not be updated"_s.arg(user.id.text().first(8))},
        {u"palette-error"_s, broken.arg(user.userName)}};
    for (const auto& [name, query] : scenes) {
        Q_EMIT window.paletteWanted();
        type(u"paletteField"_s, query);
        const auto* finder = window.findChild<Finder*>();
        const auto isFound = [finder, query = query] { return finder->query() == query && !finder->isSearching(); };
        co_await until(isFound);
        co_await picture(name);
        closeDialogs();
        co_await settled();
    }
}

} // namespace provost
