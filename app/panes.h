// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main_window.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "model/items/finder.h"
#include "model/items/needs.h"

#include <QDateTime>

#include <functional>

namespace provost {

class MinuteClock;
class PaneMemory;
class SecretClipboard;

/// Something that a person can have done from anywhere, by its name.
struct Deed
{
    QString id;
    QString text;
    QLatin1StringView icon;          ///< a literal
    std::function<bool()> isOffered; ///< empty: always
    std::function<void()> run;
};

/// The panes of an open server, and what they have in common.
struct Panes
{
    QList<PaneEntry> entries; ///< in the order of the navigation; without an owner
    /// Narrows all of them to one account; unset: all accounts.
    std::function<void(std::optional<AccountId>)> setAccount;
    /// What Ctrl+K looks through, and what shows what it found there.
    QList<Finder::List> lists;
    std::shared_ptr<const Dictionary> dictionary;
    std::function<void(const Found&)> openFound;
    /// What the dictionary says of a text; of an empty one: of what is chosen in the activity, where that is in view
    /// and under no dialog. Whether there was something to explain.
    std::function<bool(const QString& text)> explain;
    QList<Deed> deeds;
    std::function<void(const QString& file)> restoreUsers;         ///< with a restore file
    std::function<void(const QString& file)> compareConfiguration; ///< with the server; changes nothing

    /// The deed of that id, where there is one.
    void run(const QString& deed) const;
};

/// What panes ask of the window around them.
struct PaneRequests
{
    std::function<void()> reload;                  ///< a person asks to load again
    std::function<void(const QString& pane)> show; ///< what a person asks for stands in another pane
    /// So many things in that pane need a person; `meaning` says it in words.
    std::function<void(const QString& pane, int number, const QString& meaning)> badge;
    std::function<void(const QList<Need>&)> needs = {}; ///< all that needs a person now; may be empty
    QStringList notes = {};                             ///< sentences about this kind of server, for the pane about it
};

/// Makes every pane that there is. `memory` outlives them; `restoreFolder` takes restore files; `clock` tells the time
/// that ages are counted from, and in which scale times are shown.
[[nodiscard]] Panes makePanes(const OpenServer& server, SecretClipboard& clipboard, MinuteClock& minutes,
                              PaneMemory& memory, const QString& restoreFolder, const PaneRequests& requests,
                              const Clock& clock = {});

} // namespace provost
