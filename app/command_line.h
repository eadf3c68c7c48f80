// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QStringList>

#include <optional>

namespace provost {

/// What the application was started for.
struct CommandLine
{
    QString print;                     ///< help or version: print it and end; empty: run
    QString file;                      ///< to open, absolute; empty: none
    QString server;                    ///< address of a server to open; empty: the last one
    QString dataFolder;                ///< everything of this user's under here; empty: the system's places
    QString language;                  ///< BCP 47 tag; empty: as the system says
    QString tourFolder;                ///< write the tour's pictures here and end; empty: no tour
    QString tourVariant;               ///< only the panes, with this at the end of each picture's name
    bool startLocalWithSample = false; ///< open the Local server and give it the sample organization if it is empty

    /// Needs no display. ErrorKind::Invalid with the parser's words where an option is not known.
    static Result<CommandLine> parse(const QStringList& arguments);
};

/// Help, version and what `check`, `rehearse`, `export`, `plan` and `apply` say are printed without a display: the exit
/// code then, nothing where the window is wanted. Before the application object is made.
[[nodiscard]] std::optional<int> answerWithoutDisplay(int argc, char** argv);

} // namespace provost
