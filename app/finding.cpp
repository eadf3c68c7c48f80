// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/finding.h"

#include "app/main_window.h"
#include "model/items/finder.h"
#include "views/palette/command_palette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

void openPalette(MainWindow& window, const Directory& directory, const Panes& panes, const QList<Deed>& deeds)
{
    if (Dialog::isOpenOver(&window))
        return;
    QList<Deed> offered;
    QList<Finder::Deed> words;
    for (const auto& pane : panes.entries) {
        if (!window.isPaneOffered(pane.id))
            continue;
        offered.append({pane.id, pane.title, pane.icon, {}, [&window, id = pane.id] { window.choosePane(id); }});
        words.append({pane.id, pane.title, true});
    }
    for (const auto& deed : panes.deeds + deeds) {
        if (deed.isOffered && !deed.isOffered())
            continue;
        offered.append(deed);
        words.append({deed.id, deed.text, false});
    }
    const auto find = [offered](const QString& id) { return std::ranges::find(offered, id, &Deed::id); };
    auto* finder = new Finder(directory, panes.dictionary, panes.lists, words, &window);
    auto* palette = new CommandPalette(finder, [find](const QString& id) { return find(id)->icon; }, &window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(palette, &QDialog::finished, palette, &QObject::deleteLater);
    QObject::connect(palette, &CommandPalette::chosen, &window, [find, open = panes.openFound](const Found& found) {
        if (found.kind == Found::Kind::Deed)
            find(found.id)->run();
        else
            open(found);
    });
    palette->open();
}

} // namespace provost
